/** How far off the plan was, in a sentence or two. */
import type { RunResult } from '../model/result.ts';
import { laneName } from './lane-name.ts';
import { about, duration } from './style.ts';

/** Less than that is as good as planned; and when it is more, who it was that was off. */
const FIFTH = 0.2;

/** Undefined where nothing was expected. */
export const expectedText = ({ seconds, expected }: RunResult): string | undefined => {
  if (expected === undefined) return undefined;
  const planned = Math.max(1, expected.seconds);
  const off = (seconds - planned) / planned;
  const percent = Math.round(Math.abs(off) * 100);
  const how = percent === 0 ? '' : ` (${percent}% ${off > 0 ? 'longer' : 'shorter'})`;
  const [most] = expected.off;
  const who =
    most === undefined || Math.abs(off) <= FIFTH
      ? ''
      : ` ${laneName(most.id)} took ${duration(most.seconds)} instead of ${duration(most.expected)}.`;
  return `Took ${duration(seconds)}; the plan said about ${about(planned)}${how}.${who}`;
};
