/** The schema: every key explained with examples that it accepts itself, and all that is made from it up to date. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { schemaErrors } from '../../src/config/schema.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const root = join(import.meta.dirname, '../..');
const schema: Schema = JSON.parse(readFileSync(join(root, 'schemas/tartfile.schema.json'), 'utf8'));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addKeyword('x-kind');
ajv.addKeyword('x-call');
ajv.addSchema(schema, 'tartfile');

/** Every schema that a value can meet, with its pointer. */
const walk = function* (node: Schema, pointer: string): Generator<readonly [string, Schema]> {
  yield [pointer, node];
  for (const group of ['properties', 'patternProperties', '$defs'] as const) {
    for (const [key, child] of Object.entries(node[group] ?? {})) {
      yield* walk(child, `${pointer}/${group}/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`);
    }
  }
  if (typeof node.additionalProperties === 'object')
    yield* walk(node.additionalProperties, `${pointer}/additionalProperties`);
};

const all = [...walk(schema, '#')];
const target = (node: Schema): Schema =>
  node.$ref === undefined ? node : (schema.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {});
const keys = all.flatMap(([pointer, node]) =>
  ['properties', 'patternProperties'].flatMap((group) =>
    Object.entries(node[group as 'properties'] ?? {}).map(
      ([key, child]) => [`${pointer} ${key}`, target(child)] as const,
    ),
  ),
);

describe('the schema of the tartfile', () => {
  it('has the keys of a tartfile', () => expect(keys.length).toBeGreaterThan(80));

  it.each(keys)('explains %s, with examples', (_name, node) => {
    expect(node.description).toMatch(/^[A-Z`].{8,}\.$/s);
    expect(node.examples?.length).toBeGreaterThan(0);
  });

  it.each(all.filter(([, node]) => node.examples !== undefined))('accepts its own examples at %s', (pointer, node) => {
    const validate = ajv.getSchema(`tartfile${pointer}`);
    expect(validate).toBeDefined();
    for (const example of node.examples ?? []) {
      validate?.(example);
      expect(validate?.errors ?? []).toEqual([]);
    }
  });

  it('knows no key that it does not name, except in maps of names, in steps, which call presets, and in a matrix of variables', () => {
    const open = all.filter(([, node]) => node.properties !== undefined && node.additionalProperties !== false);
    expect(open.map(([pointer]) => pointer)).toEqual(['#/$defs/matrix', '#/$defs/step']);
  });

  it('accepts the valid fixtures, compiled ahead as at run time', () => {
    const folder = join(root, 'test/fixtures/tartfiles/valid');
    const validate = ajv.getSchema('tartfile');
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    // Numbers that come from the environment are text before they are replaced.
    const plain = files.filter((name) => name !== 'interpolation.yaml' && name !== 'extends.yaml');
    expect(plain.length).toBeGreaterThan(8);
    for (const name of plain) {
      const data = parseDocument(readFileSync(join(folder, name), 'utf8'), { merge: true }).toJS();
      validate?.(data);
      expect([name, validate?.errors ?? []]).toEqual([name, []]);
      expect([name, schemaErrors(data)]).toEqual([name, []]);
    }
  });

  it('has nothing stale made from it', () => {
    const check = () =>
      execFileSync(process.execPath, [join(root, 'schemas/generate.mjs'), '--check'], { encoding: 'utf8' });
    expect(check()).toBe('');
  }, 60_000);

  it('has a validator that needs no library', () => {
    const text = readFileSync(join(root, 'src/config/validator.generated.ts'), 'utf8');
    expect(text).not.toMatch(/\brequire\(|^import /m);
  });
});
