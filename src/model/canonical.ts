/** One text for equal values: keys sorted, spans left out, so that it can be hashed and compared. */

/** JSON with sorted keys. Places in a source text do not count, and neither do undefined members. */
export const canonical = (value: unknown): string => JSON.stringify(value, replacer);

const replacer = (_key: string, value: unknown): unknown => {
  if (value instanceof Map) return Object.fromEntries([...value.entries()].sort(byKey));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => !isPlace(member))
      .sort(byKey),
  );
};

/** A Span or a SourceFile: moving a thing within its file does not change it. */
const isPlace = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('file' in value && 'start' in value) || ('path' in value && 'text' in value));

const byKey = ([a]: readonly [unknown, unknown], [b]: readonly [unknown, unknown]): number =>
  String(a) < String(b) ? -1 : 1;
