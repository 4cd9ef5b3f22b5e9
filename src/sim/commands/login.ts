/** `tart login` and `tart logout` (contract 1.16), without a registry: any credentials are fine, none are stored. */
import { invalid } from '../args/parse.ts';
import { type Command, option } from './context.ts';

export const login: Command = {
  validate: ({ args, spec }) => {
    if ((option(args, 'username') !== undefined) !== args.flags.has('password-stdin')) {
      throw invalid(spec, 'both --username and --password-stdin are required');
    }
  },
  run: async () => undefined,
};

export const logout: Command = { run: async () => undefined };
