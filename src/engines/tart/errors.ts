/** A tart call that failed -> a problem with its cause and remedy. Judged by exit code; stderr only words it (tart-contract 0.1, 0.2, 6). */
import { type Problem, problem } from '../../model/problem.ts';
import type { SpawnResult } from '../../ports/spawn.ts';
import { known } from './errors-known.ts';

/** `what` is the call in the user's words: `tart clone tahoe-base`. */
export const tartProblem = (what: string, result: SpawnResult, timeoutMs: number): Problem => {
  if (result.ended === 'not-found') return notFound();
  if (result.ended === 'timeout') {
    return problem('engine/timeout', `${what} did not end within ${timeoutMs / 1000} s`, {
      hint: 'Run it by hand and see where it hangs; `tartplan doctor` checks the host.',
    });
  }
  if (result.ended === 'aborted') return problem('engine/cancelled', `${what} was cancelled`);
  return textProblem(what, result.stderr.trim() === '' ? result.stdout : result.stderr, how(result));
};

/** The same for texts of a running VM, which come from its log. */
export const textProblem = (what: string, text: string, ending: string): Problem => {
  const found = known.find((one) => one.match.test(text));
  const line = firstLine(text);
  const more = text.trim().split('\n').length > 1 ? { detail: text.trim().slice(0, 4_000) } : {};
  return problem(
    found?.code ?? 'engine/failed',
    line === '' ? `${what} failed (${ending}) and said nothing` : `${what} failed: ${line}`,
    {
      ...more,
      hint: found?.hint ?? `It ended with ${ending}. Run it by hand to see more.`,
    },
  );
};

/** First line that says something, without tart's `Error: ` (tart-contract 0.2). */
export const firstLine = (text: string): string => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.find((line) => !noise.test(line)) ?? lines[0] ?? '';
  return first
    .trim()
    .replace(/^Error: /, '')
    .slice(0, 400);
};

/** What macOS and tart's own housekeeping write to stderr beside the message (tart-contract 0.1). */
const noise = /\btart\[\d+:[0-9a-f]+\]|^Failed to perform garbage collection/;

const how = (result: SpawnResult): string =>
  result.exit === undefined ? (result.signalName ?? result.ended) : `exit code ${result.exit}`;

const notFound = (): Problem =>
  problem('engine/not-found', 'tart is not installed here, or not on PATH', {
    hint: 'Install it on an Apple Silicon Mac: brew install openai/tools/tart. Or name it: TARTPLAN_TART=/path/to/tart. To rehearse without VMs: --engine simulator.',
  });
