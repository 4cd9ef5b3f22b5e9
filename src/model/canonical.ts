/** One text for equal values: keys sorted, spans left out, so that it can be hashed and compared. */

/** JSON with sorted keys. Places in a source text do not count, and neither do undefined members. */
export const canonical = (value: unknown): string => write(value) ?? 'null';

/** Undefined for what JSON has no word for. By hand and in loops, since a plan of thousands of cases writes them all. */
const write = (value: unknown): string | undefined => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return list(value);
  if (value instanceof Map) return members(Object.fromEntries(value));
  return members(value as Readonly<Record<string, unknown>>);
};

const list = (items: readonly unknown[]): string => {
  let text = '[';
  for (let index = 0; index < items.length; index++)
    text += `${index === 0 ? '' : ','}${write(items[index]) ?? 'null'}`;
  return `${text}]`;
};

const members = (of: Readonly<Record<string, unknown>>): string => {
  let text = '{';
  for (const key of Object.keys(of).sort()) {
    const member = of[key];
    const written = isPlace(member) ? undefined : write(member);
    if (written !== undefined) text += `${text.length === 1 ? '' : ','}${quoted(key)}:${written}`;
  }
  return `${text}}`;
};

/** What needs no escape is most of all texts. */
const quoted = (text: string): string => (/^[ !#-[\]-~]*$/.test(text) ? `"${text}"` : JSON.stringify(text));

/** A Span or a SourceFile: moving a thing within its file does not change it. */
const isPlace = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('file' in value && 'start' in value) || ('path' in value && 'text' in value));
