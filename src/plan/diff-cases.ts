/** Cases that are new, gone, or run again when one revision becomes the other, each with its reason. */
import { copiesOf } from '../model/content.ts';
import type { DesiredCase } from '../model/desired.ts';
import { type DiffCase, type DiffFile, partWords } from '../model/diff.ts';
import { caseParts } from './case-parts.ts';
import type { FileDiff } from './diff-files.ts';
import type { DiffContent, DiffInput, Moved } from './diff-input.ts';
import { paired } from './diff-pairs.ts';
import { diffParts } from './diff-parts.ts';

/** Those that nothing can affect are left out. A case runs for itself: that one which it needs has changed is no reason. */
export const diffCases = (from: DiffInput, to: DiffInput, moved: Moved, fileDiff: FileDiff): readonly DiffCase[] => {
  return paired(from.desired?.cases ?? [], to.desired?.cases ?? [], ({ id }) => id).flatMap(
    ({ id, was, is }): readonly DiffCase[] => {
      if (was === undefined) return [{ id, change: 'added', reason: 'new', parts: [], files: [] }];
      if (is === undefined)
        return [{ id, change: 'removed', reason: 'no longer in the tartfile', parts: [], files: [] }];
      const [before, after] = [from.content(was), to.content(is)];
      const parts = diffParts(caseParts(was), caseParts(is));
      const files = fileDiff(before, after);
      const reasons = [
        ...(moved.get(is.base) ?? []),
        ...(parts.length === 0 ? [] : [named(parts.map(partWords), 4)]),
        ...(files.length === 0 ? [] : [filesReason(is, files)]),
        ...(files.length > 0 ? [] : commitReason(before, after)),
        ...olderReason(is.upgradeFrom?.ref ?? '', from.older(was), to.older(is)),
      ];
      return reasons.length === 0 ? [] : [{ id, change: 'changed', reason: reasons.join('; '), parts, files }];
    },
  );
};

const filesReason = (one: DesiredCase, files: readonly DiffFile[]): string => {
  const copies = copiesOf(one).map((step) => step.shown.replace(/\/$/, ''));
  const copied = files.every(({ path }) => copies.some((shown) => path === shown || path.startsWith(`${shown}/`)));
  const what = one.workspace === undefined || copied ? 'what is copied changed' : 'workspace changed';
  return `${what}: ${named(
    files.map(({ path }) => path),
    2,
  )}`;
};

const commitReason = (from: DiffContent | undefined, to: DiffContent | undefined): readonly string[] =>
  from?.commit === to?.commit || from?.commit === undefined || to?.commit === undefined
    ? []
    : [`the commit that it clones moved: ${short(from.commit)} -> ${short(to.commit)}`];

const olderReason = (ref: string, from: string | undefined, to: string | undefined): readonly string[] =>
  from === to || from === undefined || to === undefined ? [] : [`${ref} moved: ${short(from)} -> ${short(to)}`];

const short = (commit: string): string => commit.slice(0, 7);

const named = (names: readonly string[], most: number): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
