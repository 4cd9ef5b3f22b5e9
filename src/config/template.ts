/** Templates of presets: `{{name}}`, and `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}` for what is set or not. */

export type Value = string | boolean | readonly string[];
export type Values = ReadonlyMap<string, Value>;

/** How values are put in: as words of a shell script, or as they are. */
export type How = 'script' | 'plain';

/** Something wrong with a template; `text` is what stands there. */
export interface Flaw {
  readonly text: string;
  readonly kind: 'unknown' | 'unclosed' | 'stray';
  readonly name: string;
}

type Part =
  | { readonly kind: 'text' | 'value'; readonly text: string; readonly tag: string }
  | { readonly kind: 'section'; readonly name: string; readonly set: boolean; readonly parts: readonly Part[] };

/** The text with values put in. A template with flaws stays readable: what is unknown stays as it is. */
export const fill = (template: string, values: Values, how: How): string =>
  write(parse(template).parts, values, how === 'script' ? words : plain);

/** The value itself where the template is nothing but its name: so a list stays a list. */
export const whole = (template: string, values: Values): Value | undefined => {
  const [, name] = /^\{\{\s*([A-Za-z][\w-]*)\s*\}\}$/.exec(template) ?? [];
  return name === undefined ? undefined : values.get(name);
};

/** All that is wrong with a template, when these are the names. */
export const flaws = (template: string, known: ReadonlySet<string>): readonly Flaw[] => {
  const { names, broken } = parse(template);
  const unknown = names.filter(({ name }) => !known.has(name)).map((one): Flaw => ({ ...one, kind: 'unknown' }));
  return [...unknown, ...broken];
};

/** Does it hold a template? */
export const isTemplate = (text: string): boolean => parse(text).names.length > 0;

/** A word for a shell, quoted only when it must be. A leading `~/` is the home folder, wherever the word stands. */
export const word = (text: string): string => {
  if (text === '~') return '"$HOME"';
  if (text.startsWith('~/')) return text === '~/' ? '"$HOME"/' : `"$HOME"/${word(text.slice(2))}`;
  return /^[\w@%+:,./-][\w@%+:,./=-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
};

const words = (value: Value): string => (isList(value) ? value.map(word).join(' ') : word(String(value)));
const plain = (value: Value): string => (isList(value) ? value.join(' ') : String(value));

const isList = (value: Value): value is readonly string[] => Array.isArray(value);

const isSet = (value: Value | undefined): boolean =>
  value !== undefined && value !== '' && value !== false && !(isList(value) && value.length === 0);

const write = (parts: readonly Part[], values: Values, show: (value: Value) => string): string =>
  parts
    .map((part) => {
      if (part.kind === 'section')
        return isSet(values.get(part.name)) === part.set ? write(part.parts, values, show) : '';
      const value = part.kind === 'value' ? values.get(part.tag) : undefined;
      return value === undefined ? part.text : show(value);
    })
    .join('');

/** A section's tag alone on its line takes the line with it; a backslash before the braces takes them literally. */
const tags = /^[ \t]*\{\{([#^/])\s*([A-Za-z][\w-]*)\s*\}\}[ \t]*\n|(\\?)\{\{([#^/]?)\s*([A-Za-z][\w-]*)\s*\}\}/gm;

interface Parsed {
  readonly parts: readonly Part[];
  readonly names: readonly { readonly name: string; readonly text: string }[];
  readonly broken: readonly Flaw[];
}

const parse = (template: string): Parsed => {
  const names: { name: string; text: string }[] = [];
  const broken: Flaw[] = [];
  const open: { name: string; set: boolean; text: string; parts: Part[] }[] = [];
  const top: Part[] = [];
  let from = 0;
  const add = (part: Part): void => void (open.at(-1)?.parts ?? top).push(part);
  const close = (): void => {
    const last = open.pop();
    if (last !== undefined) add({ kind: 'section', name: last.name, set: last.set, parts: last.parts });
  };
  for (const found of template.matchAll(tags)) {
    const [text, lineSign, lineName, literal, inlineSign, inlineName] = found;
    const sign = lineSign ?? inlineSign ?? '';
    const name = lineName ?? inlineName ?? '';
    add({ kind: 'text', text: template.slice(from, found.index), tag: '' });
    from = found.index + text.length;
    const shown = text.trim();
    if (literal === '\\') {
      add({ kind: 'text', text: text.slice(1), tag: '' });
    } else if (sign === '') {
      names.push({ name, text: shown });
      add({ kind: 'value', text, tag: name });
    } else if (sign !== '/') {
      names.push({ name, text: shown });
      open.push({ name, set: sign === '#', text: shown, parts: [] });
    } else if (open.at(-1)?.name === name) {
      close();
    } else {
      broken.push({ text: shown, kind: 'stray', name });
    }
  }
  add({ kind: 'text', text: template.slice(from), tag: '' });
  for (const one of open.toReversed()) {
    broken.push({ text: one.text, kind: 'unclosed', name: one.name });
    close();
  }
  return { parts: top, names, broken };
};
