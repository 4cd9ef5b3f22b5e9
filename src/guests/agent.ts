/** The guest through Tart's guest agent: `tart exec`, which needs no network at all. */
import { Readable } from 'node:stream';
import { ProblemError } from '../model/problem.ts';
import type { ExecEnd, ExecOptions, OpenAgent } from '../ports/guest.ts';
import type { Spawn } from '../ports/spawn.ts';
import { execProblem, openProblem } from './agent-errors.ts';
import { createStatusFilter, reportingLine } from './agent-status.ts';
import { bounded } from './bounded.ts';

/** Bound on one try: Tart itself gives up on the control socket after 10 to 30 s (tart-contract 1.9). */
const TRY_MS = 30_000;
/** The longest that Node can wait; what bounds a command is its caller's signal. */
const NO_LIMIT_MS = 2_147_483_647;
/** What is kept of stderr, for tart's own last words. */
const KEEP_BYTES = 64 * 1024;

export interface AgentDeps {
  readonly spawn: Spawn;
  /** The `tart` executable. */
  readonly tart: string;
  /** Added to the environment of each call. */
  readonly env: Readonly<Record<string, string>>;
}

/** One try per call: runs `true` in the guest. */
export const createOpenAgent =
  (deps: AgentDeps): OpenAgent =>
  async (vm, signal) => {
    const late = () => new ProblemError(openProblem(vm, { ended: 'timeout', stdout: '', stderr: '' }));
    await bounded(signal, TRY_MS, late, (within) => run(deps, vm, 'true', { signal: within }, openProblem));
    return {
      via: 'agent',
      exec: (command, options) => run(deps, vm, command, options, execProblem),
      // Each command has a process of its own; there is nothing to let go of.
      close: () => Promise.resolve(),
    };
  };

/** A command that a signal killed reports 128 + its number, as shells do: the agent does not tell the two apart. */
const run = async (
  deps: AgentDeps,
  vm: string,
  command: string,
  options: ExecOptions,
  explain: typeof execProblem,
): Promise<ExecEnd> => {
  options.signal.throwIfAborted();
  const nonce = crypto.randomUUID();
  const status = createStatusFilter(nonce);
  const { stdin, onOutput } = options;
  // What the input or the taker of the output throws ends the command: Spawn knows neither.
  const stop = new AbortController();
  const fail = (reason: unknown) => stop.abort(reason);
  const onAbort = () => fail(options.signal.reason);
  options.signal.addEventListener('abort', onAbort, { once: true });
  if (stdin instanceof Readable) stdin.on('error', fail);
  const result = await deps.spawn({
    file: deps.tart,
    // Flags before the VM's name: all that follows it is the guest's.
    args: [
      'exec',
      ...(stdin === undefined ? [] : ['-i']),
      vm,
      'sh',
      '-c',
      reportingLine(nonce, stdin !== undefined),
      command,
    ],
    env: deps.env,
    timeoutMs: NO_LIMIT_MS,
    signal: stop.signal,
    keepBytes: KEEP_BYTES,
    ...(stdin === undefined ? {} : { stdin }),
    onOutput: async (stream, chunk) => {
      const text = stream === 'stderr' ? status.push(chunk) : chunk;
      if (text.length === 0 || stop.signal.aborted) return;
      try {
        await onOutput?.(stream, text);
      } catch (error) {
        fail(error);
      }
    },
  });
  options.signal.removeEventListener('abort', onAbort);
  if (stdin instanceof Readable) stdin.destroy();
  if (stop.signal.aborted) throw stop.signal.reason;
  const rest = status.flush();
  if (rest.length > 0) await onOutput?.('stderr', rest);
  const exit = status.exit();
  if (exit === undefined) throw new ProblemError(explain(vm, result));
  return { exit };
};
