/** Machines that others change by hand: a plan tells it from what the tartfile changed, an apply heals it, then nothing is to do. */
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host, names, until } from '../support/host.ts';

let host: Host;
afterEach(() => host.dispose());

const tartfile = (dev: string): string => `version: 1
name: made
bases:
  tahoe: base
machines:
  dev: { from: tahoe, ${dev} }
`;
const ok = async (...args: string[]): Promise<string> => {
  const ended = await host.tartplan(args);
  expectCode(ended, 0, args.join(' '));
  return ended.stdout;
};
const tart = async (...args: string[]): Promise<string> => {
  const ended = await host.tart(args);
  expectCode(ended, 0, args.join(' '));
  return ended.stdout;
};
const settings = async (vm = 'made-dev'): Promise<object> => JSON.parse(await tart('get', vm, '--format', 'json'));
const upToDate = async (): Promise<void> =>
  expectCode(await host.tartplan(['plan', '--detailed-exitcode']), 0, 'plan after apply');
const stateOf = async (vm = 'made-dev'): Promise<string | undefined> =>
  (await host.vms()).find((one) => one.Name === vm)?.State;

test('stopped: set by hand is drift, and healed; what the tartfile leaves open is mentioned, and left', async () => {
  host = await createHost(tartfile('resources: { cpu: 4 }'));
  await ok('apply');
  await upToDate();
  await tart('set', 'made-dev', '--cpu', '8', '--memory', '16384');
  const plan = await ok('plan');
  expect(plan).toMatch(/~ machine dev \(made-dev\) +changed by hand: cpu/);
  expect(plan).toContain('resources.cpu  8 -> 4  # drift: it was 4 when tartplan left it');
  const [action] = JSON.parse(await ok('plan', 'dev', '--format', 'json')).actions;
  expect(action.changes).toEqual([{ path: 'resources.cpu', from: 8, to: 4, drift: 4 }]);
  // Both: somebody changed the VM, and the tartfile says something else by now.
  await host.write('tartfile.yaml', tartfile('resources: { cpu: 6 }'));
  expect(await ok('plan')).toContain('changed by hand: cpu; resources differ');
  await host.write('tartfile.yaml', tartfile('resources: { cpu: 4 }'));
  await ok('apply', '--yes');
  await upToDate();
  expect(await settings()).toMatchObject({ CPU: 4, Memory: 16384 });
  // Without a change by hand it is the tartfile that changed.
  await host.write('tartfile.yaml', tartfile('resources: { cpu: 6 }'));
  const ours = await ok('plan');
  expect(ours).toContain('resources differ');
  expect(ours).not.toContain('by hand');
  // Left open, and changed: no action.
  await tart('set', 'made-dev', '--memory', '12288');
  await ok('apply', '--yes');
  await tart('set', 'made-dev', '--memory', '8192');
  await upToDate();
  expect(await ok('plan', '--verbose')).toContain(
    'up to date; changed by hand, which the tartfile leaves open: memory 12GB -> 8GB',
  );
});

test('running: shut down only with a yes, started again, and nothing is to do', async () => {
  host = await createHost(tartfile('resources: { cpu: 4 }, state: running'));
  await ok('apply');
  expect(await stateOf()).toBe('running');
  await tart('set', 'made-dev', '--cpu', '8');
  expect(await ok('plan')).toContain('changed by hand: cpu; it runs, and is shut down for that');
  const asked = await host.tartplan(['apply']);
  expectCode(asked, 1);
  expect(asked.stderr).toContain('--yes');
  expect(await settings()).toMatchObject({ CPU: 8, State: 'running' });
  await ok('apply', '--yes');
  expect(await settings()).toMatchObject({ CPU: 4, State: 'running' });
  await upToDate();
  await tart('stop', 'made-dev', '--timeout', '1');
  expect(await ok('plan')).toContain('stopped since tartplan left it');
  await ok('apply');
  await upToDate();
});

test('started by hand; deleted by hand; renamed by hand', async () => {
  host = await createHost(tartfile('resources: { cpu: 4 }'));
  await ok('apply');
  host.startTart(['run', '--no-graphics', 'made-dev']);
  await until('it runs', async () => (await stateOf()) === 'running');
  expect(await ok('plan')).toContain('started since tartplan left it');
  await ok('apply');
  expect(await stateOf()).toBe('stopped');
  await upToDate();

  await tart('rename', 'made-dev', 'mine-now');
  expect(await ok('plan')).toContain('+ machine dev (made-dev)  deleted or renamed outside of tartplan');
  await tart('rename', 'mine-now', 'made-dev');
  await upToDate();

  await tart('delete', 'made-dev');
  await tart('rename', 'tahoe-base', 'mine-now');
  // A plan forgets nothing, and what apply says is the same: a saved plan is not stale.
  const plan = await ok('plan', '--out', 'p.json');
  expect(plan).toContain('deleted or renamed outside of tartplan; clone base tahoe');
  expect(plan).toContain('deleted or renamed outside of tartplan; clone ghcr.io');
  expect(await ok('plan')).toBe(plan);
  await ok('apply', 'p.json', '--yes');
  expect(names(await host.vms())).toEqual(['made-dev', 'mine-now', 'tahoe-base']);
  await upToDate();
  // Under its other name it is somebody else's.
  await ok('destroy', '--yes');
  expect(names(await host.vms())).toEqual(['mine-now']);
});

test('a disk that is to be smaller, a disk that somebody made larger: made anew, after a yes', async () => {
  host = await createHost(tartfile('resources: { disk: 60GB }'));
  await ok('apply');
  await tart('set', 'made-dev', '--disk-size', '70');
  const plan = await ok('plan');
  expect(plan).toContain('resources.disk cannot be changed in place; changed by hand: disk');
  expect(plan).toContain('70GB -> 60GB  # forces replacement');
  expectCode(await host.tartplan(['apply']), 1);
  await ok('apply', '--yes');
  expect(await settings()).toMatchObject({ Disk: 60 });
  await upToDate();
});

test('set fails half way: the machine can be used, and the next plan says what is left', async () => {
  host = await createHost(tartfile('resources: { cpu: 4, disk: 60GB }, state: running'));
  await ok('apply');
  await host.write('tartfile.yaml', tartfile('resources: { cpu: 6, disk: 70GB }, state: running'));
  // Tart saves the configuration before it touches the disk: here it says no after all of it.
  await host.faults([{ command: 'set', failAfter: { stderr: 'Error: no room\n', exit: 1 }, count: 1 }]);
  const failed = await host.tartplan(['apply', '--yes']);
  expectCode(failed, 1);
  expect(failed.stdout).toContain('no room');
  expect(await stateOf()).toBe('running');
  await upToDate();
  // Or before any of it.
  await host.write('tartfile.yaml', tartfile('resources: { cpu: 8, disk: 70GB }, state: running'));
  await host.faults([{ command: 'set', fail: { stderr: 'Error: no\n', exit: 1 }, count: 1 }]);
  expectCode(await host.tartplan(['apply', '--yes']), 1);
  expect(await stateOf()).toBe('running');
  const plan = await ok('plan');
  expect(plan).toContain('resources.cpu  6 -> 8');
  expect(plan).not.toContain('drift');
  await ok('apply', '--yes');
  await upToDate();
});

test('--replace: a machine, then its base; a base of before never', async () => {
  host = await createHost(tartfile('resources: { cpu: 4 }'));
  await ok('apply');
  const idOf = async (vm: string): Promise<string> => {
    const state = JSON.parse(await ok('state', 'export'));
    return state.vms.find((one: { name: string }) => one.name === vm).entry.id;
  };
  const [dev, base] = [await idOf('made-dev'), await idOf('tahoe-base')];
  expect(await ok('plan', '--replace', 'machine:dev')).toMatch(
    /-\/\+ machine dev \(made-dev\) +asked for by --replace/,
  );
  expectCode(await host.tartplan(['apply', '--replace', 'machine:dev']), 1);
  expect(await idOf('made-dev')).toBe(dev);
  await ok('plan', '--replace', 'machine:dev', '--out', 'p.json');
  await ok('apply', 'p.json', '--yes');
  expect(await idOf('made-dev')).not.toBe(dev);
  await upToDate();

  await ok('apply', '--replace', 'base:tahoe', '--yes');
  expect(await idOf('tahoe-base')).not.toBe(base);
  await upToDate();
  expect(names(await host.vms())).toEqual(['made-dev', 'tahoe-base']);

  await ok('destroy', '--yes');
  await tart('clone', 'ghcr.io/cirruslabs/macos-tahoe-base:latest', 'tahoe-base');
  const refused = await host.tartplan(['apply', '--replace', 'base:tahoe', '--yes']);
  expectCode(refused, 1);
  expect(refused.stderr).toContain('tartplan did not make the VM "tahoe-base", and does not replace it');
  expect(refused.stderr).toContain('tart delete tahoe-base');
  expect(names(await host.vms())).toEqual(['tahoe-base']);
});

test('a suspended machine: left as it is when it is to be stopped, woken and shut down before it is set', async () => {
  host = await createHost(tartfile('resources: { cpu: 4 }'));
  await ok('apply');
  const running = host.startTart(['run', '--no-graphics', '--suspendable', 'made-dev']);
  await until('it runs', async () => (await stateOf()) === 'running');
  await until('it can be suspended', async () => {
    await host.tart(['suspend', 'made-dev']);
    return (await stateOf()) === 'suspended';
  });
  await running.ended;
  await upToDate();
  await tart('set', 'made-dev', '--cpu', '8');
  await ok('apply', '--yes');
  expect(await settings()).toMatchObject({ CPU: 4, State: 'stopped' });
  await upToDate();
  const calls = (await host.calls()).map(({ argv }) => argv[0]);
  expect(calls.lastIndexOf('run')).toBeGreaterThan(0);
  expect(calls.lastIndexOf('run')).toBeLessThan(calls.lastIndexOf('set'));
});
