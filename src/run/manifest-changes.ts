/** What changed in a guest since a manifest of it, ready to be shown: with diffs, cleaned, masked, bounded. */
import type { Change } from '../model/change.ts';
import { cleaned } from '../model/clean.ts';
import { createMasker } from '../model/mask.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { bounded } from './bounded.ts';
import type { Manifest } from './manifest.ts';
import { compare } from './manifest-diff.ts';
import { createIgnore } from './manifest-ignore.ts';
import { type TakeRequest, takeManifest } from './manifest-take.ts';
import { createTextsReader, type Text, textsScript } from './manifest-texts.ts';
import type { Tools } from './tools.ts';

/** Changes that are told; files of those with a diff; milliseconds that the diffs may take. */
const MOST = { changes: 500, diffs: 40, bound: 60_000 };

/** Characters of a value that are shown, and of those before the first that differs. */
const VALUE = 160;
const LEAD = 40;

export interface Changes {
  readonly all: readonly Change[];
  /** How many there are, told or not. */
  readonly count: number;
  /** The guest as it is now. */
  readonly now: Manifest;
}

/** `ignore` leaves out more than the manifests did. The copies that `before` made are gone after it. */
export const changesSince = async (
  before: Manifest,
  request: TakeRequest & { readonly left: readonly string[] },
  tools: Pick<Tools, 'clock' | 'secrets'>,
  signal: AbortSignal,
): Promise<Changes> => {
  const now = await takeManifest(request, tools, signal);
  const found = compare(before, now, createIgnore(request.left, now.home));
  const told = found.slice(0, MOST.changes);
  const diffs = await diffsOf(told, before, now, request, tools, signal);
  const shown = shownBy([...tools.secrets.values()]);
  return { all: told.map((change) => shown(change, diffs.get(change.name))), count: found.length, now };
};

const diffsOf = async (
  changes: readonly Change[],
  before: Manifest,
  now: Manifest,
  { guest, roots }: TakeRequest,
  tools: Pick<Tools, 'clock'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (before.copies === '') return new Map();
  const texts = changes
    .filter(({ area, kind, name }) => area === 'file' && kind === 'changed' && isOpen(before, now, name))
    .slice(0, MOST.diffs)
    .flatMap(({ name }): readonly (Text & { readonly name: string })[] => {
      const root = roots.findIndex(({ path }) => name.startsWith(`${path}/`));
      const folder = roots[root]?.path;
      return folder === undefined ? [] : [{ root, folder, path: name.slice(folder.length + 1), name }];
    });
  const nonce = crypto.randomUUID();
  const reader = createTextsReader(nonce, texts.length);
  const { command, stdin } = textsScript(texts, before.copies, nonce);
  const late = () => problem('guest/manifest', `the guest made no diffs within ${MOST.bound / 1000} s`);
  try {
    await bounded(tools.clock, MOST.bound, signal, late, (inner) =>
      guest.exec(command, {
        signal: inner,
        stdin,
        onOutput: (stream, chunk) => {
          if (stream === 'stdout') reader.push(chunk);
        },
      }),
    );
  } catch (error) {
    signal.throwIfAborted();
    // What changed is known without them; a lost guest is not.
    if (error instanceof ProblemError && error.problems[0]?.code === 'guest/lost') throw error;
  }
  return new Map(
    texts.flatMap(({ name }, index) => {
      const diff = reader.diffs.get(index);
      return diff === undefined ? [] : [[name, diff] as const];
    }),
  );
};

/** What only its owner may read, such as a private key, is not shown to all who read a log. */
const isOpen = (before: Manifest, now: Manifest, name: string): boolean =>
  [before, now].every(({ files }) => {
    const state = files.get(name);
    return state?.kind === 'file' && !/00$/.test(state.mode);
  });

const shownBy = (secrets: readonly string[]) => {
  const mask = (text: string): string => {
    const masker = createMasker(secrets);
    return masker.push(text) + masker.flush();
  };
  const shown = (text: string): string => visible(mask(visible(text)));
  return (change: Change, diff: readonly string[] | undefined): Change => ({
    ...change,
    name: shown(change.name),
    ...excerpts(
      change.before === undefined ? undefined : shown(change.before),
      change.after === undefined ? undefined : shown(change.after),
    ),
    ...(diff === undefined ? {} : { diff: mask(cleaned(diff.join('\n'))).split('\n') }),
  });
};

/** Of long values the place where they differ. */
const excerpts = (before: string | undefined, after: string | undefined): Pick<Change, 'before' | 'after'> => {
  let at = 0;
  if (before !== undefined && after !== undefined) while (at < before.length && before[at] === after[at]) at += 1;
  const from = Math.max(0, at - LEAD);
  const excerpt = (text: string): string =>
    text.length <= VALUE
      ? text
      : `${from > 0 ? '…' : ''}${text.slice(from, from + VALUE)}${text.length > from + VALUE ? '…' : ''}`;
  return {
    ...(before === undefined ? {} : { before: excerpt(before) }),
    ...(after === undefined ? {} : { after: excerpt(after) }),
  };
};

/** On one line, with nothing that could move a cursor. */
const visible = (text: string): string =>
  text.replace(
    /\p{Cc}|\p{Cf}/gu,
    (one) => ({ '\n': '\\n', '\t': '\\t', '\r': '\\r' })[one] ?? `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`,
  );
