/** `tart rename` (contract 1.13): the only command that looks whether the new name is taken. */
import { renameSync } from 'node:fs';
import { invalid } from '../args/parse.ts';
import { lateUsageError } from '../exit.ts';
import { isLocalName } from '../vm/names.ts';
import { isComplete, vmFolder } from '../vm/store.ts';
import { type Command, positional } from './context.ts';

export const rename: Command = {
  validate: ({ args, spec }) => {
    if (!isLocalName(positional(args, 'new-name'))) throw invalid(spec, '<new-name> should be a local name');
  },
  run: async ({ home, args }) => {
    const from = positional(args, 'name');
    const to = positional(args, 'new-name');
    if (from === '' || !isComplete(vmFolder(home, from))) {
      throw lateUsageError(`failed to rename a non-existent local VM: ${from}`);
    }
    if (isComplete(vmFolder(home, to))) {
      throw lateUsageError(`failed to rename VM ${from}, target VM ${to} already exists, delete it first!`);
    }
    renameSync(vmFolder(home, from), vmFolder(home, to));
  },
};
