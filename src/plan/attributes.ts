/** Settings of a machine by their paths in the tartfile, with values as people write them there. */
import type { Settings } from '../model/desired.ts';

export type Attribute = readonly [path: string, value: string | number | undefined];

/** Always the same paths in the same order. */
export const attributesOf = ({ cpu, memoryMb, diskGb, display }: Settings): readonly Attribute[] => [
  ['resources.cpu', cpu],
  ['resources.memory', memory(memoryMb)],
  ['resources.disk', gigabytes(diskGb)],
  ['resources.display', display],
];

/** `resources.cpu` -> `cpu`, for sentences. */
export const shortPath = (path: string): string => path.replace(/^resources\./, '');

const gigabytes = (value: number | undefined): string | undefined => (value === undefined ? undefined : `${value}GB`);

/** Whole GB where it is. */
const memory = (mebibytes: number | undefined): string | undefined =>
  mebibytes === undefined || mebibytes % 1024 === 0 ? gigabytes(mebibytes && mebibytes / 1024) : `${mebibytes}MB`;
