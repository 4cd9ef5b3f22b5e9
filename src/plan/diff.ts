/** Two revisions of what should be -> what merging one into the other means. Pure: nothing of a host is known here. */
import type { Desired } from '../model/desired.ts';
import type { Diff, DiffChange, DiffFile, DiffThing } from '../model/diff.ts';
import type { AttributeChange } from '../model/plan.ts';
import { diffBases, movedBases } from './diff-bases.ts';
import { diffCases } from './diff-cases.ts';
import { createFileDiff } from './diff-files.ts';
import type { DiffInput } from './diff-input.ts';
import { diffLayers, rebuilt } from './diff-layers.ts';
import { diffMachines } from './diff-machines.ts';

/** Sorted by id, whatever the order of the tartfile. */
export const diff = (tartfile: string, from: DiffInput, to: DiffInput): Diff => {
  const fileDiff = createFileDiff();
  const bases = diffBases(from.desired?.bases ?? [], to.desired?.bases ?? []);
  const machines = diffMachines(from, to, fileDiff);
  const moved = movedBases(bases);
  const layers = diffLayers(from, to, moved, fileDiff);
  const cases = diffCases(from, to, new Map([...moved, ...rebuilt(layers)]), fileDiff);
  const touched = new Set(cases.map(({ id }) => id));
  return {
    formatVersion: 1,
    tartfile,
    from: from.side,
    to: to.side,
    settings: from.desired === undefined || to.desired === undefined ? [] : settings(from.desired, to.desired),
    bases,
    layers,
    machines,
    cases,
    untouched: (to.desired?.cases ?? []).flatMap(({ id }) => (touched.has(id) ? [] : [id])).sort(),
    files: union([...cases, ...layers, ...machines]),
  };
};

const settings = (from: Desired, to: Desired): readonly AttributeChange[] => {
  const rows: readonly (readonly [string, string | number | undefined, string | number | undefined])[] = [
    ['name', from.name, to.name],
    ['limits.vms', from.limits.vms, to.limits.vms],
    ['limits.clones', from.limits.clones, to.limits.clones],
    ['limits.memory (MB)', from.limits.memoryMb, to.limits.memoryMb],
    ['limits.free-disk (GB)', from.limits.freeDiskGb, to.limits.freeDiskGb],
  ];
  return rows.flatMap(([path, was, is]) => (was === is ? [] : [attribute(path, was, is)]));
};

const attribute = (
  path: string,
  from: string | number | undefined,
  to: string | number | undefined,
): AttributeChange => ({ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });

/** What is new or gone for one and changed for another has changed. */
const union = (all: readonly Pick<DiffThing, 'files'>[]): readonly DiffFile[] => {
  const found = new Map<string, DiffChange>();
  for (const files of new Set(all.map((one) => one.files)))
    for (const { path, change } of files) {
      const before = found.get(path);
      found.set(path, before === undefined || before === change ? change : 'changed');
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, change]) => ({ path, change }));
};

/** Is an apply after merging the same as before? */
export const changesNothing = ({ settings, bases, layers, machines, cases }: Diff): boolean =>
  settings.length + bases.length + layers.length + machines.length + cases.length === 0;
