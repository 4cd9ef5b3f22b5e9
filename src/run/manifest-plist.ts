/** The top-level keys of a property list in XML, each with its value as one line of text. Pure; what is no property list has none. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly date: boolean;
}

/** Apple's own go no deeper. */
const DEEPEST = 64;

/** In the order of the file. What follows a part that cannot be read is left out. */
export const settingsOf = (xml: string): readonly Setting[] => {
  const start = /<plist[^>]*>\s*<dict>/.exec(xml);
  if (start === null) return [];
  const cursor: Cursor = { xml: xml.replace(/<!--[\s\S]*?-->/g, ''), at: 0 };
  cursor.at = cursor.xml.indexOf('<dict>', cursor.xml.indexOf('<plist')) + '<dict>'.length;
  const found: Setting[] = [];
  for (;;) {
    const key = keyAt(cursor);
    if (key === undefined) return found;
    const date = /^\s*<date>/.test(cursor.xml.slice(cursor.at, cursor.at + 64));
    const value = valueAt(cursor, 0);
    if (value === undefined) return found;
    found.push({ key, value, date });
  }
};

interface Cursor {
  readonly xml: string;
  at: number;
}

/** The next tag, only white space before it. */
const tagAt = (cursor: Cursor): string | undefined => {
  const pattern = /\s*<(\/?\w+)\s*(\/?)>/y;
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.xml);
  if (found === null) return undefined;
  cursor.at = pattern.lastIndex;
  return `${found[1]}${found[2]}`;
};

const textUntil = (cursor: Cursor, end: string): string | undefined => {
  const stop = cursor.xml.indexOf(end, cursor.at);
  if (stop < 0) return undefined;
  const text = cursor.xml.slice(cursor.at, stop);
  cursor.at = stop + end.length;
  return decode(text);
};

/** Undefined at the end of a dictionary, too. */
const keyAt = (cursor: Cursor): string | undefined => {
  const tag = tagAt(cursor);
  if (tag === 'key/') return '';
  return tag === 'key' ? textUntil(cursor, '</key>') : undefined;
};

/** As `defaults read` shows it, but in one line, and with the words of the file for truth. */
const valueAt = (cursor: Cursor, depth: number): string | undefined => {
  const tag = tagAt(cursor);
  if (tag === undefined || tag.startsWith('/') || depth > DEEPEST) return undefined;
  const fixed = simple[tag];
  if (fixed !== undefined) return fixed;
  if (tag === 'dict') {
    const members: string[] = [];
    for (let key = keyAt(cursor); key !== undefined; key = keyAt(cursor)) {
      members.push(`${key} = ${valueAt(cursor, depth + 1) ?? ''};`);
    }
    return `{ ${members.join(' ')} }`;
  }
  if (tag === 'array') {
    const items: string[] = [];
    for (let item = valueAt(cursor, depth + 1); item !== undefined; item = valueAt(cursor, depth + 1)) items.push(item);
    return `(${items.join(', ')})`;
  }
  const text = textUntil(cursor, `</${tag}>`);
  if (text === undefined || tag === 'string') return text === undefined ? undefined : JSON.stringify(text);
  return tag === 'data' ? `<${text.replace(/\s+/g, '')}>` : text.trim();
};

const simple: Readonly<Record<string, string>> = {
  'true/': 'true',
  'false/': 'false',
  'string/': '""',
  'dict/': '{ }',
  'array/': '()',
  'data/': '<>',
};

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
