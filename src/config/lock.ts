/** Text of a lockfile -> what it pins, or all that is wrong with it. */
import { closest } from '../model/closest.ts';
import type { Lock, LockedImage } from '../model/lock.ts';
import { type Problem, problem, type SourceFile } from '../model/problem.ts';
import { at, type Entry, locateKey, type Node, toData } from './node.ts';
import { parse } from './parse.ts';

const digestPattern = /^sha256:[0-9a-f]{64}$/;
const wholeNumber = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;

/** Keys of an image, what each must be, and how a person says that. */
const keys: Readonly<Record<string, { readonly is: (value: unknown) => boolean; readonly words: string }>> = {
  digest: {
    is: (value) => typeof value === 'string' && digestPattern.test(value),
    words: 'sha256: and 64 hexadecimal digits',
  },
  bytes: { is: wholeNumber, words: 'a number of bytes' },
  os: { is: (value) => value === 'darwin' || value === 'linux', words: 'darwin or linux' },
  cpu: { is: wholeNumber, words: 'a number of cores' },
  memory: { is: wholeNumber, words: 'a number of MiB' },
  disk: { is: wholeNumber, words: 'a number of GB' },
  pushed: {
    is: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
    words: 'a time like 2026-05-02T09:15:00Z',
  },
};

const again = 'Take the file back from git, or remove it and run tartplan lock, which writes it.';

/** Never throws. What is wrong with one image leaves the others. */
export const readLock = (file: SourceFile): { readonly lock: Lock; readonly problems: readonly Problem[] } => {
  const { tree, problems: syntax } = parse(file);
  const problems: Problem[] = [...syntax];
  const lock = new Map<string, LockedImage & { readonly where: Entry['key'] }>();
  if (tree === undefined) return { lock, problems };
  const version = at(tree, ['version']);
  if (version?.kind !== 'scalar' || version.value !== 1) {
    problems.push(
      problem('config/lock', 'the lockfile is not of version 1', { where: locateKey(tree, ['version']), hint: again }),
    );
    return { lock, problems };
  }
  problems.push(...unknownKeys(tree, ['version', 'images']));
  const images = at(tree, ['images']);
  if (images === undefined || (images.kind === 'scalar' && images.value === null)) return { lock, problems };
  if (images.kind !== 'map') {
    problems.push(problem('config/lock', 'images must be a map', { where: locateKey(tree, ['images']), hint: again }));
    return { lock, problems };
  }
  for (const [image, entry] of images.entries) {
    const wrong = imageProblems(image, entry);
    problems.push(...wrong);
    if (wrong.length === 0) lock.set(image, { ...locked(entry.value), where: entry.key });
  }
  return { lock, problems };
};

const unknownKeys = (node: Node, known: readonly string[]): readonly Problem[] =>
  node.kind !== 'map'
    ? []
    : [...node.entries]
        .filter(([key]) => !known.includes(key))
        .map(([key, entry]) => {
          const near = closest(key, known);
          return problem('config/lock', `unknown key "${key}" in the lockfile`, {
            where: entry.key,
            hint: near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`,
          });
        });

const imageProblems = (image: string, { key, value }: Entry): readonly Problem[] => {
  if (value.kind !== 'map' || !value.entries.has('digest'))
    return [problem('config/lock', `"${image}" has no digest`, { where: key, hint: again })];
  return [
    ...unknownKeys(value, Object.keys(keys)),
    ...[...value.entries].flatMap(([name, entry]) => {
      const rule = keys[name];
      if (rule === undefined || rule.is(toData(entry.value))) return [];
      return [
        problem('config/lock', `${name} must be ${rule.words}`, {
          where: entry.value.kind === 'scalar' ? entry.value.span : entry.key,
          hint: again,
        }),
      ];
    }),
  ];
};

/** Only of what `imageProblems` has nothing against. */
const locked = (node: Node): LockedImage => {
  const { digest, bytes, os, cpu, memory, disk, pushed } = toData(node) as {
    digest: string;
    bytes?: number;
    os?: LockedImage['os'];
    cpu?: number;
    memory?: number;
    disk?: number;
    pushed?: string;
  };
  return {
    digest,
    ...(bytes === undefined ? {} : { bytes }),
    ...(os === undefined ? {} : { os }),
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memoryMb: memory }),
    ...(disk === undefined ? {} : { diskGb: disk }),
    ...(pushed === undefined ? {} : { pushedAt: pushed }),
  };
};
