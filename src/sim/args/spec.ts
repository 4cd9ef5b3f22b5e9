/** What a command takes: the shape that the parser, the usage lines and the help are made from. */

export type ValueKind =
  | 'string'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | { readonly oneOf: readonly string[]; readonly word: 'and' | 'or' };

export interface OptionSpec {
  /** Without dashes. */
  readonly name: string;
  readonly short?: string;
  /** Shown as `<value>`; a flag has none. */
  readonly value?: string;
  readonly kind?: ValueKind;
  readonly repeat?: boolean;
  readonly hidden?: boolean;
  readonly help: string;
}

export interface PositionalSpec {
  readonly name: string;
  readonly help: string;
  readonly optional?: boolean;
  /** Takes all that follows. */
  readonly rest?: boolean;
}

export interface CommandSpec {
  readonly name: string;
  readonly abstract: string;
  readonly options: readonly OptionSpec[];
  readonly positionals: readonly PositionalSpec[];
  /** Replaces the generated usage line. */
  readonly usage?: string;
  /** Everything after the first positional belongs to the last one, dashes or not (`exec`, contract 1.9). */
  readonly verbatim?: boolean;
  /** Works but is not listed by `--help`. */
  readonly hidden?: boolean;
}

/** Values by option and positional name: absent when not given. */
export interface Parsed {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly positionals: ReadonlyMap<string, readonly string[]>;
  /** Set when something is wrong that is only told after the command's own validation (contract 0.3). */
  readonly leftover?: string;
}

/** `--opt <value>` as messages call an option. */
export const optionLabel = (option: OptionSpec): string => {
  const name = option.name.length === 1 ? `-${option.name}` : `--${option.name}`;
  return option.value === undefined ? name : `${name} <${option.value}>`;
};

/** The same with its short form before it, as the help shows it. */
export const fullLabel = (option: OptionSpec): string =>
  option.short === undefined ? optionLabel(option) : `-${option.short}, ${optionLabel(option)}`;

/** The line after `Usage: ` for this command. */
export const usageOf = (spec: CommandSpec): string => {
  if (spec.usage !== undefined) return spec.usage;
  const positionals = spec.positionals.map((one) => {
    const named = `<${one.name}>${one.rest === true ? ' ...' : ''}`;
    return one.optional === true ? `[${named}]` : named;
  });
  const options = spec.options
    .filter((one) => one.hidden !== true)
    .map((one) => `[${optionLabel(one)}${one.repeat === true ? ' ...' : ''}]`);
  return ['tart', spec.name, ...positionals, ...options].join(' ');
};
