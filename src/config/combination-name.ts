/** Names of combinations of a matrix, as they stand in ids of cases. */
import { canonical } from '../model/canonical.ts';
import type { Combination } from './matrix.ts';
import { shortHash } from './names.ts';

/** Characters of a name: it becomes a part of names of files. */
const LONGEST = 40;

/**
 * For each of them its values in the order of the variables' names, `vim,zsh`; only `A-Za-z0-9._-` and commas. All
 * different, also to a file system that takes upper case for lower case. Neither the order of the combinations nor that of
 * their variables changes a name.
 */
export const combinationNames = (combinations: readonly Combination[]): readonly string[] => {
  const plain = combinations.map(plainName);
  const times = new Map<string, number>();
  for (const name of plain) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  const taken = new Set([...times].filter(([, count]) => count === 1).map(([name]) => name));
  const named = new Map<Combination, string>();
  const alike = combinations.filter((_, index) => (times.get((plain[index] ?? '').toLowerCase()) ?? 0) > 1);
  for (const one of [...alike].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))) {
    let hash = shortHash(canonical(one));
    while (taken.has(hashed(one, hash).toLowerCase())) hash = shortHash(`${hash} ${canonical(one)}`);
    taken.add(hashed(one, hash).toLowerCase());
    named.set(one, hashed(one, hash));
  }
  return combinations.map((one, index) => named.get(one) ?? plain[index] ?? '');
};

const plainName = (one: Combination): string => {
  const name = inOrder(one).join(',');
  return name.length <= LONGEST ? name : hashed(one, shortHash(canonical(one)));
};

const hashed = (one: Combination, hash: string): string =>
  `${inOrder(one)
    .join(',')
    .slice(0, LONGEST - hash.length - 1)}-${hash}`;

const inOrder = (one: Combination): readonly string[] =>
  Object.entries(one)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { shown }]) => shown.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '') || 'empty');
