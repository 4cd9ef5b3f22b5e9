/** What a stream can show: NO_COLOR, FORCE_COLOR, TERM=dumb and terminals respected. */
import type { Output, World } from './world.ts';

/** `off`: --no-color. The flag wins, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export const colored = (output: Output, world: World, off: boolean): boolean => {
  const { NO_COLOR, FORCE_COLOR } = world.env;
  if (off || (NO_COLOR !== undefined && NO_COLOR !== '')) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return output.isTTY;
};

/** Is the process watched by a person, so that lines may be redrawn? */
export const isLive = (output: Output, world: World): boolean => output.isTTY && (world.env.CI ?? '') === '';

/** Columns at which text for people is wrapped; lines for programs are not. */
export const columnsOf = (output: Output): number | undefined => (output.isTTY ? output.columns : undefined);
