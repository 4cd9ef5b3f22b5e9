/** A sound tartfile -> what should be. Total: cannot fail; what makes no sense is for the rules to say. */
import type { Desired, DesiredBase, DesiredCase, DesiredMachine, GuestSpec, Limits } from '../model/desired.ts';
import type { SourceFile } from '../model/problem.ts';
import type { Machine, Suite, Tartfile } from '../model/tartfile.ts';
import { resolveBases } from './bases.ts';
import { guestNode, guestSpec, type Place } from './guest.ts';
import { casePrefixes } from './names.ts';
import { at, locateKey, type Node, type Path } from './node.ts';
import { basename, join, slug } from './paths.ts';
import { diskGb, durationMs, memoryMb } from './units.ts';
import { checks, type Owner, steps, workspace } from './work.ts';

export interface ResolveInput {
  readonly tartfile: Tartfile;
  readonly tree: Node;
  readonly file: SourceFile;
  readonly dir: string;
  readonly place: Place;
  readonly envUsed: readonly string[];
  readonly hostMemoryMb?: number;
}

/** A machine or suite with its guest, for the rules: the spec, where each part of it was written, the bases it is for. */
export interface Guest {
  readonly path: Path;
  readonly node: Node;
  readonly spec: GuestSpec;
  readonly bases: readonly DesiredBase[];
}

export interface Resolved {
  readonly desired: Desired;
  readonly guests: readonly Guest[];
}

export const resolve = (input: ResolveInput): Resolved => {
  const { tartfile, tree, dir, file } = input;
  const name = tartfile.name ?? projectName(dir);
  const bases = resolveBases(tartfile, tree);
  const machines = namesIn(tree, 'machines').map((key) =>
    machine(key, tartfile.machines?.[key] ?? { from: '' }, name, bases, input),
  );
  const suites = namesIn(tree, 'suites').map((key) => suite(key, tartfile.suites?.[key] ?? {}, name, bases, input));
  const cases = suites.flatMap((one) => one.cases);
  const prefixes = casePrefixes(name, cases);
  return {
    desired: {
      name,
      file,
      root: join(dir, basename(file.path)),
      bases,
      machines: machines.map((one) => one.machine),
      cases: cases.map((one, index) => ({ ...one, vmPrefix: prefixes[index] ?? name })),
      limits: limits(tartfile, input.hostMemoryMb),
      envUsed: input.envUsed,
    },
    guests: [...machines.map((one) => one.guest), ...suites.map((one) => one.guest)],
  };
};

const projectName = (dir: string): string => slug(basename(dir)).slice(0, 30).replace(/-$/, '') || 'tartplan';

const namesIn = (tree: Node, key: string): readonly string[] => {
  const node = at(tree, [key]);
  return node?.kind === 'map' ? [...node.entries.keys()] : [];
};

const guestOf = (path: Path, bases: readonly DesiredBase[], input: ResolveInput): Guest => {
  const own = at(input.tree, path) ?? input.tree;
  const node = guestNode(own, at(input.tree, ['defaults']));
  return { path, node, spec: guestSpec(node, input.place), bases };
};

const machine = (
  key: string,
  written: Machine,
  project: string,
  bases: readonly DesiredBase[],
  input: ResolveInput,
): { readonly machine: DesiredMachine; readonly guest: Guest } => {
  const path = ['machines', key];
  const owner: Owner = { tree: input.tree, path, place: input.place, project };
  const guest = guestOf(
    path,
    bases.filter((base) => base.name === written.from),
    input,
  );
  const space = workspace(written.workspace, owner);
  return {
    guest,
    machine: {
      name: key,
      vm: written.name ?? `${project}-${key}`,
      from: written.from,
      state: written.state ?? 'stopped',
      spec: guest.spec,
      ...(space === undefined ? {} : { workspace: space }),
      steps: steps(written.run, space?.to, owner),
      where: locateKey(input.tree, path),
    },
  };
};

type Unnamed = Omit<DesiredCase, 'vmPrefix'>;

const suite = (
  key: string,
  written: Suite,
  project: string,
  bases: readonly DesiredBase[],
  input: ResolveInput,
): { readonly cases: readonly Unnamed[]; readonly guest: Guest } => {
  const path = ['suites', key];
  const owner: Owner = { tree: input.tree, path, place: input.place, project };
  const wanted = [written.on ?? 'all'].flat();
  const on = wanted.includes('all') ? bases : bases.filter((base) => wanted.includes(base.name));
  const guest = guestOf(path, on, input);
  const space = workspace(written.workspace, owner);
  const cases = on.map(
    (base): Unnamed => ({
      id: `${key}@${base.name}`,
      suite: key,
      base: base.name,
      spec: guest.spec,
      ...(space === undefined ? {} : { workspace: space }),
      steps: steps(written.run, space?.to, owner),
      checks: checks(written.check, owner),
      collect: [written.collect ?? []].flat(),
      keep: written.keep ?? 'never',
      timeoutMs: durationMs(written.timeout ?? '45m'),
      where: locateKey(input.tree, path),
    }),
  );
  return { cases, guest };
};

const limits = ({ limits: written = {} }: Tartfile, hostMemoryMb: number | undefined): Limits => {
  const memory = limitMb(written.memory ?? '75%', hostMemoryMb);
  const free = written['free-disk'];
  return {
    vms: written.vms ?? 2,
    clones: written.clones ?? 2,
    ...(memory === undefined ? {} : { memoryMb: memory }),
    ...(free === undefined ? {} : { freeDiskGb: diskGb(free) }),
  };
};

const limitMb = (text: string, hostMemoryMb: number | undefined): number | undefined => {
  if (!text.endsWith('%')) return memoryMb(text);
  return hostMemoryMb === undefined ? undefined : Math.floor((hostMemoryMb * Number.parseInt(text, 10)) / 100);
};
