/** A random tartfile on a random host: as a Mac in memory for the runner, and as the planner is told of it. */
import fc from 'fast-check';
import { interpret } from '../../src/cli/interpret.ts';
import { contentKey } from '../../src/model/content.ts';
import type { Desired } from '../../src/model/desired.ts';
import { atDigest } from '../../src/model/image.ts';
import type { CaseHistory, Observed, WorkspaceState } from '../../src/model/observed.ts';
import { machineHash } from '../../src/plan/inputs.ts';
import { plan } from '../../src/plan/plan.ts';
import { deadProcess, hostsFor, lastingRunners, otherProcess, type SomeHost } from './arbitrary-host.ts';
import { digests, type Extent, type SomeTartfile, tartfiles } from './arbitrary-tartfile.ts';
import { createMac, lifeOf, type Mac } from './mac.ts';
import { history, observed } from './observed.ts';
import { hash, selection } from './planning.ts';

export interface SomeWorld {
  readonly tartfile: SomeTartfile;
  readonly host: SomeHost;
}

/** Worlds in which all has a way to go on: no more VMs run for ever than leave a slot. */
export const someWorlds = (extent: Extent): fc.Arbitrary<SomeWorld> =>
  tartfiles(extent)
    .chain((tartfile) => {
      const { desired } = tartfile;
      const bare = told(desired, { vms: [], entries: [], images: [], before: new Map() });
      const hosts = hostsFor(desired, (one) => machineHash(one, bare, hash));
      return hosts.map((host) => ({ tartfile, host, [fc.toStringMethod]: () => shown(tartfile, host) }));
    })
    .filter(({ tartfile: { desired }, host }) => lastingRunners(desired, host) < desired.limits.vms);

/** Enough to see what is wrong without the seed. */
const shown = ({ text }: SomeTartfile, { vms, entries, images, before }: SomeHost): string =>
  [
    `\n${text}`,
    ...vms.map((vm) => `VM ${vm.name} ${vm.state}${vm.foreign ? ' foreign' : ''} ${JSON.stringify(vm.settings)}`),
    ...entries.map(
      ({ vm, role, state, process, owner, from, digest, stagedAs, displaced }) =>
        `entry ${JSON.stringify({ vm, role, state, pid: process.pid, owner, from, digest, stagedAs, displaced })}`,
    ),
    `cached ${images.join(' ')}`,
    `before ${JSON.stringify([...before])}\n`,
  ].join('\n');

/** What goes into guests: the same for all, wherever it is asked for. */
const contents: WorkspaceState = { hash: 'content', files: new Map([['.zshrc', '0644:1']]) };

export const workspacesOf = ({ cases, layers, machines }: Desired): ReadonlyMap<string, WorkspaceState> =>
  new Map([...cases, ...layers, ...machines].flatMap((one) => contentKey(one) ?? []).map((key) => [key, contents]));

const told = (desired: Desired, { vms, entries, images }: SomeHost): Observed => {
  const settings = new Map(vms.map((vm) => [vm.name, vm.settings]));
  const known = entries.map((entry) => ({ entry, dead: entry.state === 'making' && entry.process === deadProcess }));
  return observed({
    vms: interpret({ vms, images }, known).map((vm) => {
      const has = settings.get(vm.name);
      return vm.entry?.role === 'machine' && has !== undefined ? { ...vm, settings: has } : vm;
    }),
    images,
    workspaces: workspacesOf(desired),
  });
};

/** The host with its history, as the planner is told of it. */
export const observedOf = ({ tartfile: { desired }, host }: SomeWorld): Observed => {
  const seen = told(desired, host);
  const made = plan(desired, seen, { selection: selection(desired), force: false, hash });
  const inputs = new Map(made.ok ? made.value.actions.map((one) => [one.id, one.inputs]) : []);
  const ran = [...host.before].map(([id, how]): [string, CaseHistory] => {
    const now = inputs.get(`case:${id}`);
    if (how === 'failed' || how === 'errored' || now === undefined) return [id, history({ lastStatus: 'failed' })];
    // Nothing ever passed on a base that is not there: it was another one.
    const passed = now.base === 'new' ? { ...now, base: 'sha256:0' } : now;
    return [id, history({ passed: how === 'same' ? passed : { ...passed, config: 'another' } })];
  });
  return { ...seen, history: new Map(ran) };
};

/** The same host to run on. */
export const macOf = ({ tartfile: { desired }, host }: SomeWorld): Mac => {
  const images = desired.bases.flatMap(({ origin, pinned }) => {
    if (origin.kind === 'vm') return [];
    const pin = pinned === undefined ? [] : [atDigest(origin.image, pinned.digest)];
    return [origin.image, ...pin].map((image) => [image, digests.now] as const);
  });
  const mac = createMac({
    bases: desired.bases.map((one) => one.vm),
    registry: Object.fromEntries(images),
    slots: desired.limits.vms,
  });
  mac.living.add(otherProcess.pid);
  for (const image of host.images) mac.images.set(image, digests.now);
  for (const entry of host.entries) mac.entries.set(entry.vm, entry);
  for (const [index, vm] of host.vms.entries()) {
    const made: ReturnType<Mac['vms']['get']> & {} = { ...vm };
    mac.vms.set(vm.name, made);
    if (vm.state === 'running') made.life = lifeOf(made, `10.0.0.${index + 2}`);
  }
  return mac;
};
