/** Parts of a resolved configuration that differ, with their values where these can hold no secret. */
import type { DiffPart } from '../model/diff.ts';
import { partChanges } from './case-parts.ts';

/** Environment, steps and checks may hold anything; these are names and numbers. */
const harmless =
  /^(?:resources\.\w+|network\.(?:mode|interface|resolver|fallback)|connect\.\w+|workspace\.to|upgrade-from)$/;

export const diffParts = (was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): readonly DiffPart[] =>
  partChanges(was, is).map(({ part, change }) => ({
    part,
    change,
    ...value('from', part, was.get(part)),
    ...value('to', part, is.get(part)),
  }));

const value = (key: 'from' | 'to', part: string, canonical: string | undefined): object => {
  if (canonical === undefined || !harmless.test(part)) return {};
  const read: unknown = JSON.parse(canonical);
  return typeof read === 'string' || typeof read === 'number' ? { [key]: read } : {};
};
