import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { preflight } from '../../../src/cli/preflight.ts';
import type { GuestSpec } from '../../../src/model/desired.ts';
import { ProblemError } from '../../../src/model/problem.ts';
import { base, desired, layer, machine, span, spec, testCase } from '../../support/desired.ts';
import { observed } from '../../support/observed.ts';
import { planOf } from '../../support/planning.ts';
import { createFakeWorld } from '../../support/world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tp-preflight-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Asked {
  readonly inCase?: Partial<GuestSpec>;
  readonly inLayer?: Partial<GuestSpec>;
  readonly inMachine?: Partial<GuestSpec>;
  readonly env?: Record<string, string>;
  readonly targets?: readonly string[];
}

const check = ({ inCase = {}, inLayer = {}, inMachine = {}, env = {}, targets = [] }: Asked) => {
  const of = desired({
    bases: [base('tahoe')],
    layers: [layer('brewed', ['tahoe'], { spec: spec(inLayer), where: span(3) })],
    cases: [testCase('boot@tahoe', { spec: spec(inCase), where: span(1) })],
    machines: [machine('dev', 'tahoe', { spec: spec(inMachine), where: span(2) })],
  });
  try {
    return preflight(of, planOf(of, observed(), { narrowing: { targets } }), createFakeWorld({ env }));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map((one) => [one.code, one.summary, one.where?.start]);
  }
};

describe('secrets', () => {
  it('are taken from the environment, of cases, layers and machines', () => {
    expect(
      check({
        inCase: { secrets: ['A', 'B'] },
        inLayer: { secrets: ['E'] },
        inMachine: { secrets: ['B', 'C'] },
        env: { A: '1', B: '2', C: '3', D: '4', E: '5' },
      }),
    ).toEqual(
      new Map([
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
        ['E', '5'],
      ]),
    );
  });

  it('that are missing or empty are told, each once, before anything is made', () => {
    expect(check({ inCase: { secrets: ['A', 'B'] }, inMachine: { secrets: ['B'] }, env: { A: '' } })).toEqual([
      ['host/secret', 'the secret A is not in the environment', 1],
      ['host/secret', 'the secret B is not in the environment', 2],
    ]);
  });

  it('of what does not run are not asked for', () => {
    expect(
      check({ inCase: { secrets: ['A'] }, inMachine: { secrets: ['B'] }, env: { A: '1' }, targets: ['boot@tahoe'] }),
    ).toEqual(new Map([['A', '1']]));
    expect(check({ inCase: { secrets: ['A'] }, targets: ['tahoe'] })).toEqual(new Map());
  });
});

describe('what must be there', () => {
  it('folders to mount, and keys', () => {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'file'), '');
    const mounts = ['src', 'file', 'none'].map((name) => ({ host: join(folder, name), name, readonly: false }));
    expect(check({ inCase: { mounts, connect: { ...spec().connect, key: join(folder, 'id') } } })).toEqual([
      ['host/mount', `the folder ${join(folder, 'file')} (mount "file") does not exist`, 1],
      ['host/mount', `the folder ${join(folder, 'none')} (mount "none") does not exist`, 1],
      ['host/key', `the key ${join(folder, 'id')} does not exist`, 1],
    ]);
    mkdirSync(join(folder, 'none'));
    writeFileSync(join(folder, 'id'), '');
    expect(
      check({
        inCase: {
          mounts: mounts.filter((one) => one.name !== 'file'),
          connect: { ...spec().connect, key: join(folder, 'id') },
        },
      }),
    ).toEqual(new Map());
  });
});
