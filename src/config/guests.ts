/** What layers, machines and suites are resolved from, and the guest that each is for. */
import type { GuestSpec } from '../model/desired.ts';
import type { Lock } from '../model/lock.ts';
import type { SourceFile } from '../model/problem.ts';
import type { Tartfile } from '../model/tartfile.ts';
import type { Ground } from './grounds.ts';
import { guestNode, guestSpec, type Place } from './guest.ts';
import { at, type Node, type Path } from './node.ts';

export interface ResolveInput {
  readonly tartfile: Tartfile;
  readonly tree: Node;
  readonly file: SourceFile;
  readonly dir: string;
  readonly place: Place;
  readonly envUsed: readonly string[];
  readonly lock: Lock;
  readonly hostMemoryMb?: number;
}

/** A layer, machine or suite with its guest, for the rules: the spec, where each part of it was written, the bases and layers it is for. */
export interface Guest {
  readonly path: Path;
  readonly node: Node;
  readonly spec: GuestSpec;
  readonly bases: readonly Ground[];
}

export const guestOf = (path: Path, bases: readonly Ground[], input: ResolveInput): Guest => {
  const own = at(input.tree, path) ?? input.tree;
  const node = guestNode(own, at(input.tree, ['defaults']));
  return { path, node, spec: guestSpec(node, input.place), bases };
};
