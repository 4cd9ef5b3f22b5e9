/** A sound tartfile -> what should be. Total: cannot fail; what makes no sense is for the rules to say. */
import type { Desired, Limits } from '../model/desired.ts';
import type { Tartfile } from '../model/tartfile.ts';
import { resolveBases } from './bases.ts';
import { groundsOf } from './grounds.ts';
import type { Guest, ResolveInput } from './guests.ts';
import { layer } from './layer.ts';
import { machine } from './machine.ts';
import { casePrefixes } from './names.ts';
import { withNeeds } from './needs.ts';
import { at, type Node } from './node.ts';
import { basename, join, slug } from './paths.ts';
import { suite } from './suite.ts';
import { diskGb, memoryMb } from './units.ts';

export interface Resolved {
  readonly desired: Desired;
  readonly guests: readonly Guest[];
}

export const resolve = (input: ResolveInput): Resolved => {
  const { tartfile, tree, dir, file } = input;
  const name = tartfile.name ?? projectName(dir);
  const bases = resolveBases(tartfile, tree, input.lock);
  const grounds = groundsOf(bases, tartfile, tree);
  const layers = grounds
    .filter(({ under }) => under !== undefined)
    .map((one) => layer(one, tartfile.layers?.[one.name] ?? { from: '', run: [] }, name, grounds, input));
  const machines = namesIn(tree, 'machines').map((key) =>
    machine(key, tartfile.machines?.[key] ?? { from: '' }, name, grounds, input),
  );
  const suites = namesIn(tree, 'suites').map((key) => suite(key, tartfile.suites?.[key] ?? {}, name, grounds, input));
  const cases = withNeeds(
    suites.flatMap((one) => one.cases),
    tartfile,
  );
  const prefixes = casePrefixes(name, cases);
  return {
    desired: {
      name,
      file,
      root: join(dir, basename(file.path)),
      bases,
      layers: layers.map((one) => one.layer),
      machines: machines.map((one) => one.machine),
      cases: cases.map((one, index) => ({ ...one, vmPrefix: prefixes[index] ?? name })),
      limits: limits(tartfile, input.hostMemoryMb),
      envUsed: input.envUsed,
    },
    guests: [...layers.map((one) => one.guest), ...machines.map((one) => one.guest), ...suites.map((one) => one.guest)],
  };
};

const projectName = (dir: string): string => slug(basename(dir)).slice(0, 30).replace(/-$/, '') || 'tartplan';

const namesIn = (tree: Node, key: string): readonly string[] => {
  const node = at(tree, [key]);
  return node?.kind === 'map' ? [...node.entries.keys()] : [];
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
