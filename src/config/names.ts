/** Names of VMs that tartplan makes for cases. */
import { slug } from './paths.ts';

const longest = 48;

/** A prefix for each case, all different: `<project>-<suite>-<base>` and the values of its matrix, with a hash where that is too long or not unique. */
export const casePrefixes = (project: string, cases: readonly { readonly id: string }[]): readonly string[] => {
  const plain = cases.map(({ id }) => slug(`${project}-${id}`));
  const times = new Map<string, number>();
  for (const name of plain) times.set(name, (times.get(name) ?? 0) + 1);
  return cases.map(({ id }, index) => {
    const name = plain[index] ?? '';
    if (times.get(name) === 1 && name.length <= longest) return name;
    const hash = shortHash(id);
    return `${name.slice(0, longest - hash.length - 1).replace(/-+$/, '')}-${hash}`;
  });
};

/** FNV-1a, 32 bits: tells names apart, protects nothing. */
export const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
};
