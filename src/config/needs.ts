/** Suites that need each other -> cases that do: those on the same base. */
import { grouped } from '../model/grouped.ts';
import type { Tartfile } from '../model/tartfile.ts';
import type { Unnamed } from './suite.ts';

/** Each case with the ids of those that it needs, sorted. Total: what is unknown or a circle is for the rules to say. */
export const withNeeds = (cases: readonly Unnamed[], { suites = {} }: Tartfile): readonly Unnamed[] => {
  const needing = Object.values(suites).some((one) => one.needs !== undefined);
  if (!needing) return cases;
  const there = grouped(cases, ({ suite, base }) => keyOf(suite, base));
  return cases.map((one) => {
    const wanted = [...new Set([suites[one.suite]?.needs ?? []].flat())];
    const needs = wanted.flatMap((name) => (there.get(keyOf(name, one.base)) ?? []).map(({ id }) => id)).sort();
    return needs.length === 0 ? one : { ...one, needs };
  });
};

const keyOf = (suite: string, base: string): string => `${suite}@${base}`;
