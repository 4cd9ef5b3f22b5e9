/** `--shard 1/3` -> which part of how many. */
import { ProblemError, problem } from '../model/problem.ts';
import type { Shard } from '../plan/shard.ts';

/** Parts that there may be. */
const MOST = 1000;

/** Throws `usage/value`. */
export const shardOf = (text: string | undefined): Shard | undefined => {
  if (text === undefined) return undefined;
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index !== undefined && of !== undefined && index >= 1 && index <= of && of <= MOST) return { index, of };
  throw new ProblemError(
    problem('usage/value', `--shard cannot be "${text}"`, {
      hint:
        index === undefined || of === undefined
          ? 'Write which part of how many: --shard 1/3.'
          : `Write a part from 1/${Math.min(Math.max(of, 1), MOST)} to ${Math.min(Math.max(of, 1), MOST)}/${Math.min(Math.max(of, 1), MOST)}.`,
    }),
  );
};
