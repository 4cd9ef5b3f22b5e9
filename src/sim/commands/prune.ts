/** `tart prune` (contract 1.14). */
import { statSync } from 'node:fs';
import { invalid } from '../args/parse.ts';
import { lateUsageError } from '../exit.ts';
import type { Home } from '../home/home.ts';
import { removeTree } from '../home/tree.ts';
import { cachedImages, collectCache } from '../images/cache.ts';
import { err } from '../out.ts';
import { localNames, sizesOf, stateOf, vmFolder } from '../vm/store.ts';
import { type Command, number, option } from './context.ts';

export const prune: Command = {
  validate: ({ args, spec }) => {
    const criteria = ['older-than', 'space-budget', 'cache-budget'].some((name) => option(args, name) !== undefined);
    if (!criteria && !args.flags.has('gc')) throw invalid(spec, 'at least one pruning criteria must be specified');
  },
  run: async ({ home, args }) => {
    if (args.flags.has('gc')) collectCache(home);
    if (option(args, 'cache-budget') !== undefined) {
      err('--cache-budget is deprecated, please use --space-budget\n');
    }
    const entries = option(args, 'entries') ?? 'caches';
    if (entries !== 'caches' && entries !== 'vms') {
      throw lateUsageError('unsupported --entries value, please specify either "caches" or "vms"');
    }
    const days = number(args, 'older-than');
    if (days !== undefined) older(prunable(home, entries), days);
    const budget = number(args, 'space-budget') ?? number(args, 'cache-budget');
    if (budget !== undefined) overBudget(prunable(home, entries), budget * 2 ** 30);
    collectCache(home);
  },
};

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly used: number;
}

/** Most recently used first; running VMs are none of its business, suspended ones are. */
const prunable = (home: Home, entries: 'caches' | 'vms'): Entry[] => {
  const paths =
    entries === 'caches'
      ? cachedImages(home)
          .filter((one) => !one.isLink)
          .map((one) => one.path)
      : localNames(home)
          .map((name) => vmFolder(home, name))
          .filter((folder) => stateOf(folder) !== 'running');
  return paths
    .map((path) => ({ path, size: sizesOf(path).allocated, used: statSync(path).atimeMs }))
    .sort((one, other) => other.used - one.used);
};

const older = (entries: readonly Entry[], days: number): void => {
  const limit = Date.now() - days * 86_400_000;
  for (const entry of entries) if (entry.used <= limit) removeTree(entry.path);
};

/** Keeps those that still fit, deletes each one that does not. */
const overBudget = (entries: readonly Entry[], budget: number): void => {
  let left = budget;
  for (const entry of entries) {
    if (entry.size <= left) left -= entry.size;
    else removeTree(entry.path);
  }
};
