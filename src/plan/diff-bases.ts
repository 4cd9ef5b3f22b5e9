/** Bases that are new, gone, or another image from one revision to the next. */
import type { DesiredBase } from '../model/desired.ts';
import type { DiffThing } from '../model/diff.ts';
import { shortDigest } from '../model/image.ts';
import type { AttributeChange } from '../model/plan.ts';
import type { Moved } from './diff-input.ts';
import { paired } from './diff-pairs.ts';

export const diffBases = (from: readonly DesiredBase[], to: readonly DesiredBase[]): readonly DiffThing[] =>
  paired(from, to, ({ name }) => name).flatMap(({ id, was, is }): readonly DiffThing[] => {
    const changes = attributes(was, is);
    if (was !== undefined && is !== undefined && changes.length === 0) return [];
    return [
      {
        id: `base:${id}`,
        change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
        vm: (is ?? was)?.vm ?? id,
        changes,
        parts: [],
        files: [],
      },
    ];
  });

const attributes = (was: DesiredBase | undefined, is: DesiredBase | undefined): readonly AttributeChange[] => {
  const both = was !== undefined && is !== undefined;
  const change = (path: string, from: string | undefined, to: string | undefined, replaces: boolean) =>
    from === to
      ? []
      : [
          {
            path,
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
            ...(both && replaces ? { replaces } : {}),
          },
        ];
  const images = change('image', imageOf(was), imageOf(is), true);
  const moved = was?.pinned !== undefined && is?.pinned !== undefined;
  return [
    ...images,
    // Without a tartfile's word a digest that goes away moves nothing.
    ...change('digest', was?.pinned?.digest, is?.pinned?.digest, moved && images.length === 0),
    ...(both ? change('vm', was.vm, is.vm, false) : []),
  ];
};

const imageOf = (base: DesiredBase | undefined): string | undefined =>
  base === undefined ? undefined : base.origin.kind === 'image' ? base.origin.image : `the local VM ${base.vm}`;

/** Why what is on a base is another thing, by the base's name. */
export const movedBases = (bases: readonly DiffThing[]): Moved =>
  new Map(
    bases.flatMap((base) => {
      const name = base.id.slice('base:'.length);
      return baseReason(name, base).map((reason) => [name, [reason]] as const);
    }),
  );

/** A name of its VM alone does not make it another base. */
const baseReason = (name: string, base: DiffThing): readonly string[] => {
  const [image, digest] = ['image', 'digest'].map((path) => base.changes.find((change) => change.path === path));
  if (image !== undefined) return [`base ${name} is another image`];
  if (digest?.to === undefined) return [];
  const [was, is] = [digest.from, digest.to].map((value) =>
    value === undefined ? undefined : shortDigest(`${value}`),
  );
  return [was === undefined ? `base ${name} is pinned to ${is}` : `base ${name}: digest moved ${was} -> ${is}`];
};
