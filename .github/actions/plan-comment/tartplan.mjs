/** tartplan, called without a shell and without the token. */
import { spawn } from 'node:child_process';

/** Milliseconds for one call; characters of output that are kept. */
const LONGEST = 600_000;
const MOST = 64 << 20;

/** What it printed, and its exit code; undefined when it was ended or could not be started. */
export const call = (command, args, env) =>
  new Promise((resolve) => {
    const [file = '', ...rest] = command.trim().split(/\s+/);
    const child = spawn(file, [...rest, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    // Not the option of spawn: its timer outlives a program that cannot be started.
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST);
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
      child[stream].setEncoding('utf8').on('data', (text) => {
        if (said[stream].length < MOST) said[stream] += text;
      });
    const end = (result) => {
      clearTimeout(timer);
      resolve({ ...said, ...result });
    };
    child.once('error', (error) => end({ stderr: `${file} cannot be started: ${error.message}`, code: undefined }));
    child.once('close', (code) => end({ code: code ?? undefined }));
  });

/** Does something that lasts go, by the JSON of `plan` or `diff`? */
export const isDestructive = (value) =>
  (value.actions ?? []).some(
    ({ change, kind, restarts }) =>
      change === 'replace' || restarts === true || kind === 'machine.delete' || kind === 'base.delete',
  ) ||
  [...(value.bases ?? []), ...(value.machines ?? [])].some(
    ({ change, changes }) => change === 'removed' || changes.some(({ replaces }) => replaces === true),
  );
