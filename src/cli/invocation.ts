/** A command as the table has it, and one call of it as it was typed. */
import type { World } from './world.ts';

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** Name of its value; absent: a switch. */
  readonly value?: string;
  readonly repeated?: true;
  /** It decides what is planned: a saved plan keeps it. */
  readonly planning?: true;
  readonly choices?: readonly string[];
  readonly text: string;
}

export interface Command {
  readonly name: string;
  /** Positional arguments, as shown. */
  readonly operands?: string;
  readonly summary: string;
  readonly details: string;
  readonly options: readonly Option[];
  load(): Promise<{ readonly run: (invocation: Invocation, world: World) => Promise<number> }>;
}

export interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}
