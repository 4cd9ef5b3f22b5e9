/** `tart fqn` (contract 1.15): hidden, but there. */
import { runtimeError } from '../exit.ts';
import { cachedDigest, digestText } from '../images/cache.ts';
import { out } from '../out.ts';
import { parseRemote, remoteText } from '../vm/names.ts';
import { type Command, positional } from './context.ts';

export const fqn: Command = {
  run: async ({ home, args }) => {
    const text = positional(args, 'name');
    const name = parseRemote(text);
    if (name === undefined || name.digest !== undefined) {
      out(`${text}\n`);
      return;
    }
    const digest = cachedDigest(home, name);
    if (digest === undefined) {
      throw runtimeError(`OCI storage error: ${remoteText(name)} is not a digest and doesn't point to a digest`);
    }
    out(`${digestText(name, digest)}\n`);
  },
};
