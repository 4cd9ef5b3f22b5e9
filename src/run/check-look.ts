/** One round trip: the script of the checks, and what comes back of it. */
import type { Check } from '../model/check.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import type { CheckResult } from '../model/result.ts';
import type { Clock } from '../ports/effect.ts';
import type { Guest } from '../ports/guest.ts';
import { evaluate } from './check-evaluate.ts';
import { createObserver, createRecordReader } from './check-read.ts';
import { checksScript } from './check-script.ts';

const STDERR_CHARS = 4_000;

export interface CheckSurroundings {
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Marks our records; must be hard to guess (a UUID). */
  readonly nonce: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Takes secrets out of a text. */
  mask(text: string): string;
  onResult(result: CheckResult): void;
}

/** Why not all came back, if so; then the rest is told as skipped. */
export const lookOnce = async (
  guest: Guest,
  checks: readonly Check[],
  around: CheckSurroundings,
  onResult: (check: Check, result: CheckResult) => void,
): Promise<Problem | undefined> => {
  let since = around.clock.now();
  let whole = false;
  let stderr = '';
  let told = 0;
  const observer = createObserver(checks, {
    begin: () => {
      since = around.clock.now();
    },
    done: (index, observation, home) => {
      const check = checks[index];
      const seconds = (around.clock.now() - since) / 1000;
      told += 1;
      if (check !== undefined) onResult(check, evaluate(check, observation, { seconds, home, mask: around.mask }));
    },
    end: () => {
      whole = true;
    },
  });
  const reader = createRecordReader(around.nonce, observer);
  const script = checksScript(checks, around);
  let why: Problem | undefined;
  try {
    const end = await guest.exec(script.command, {
      signal: around.signal,
      stdin: script.stdin,
      onOutput: (stream, chunk) => {
        if (stream === 'stderr') stderr = (stderr + chunk.toString()).slice(-STDERR_CHARS);
        else reader.push(chunk);
      },
    });
    if (!whole) why = lost(`the script of the checks ended with ${end.exit ?? end.killedBy}`, around.mask(stderr));
  } catch (error) {
    around.signal.throwIfAborted();
    why =
      error instanceof ProblemError
        ? error.problems[0]
        : lost(`its answer holds ${error instanceof Error ? error.message : String(error)}`, '');
  }
  // All were reported: what happened to the connection after that is not theirs.
  if (whole || why === undefined) return undefined;
  for (const check of checks.slice(told)) {
    const { name, kind, where } = check;
    onResult(check, { name, kind, status: 'skipped', seconds: 0, problem: why, where });
  }
  return why;
};

const lost = (what: string, stderr: string): Problem =>
  problem('guest/lost', 'the guest did not report all checks', {
    detail: stderr.trim() === '' ? what : `${what}\n${stderr.trim()}`,
    hint: 'See the log of the VM: it may have crashed, or its disk may be full.',
  });
