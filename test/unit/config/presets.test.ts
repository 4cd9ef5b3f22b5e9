/** The built-in presets: what each becomes, by golden; their scripts for shellcheck; the schema and the docs that tell of them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/config/load.ts';
import { builtIn } from '../../../src/config/presets/built-in.ts';
import type { Preset } from '../../../src/model/tartfile.ts';
import { callSchema, callsTable } from '../../support/preset-docs.ts';
import { onPath } from '../../support/programs.ts';

const root = join(import.meta.dirname, '../../..');
const schema = JSON.parse(readFileSync(join(root, 'schemas/tartfile.schema.json'), 'utf8'));

const stepsOf = (call: object, more: object = {}) => {
  const tartfile = {
    version: 1,
    bases: { tahoe: 'base' },
    suites: { a: { workspace: '.', run: [call], ...more } },
  };
  const loaded = load({
    path: 'tartfile.yaml',
    text: JSON.stringify(tartfile),
    dir: '/repo',
    env: {},
    home: '/Users/me',
    read: () => undefined,
  });
  if (!loaded.ok) throw new Error(loaded.problems.map((one) => one.summary).join('\n'));
  return loaded.value.cases[0]?.steps ?? [];
};

/** Two values of each parameter: its default, and another one of its kind. */
const settings = (preset: Preset): readonly object[] =>
  Object.entries(preset.parameters ?? {}).reduce<readonly object[]>(
    (all, [name, { default: given, values }]) => {
      const other = Array.isArray(given)
        ? ['one', "two's words"]
        : typeof given === 'boolean'
          ? !given
          : (values?.find((one) => one !== given) ?? "~/some 'thing");
      return all.flatMap((one) => [one, { ...one, [name]: other }]);
    },
    [{}],
  );

describe.each([...builtIn])('the preset %s', (name, preset) => {
  it('keeps to the format of presets', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema, 'tartfile');
    const validate = ajv.getSchema('tartfile#/$defs/preset');
    validate?.(preset);
    expect(validate?.errors ?? []).toEqual([]);
    expect(preset.description).toMatch(/^[A-Z].*\.$/);
    for (const parameter of Object.values(preset.parameters ?? {})) expect(parameter.description).toMatch(/\.$/);
  });

  it('becomes these steps', async () => {
    const shown = stepsOf({ [name]: true }).map((step) => {
      const { where: _, ...rest } = step;
      const { run = '', ...head } = { run: undefined, ...rest };
      return `# ${JSON.stringify(head)}\n${run}`;
    });
    await expect(`${shown.join('\n')}`).toMatchFileSnapshot(join(root, `test/golden/presets/${name}.txt`));
  });

  it.skipIf(!onPath('shellcheck'))(
    'has nothing that shellcheck is against, whatever its parameters (skipped without it)',
    () => {
      const scripts = new Set(
        settings(preset).flatMap((one) =>
          stepsOf({ [name]: one }).flatMap((step) => (step.kind === 'run' ? [step.run] : [])),
        ),
      );
      // A loop over one word, and a constant in a test, are what a template makes of one value.
      for (const script of scripts) {
        const found = spawnSync('shellcheck', ['-s', 'sh', '-e', 'SC2043,SC2194', '-'], { input: script });
        expect(found.stdout.toString()).toBe('');
      }
    },
    120_000,
  );

  it('is told by the schema, for editors', () => {
    expect(schema.$defs.step.properties[name]).toEqual(callSchema(preset));
  });
});

it('are in the docs with their parameters', () => {
  expect(readFileSync(join(root, 'docs/presets.md'), 'utf8')).toContain(callsTable(builtIn));
});

it('are named in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const name of builtIn.keys()) expect(readme).toContain(`\`${name}\``);
});
