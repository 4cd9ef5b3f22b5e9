/** What registries say of the tags of bases: side by side, bounded; one that is silent stops nobody. */
import pLimit from 'p-limit';
import { toProblem } from '../model/problem.ts';
import type { TagState } from '../model/refresh.ts';
import type { Effect } from '../ports/effect.ts';
import type { Registry } from '../ports/registry.ts';

/** Tags that are asked about at once, and milliseconds until one counts as not known, whatever is tried meanwhile. */
const AT_ONCE = 8;
const BOUND = 45_000;

export interface Asking {
  readonly registry: Registry;
  /** A signal that is aborted after so many milliseconds. */
  timeout(ms: number): AbortSignal;
}

/** Throws only when `effect` is aborted. */
export const askTags = async (
  images: readonly string[],
  { registry, timeout }: Asking,
  effect: Effect,
): Promise<ReadonlyMap<string, TagState>> => {
  const limit = pLimit(AT_ONCE);
  const ask = async (image: string): Promise<TagState> => {
    const late = timeout(BOUND);
    try {
      const now = await registry.look(image, { ...effect, signal: AbortSignal.any([effect.signal, late]) });
      if (now === undefined) return { kind: 'none' };
      return { kind: 'is', digest: now.digest, ...(now.pushedAt === undefined ? {} : { pushedAt: now.pushedAt }) };
    } catch (error) {
      effect.signal.throwIfAborted();
      const why = late.aborted ? `the registry does not answer within ${BOUND / 1000} s` : toProblem(error).summary;
      return { kind: 'silent', why };
    }
  };
  return new Map(await Promise.all(images.map((image) => limit(async () => [image, await ask(image)] as const))));
};
