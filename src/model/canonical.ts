/** One text for equal values: keys sorted, spans left out, so that it can be hashed and compared. */

/** JSON with sorted keys. Places in a source text do not count, and neither do undefined members. */
export const canonical = (value: unknown): string => write(value) ?? 'null';

/** Undefined for what JSON has no word for. Written by hand: a replacer of JSON.stringify takes twice the time. */
const write = (value: unknown): string | undefined => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return `[${value.map((item) => write(item) ?? 'null').join(',')}]`;
  return value instanceof Map ? members([...value.entries()]) : members(Object.entries(value).filter(isNoPlace));
};

const members = (entries: readonly (readonly [unknown, unknown])[]): string => {
  let text = '';
  for (const [key, value] of entries.toSorted(byKey)) {
    const written = write(value);
    if (written !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(String(key))}:${written}`;
  }
  return `{${text}}`;
};

/** Not a Span or a SourceFile: moving a thing within its file does not change it. */
const isNoPlace = ([, value]: readonly [string, unknown]): boolean =>
  typeof value !== 'object' ||
  value === null ||
  !(('file' in value && 'start' in value) || ('path' in value && 'text' in value));

const byKey = ([a]: readonly [unknown, unknown], [b]: readonly [unknown, unknown]): number =>
  String(a) < String(b) ? -1 : 1;
