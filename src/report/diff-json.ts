/** A comparison of two revisions as a stable format (docs/pull-requests.md, schemas/diff.schema.json): the order of keys is fixed. */
import type { Diff, DiffCase, DiffFile, DiffPart, DiffSide, DiffThing } from '../model/diff.ts';
import type { AttributeChange } from '../model/plan.ts';

/** Ends with a newline. */
export const diffJson = (diff: Diff): string => `${JSON.stringify(value(diff), null, 2)}\n`;

const value = ({ formatVersion, tartfile, ...diff }: Diff): object => ({
  formatVersion,
  tartfile,
  from: side(diff.from),
  to: side(diff.to),
  settings: diff.settings.map(attribute),
  bases: diff.bases.map(thing),
  layers: diff.layers.map(thing),
  machines: diff.machines.map(thing),
  cases: diff.cases.map(caseValue),
  untouched: diff.untouched,
  files: diff.files.map(file),
});

const side = ({ name, commit, tartfile }: DiffSide): object => ({ name, commit, tartfile });
const attribute = ({ path, from, to, replaces }: AttributeChange): object => ({ path, from, to, replaces });
const part = ({ part: name, change, from, to }: DiffPart): object => ({ part: name, change, from, to });
const file = ({ path, change }: DiffFile): object => ({ path, change });

const thing = ({ id, change, vm, changes, parts, files }: DiffThing): object => ({
  id,
  change,
  vm,
  changes: changes.map(attribute),
  parts: parts.map(part),
  files: files.map(file),
});

const caseValue = ({ id, change, reason, parts, files }: DiffCase): object => ({
  id,
  change,
  reason,
  parts: parts.map(part),
  files: files.map(file),
});
