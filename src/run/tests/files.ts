/** Brings the result files of a test runner out of the guest, into memory and bounded. */
import { cleaned } from '../../model/clean.ts';
import { type Problem, ProblemError, problem } from '../../model/problem.ts';
import type { Guest } from '../../ports/guest.ts';
import type { CollectSink } from '../../ports/run-files.ts';
import { collect } from '../collect.ts';

/** Bytes of all files together. */
const MAX_BYTES = 32 * 1024 * 1024;

export interface ResultFile {
  /** For people: without the home folder before it. */
  readonly name: string;
  readonly text: string;
}

/** What the path or pattern names, by name; relative ones start in `cwd`. */
export const fetchFiles = async (
  path: string,
  cwd: string | undefined,
  guest: Guest,
  signal: AbortSignal,
  mask: (text: string) => string,
): Promise<{ readonly files: readonly ResultFile[]; readonly problem?: Problem }> => {
  const found = new Map<string, Buffer[]>();
  const { problem: why } = await collect(guest, [absolute(path, cwd)], memorySink(found), {
    signal,
    nonce: crypto.randomUUID(),
    present: (text) => mask(cleaned(text)),
  });
  const files = [...found].map(([name, chunks]) => ({ name, text: Buffer.concat(chunks).toString() }));
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), ...(why === undefined ? {} : { problem: why }) };
};

/** As `collect` wants it: absolute, or below the home folder. */
const absolute = (path: string, cwd = '~'): string => {
  if (/^(\/|~\/)/.test(path)) return path;
  const folder = /^(\/|~)/.test(cwd) ? cwd : `~/${cwd}`;
  return `${folder}/${path.replace(/^(\.\/+)+/, '')}`;
};

const memorySink = (found: Map<string, Buffer[]>): CollectSink => {
  let bytes = 0;
  return {
    folder: async () => undefined,
    file: async (parts) => {
      const chunks: Buffer[] = [];
      found.set(parts.join('/'), chunks);
      return {
        write: async (chunk) => {
          bytes += chunk.length;
          if (bytes > MAX_BYTES) throw new ProblemError(tooMuch);
          chunks.push(Buffer.from(chunk));
        },
        close: async () => undefined,
      };
    },
  };
};

const tooMuch = problem('step/report', `the results are more than ${MAX_BYTES / 1024 ** 2} MiB`, {
  hint: 'Let the test runner write less into them, such as no output of tests that pass.',
});
