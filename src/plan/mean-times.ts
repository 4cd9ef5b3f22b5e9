/** What is likely of something that nobody knows: the mean of its like. */
import type { ActionTimes, Stint } from '../model/times.ts';

/** Undefined without any. Bytes are the mean of those that are known. */
export const meanTimes = (all: readonly ActionTimes[]): ActionTimes | undefined => {
  if (all.length === 0) return undefined;
  const sums = [0, 0, 0, 0, 0];
  for (const { stints } of all) {
    const slot = stints.findIndex(({ on }) => on === 'slot');
    for (const [index, { on, seconds }] of stints.entries()) {
      const part = on === 'own' ? (index < slot ? 2 : 4) : parts.indexOf(on);
      sums[part] = (sums[part] ?? 0) + seconds;
    }
  }
  const sizes = all.flatMap(({ bytes }) => bytes ?? []);
  return {
    stints: sums
      .map((sum, part): Stint => ({ on: parts[part] ?? 'own', seconds: sum / all.length }))
      .filter(({ seconds }) => seconds > 0),
    ...(sizes.length === 0 ? {} : { bytes: sizes.reduce((sum, one) => sum + one, 0) / sizes.length }),
  };
};

/** The life of a VM, in order; `own` is before and after its slot. */
const parts: readonly Stint['on'][] = ['pull', 'clone', 'own', 'slot', 'own'];
