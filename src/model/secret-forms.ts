/** A secret shows in more ways than one: as it is, line by line, and as programs encode it. */
import { cleaned } from './clean.ts';
import { writtenForms } from './secret-encodings.ts';

/** Encodings and lines of a secret that are shorter say too little, and would mask words that are none. */
const TELLING = 4;

/** Longest first, so that a secret that holds another one goes as a whole; none is empty. */
export const secretForms = (secrets: readonly string[]): readonly string[] => {
  const forms = new Set<string>();
  for (const secret of secrets.map((one) => one.trim()).filter((one) => one !== '')) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    for (const one of lines.length === 1 ? lines : [secret, ...lines.filter((line) => line.length >= TELLING)]) {
      forms.add(one).add(cleaned(one).trim());
      for (const form of encodedForms(one)) if (form.length >= TELLING) forms.add(form);
    }
  }
  forms.delete('');
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
};

/** As URLs, forms, shells, dumps, JSON, XML and base64 write it. */
const encodedForms = (secret: string): readonly string[] => [
  ...URL_SAFE.flatMap((safe) => percentForms(secret, safe)),
  ...writtenForms(secret),
  ...base64Forms(secret),
];

/** Characters beside letters, digits, `-`, `_` and `.` that writers of URLs leave as they are; they do not agree. */
const URL_SAFE = ["!'()*~", '~', '*', '~/', '', "!'()*~;,/?:@&=+$#"];

const percentForms = (secret: string, safe: string): readonly string[] => {
  const upper = encodeURIComponent(whole(secret))
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%[0-9A-F]{2}/g, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return safe.includes(character) ? character : code;
    });
  const lower = upper.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  return [upper, lower].flatMap((form) => [form, form.replace(/%20/g, '+')]);
};

/** Halves of a pair have no encoding. */
const whole = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/**
 * Base64 of the secret at each of the three places it can have in a longer text; characters that depend on the neighbours
 * are left out. Also for URLs, and in the lines that programs make of it.
 */
const base64Forms = (secret: string): readonly string[] => {
  if (secret.length < 6) return [];
  const bytes = Buffer.from(secret);
  const forms = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = Math.ceil((offset * 8) / 6);
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(first, whole);
  });
  const wrapped = [64, 76]
    .flatMap((columns) => forms[0]?.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [])
    .filter((line) => line.length >= 12);
  return [...forms, ...wrapped].flatMap((form) => [form, form.replace(/\+/g, '-').replace(/\//g, '_')]);
};
