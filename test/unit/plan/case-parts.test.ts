import { describe, expect, it } from 'vitest';
import type { CommandCheck } from '../../../src/model/check.ts';
import type { DesiredCase } from '../../../src/model/desired.ts';
import { withServedEnv } from '../../../src/model/served.ts';
import { caseParts, partChanges } from '../../../src/plan/case-parts.ts';
import { copy, span, spec, step, testCase, workspace } from '../../support/desired.ts';

const check = (name: string, more: Partial<CommandCheck> = {}): CommandCheck => ({
  kind: 'command',
  name,
  run: name,
  not: false,
  eventuallyMs: 0,
  timeoutMs: 1_000,
  exit: [0],
  stdout: [],
  stderr: [],
  where: span(),
  ...more,
});

const install = step('./install.sh');
const shell = step('zsh -lic exit', { name: 'second shell' });

const rich = testCase('boot@tahoe', {
  spec: spec({
    settings: { cpu: 4, memoryMb: 8192, diskGb: 80, display: '1920x1200' },
    network: {
      mode: 'bridged',
      interface: 'en0',
      resolver: 'auto',
      probe: 'https://github.com',
      fallback: 'nat',
    },
    env: { EDITOR: 'vim', CI: '1' },
    secrets: ['TOKEN', 'KEY'],
    mounts: [{ host: '/cache', name: 'brew', readonly: true }],
  }),
  workspace: workspace('/src'),
  upgradeFrom: { ...workspace('/src'), ref: 'v1' },
  steps: [install, shell],
  checks: [check('rg is there'), check('git')],
  repeats: [
    { name: 'idempotence', steps: [install, shell], severity: 'error', ignore: [], where: span() },
    { name: 'make', steps: [step('make')], severity: 'error', ignore: ['~/x'], where: span() },
  ],
  teardown: { steps: [step('./uninstall.sh')], ignore: ['~/.cache'], where: span() },
});

const changes = (was: DesiredCase, now: DesiredCase): readonly string[] =>
  partChanges(caseParts(was), caseParts(now)).map(({ part, change }) => `${part} ${change}`);

describe('the parts of a case', () => {
  it('are named in words of the tartfile', () => {
    expect([...caseParts(rich).keys()]).toEqual([
      'resources.cpu',
      'resources.memory',
      'resources.disk',
      'resources.display',
      'network.mode',
      'network.interface',
      'network.resolver',
      'network.probe',
      'network.fallback',
      'connect.via',
      'connect.user',
      'mount brew',
      'env CI',
      'env EDITOR',
      'secret KEY',
      'secret TOKEN',
      'workspace.to',
      'upgrade-from',
      'step "./install.sh"',
      'step "second shell"',
      'check "rg is there"',
      'check "git"',
      'idempotence',
      'check "make"',
      'teardown step "./uninstall.sh"',
      'teardown',
      'order of steps',
      'order of checks',
    ]);
  });

  it('have values as people write them', () => {
    const parts = caseParts(rich);
    expect(parts.get('resources.cpu')).toBe('4');
    expect(parts.get('resources.memory')).toBe('"8GB"');
    expect(parts.get('env EDITOR')).toBe('"vim"');
  });

  it('tell things of one name apart', () => {
    const twice = { ...rich, steps: [install, step('./install.sh', { sudo: true })] };
    expect(changes(rich, twice)).toEqual([
      'step "./install.sh" (2) new',
      'idempotence changed',
      'step "second shell" gone',
    ]);
  });
});

describe('what changed', () => {
  const with_ = (more: Partial<DesiredCase>): DesiredCase => ({ ...rich, ...more });
  it.each<[string, DesiredCase, readonly string[]]>([
    ['nothing', with_({}), []],
    [
      'a variable',
      with_({ spec: { ...rich.spec, env: { CI: '2', PAGER: 'less' } } }),
      ['env CI changed', 'env PAGER new', 'env EDITOR gone'],
    ],
    ['a secret', with_({ spec: { ...rich.spec, secrets: ['KEY'] } }), ['secret TOKEN gone']],
    [
      'a step that idempotence repeats, once',
      with_({ steps: [install, { ...shell, run: 'zsh' }], repeats: rich.repeats?.slice(1) ?? [] }),
      ['step "second shell" changed', 'idempotence gone'],
    ],
    ['the order alone', with_({ steps: [shell, install] }), ['order of steps changed']],
    ['a check more', with_({ checks: [check('new'), ...rich.checks] }), ['check "new" new']],
    [
      'one check in place of another',
      with_({ checks: [check('git'), check('z')] }),
      ['check "z" new', 'check "rg is there" gone'],
    ],
    [
      'the teardown',
      with_({ teardown: { steps: [step('make clean')], ignore: ['~/.cache'], where: span() } }),
      ['teardown step "make clean" new', 'teardown step "./uninstall.sh" gone'],
    ],
    [
      'where a copied file lies',
      with_({ steps: [...rich.steps, copy('./k', { from: '/a' })] }),
      ['step "copy ./k" new'],
    ],
  ])('%s', (_, now, expected) => {
    expect(changes(rich, now)).toEqual(expected);
  });

  it('of where the workspace goes is no change of the steps in it', () => {
    const to = (folder: string) => {
      const steps = [step('make', { cwd: folder }), step('make', { name: 'else', cwd: '~/else' })];
      return testCase('boot@tahoe', { workspace: workspace('/src', { to: folder }), steps });
    };
    expect(changes(to('~/a'), to('~/b'))).toEqual(['workspace.to changed']);
    const { workspace: _, ...bare } = to('~/a');
    expect(changes(to('~/a'), bare)).toEqual(['step "make" changed', 'workspace.to gone']);
  });

  it('of a workspace that is cloned now is that alone, not how git is told of it', () => {
    const cloned = testCase('boot@tahoe', {
      spec: spec({ env: withServedEnv({ A: 'b' }) }),
      workspace: workspace('/src', { source: 'remote' }),
    });
    const sent = testCase('boot@tahoe', { spec: spec({ env: { A: 'b' } }), workspace: workspace('/src') });
    expect(changes(sent, cloned)).toEqual(['workspace.source new']);
  });

  it('is no home folder of another host', () => {
    const mounted = (host: string, written?: string) =>
      testCase('boot@tahoe', {
        spec: spec({
          mounts: [{ host, ...(written === undefined ? {} : { written }), name: 'brew', readonly: true }],
        }),
      });
    expect(changes(mounted('/Users/me/cache', '~/cache'), mounted('/home/you/cache', '~/cache'))).toEqual([]);
    expect(changes(mounted('/a'), mounted('/b'))).toEqual(['mount brew changed']);
  });

  it('of a step that is repeated is said once', () => {
    const changed = { ...shell, run: 'zsh' };
    const repeats = (rich.repeats ?? []).map((one) =>
      one.name === 'idempotence' ? { ...one, steps: [install, changed] } : one,
    );
    expect(changes(rich, { ...rich, steps: [install, changed], repeats })).toEqual(['step "second shell" changed']);
  });

  it('is nothing where a checkout lies elsewhere, or a preset has another name', () => {
    const one = testCase('boot@tahoe', { steps: [copy('./k', { from: '/a/k' }), install] });
    const other = testCase('boot@tahoe', {
      steps: [copy('./k', { from: '/b/k' }), step('./install.sh', { presets: ['mine'], where: span(9) })],
    });
    expect(changes(one, other)).toEqual([]);
  });
});
