/** Secrets that a tartfile writes out itself: gone from what is told of a run, which quotes names of steps and lines of the file. */
import { createMasker } from './mask.ts';
import { secretForms } from './secret-forms.ts';

/** Fields that hold text for people. All others are words of ours, ids, or paths. */
const TEXTS: ReadonlySet<string> = new Set(
  'summary detail hint name step text expected actual reason tail diff before after run'.split(' '),
);

/** The same value with the secrets masked in every text of it. In a source file they keep their length, so that places stay true. */
export const createConceal = (secrets: readonly string[]): (<T>(value: T) => T) => {
  if (secrets.every((one) => one.trim() === '')) return (value) => value;
  const mask = (text: string): string => {
    const masker = createMasker(secrets);
    return masker.push(text) + masker.flush();
  };
  const files = new Map<string, string>();
  const blank = (text: string): string => {
    const known = files.get(text) ?? blanked(text, secrets);
    files.set(text, known);
    return known;
  };
  const walk = (value: unknown, key: string, parent: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'text' && parent === 'file') return blank(value);
      return TEXTS.has(key) || parent === 'env' ? mask(value) : value;
    }
    if (Array.isArray(value)) return value.map((one) => walk(one, key, parent));
    if (typeof value !== 'object' || value === null || value instanceof Error) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, key)]));
  };
  return <T>(value: T): T => walk(value, '', '') as T;
};

/** In all the ways that it may be written, as stars. */
const blanked = (text: string, secrets: readonly string[]): string =>
  secretForms(secrets)
    .filter((form) => form.length >= 4)
    .reduce((left, form) => left.replaceAll(form, form.replace(/[^\r\n]/g, '*')), text);
