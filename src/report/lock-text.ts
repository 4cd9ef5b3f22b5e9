/** What a lock changed, as people read it: one line an image. */
import { oneLine } from '../model/clean.ts';
import { shortDigest } from '../model/image.ts';
import type { LockedImage } from '../model/lock.ts';
import { pad, widthOf } from './columns.ts';
import { painter, signs } from './style.ts';

type Images = ReadonlyMap<string, LockedImage>;

/** Ends with a newline; empty when there is no image at all. */
export const lockText = (before: Images, after: Images, options: { readonly color: boolean }): string => {
  const paint = painter(options.color);
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const width = Math.max(0, ...names.map(widthOf));
  return names
    .map((name) => {
      const [was, is] = [before.get(name), after.get(name)];
      const change =
        is === undefined ? 'delete' : was === undefined ? 'create' : was.digest === is.digest ? 'none' : 'update';
      const { sign, hue } = signs[change];
      return `${paint(hue, sign)} ${pad(oneLine(name), width)}  ${words(was, is)}\n`;
    })
    .join('');
};

const words = (was: LockedImage | undefined, is: LockedImage | undefined): string => {
  if (is === undefined) return 'no longer in the tartfile';
  const digest =
    was === undefined || was.digest === is.digest
      ? shortDigest(is.digest)
      : `${shortDigest(was.digest)} -> ${shortDigest(is.digest)}`;
  return [digest, facts(is)].filter((part) => part !== '').join('  ');
};

const facts = ({ bytes, os, cpu, memoryMb, diskGb, pushedAt }: LockedImage): string =>
  [
    bytes === undefined ? '' : `${(bytes / 1e9).toFixed(1)} GB to download`,
    diskGb === undefined ? '' : `disk ${diskGb} GB`,
    os === undefined ? '' : os === 'darwin' ? 'macOS' : 'Linux',
    cpu === undefined && memoryMb === undefined
      ? ''
      : `needs ${[cpu === undefined ? '' : `${cpu} CPU`, memoryMb === undefined ? '' : `${memoryMb} MiB`].filter((one) => one !== '').join(', ')}`,
    pushedAt === undefined ? '' : `pushed ${pushedAt.slice(0, 10)}`,
  ]
    .filter((one) => one !== '')
    .join(', ');
