/** The pages on the formats show what is really written, and name every field that their schemas know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffJson } from '../../../src/report/diff-json.ts';
import { createJson } from '../../../src/report/json.ts';
import { junit } from '../../../src/report/junit.ts';
import { planJson } from '../../../src/report/plan-json.ts';
import { refreshJson } from '../../../src/report/refresh-json.ts';
import { refreshText } from '../../../src/report/refresh-text.ts';
import { reportJson } from '../../../src/report/report-json.ts';
import {
  action,
  actionResult,
  caseResult,
  check,
  failedCheck,
  plan,
  recorded,
  runResult,
  step,
} from '../../support/builders.ts';
import { smallDiff } from '../../support/differences.ts';
import { few } from '../../support/refreshed.ts';

import { written } from './screen.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const page = (name: string): string => readFileSync(join(root, 'docs', `${name}.md`), 'utf8');
const golden = (name: string): string => `../../golden/report/${name}`;

const made = plan(
  [
    action('base:tahoe', 'none'),
    action('machine:dev', 'update', {
      reason: 'resources differ; it runs, and is shut down for that',
      restarts: true,
      changes: [{ path: 'resources.cpu', from: 4, to: 6 }],
      seconds: 9.1,
    }),
    action('case:install@tahoe', 'run', { reason: 'workspace changed: install.sh', seconds: 84.3 }),
  ],
  { seconds: 93, criticalPath: ['machine:dev', 'install@tahoe'], slots: 1, diskBytes: 0, peakDiskBytes: 2_100_000_000 },
);
const lane = 'case:install@tahoe';
const failed = caseResult('install@tahoe', {
  seconds: 84.3,
  phases: { clone: 0.4, set: 0.2, slot: 12.5, boot: 21.8, connect: 1.2, run: 42.1, check: 3.4, stop: 1.5, delete: 0.6 },
  steps: [step('./install.sh', { tail: ['linked 12 files'] })],
  checks: [check('~/.zshrc'), failedCheck('stdout "bob@example.com"')],
});
const result = runResult({
  seconds: 130.4,
  cases: [failed],
  actions: [actionResult('machine:dev', { seconds: 9.1, phases: { stop: 5.2, set: 0.3, boot: 3.6 } })],
  expected: { seconds: 104, off: [{ id: 'case:install@tahoe', expected: 48.2, seconds: 71.8 }] },
});
const run = recorded([
  [0, { type: 'planned', plan: plan([]) }],
  [
    0.1,
    {
      type: 'run-started',
      runId: '20261124T101500Z-7f3a',
      folder: '.tartplan/runs/20261124T101500Z-7f3a',
      slots: 2,
      lanes: [lane],
    },
  ],
  [0.1, { type: 'lane-started', lane, vm: 'dotfiles-install-tahoe' }],
  [0.2, { type: 'phase-started', lane, phase: 'slot' }],
  [0.3, { type: 'note', lane, text: 'waiting for a slot: 2 of 2 VMs run (somebodys-vm, another-vm)' }],
  [12.7, { type: 'phase-finished', lane, phase: 'slot', seconds: 12.5 }],
  [35.2, { type: 'step-started', lane, step: './install.sh', attempt: 1 }],
  [
    36,
    {
      type: 'output',
      lane,
      source: { kind: 'step', name: './install.sh' },
      stream: 'stdout',
      text: 'linked 12 files\n',
    },
  ],
  [47.6, { type: 'step-finished', lane, result: step('./install.sh', { tail: ['linked 12 files'] }) }],
  [47.8, { type: 'check-finished', lane, result: check('~/.zshrc') }],
]);

/** The formatter of our pages breaks lines of JSON its own way; the order of its keys is kept. */
const same = (text: string, language: string): string =>
  language === 'json' ? JSON.stringify(JSON.parse(text)) : text;
const blocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, found]) => found === language)
    .map(([, , block = '']) => same(block, language));

describe('the page', () => {
  it.each([
    ['plan-format', 'plan.json', 'json', async () => planJson(made)],
    ['machines', 'refresh.json', 'json', async () => refreshJson(few)],
    ['machines', 'refresh-few.txt', 'text', async () => refreshText(few, { color: false, width: 100 })],
    ['pull-requests', 'diff.json', 'json', async () => diffJson(smallDiff)],
    ['reports', 'report.json', 'json', async () => reportJson(result)],
    ['reports', 'report-junit.xml', 'xml', async () => junit(result)],
    ['events', 'run.ndjson', 'ndjson', () => written(createJson, run)],
  ] as const)('%s shows %s as it is written', async (name, file, language, write) => {
    const text = await write();
    await expect(text).toMatchFileSnapshot(golden(file));
    expect(blocks(page(name), language)).toContain(same(text, language));
  });

  it.each([
    ['plan-format', 'plan'],
    ['explain-format', 'explain'],
    ['machines', 'refresh'],
    ['pull-requests', 'diff'],
    ['reports', 'report'],
    ['events', 'events'],
  ])('%s names every field of %s.schema.json', (name, schema) => {
    const fields = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') for (const field of Object.keys(value)) fields.add(field);
        walk(value);
      }
    };
    walk(JSON.parse(readFileSync(join(root, 'schemas', `${schema}.schema.json`), 'utf8')));
    expect(fields.size).toBeGreaterThan(9);
    const text = page(name);
    expect([...fields].filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  });

  it('events names every type', () => {
    const { $defs } = JSON.parse(readFileSync(join(root, 'schemas/events.schema.json'), 'utf8'));
    const types = Object.keys($defs).filter((name) => $defs[name].properties?.type !== undefined);
    expect(types).toHaveLength(16);
    expect(types.filter((type) => !page('events').includes(`| \`${type}\``))).toEqual([]);
  });
});
