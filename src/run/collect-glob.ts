/** Patterns of `collect` -> names of the guest: it lists what is there, and here is decided what fits. */
import { compileGlob } from '../model/glob.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Guest } from '../ports/guest.ts';
import { type CollectList, type CollectPath, listScript } from './collect-script.ts';

/** Files and folders that patterns may name. */
export const MAX_MATCHES = 10_000;
/** Longer than any path of macOS or Linux. */
const MAX_NAME_BYTES = 8_192;

export interface Expanded {
  /** Sorted; nothing that is in a folder that is named as well. */
  readonly lists: readonly CollectList[];
  readonly notes: readonly string[];
  readonly problem?: Problem;
}

export const expand = async (
  guest: Guest,
  globs: readonly CollectPath[],
  around: { readonly signal: AbortSignal; readonly nonce: string },
): Promise<Expanded> => {
  if (globs.length === 0) return { lists: [], notes: [] };
  const reader = createReader(globs, around.nonce);
  const { command, stdin } = listScript(globs, around.nonce);
  await guest.exec(command, {
    signal: around.signal,
    stdin,
    onOutput: (stream, chunk) => {
      if (stream === 'stdout') reader.push(chunk);
    },
  });
  const found = reader.found();
  const notes = globs.flatMap(({ written }, index) => (found[index]?.size === 0 ? [`${written}: nothing fits`] : []));
  const lists = [true, false].flatMap((home): CollectList[] => {
    const names = outermost(globs.flatMap((one, index) => (one.home === home ? [...(found[index] ?? [])] : [])));
    return names.length === 0 ? [] : [{ home, names }];
  });
  const why = reader.problem();
  return { lists, notes, ...(why === undefined ? {} : { problem: why }) };
};

/** Takes the listing as it comes: names that do not fit are not kept. */
const createReader = (globs: readonly CollectPath[], nonce: string) => {
  const fits = globs.map((one) => compileGlob(one.glob ?? ''));
  const found = globs.map(() => new Set<string>());
  let held = Buffer.alloc(0);
  let current = -1;
  let ended = false;
  let many = false;
  const take = (word: string): void => {
    if (word.startsWith(`${nonce} `)) {
      const mark = word.slice(nonce.length + 1);
      ended ||= mark === 'end';
      current = Number(mark);
      return;
    }
    const glob = globs[current];
    const parts = word.split('/').slice(1);
    if (glob === undefined || !word.startsWith('./') || fits[current]?.(parts) !== true) return;
    if (found.reduce((sum, names) => sum + names.size, 0) >= MAX_MATCHES) many = true;
    else found[current]?.add([...(glob.below === '' ? [] : [glob.below]), ...parts].join('/'));
  };
  return {
    push: (chunk: Buffer): void => {
      let rest = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        // What a shell prints before its turn comes without a NUL.
        const word = rest.toString('utf8', 0, end);
        const mark = current < 0 ? word.lastIndexOf(`${nonce} `) : 0;
        take(mark < 0 ? word : word.slice(mark));
        rest = rest.subarray(end + 1);
      }
      held = Buffer.from(rest.subarray(-MAX_NAME_BYTES));
    },
    found: (): readonly ReadonlySet<string>[] => found,
    problem: (): Problem | undefined => {
      if (many)
        return problem('guest/collect', `the patterns of collect name more than ${MAX_MATCHES} files`, {
          hint: 'Write narrower ones, or name a folder as a whole. The first ones were brought.',
        });
      return ended ? undefined : problem('guest/collect', 'the guest did not list all files');
    },
  };
};

const outermost = (names: readonly string[]): readonly string[] => {
  const all = new Set(names);
  const isInside = (name: string): boolean => {
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
      if (all.has(name.slice(0, slash))) return true;
    return false;
  };
  return [...all].filter((name) => !isInside(name)).sort();
};
