/** What goes into a guest as one tar stream: files of a working tree, of a commit, or a whole repository to clone from. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ProblemError, problem, toProblem } from '../model/problem.ts';
import { checkOut } from './workspace-head.ts';
import { makeServed } from './workspace-serve.ts';
import { workspaceStream } from './workspace-stream.ts';
import { walk } from './workspace-walk.ts';

/** Names are relative to the path. With a commit it is laid out first, in a temporary folder that goes with the stream. */
export const pack = (from: { readonly path: string; readonly commit?: string }, names: Iterable<string>): Readable => {
  const { path, commit } = from;
  if (commit === undefined) return workspaceStream(path, names);
  return temporary(async (folder) => workspaceStream(await checkOut(path, commit, join(folder, 'tree')), names));
};

/** `repo.git`, a bare repository whose default branch is at the commit. */
export const packRepository = (from: {
  readonly path: string;
  readonly commit: string;
  readonly url: string;
}): Readable =>
  temporary(async (folder) => {
    await makeServed(from, join(folder, 'repo.git')).catch((error: unknown) => {
      throw notServed(from.path, error);
    });
    return workspaceStream(folder, await walk(folder, { out: () => false, git: true }));
  });

const notServed = (path: string, error: unknown) =>
  new ProblemError(
    problem('host/git', `the repository of ${path} cannot be packed to be served to the guest`, {
      detail: toProblem(error).detail ?? toProblem(error).summary,
      hint: 'Is it a partial clone, or damaged? See what git fsck says; a full clone can be served.',
      cause: error,
    }),
  );

const temporary = (work: (folder: string) => Promise<Readable>): Readable =>
  Readable.from(
    (async function* () {
      const folder = await mkdtemp(join(tmpdir(), 'tartplan-'));
      try {
        for await (const chunk of await work(folder)) yield chunk as Buffer;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    })(),
    { objectMode: false },
  );
