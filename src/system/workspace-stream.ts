/** The workspace as one tar stream, made by the system's tar. */
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { ProblemError, problem } from '../model/problem.ts';

const STDERR_CHARS = 2_000;

/** Works with GNU tar and macOS' bsdtar. `files` are names relative to `path`; fails when one of them is not there any more. */
export const workspaceStream = (path: string, files: Iterable<string>): Readable =>
  Readable.from(chunks(path, files), { objectMode: false });

async function* chunks(path: string, files: Iterable<string>): AsyncGenerator<Buffer> {
  // What is in a folder that is named belongs to it only when it is named, too. Extended attributes would reach other systems as warnings or as files named ._x; so would COPYFILE's.
  const tar = spawn('tar', ['-c', '-f', '-', '--no-xattrs', '--no-recursion', '--null', '-T', '-'], {
    cwd: path,
    env: { ...process.env, COPYFILE_DISABLE: '1', LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stderr = '';
  tar.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(0, STDERR_CHARS);
  });
  const ended = new Promise<number | string | Error>((resolve) => {
    tar.once('error', resolve);
    tar.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  // A tar that ends early says why with its exit code.
  tar.stdin.on('error', () => undefined);
  // `./` keeps a leading dash from being an option.
  tar.stdin.end([...files].map((name) => `./${name}\0`).join(''));
  try {
    for await (const chunk of tar.stdout) yield chunk as Buffer;
    const end = await ended;
    if (end !== 0) throw new ProblemError(tarProblem(path, end, stderr));
  } finally {
    tar.kill('SIGKILL');
  }
}

const tarProblem = (path: string, end: number | string | Error, stderr: string) =>
  end instanceof Error
    ? problem('host/tar', 'tar cannot be started', { detail: end.message, hint: 'Put tar on the PATH.', cause: end })
    : problem('host/workspace', `the workspace ${path} changed while it was sent`, {
        detail: stderr.trim() === '' ? `tar ended with ${end}` : stderr.trim(),
        hint: 'Run again when nothing writes to the folder.',
      });
