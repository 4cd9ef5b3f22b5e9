/** What a plan shows of the steps: all of them, plain, in order, and no value of the host's environment. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/config/load.ts';
import { planJson } from '../../../src/report/plan-json.ts';
import { stepsOf } from '../../../src/report/plan-steps.ts';
import { planText } from '../../../src/report/plan-text.ts';
import { action, plan } from '../../support/builders.ts';

const tartfile = `version: 1
name: dotfiles
bases: { tahoe: base }
presets:
  ours:
    parameters: { level: {} }
    steps:
      - { name: "set up {{level}}", run: "./setup {{level}}", env: { TOKEN: "\${env:TOKEN}" } }
      - stow: [zsh]
machines:
  dev:
    from: tahoe
    run: [brew update, { reboot: true }, { copy: { from: ./key, to: ~/.ssh/key } }]
suites:
  install:
    teardown: [{ stow: { packages: zsh, dir: old } }, ./uninstall.sh]
    upgrade-from: v1.0
    workspace: { path: ., to: ~/dotfiles }
    run:
      - ./install.sh
      - { run: "./login \${env:TOKEN}", user: bob, retry: 2 }
      - { run: softwareupdate -ia, sudo: true, allow-failure: true, shell: bash }
      - { run: apt-get update, when: { os: linux } }
      - ours: { level: "\${env:TOKEN}" }
        cwd: "\${env:TOKEN}/sub"
      - run: |
          echo one
          echo "two"
`;

const desired = () => {
  const loaded = load({
    path: 'tartfile.yaml',
    text: tartfile,
    dir: '/repo',
    env: { TOKEN: "s3cret 'value" },
    home: '/Users/me',
    read: () => undefined,
  });
  if (!loaded.ok) throw new Error(loaded.problems.map((one) => one.summary).join('\n'));
  return loaded.value;
};

const made = plan([
  action('base:tahoe', 'none'),
  action('machine:dev', 'create', { changes: [{ path: 'state', to: 'stopped' }] }),
  action('case:install@tahoe', 'run'),
]);

describe('the steps of a plan', () => {
  it('stand under their case or machine', async () => {
    const text = planText(made, { color: false, verbose: true, width: 80, steps: stepsOf(desired()) });
    await expect(text).toMatchFileSnapshot('../../golden/report/plan-steps.txt');
    expect(text).not.toContain('s3cret');
  });

  it('stand in its JSON, as its schema says', async () => {
    const text = planJson(made, stepsOf(desired()));
    expect(text).not.toContain('s3cret');
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/plan.schema.json'), 'utf8'));
    const strict = JSON.parse(JSON.stringify(schema), (key, value) =>
      key !== 'properties' && value?.properties !== undefined ? { additionalProperties: false, ...value } : value,
    );
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(strict);
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
    await expect(text).toMatchFileSnapshot('../../golden/report/plan-steps.json');
  });

  it('are not told without asking', () => {
    expect(planJson(made)).not.toContain('"steps"');
    expect(planText(made, { color: false, verbose: true, width: 80 })).not.toContain('./install.sh');
  });
});
