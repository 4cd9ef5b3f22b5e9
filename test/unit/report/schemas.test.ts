/** The formats that programs read: what is written keeps to its schema, and the schema knows all of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { problem } from '../../../src/model/problem.ts';
import type { CaseAttempt } from '../../../src/model/result.ts';
import { diffJson } from '../../../src/report/diff-json.ts';
import { createJson } from '../../../src/report/json.ts';
import { planJson } from '../../../src/report/plan-json.ts';
import { stepsOf } from '../../../src/report/plan-steps.ts';
import { refreshJson } from '../../../src/report/refresh-json.ts';
import { reportJson } from '../../../src/report/report-json.ts';
import {
  action,
  actionResult,
  aRun,
  at,
  caseResult,
  failedCheck,
  failedStep,
  idleCase,
  plan,
  recorded,
  runResult,
  step,
} from '../../support/builders.ts';
import { difference, richDiff } from '../../support/differences.ts';
import { planOf, problemsOf } from '../../support/planning.ts';
import { refreshed } from '../../support/refreshed.ts';
import { worlds } from '../../support/worlds.ts';

import { written } from './screen.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Readers must bear fields that they do not know; here each that is written has to be explained. */
const closed = (schema: Json): Json => {
  if (isList(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return schema.type === 'object' ? { additionalProperties: false, ...inner } : inner;
};

interface RefreshSchema {
  readonly $defs: {
    readonly finding: { readonly properties: { readonly kind: { readonly enum: readonly string[] } } };
  };
}

const names = ['plan', 'explain', 'diff', 'report', 'events', 'refresh'] as const;
const read = (name: string): Json =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas', `${name}.schema.json`), 'utf8'));

const compile = (change: (schema: Json) => Json): ((name: (typeof names)[number]) => ValidateFunction) => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.addFormat('date-time', true);
  for (const name of names) ajv.addSchema(change(read(name)) as object, `${name}.schema.json`);
  return (name) => {
    const found = ajv.getSchema(`${name}.schema.json`);
    if (found === undefined) throw new Error(`no schema ${name}`);
    return found;
  };
};
const strict = compile(closed);
const lenient = compile((schema) => schema);

const errors = (validate: ValidateFunction, text: string): readonly string[] =>
  validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);

/** Everything that a plan can say. */
const everything = plan(
  [
    action('orphan:dotfiles-boot-tahoe-7f3a', 'delete'),
    action('kept:dotfiles-shell-tahoe-99zz', 'delete'),
    action('machine:old', 'delete'),
    action('base:ventura', 'delete'),
    action('base:tahoe', 'replace', { changes: [{ path: 'image', from: 'a', to: 'b', replaces: true }] }),
    action('base:sequoia', 'none'),
    action('machine:new', 'create', { dependsOn: ['base:sequoia'], provisioned: 'ab12' }),
    action('machine:dev', 'update', {
      restarts: true,
      changes: [
        { path: 'resources.cpu', from: 8, to: 6, drift: 4 },
        { path: 'resources.display', from: '1920x1200' },
      ],
    }),
    action('machine:big', 'replace'),
    action('case:boot@tahoe', 'run', { dependsOn: ['base:tahoe'], seconds: 84, inputs: { base: 'b', config: 'c' } }),
    action('case:shell@sequoia', 'none'),
  ],
  { seconds: 250, criticalPath: ['boot@tahoe'] },
);

const lost: CaseAttempt = {
  status: 'errored',
  vm: 'vm-1',
  seconds: 1,
  problem: problem('guest/lost', 'gone'),
  logs: 'cases/flaky@tahoe',
};
const result = runResult({
  status: 'interrupted',
  cases: [
    caseResult('install@tahoe', {
      steps: [step('./install.sh'), failedStep(['the end'])],
      checks: [failedCheck('nothing')],
      kept: { vm: 'vm', how: 'ssh admin@192.168.64.5' },
    }),
    caseResult('git@tahoe', { status: 'errored', problem: problem('guest/lost', 'gone', { cause: new Error('x') }) }),
    caseResult('flaky@tahoe', {
      matrix: { SHELL: 'zsh' },
      status: 'flaky',
      attempts: [lost, { ...lost, status: 'passed' }],
    }),
    idleCase('a@b', 'cached'),
    idleCase('b@b', 'skipped'),
    idleCase('c@b', 'cancelled'),
  ],
  actions: [
    actionResult('base:tahoe'),
    actionResult('base:sequoia', {
      status: 'errored',
      problem: problem('engine/pull', 'no', { detail: 'd', hint: 'h' }),
    }),
    actionResult('machine:dev', { status: 'skipped' }),
    actionResult('orphan:x', { status: 'cancelled' }),
  ],
  left: ['vm'],
});

const said: readonly Event[] = [
  ...aRun(),
  ...recorded([
    [0, { type: 'note', text: 'of no lane' }],
    [0, { type: 'problem', problem: problem('engine/left', 'left', { where: at('install:') }), lane: 'case:a@b' }],
    [0, { type: 'case-retried', lane: 'case:flaky@tahoe', attempt: 2, result: lost }],
    [0, { type: 'run-finished', result }],
  ]),
];

describe('what programs read', () => {
  it('is a plan', () => {
    expect(errors(strict('plan'), planJson(everything))).toEqual([]);
    expect(errors(strict('plan'), planJson(plan([])))).toEqual([]);
    expect(everything.actions.map(({ change }) => change)).toEqual(
      expect.arrayContaining(['create', 'update', 'replace', 'delete', 'run', 'none']),
    );
  });

  it('is any plan that there can be', () => {
    const validate = strict('plan');
    fc.assert(
      fc.property(worlds, fc.boolean(), fc.boolean(), (world, force, verbose) => {
        const more = { force, ...(force ? { replace: ['machine:*', 'base:*'] } : {}) };
        fc.pre(problemsOf(world.desired, world.observed, more).length === 0);
        const made = planOf(world.desired, world.observed, more);
        expect(errors(validate, planJson(made, verbose ? stepsOf(world.desired) : undefined))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is what others changed', () => {
    expect(errors(strict('refresh'), refreshJson(refreshed))).toEqual([]);
    expect(errors(strict('refresh'), refreshJson({ ...refreshed, findings: [], unknown: [] }))).toEqual([]);
    const kinds = new Set(refreshed.findings.map(({ kind }) => kind));
    const known = (read('refresh') as unknown as RefreshSchema).$defs.finding.properties.kind.enum;
    expect([...kinds].sort()).toEqual([...known].sort());
  });

  it('is a comparison', () => {
    expect(errors(strict('diff'), diffJson(richDiff))).toEqual([]);
    expect(errors(strict('diff'), diffJson(difference()))).toEqual([]);
  });

  it('is a report', () => {
    expect(errors(strict('report'), reportJson(result))).toEqual([]);
    expect(errors(strict('report'), reportJson(runResult()))).toEqual([]);
  });

  it('is events, of every type', async () => {
    const lines = (await written(createJson, said)).trimEnd().split('\n');
    for (const line of lines) expect(errors(strict('events'), line), line).toEqual([]);
    const types = new Set(lines.map((line) => JSON.parse(line).type));
    const known = Object.keys((read('events') as { readonly $defs: object }).$defs);
    expect([...types].sort()).toEqual(known.filter((name) => !['at', 'lane', 'phase'].includes(name)).sort());
  });

  it('holds no text of the tartfile, no offsets and no causes', async () => {
    const all = reportJson(result) + (await written(createJson, said));
    expect(all).not.toContain('starship init');
    for (const key of ['"text":"version', '"start":', '"end":', '"cause"', '"provisioned"', '"inputs"'])
      expect(all + planJson(everything)).not.toContain(key);
  });

  it('keeps the order of keys whatever made it', () => {
    const turned = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
    const actions = everything.actions.map((one) => turned({ ...one, changes: one.changes.map(turned) }));
    expect(planJson(turned({ ...everything, summary: turned(everything.summary), actions }))).toBe(
      planJson(everything),
    );
    const cases = result.cases.map((one) => turned({ ...one, steps: one.steps.map(turned) }));
    expect(reportJson(turned({ ...result, cases }))).toBe(reportJson(result));
  });
});

describe('the schemas', () => {
  it.each(names)('of %s explain every field', (name) => {
    const bare: string[] = [];
    const walk = (node: Json, path: string): void => {
      if (typeof node !== 'object' || node === null || isList(node)) return;
      for (const [key, value] of Object.entries(node)) {
        if (key !== 'properties') walk(value, `${path}/${key}`);
        else
          for (const [field, child] of Object.entries(value as Record<string, Json>)) {
            const known = child as { readonly description?: string; readonly $ref?: string; readonly const?: string };
            if (known.$ref === undefined && known.const === undefined && !/^\S.{2,}[.]$/s.test(known.description ?? ''))
              bare.push(`${path}/${field}`);
            walk(child, `${path}/${field}`);
          }
      }
    };
    walk(read(name), name);
    expect(bare).toEqual([]);
  });

  it('refuse what is none', () => {
    expect(errors(lenient('plan'), planJson({ ...everything, tartfile: 1 as unknown as string }))).toEqual([
      '/tartfile must be string',
    ]);
    expect(errors(lenient('report'), reportJson({ ...result, seconds: -1 }))).toEqual(['/seconds must be >= 0']);
    expect(errors(lenient('report'), reportJson({ ...result, startedAt: 'yesterday' }))).not.toEqual([]);
    expect(errors(lenient('events'), '{"at":"2026-11-24T10:15:00.000Z","type":"note"}')).not.toEqual([]);
    expect(errors(lenient('events'), '{"at":"2026-11-24T10:15:00.000Z","type":"nothing","text":"x"}')).not.toEqual([]);
  });

  it('bear fields that a later version adds', () => {
    const later = JSON.stringify({ ...JSON.parse(planJson(everything)), more: 1 });
    expect(errors(lenient('plan'), later)).toEqual([]);
    expect(errors(strict('plan'), later)).not.toEqual([]);
  });
});
