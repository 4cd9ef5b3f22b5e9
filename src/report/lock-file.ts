/** A lockfile as it is written: sorted, the same bytes for the same images. */
import type { LockedImage } from '../model/lock.ts';

/** YAML. Names of images and digests need no quotes in it: Tart's grammar leaves nothing that YAML would take for something else. */
export const lockFile = (images: ReadonlyMap<string, LockedImage>): string => {
  const blocks = [...images]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([image, { digest, bytes, os, cpu, memoryMb, diskGb, pushedAt }]) =>
      [
        `  ${image}:`,
        `    digest: ${digest}`,
        ...(pushedAt === undefined ? [] : [`    pushed: ${pushedAt}`]),
        ...(bytes === undefined ? [] : [`    bytes: ${bytes}`]),
        ...(os === undefined ? [] : [`    os: ${os}`]),
        ...(cpu === undefined ? [] : [`    cpu: ${cpu}`]),
        ...(memoryMb === undefined ? [] : [`    memory: ${memoryMb}`]),
        ...(diskGb === undefined ? [] : [`    disk: ${diskGb}`]),
      ].join('\n'),
    );
  const head =
    '# Which digest each image stood for. Written by tartplan lock: commit it, do not edit it.\nversion: 1\n';
  return blocks.length === 0 ? `${head}images: {}\n` : `${head}images:\n${blocks.join('\n')}\n`;
};
