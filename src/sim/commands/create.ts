/** `tart create` (contract 1.6): empty Linux VMs; there is no installer of macOS here. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { invalid } from '../args/parse.ts';
import { lateUsageError, otherError } from '../exit.ts';
import { lock, unlock } from '../home/lock.ts';
import { buildVm } from '../images/build.ts';
import { placeVm } from '../vm/store.ts';
import { type Command, number, option, positional } from './context.ts';

export const create: Command = {
  validate: ({ args, spec }) => {
    if (option(args, 'from-ipsw') === undefined && !args.flags.has('linux')) {
      throw invalid(spec, 'Please specify either a --from-ipsw or --linux option!');
    }
  },
  run: async ({ home, args }) => {
    if (option(args, 'disk-format') === 'asif') {
      throw lateUsageError("Disk format 'asif' is not supported on this system.");
    }
    if (!args.flags.has('linux')) throw otherError('tart-sim cannot install macOS: clone one of its images instead');
    const held = join(home.sim, 'locks', 'home');
    await lock(held);
    try {
      await placeVm(home, positional(args, 'name'), (folder) => {
        mkdirSync(folder);
        buildVm(folder, {
          os: 'linux',
          release: '',
          flavor: 'empty',
          cpu: 4,
          memory: 4096,
          disk: number(args, 'disk-size') ?? 50,
          download: 0,
          agent: false,
          homebrew: false,
          bootable: false,
          arch: 'arm64',
        });
      });
    } finally {
      unlock(held);
    }
  },
};
