/** `tart get` (contract 1.4): local VMs only. */
import { swiftJson } from '../json.ts';
import { out } from '../out.ts';
import { table } from '../table.ts';
import { readConfig } from '../vm/config.ts';
import { openVm, sizesOf, stateOf } from '../vm/store.ts';
import { type Command, option, positional } from './context.ts';

export const get: Command = {
  run: async ({ home, args }) => {
    const folder = openVm(home, positional(args, 'name'));
    const config = readConfig(folder);
    const { apparent, allocated } = sizesOf(folder);
    const state = stateOf(folder);
    const info = {
      OS: config.os,
      CPU: config.cpuCount,
      Memory: Math.floor(config.memorySize / 1_048_576),
      Disk: Math.floor(apparent / 1e9),
      DiskFormat: config.diskFormat,
      Size: (allocated / 1e9).toFixed(3),
      Display: `${config.display.width}x${config.display.height}${config.display.unit ?? ''}`,
      Running: state === 'running',
      State: state,
    };
    if (option(args, 'format') === 'json') {
      out(`${swiftJson(info)}\n`);
      return;
    }
    const { Running: _running, ...shown } = info;
    out(`${table(Object.keys(shown), [Object.values(shown).map(String)])}\n`);
  },
};
