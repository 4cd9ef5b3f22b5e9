import { describe, expect, it } from 'vitest';
import type { Action, Plan } from '../../../src/model/plan.ts';
import { type PlanTextOptions, planText } from '../../../src/report/plan-text.ts';
import { action, plan } from '../../support/builders.ts';

const golden = (name: string): string => `../../golden/report/plan-${name}.txt`;
const text = (made: Plan, options: Partial<PlanTextOptions> = {}): string =>
  planText(made, { color: false, verbose: false, width: 80, ...options });

const firstRun = plan([
  action('base:sequoia', 'create', {
    reason: 'no VM "sequoia-base" yet; clone ghcr.io/cirruslabs/macos-sequoia-base:latest',
  }),
  action('base:tahoe', 'create', {
    reason: 'no VM "tahoe-base" yet; clone ghcr.io/cirruslabs/macos-tahoe-base:latest (cached)',
  }),
  action('machine:dev', 'create', {
    reason: 'no VM "dotfiles-dev" yet; clone base tahoe',
    changes: [
      { path: 'resources.cpu', to: 6 },
      { path: 'resources.memory', to: '12GB' },
      { path: 'resources.display', to: '1920x1200' },
      { path: 'state', to: 'stopped' },
    ],
  }),
  ...['git', 'install', 'shell'].flatMap((suite) => [
    action(`case:${suite}@sequoia`, 'run', { dependsOn: ['base:sequoia'] }),
    action(`case:${suite}@tahoe`, 'run', { dependsOn: ['base:tahoe'] }),
  ]),
]);

const mixed = plan(
  [
    action('orphan:dotfiles-boot-tahoe-7f3a', 'delete', {
      reason: 'left behind by run 20261123T081500Z-11aa, which died',
    }),
    action('kept:dotfiles-shell-tahoe-99zz', 'delete', { reason: 'kept by an earlier run; the case runs again' }),
    action('machine:old', 'delete', { reason: 'no longer in the tartfile' }),
    action('base:ventura', 'delete', { reason: 'no longer in the tartfile' }),
    action('base:sequoia', 'none'),
    action('base:tahoe', 'replace', {
      reason: 'the tartfile names another image',
      changes: [
        {
          path: 'image',
          from: 'ghcr.io/cirruslabs/macos-tahoe-vanilla:latest',
          to: 'ghcr.io/cirruslabs/macos-tahoe-base:latest',
          replaces: true,
        },
      ],
    }),
    action('machine:build', 'update', {
      reason: 'resources differ; it runs, and is shut down for that',
      restarts: true,
      changes: [
        { path: 'resources.cpu', from: 8, to: 6, drift: 4 },
        { path: 'resources.display', to: '1920x1200' },
      ],
    }),
    action('machine:dev', 'replace', {
      reason: 'resources.disk cannot be changed in place',
      changes: [
        { path: 'resources.memory', from: '8GB', to: '12GB' },
        { path: 'resources.disk', from: '80GB', to: '50GB', drift: '50GB', replaces: true },
      ],
    }),
    action('case:a-suite-with-quite-a-long-name-indeed@sequoia', 'run', {
      reason: 'workspace changed: home/.zshrc, install.sh and 3 more',
    }),
    action('case:boot@sequoia', 'run', {
      reason:
        'base sequoia changed: sha256:ab12ab12ab12… -> sha256:cd34cd34cd34…; the suite changed in the tartfile; workspace changed: home/.zshrc, install.sh and 13 more',
      seconds: 130,
    }),
    action('case:boot@tahoe', 'run', { reason: 'last run failed', seconds: 120 }),
    action('case:shell@sequoia', 'none', { reason: 'passed, and nothing changed since' }),
    action('case:shell@tahoe', 'run', { reason: 'base tahoe is cloned anew' }),
  ],
  { seconds: 250, criticalPath: ['boot@sequoia', 'shell@tahoe'] },
);

const sixty = (): Plan => {
  const suites = [
    'bootstrap',
    'editors',
    'fonts',
    'git',
    'homebrew',
    'languages',
    'macos-defaults',
    'prompt',
    'shell',
    'ssh',
    'terminal',
    'tmux',
  ];
  const bases = ['monterey', 'sequoia', 'sonoma', 'tahoe', 'ventura'];
  const reasons = ['never run', 'last run failed', 'workspace changed: home/.zshrc, install.sh and 3 more'];
  const cases = suites.flatMap((suite, row) =>
    bases.map(
      (base, column): Action =>
        action(`case:${suite}@${base}`, 'run', { reason: reasons[(row * 5 + column) % 3] ?? '' }),
    ),
  );
  const criticalPath = cases.slice(0, 30).map((one) => one.id.slice('case:'.length));
  return plan([...bases.map((base) => action(`base:${base}`, 'none')), ...cases], { seconds: 5_412, criticalPath });
};

describe('planText', () => {
  it.each<readonly [string, Plan, Partial<PlanTextOptions>]>([
    ['nothing', plan([action('base:tahoe', 'none'), action('case:boot@tahoe', 'none')]), {}],
    ['first-run', firstRun, {}],
    ['first-run-piped', firstRun, { width: undefined }],
    ['mixed', mixed, {}],
    ['mixed-narrow', mixed, { width: 50 }],
    ['mixed-verbose', mixed, { verbose: true, width: 120 }],
    ['mixed-color', mixed, { color: true }],
    ['sixty', sixty(), {}],
    ['only-leftovers', plan([action('orphan:old-1', 'delete', { reason: 'left behind by run 1, which died' })]), {}],
  ])('%s', async (name, made, options) => {
    await expect(text(made, options)).toMatchFileSnapshot(golden(name));
  });

  it('keeps to the columns that there are', () => {
    for (const width of [80, 100, 132]) {
      for (const line of text(mixed, { width }).split('\n')) {
        expect(line.length, line).toBeLessThanOrEqual(width);
      }
    }
  });

  it('is one line an action where it is piped', () => {
    const lines = text(mixed, { width: undefined }).split('\n');
    const shown = mixed.actions.filter((one) => one.change !== 'none');
    expect(lines.filter((line) => /^ *(-|~|\+|-\/\+|▶) /.test(line))).toHaveLength(shown.length);
    for (const { reason } of shown) expect(lines.some((line) => line.endsWith(`  ${reason}`))).toBe(true);
  });

  it('says of a plan without cases that nothing is missing', () => {
    expect(text(plan([]))).toBe('Nothing to do.\n');
    expect(text(plan([action('base:tahoe', 'none')]))).toBe('Nothing to do: everything is as it should be.\n');
  });

  it.each([
    [0.2, 'About 1s on 2 slots.'],
    [59.7, 'About 1m00s on 2 slots.'],
    [9, 'About 9s on 2 slots.'],
    [250, 'About 4m10s on 2 slots.'],
    [3_900, 'About 1h05m on 2 slots.'],
  ])('estimates %d seconds in whole ones', (seconds, want) => {
    expect(text(plan([action('case:a@b', 'run')], { seconds }))).toContain(`\n${want}\n`);
  });

  it('cannot be moved by what it shows', () => {
    const bad = 'x\u001b[2Jy\nPlan: nothing\u202e';
    const made = plan([
      action('machine:dev', 'update', {
        reason: bad,
        vm: bad,
        changes: [{ path: 'resources.display', from: bad, to: bad }],
      }),
    ]);
    expect(text(made, { width: undefined })).toBe(
      '  ~ machine dev (xy Plan: nothing\\u{202e})  xy Plan: nothing\\u{202e}\n' +
        '      resources.display  xy Plan: nothing\\u{202e} -> xy Plan: nothing\\u{202e}\n\n' +
        'Plan: 1 machine to change.\n',
    );
  });
});
