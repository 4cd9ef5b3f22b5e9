import { describe, expect, it } from 'vitest';
import type { DesiredLayer } from '../../../src/model/desired.ts';
import type { ObservedVm } from '../../../src/model/observed.ts';
import type { Action } from '../../../src/model/plan.ts';
import { destructive } from '../../../src/plan/plan.ts';
import { base, desired, layer, machine, span, spec, step, testCase, workspace } from '../../support/desired.ts';
import { entry, history, observed, orphan, owned, vm } from '../../support/observed.ts';
import { type PlanMore, planOf, problemsOf } from '../../support/planning.ts';

const tahoe = base('tahoe');
const atBase = owned(
  entry('tahoe-base', 'base:tahoe', { from: (tahoe.origin as { image: string }).image, digest: 'sha256:one' }),
);
const brewed = layer('brewed', ['tahoe']);
const tools = layer('tools', ['brewed', 'tahoe']);
const space = workspace('/src');
const content = (hash: string) => new Map([['/src', { hash, files: new Map([['a', hash]]) }]]);

const planned = (
  layers: readonly DesiredLayer[],
  there: readonly ObservedVm[] = [],
  { workspaces = content('one'), ...more }: PlanMore & { readonly workspaces?: ReturnType<typeof content> } = {},
) => planOf(desired({ bases: [tahoe], layers }), observed({ vms: [atBase, ...there], workspaces }), more);

const find = (actions: readonly Action[], id: string): Action => {
  const found = actions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} in the plan`);
  return found;
};

/** The VMs that building all these layers makes. */
const builtFrom = (
  layers: readonly DesiredLayer[],
  workspaces = content('one'),
  vms: readonly ObservedVm[] = [],
): ObservedVm[] => {
  const made: ObservedVm[] = [...vms];
  for (const one of layers) {
    const { vm: name, provisioned, parts } = find(planned(layers, made, { workspaces }).actions, `layer:${one.name}`);
    made.push(
      owned(
        entry(name, `layer:${one.name}`, {
          ...(provisioned === undefined ? {} : { provisioned }),
          ...(parts === undefined ? {} : { parts }),
          baseIdentity: one.from === 'tahoe' ? 'sha256:one' : identityOf(made),
        }),
      ),
    );
  }
  return made;
};

/** What the planner calls the layer below: told by the case that runs on it. */
const identityOf = (there: readonly ObservedVm[]): string => {
  const on = testCase('boot@brewed', { under: ['tahoe'] });
  const { actions } = planOf(
    desired({ bases: [tahoe], layers: [brewed], cases: [on] }),
    observed({ vms: [atBase, ...there], workspaces: content('one') }),
  );
  return find(actions, 'case:boot@brewed').inputs?.base ?? '';
};

describe('a layer', () => {
  it('is built when it was never built, after what it is made from', () => {
    const { actions } = planned([tools, brewed]);
    expect(actions.map(({ id, kind, change, reason, dependsOn }) => [id, kind, change, reason, dependsOn])).toEqual([
      ['base:tahoe', 'base.clone', 'none', 'up to date', []],
      ['layer:brewed', 'layer.build', 'create', 'never built; from tahoe', []],
      ['layer:tools', 'layer.build', 'create', 'never built; from brewed', ['layer:brewed']],
    ]);
    expect(find(actions, 'layer:brewed').vm).toMatch(/^dotfiles-brewed-[0-9a-f]{12}$/);
    expect(find(actions, 'layer:tools').vm).toMatch(/^dotfiles-tools-[0-9a-f]{12}$/);
  });

  it('is up to date when a VM is there that went through the same', () => {
    const { actions } = planned([brewed, tools], builtFrom([brewed, tools]));
    expect(actions.map(({ id, change }) => [id, change])).toEqual([
      ['base:tahoe', 'none'],
      ['layer:brewed', 'none'],
      ['layer:tools', 'none'],
    ]);
  });

  it('has no name yet while its base is to be cloned: nobody knows which one it will be', () => {
    const { actions } = planOf(desired({ bases: [tahoe], layers: [brewed, tools] }), observed());
    expect(actions.map(({ id, vm: name, dependsOn }) => [id, name, dependsOn])).toEqual([
      ['base:tahoe', 'tahoe-base', []],
      ['layer:brewed', 'dotfiles-brewed', ['base:tahoe']],
      ['layer:tools', 'dotfiles-tools', ['layer:brewed']],
    ]);
  });

  it.each<[string, Partial<DesiredLayer>, string]>([
    ['a step', { steps: [step('./other.sh')] }, 'step "./other.sh" is new; step "./brewed.sh" is gone'],
    ['what a step does', { steps: [step('./other.sh', { name: './brewed.sh' })] }, 'step "./brewed.sh" changed'],
    ['its CPUs', { spec: spec({ settings: { cpu: 6 } }) }, 'resources.cpu is new'],
    ['a variable', { spec: spec({ env: { EDITOR: 'vi' } }) }, 'env EDITOR is new'],
    ['a secret', { spec: spec({ secrets: ['TOKEN'] }) }, 'secret TOKEN is new'],
    ['its workspace', { workspace: space }, 'workspace.to is new; workspace is new'],
  ])('is built anew when %s changed, and the old one goes after that', (_what, more, reason) => {
    const old = builtFrom([brewed]);
    const made = planned([{ ...brewed, ...more }], old);
    const [gone, , build] = made.actions;
    expect(build).toMatchObject({ id: 'layer:brewed', change: 'create', reason: `built anew: ${reason}` });
    expect(build?.vm).not.toBe(old[0]?.name);
    expect(gone).toMatchObject({
      id: `old:${old[0]?.name}`,
      kind: 'layer.delete',
      reason: 'superseded',
      dependsOn: ['layer:brewed'],
    });
    expect(destructive(made)).toEqual([]);
  });

  it.each<[string, Partial<DesiredLayer>]>([
    ['how long a step may take', { steps: [step('./brewed.sh', { timeoutMs: 5 })] }],
    ['its way to the network', { spec: spec({ network: { mode: 'bridged', resolver: 'arp', probe: false } }) }],
    ['its way in', { spec: spec({ connect: { via: 'agent', user: 'admin', port: 23, timeoutMs: 1 } }) }],
    ['its place in the tartfile', { where: span(9) }],
  ])('stays when only %s changed', (_what, more) => {
    const { actions } = planned([{ ...brewed, ...more }], builtFrom([brewed]));
    expect(actions.map(({ change }) => change)).toEqual(['none', 'none']);
  });

  it('is built anew when a file of its workspace changed, and so is what stands on it', () => {
    const layers = [{ ...brewed, workspace: space }, tools];
    const { actions } = planned(layers, builtFrom(layers), { workspaces: content('two') });
    expect(actions.flatMap(({ change, id, reason }) => (change === 'create' ? [[id, reason]] : []))).toEqual([
      ['layer:brewed', 'built anew: workspace changed'],
      ['layer:tools', 'built anew: layer brewed changed'],
    ]);
  });

  it('is built anew when its base is another one', () => {
    const there = builtFrom([brewed]);
    const moved = owned({
      ...entry('tahoe-base', 'base:tahoe'),
      from: (tahoe.origin as { image: string }).image,
      digest: 'sha256:two',
    });
    const { actions } = planOf(desired({ bases: [tahoe], layers: [brewed] }), observed({ vms: [moved, ...there] }));
    expect(find(actions, 'layer:brewed').reason).toBe('built anew: base tahoe changed');
  });

  it('is built after what a dead run left of it is gone', () => {
    const [made] = builtFrom([brewed]);
    const { actions } = planned([brewed], [orphan(made?.name ?? '', 'layer:brewed', { role: 'layer' })]);
    expect(actions.map(({ id, change, dependsOn }) => [id, change, dependsOn])).toEqual([
      [`orphan:${made?.name}`, 'delete', []],
      ['base:tahoe', 'none', []],
      ['layer:brewed', 'create', [`orphan:${made?.name}`]],
    ]);
  });

  it('does not take the place of a VM that is not a layer', () => {
    const [made] = builtFrom([brewed]);
    const problems = problemsOf(
      desired({ bases: [tahoe], layers: [brewed] }),
      observed({ vms: [atBase, vm(made?.name ?? '')] }),
    );
    expect(problems.map(({ code, summary }) => [code, summary])).toEqual([
      ['host/foreign-vm', `layer "brewed": a VM "${made?.name}" exists that is not a layer`],
    ]);
  });

  it('is built anew on request, and is the one that is there from then on', () => {
    const old = builtFrom([brewed]);
    const { actions } = planned([brewed], old, { replace: ['layer:brewed'] });
    const build = find(actions, 'layer:brewed');
    expect(build).toMatchObject({ change: 'create', reason: 'built anew, as --replace asks' });
    expect(build.vm).not.toBe(old[0]?.name);
    const { provisioned, parts } = build;
    const made = owned(
      entry(build.vm, 'layer:brewed', {
        ...(provisioned === undefined ? {} : { provisioned }),
        ...(parts === undefined ? {} : { parts }),
        baseIdentity: 'sha256:one',
      }),
    );
    expect(planned([brewed], [made]).actions.map(({ id, change }) => [id, change])).toEqual([
      ['base:tahoe', 'none'],
      ['layer:brewed', 'none'],
    ]);
  });

  it('says so when somebody deleted it', () => {
    const [old] = builtFrom([brewed]);
    const gone = old?.entry === undefined ? [] : [old.entry];
    const { actions } = planOf(desired({ bases: [tahoe], layers: [brewed] }), observed({ vms: [atBase], gone }));
    expect(find(actions, 'layer:brewed').reason).toBe('deleted or renamed outside of tartplan; from tahoe');
  });

  it('goes when the tartfile no longer names it, and only that of this tartfile', () => {
    const [made] = builtFrom([brewed]);
    const others = owned(entry('elsewhere', 'layer:brewed', { tartfile: '/other/tartfile.yaml' }));
    const { actions } = planned([], [...(made === undefined ? [] : [made]), others]);
    expect(
      actions.flatMap(({ id, kind, vm: name, reason }) => (kind === 'layer.delete' ? [[id, name, reason]] : [])),
    ).toEqual([['layer:brewed', made?.name, 'no longer in the tartfile']]);
  });
});

describe('what stands on a layer', () => {
  const on = testCase('boot@tools', { under: ['brewed', 'tahoe'] });
  const dev = machine('dev', 'tools', { under: ['brewed', 'tahoe'] });
  const all = desired({ bases: [tahoe], layers: [brewed, tools], machines: [dev], cases: [on] });

  it('waits for it', () => {
    const { actions } = planOf(all, observed({ vms: [atBase] }));
    expect(actions.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ['base:tahoe', []],
      ['layer:brewed', []],
      ['layer:tools', ['layer:brewed']],
      ['machine:dev', ['layer:tools']],
      ['case:boot@tools', ['layer:tools']],
    ]);
  });

  it('brings all that is under it along when it is asked for alone', () => {
    const { actions } = planOf(all, observed(), { narrowing: { targets: ['boot@tools'] } });
    expect(actions.map(({ id }) => id)).toEqual(['base:tahoe', 'layer:brewed', 'layer:tools', 'case:boot@tools']);
  });

  it('runs again when the layer is another one', () => {
    const there = builtFrom([brewed, tools]);
    const seen = planOf(all, observed({ vms: [atBase, ...there] }));
    const passed = find(seen.actions, 'case:boot@tools').inputs;
    const remembered = new Map([['boot@tools', history(passed === undefined ? {} : { passed })]]);
    const again = (layers: readonly DesiredLayer[]) =>
      find(
        planOf({ ...all, layers }, observed({ vms: [atBase, ...there], history: remembered })).actions,
        'case:boot@tools',
      );
    expect(again([brewed, tools]).change).toBe('none');
    expect(again([{ ...brewed, steps: [step('./other.sh')] }, tools])).toMatchObject({
      change: 'run',
      reason: 'layer tools changed',
    });
    expect(again([brewed, { ...tools, steps: [...tools.steps, step('./more.sh')] }])).toMatchObject({
      change: 'run',
      reason: 'layer tools changed (step "./more.sh" is new)',
    });
  });

  it('is chosen by the bases under it, and by the layer', () => {
    for (const bases of [['tahoe'], ['brewed'], ['tools']])
      expect(planOf(all, observed(), { narrowing: { bases } }).actions.map(({ id }) => id)).toContain(
        'case:boot@tools',
      );
  });

  it('leaves a machine alone when its layer is built anew', () => {
    const there = builtFrom([brewed, tools]);
    const made = planOf(all, observed({ vms: [atBase, ...there] }));
    const of = entry('dotfiles-dev', 'machine:dev', {
      from: 'layer:tools',
      provisioned: find(made.actions, 'machine:dev').provisioned ?? '',
    });
    const layers = [{ ...brewed, steps: [step('./other.sh')] }, tools];
    const { actions } = planOf({ ...all, layers }, observed({ vms: [atBase, ...there, owned(of, { settings: {} })] }));
    expect(find(actions, 'machine:dev').change).toBe('none');
  });
});
