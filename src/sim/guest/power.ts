/** How a guest powers itself off: its `shutdown` leaves a file, which needs no socket to get out of a namespace. */
import { existsSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';

export const powerFolder = (tree: string): string => join(tree, 'var/run/tart-sim');

export const watchPower = (tree: string, listener: (how: 'off' | 'reboot') => void): void => {
  const folder = powerFolder(tree);
  watch(folder, (_event, file) => {
    if ((file !== 'off' && file !== 'reboot') || !existsSync(join(folder, file))) return;
    rmSync(join(folder, file), { force: true });
    listener(file);
  }).on('error', () => undefined);
};
