/** Brings files and folders of a guest back: what arrives is data, and only plain files and folders of it are written. */
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import type { Guest } from '../ports/guest.ts';
import type { CollectSink } from '../ports/run-files.ts';
import { expand } from './collect-glob.ts';
import { type CollectList, type CollectPath, collectPath, collectScript } from './collect-script.ts';
import { createTarReader } from './collect-tar.ts';
import { createCollectWriter, MAX_BYTES, MAX_ENTRIES, TooMuch } from './collect-write.ts';

export interface Collected {
  readonly files: number;
  readonly bytes: number;
  /** What was left out, and why; lines for people. */
  readonly notes: readonly string[];
  /** It ended early; what had arrived stays. */
  readonly problem?: Problem;
}

const STDERR_CHARS = 16_384;
/** Of that, in messages. */
const DETAIL_CHARS = 2_000;

export interface CollectAround {
  readonly signal: AbortSignal;
  /** Hard to guess (a UUID). */
  readonly nonce: string;
  /** Words of the guest, as they may stand in a message. */
  present(text: string): string;
}

/** `~/a/b` arrives as `a/b`, `/var/log/x` as `var/log/x`; patterns are welcome. Rejects with the signal's reason when aborted. */
export const collect = async (
  guest: Guest,
  paths: readonly string[],
  sink: CollectSink,
  around: CollectAround,
): Promise<Collected> => {
  const asked: CollectPath[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const found = collectPath(path);
    if (found === undefined) notes.push(`${path}: leads out of its folder, or is all of it: not collected`);
    else asked.push(found);
  }
  const writer = createCollectWriter(sink, (note) => notes.push(around.present(note)));
  const result = (why?: Problem): Collected => ({
    files: writer.files(),
    bytes: writer.bytes(),
    notes,
    ...(why === undefined ? {} : { problem: why }),
  });
  const wanted = asked.filter((one) => one.glob === undefined);
  const expanded = await expand(
    guest,
    asked.filter((one) => one.glob !== undefined),
    around,
  );
  notes.push(...expanded.notes);
  if (wanted.length + expanded.lists.length === 0) return result(expanded.problem);
  const reader = createTarReader(writer);
  const script = collectScript(wanted, expanded.lists, around.nonce);
  let stderr = '';
  try {
    await guest.exec(script.command, {
      signal: around.signal,
      stdin: script.stdin,
      onOutput: (stream, chunk) => {
        if (stream === 'stdout') return reader.push(chunk);
        stderr = (stderr + chunk.toString()).slice(-STDERR_CHARS);
      },
    });
    reader.finish();
  } catch (error) {
    around.signal.throwIfAborted();
    return result(reasonOf(error));
  } finally {
    await writer.close();
  }
  stderr = around.present(stderr);
  notes.push(...notesOf(stderr, [...wanted.map((one) => one.written), ...expanded.lists.map(listName)], around.nonce));
  if (!stderr.includes(`${around.nonce} - end`))
    return result(
      problem('guest/collect', 'the guest did not send all files', { detail: stderr.trim().slice(-DETAIL_CHARS) }),
    );
  return result(expanded.problem);
};

const listName = ({ home }: CollectList): string =>
  `what patterns name ${home ? 'in the home folder' : 'outside of it'}`;

const reasonOf = (error: unknown): Problem => {
  if (error instanceof ProblemError && error.problems[0] !== undefined) return error.problems[0];
  if (error instanceof TooMuch) {
    return problem(
      'guest/collect',
      `the files to collect are more than ${MAX_BYTES / 1024 ** 3} GiB or ${MAX_ENTRIES} entries`,
      {
        hint: 'Name fewer or smaller paths in collect. What had arrived was kept.',
      },
    );
  }
  return problem('guest/collect', 'what the guest sent cannot be read', {
    detail: error instanceof Error ? `it holds ${error.message}` : String(error),
    hint: 'See whether tar works in the guest. What had arrived was kept.',
    cause: error,
  });
};

/** Words of tar between the notes say why a path is incomplete. */
const notesOf = (stderr: string, wanted: readonly string[], nonce: string): string[] => {
  const notes: string[] = [];
  let said: string[] = [];
  for (const line of stderr.split('\n')) {
    const [mark, index, word] = line.split(' ');
    if (mark !== nonce) {
      if (line.trim() !== '') said.push(line.trim());
      continue;
    }
    const path = wanted[Number(index)];
    if (path !== undefined && word === 'missing') notes.push(`${path}: not there`);
    if (path !== undefined && word === 'incomplete')
      notes.push([`${path}: not all of it could be read`, ...said.slice(-3)].join('; '));
    said = [];
  }
  return notes;
};
