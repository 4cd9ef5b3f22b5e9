/** A preference of macOS against what `defaults` printed of it (man defaults). Pure. */

import { canonical } from '../model/canonical.ts';
import type { DefaultsCheck } from '../model/check.ts';
import type { Facts } from './check-judge-facts.ts';
import { excerpt, type Mask, quoted } from './check-match.ts';
import { holds, type Miss, missed, unknown, type Verdict } from './check-verdict.ts';

export const judgeDefaults = (check: DefaultsCheck, facts: Facts, mask: Mask): Verdict => {
  const name = `${check.domain} ${check.key}`;
  if (facts.has('tool')) return unknown(`the preference ${name}`, 'a guest that is no macOS');
  const missing = facts.get('missing');
  if (missing !== undefined) {
    return missed(
      check.value === undefined ? `the preference ${name}` : `${name} ${show(check.value)}`,
      missing === 'key' ? 'the key is not set' : 'there is no such domain',
    );
  }
  const type = facts.get('type') ?? '';
  const text = facts.get('value') ?? '';
  const misses: Miss[] = [];
  if (check.type !== undefined && check.type !== type)
    misses.push({ expected: `type ${check.type}`, actual: type === '' ? 'a type that could not be told' : type });
  if (check.value !== undefined) {
    const same = sameValue(check.value, type, text, facts.get('json'));
    const expected = `${name} ${show(check.value)}`;
    if (same === undefined) return unknown(expected, `a ${type} that cannot be compared: ${excerpt(mask(text))}`);
    if (!same) misses.push({ expected, actual: shown(type, text, facts.get('json'), mask) });
  }
  return misses.length === 0 ? holds : { misses };
};

/** Undefined when nobody can tell. `defaults` prints 1 and 0 for booleans; programs take integers for them as well. */
const sameValue = (wanted: unknown, type: string, text: string, json: string | undefined): boolean | undefined => {
  if (typeof wanted === 'boolean') return ['boolean', 'integer'].includes(type) ? (text === '1') === wanted : false;
  if (typeof wanted === 'number')
    return ['integer', 'float', 'boolean', 'string'].includes(type) && text.trim() !== '' && Number(text) === wanted;
  if (typeof wanted === 'string') return ['array', 'dictionary'].includes(type) ? false : text === wanted;
  if (!['array', 'dictionary'].includes(type)) return false;
  try {
    return json === undefined ? undefined : canonical(JSON.parse(json)) === canonical(wanted);
  } catch {
    return undefined;
  }
};

const show = (value: unknown): string => (typeof value === 'string' ? quoted(value) : JSON.stringify(value));

const shown = (type: string, text: string, json: string | undefined, mask: Mask): string => {
  if (type === 'boolean') return text === '1' ? 'true' : 'false';
  const value = excerpt(mask(json ?? text));
  return ['integer', 'float'].includes(type) ? value.slice(1, -1) : value;
};
