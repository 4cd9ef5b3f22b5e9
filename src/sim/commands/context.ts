/** What every command gets. */
import type { CommandSpec, Parsed } from '../args/spec.ts';
import type { Home } from '../home/home.ts';

export interface Context {
  readonly home: Home;
  readonly spec: CommandSpec;
  readonly args: Parsed;
}

export interface Command {
  /** Tart's validate step: before unknown options are told (contract 0.3). */
  readonly validate?: (context: Omit<Context, 'home'>) => void;
  readonly run: (context: Context) => Promise<void>;
}

/** The value of an option that takes one. */
export const option = (args: Parsed, name: string): string | undefined => args.values.get(name)?.at(-1);

/** A positional that must be there. */
export const positional = (args: Parsed, name: string): string => args.positionals.get(name)?.[0] ?? '';

export const number = (args: Parsed, name: string): number | undefined => {
  const value = option(args, name);
  return value === undefined ? undefined : Number(value);
};
