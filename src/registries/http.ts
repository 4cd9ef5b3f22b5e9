/** One question to a registry: bounded in time and size, tried again while the trouble is of the kind that passes. */
import { ProblemError, problem } from '../model/problem.ts';
import type { Clock, Effect } from '../ports/effect.ts';

export type Fetch = (
  url: string,
  init: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<Response>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Milliseconds for one try, and before the next. */
const TRY = 15_000;
const PAUSES = [500, 2_000];
/** A manifest of a big disk is some 100 KiB. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Any status but "too many" and those of a broken server is an answer. Throws `host/registry`, or the signal's reason. */
export const get = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  deps: { readonly fetch: Fetch; readonly clock: Clock },
  effect: Effect,
): Promise<Answer> => {
  for (let tries = 0; ; tries++) {
    const answer = await once(url, headers, deps.fetch, effect);
    if (typeof answer !== 'string' && answer.status !== 429 && answer.status < 500) return answer;
    const why = typeof answer === 'string' ? answer : `it answers with status ${answer.status}`;
    const pause = PAUSES[tries];
    if (pause === undefined) throw new ProblemError(silent(url, why));
    effect.note(`${hostOf(url)}: ${why}; trying again`);
    await deps.clock.sleep(pause, effect.signal);
  }
};

/** The answer, or why there is none. */
const once = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  fetch: Fetch,
  effect: Effect,
): Promise<Answer | string> => {
  const timeout = AbortSignal.timeout(TRY);
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.any([effect.signal, timeout]) });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MAX_BYTES) {
        throw new ProblemError(
          problem('host/registry', `${hostOf(url)} answers with more than ${MAX_BYTES / 2 ** 20} MiB`, {
            hint: 'That is no manifest of an image: is the name of the image right?',
          }),
        );
      }
      chunks.push(chunk);
    }
    return { status: response.status, headers: response.headers, body: Buffer.concat(chunks) };
  } catch (error) {
    effect.signal.throwIfAborted();
    if (error instanceof ProblemError) throw error;
    if (timeout.aborted) return `no answer within ${TRY / 1000} s`;
    return reasonOf(error);
  }
};

/** `fetch failed` says nothing; its cause does. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause && cause.message === '' ? String(cause.code) : cause.message;
  return error.message;
};

const silent = (url: string, why: string) =>
  problem('host/registry', `the registry ${hostOf(url)} cannot be asked: ${why}`, {
    hint: 'Are you online? Behind a proxy, set NODE_USE_ENV_PROXY=1 and HTTPS_PROXY (Node 22.21 or later).',
  });

const hostOf = (url: string): string => new URL(url).host;
