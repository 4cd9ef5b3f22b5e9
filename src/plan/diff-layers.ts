/** Layers that are new, gone, or built anew from one revision to the next. */
import type { DesiredLayer } from '../model/desired.ts';
import type { DiffPart, DiffThing } from '../model/diff.ts';
import { caseParts } from './case-parts.ts';
import type { FileDiff } from './diff-files.ts';
import type { DiffInput, Moved } from './diff-input.ts';
import { paired } from './diff-pairs.ts';
import { diffParts } from './diff-parts.ts';
import { isWayIn } from './inputs.ts';

/** One that stands on another thing than before is built anew, too. */
export const diffLayers = (from: DiffInput, to: DiffInput, moved: Moved, fileDiff: FileDiff): readonly DiffThing[] => {
  const pairs = paired(from.desired?.layers ?? [], to.desired?.layers ?? [], ({ name }) => name);
  const found = new Map<string, DiffThing>();
  const depth = (layer: DesiredLayer | undefined): number => layer?.under.length ?? 0;
  // What a layer stands on is known before it.
  for (const { id, was, is } of pairs.toSorted((a, b) => depth(a.is) - depth(b.is))) {
    const both = was !== undefined && is !== undefined;
    const below = is === undefined ? undefined : under(is, moved, found);
    const parts = both ? [...(below === undefined ? [] : [below]), ...own(was, is)] : [];
    const changes = both && was.from !== is.from ? [{ path: 'from', from: was.from, to: is.from }] : [];
    const files = both ? fileDiff(from.content(was), to.content(is)) : [];
    if (both && parts.length + changes.length + files.length === 0) continue;
    const change = both ? 'changed' : was === undefined ? 'added' : 'removed';
    found.set(id, { id: `layer:${id}`, change, vm: (is ?? was)?.vmPrefix ?? id, changes, parts, files });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

const under = (
  { from, under: all }: DesiredLayer,
  moved: Moved,
  found: ReadonlyMap<string, DiffThing>,
): DiffPart | undefined => {
  if (all.length > 1)
    return found.get(from)?.change === 'changed' ? { part: `layer ${from}`, change: 'changed' } : undefined;
  return moved.has(from) ? { part: `base ${from}`, change: 'changed' } : undefined;
};

const own = (was: DesiredLayer, is: DesiredLayer): readonly DiffPart[] =>
  diffParts(caseParts({ ...was, checks: [] }), caseParts({ ...is, checks: [] })).filter(({ part }) => !isWayIn(part));

/** Why what is on a layer is another thing, by the layer's name. */
export const rebuilt = (layers: readonly DiffThing[]): Moved =>
  new Map(
    layers.flatMap(({ id, change }) => {
      const name = id.slice('layer:'.length);
      return change === 'changed' ? [[name, [`layer ${name} is built anew`]] as const] : [];
    }),
  );
