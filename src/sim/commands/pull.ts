/** `tart pull` (contract 1.2). */
import { existsSync } from 'node:fs';
import { invalid } from '../args/parse.ts';
import { runtimeError } from '../exit.ts';
import { pullImage } from '../images/pull.ts';
import { out } from '../out.ts';
import { parseRemote, remoteNameError, remoteText } from '../vm/names.ts';
import { vmFolder } from '../vm/store.ts';
import { type Command, number, positional } from './context.ts';

export const pull: Command = {
  validate: ({ args, spec }) => {
    if (number(args, 'concurrency') === 0) throw invalid(spec, 'network concurrency cannot be less than 1');
  },
  run: async ({ home, args }) => {
    const text = positional(args, 'remote-name');
    if (!text.includes('/') && text !== '' && existsSync(vmFolder(home, text))) {
      out(`"${text}" is a local image, nothing to pull here!\n`);
      return;
    }
    const name = parseRemote(text);
    if (name === undefined) throw runtimeError(remoteNameError(text));
    out(`pulling ${remoteText(name)}...\n`);
    await pullImage(home, name);
  },
};
