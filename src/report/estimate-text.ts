/** What a plan expects, in a sentence: `About 4m10s on 2 slots (critical path …; …), about 9 GB of new disk.` */
import type { Estimate, Guess } from '../model/plan.ts';
import { about, gigabytes, plural, some } from './style.ts';

/** Empty where nothing is known. */
export const estimateText = (estimate: Estimate): string => {
  const parts = [timeText(estimate), diskText(estimate)].filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  return parts.length === 0 ? '' : `${first.charAt(0).toUpperCase()}${[first.slice(1), ...rest].join(', ')}.`;
};

/** The same for who knows neither slots nor paths. */
export const estimateWords = (estimate: Estimate): string => {
  const { seconds, slots } = estimate;
  const disk = diskText(estimate);
  if (seconds === undefined) return disk === '' ? '' : `Takes ${disk}.`;
  const asides = asidesOf({ ...estimate, criticalPath: [] });
  const time = `Takes about ${about(Math.max(1, seconds))}, with up to ${plural(slots, 'virtual machine')} at once`;
  const whole = `${time}${asides.length === 0 ? '' : ` (${asides.join('; ')})`}`;
  return `${[whole, ...(disk === '' ? [] : [disk])].join(', ')}.`;
};

const timeText = ({ seconds, slots, ...rest }: Estimate): string => {
  if (seconds === undefined) return '';
  const asides = asidesOf(rest);
  return `about ${about(Math.max(1, seconds))} on ${plural(slots, 'slot')}${asides.length === 0 ? '' : ` (${asides.join('; ')})`}`;
};

const asidesOf = ({
  criticalPath,
  blocked,
  guessed = [],
}: Pick<Estimate, 'criticalPath' | 'blocked' | 'guessed'>): readonly string[] => [
  ...(blocked === true ? ['once one is free: VMs that run on take all of them'] : []),
  ...(criticalPath.length === 0 ? [] : [`critical path ${some(criticalPath, 3).replaceAll(', ', ' -> ')}`]),
  ...guessed.map(guessText),
];

/** How sure it is. */
const guessText = ({ kind, count, as }: Guess): string => {
  const [noun, past] = count === 1 ? firsts[kind] : many[kind];
  return `${count} ${noun} ${past} and ${count === 1 ? 'counts' : 'count'} as ${as === 'mean' ? 'the mean' : 'nothing'}`;
};

type Words = Readonly<Record<Guess['kind'], readonly [string, string]>>;

const firsts: Words = {
  base: ['base', 'was never made'],
  case: ['case', 'never ran'],
  change: ['change of a machine', 'was never made'],
  layer: ['layer', 'was never built'],
  machine: ['machine', 'was never made'],
};

const many: Words = {
  base: ['bases', 'were never made'],
  case: ['cases', 'never ran'],
  change: ['changes of machines', 'were never made'],
  layer: ['layers', 'were never built'],
  machine: ['machines', 'were never made'],
};

/** Bytes below which nobody minds. */
const LITTLE = 50e6;

const diskText = ({ diskBytes = 0, peakDiskBytes = 0, diskAtLeast }: Estimate): string => {
  const how = diskAtLeast === true ? 'at least' : 'about';
  const more = peakDiskBytes - diskBytes >= LITTLE;
  if (diskBytes < LITTLE) return more ? `${how} ${gigabytes(peakDiskBytes)} of disk while it runs` : '';
  const peak = more ? ` (${gigabytes(peakDiskBytes)} while it runs)` : '';
  return `${how} ${gigabytes(diskBytes)} of new disk${peak}`;
};
