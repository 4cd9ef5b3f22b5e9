import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { contentKey } from '../../../src/model/content.ts';
import type { DesiredCase } from '../../../src/model/desired.ts';
import { isoTime } from '../../../src/model/iso-time.ts';
import type { CaseHistory, Observed, PassedInputs, WorkspaceState } from '../../../src/model/observed.ts';
import { partHashes } from '../../../src/plan/changed.ts';
import { explain } from '../../../src/plan/explain.ts';
import { explainJson } from '../../../src/report/explain-json.ts';
import { explainText } from '../../../src/report/explain-text.ts';
import { base, copy, desired, imageOf, layer, spec, step, testCase, workspace } from '../../support/desired.ts';
import { entry, history, observed, owned } from '../../support/observed.ts';
import { hash, planOf, selection } from '../../support/planning.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const now = Date.UTC(2026, 10, 25, 8, 30);
const day = 86_400_000;

const digest = (pair: string): string => `sha256:${pair.repeat(32)}`;
const baseOf = (pair: string) =>
  owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe'), digest: digest(pair) }));

const space = workspace('/src');
const older = { ...space, source: 'head', ref: 'v1.0' } as const;
const before: DesiredCase = testCase('boot@tahoe', {
  spec: spec({ settings: { cpu: 4, memoryMb: 8192 }, env: { EDITOR: 'vim', PAGER: 'less' }, secrets: ['TOKEN'] }),
  workspace: space,
  upgradeFrom: older,
  steps: [step('./install.sh'), step('zsh -lic exit', { name: 'second shell' })],
  needs: ['setup@tahoe'],
  maxAgeMs: 7 * day,
});
const after: DesiredCase = {
  ...before,
  spec: spec({ settings: { cpu: 6, memoryMb: 8192 }, env: { EDITOR: 'nvim' }, secrets: ['TOKEN', 'OTHER'] }),
  steps: [step('./install.sh'), step('zsh -lic true', { name: 'second shell' }), step('make')],
};
const setup = testCase('setup@tahoe', { rerun: 'always' });

interface There {
  readonly files?: Record<string, string>;
  readonly pair?: string;
  readonly commit?: string;
  readonly tartplan?: number;
  readonly history?: ReadonlyMap<string, CaseHistory>;
  readonly passedFiles?: Record<string, string>;
}

const files = { '.zshrc': '1', 'install.sh': '1', 'old.sh': '1' };
const seen = ({ pair = 'ab', commit = '1a2b3c4d5e6f7a8b', tartplan = 0, ...more }: There): Observed => {
  const key = JSON.stringify(more.files ?? files);
  const then = { hash: commit, commit, files: new Map<string, string>() };
  return observed({
    now,
    tartplan,
    vms: [baseOf(pair)],
    workspaces: new Map<string, WorkspaceState>([
      ['/src', { hash: hash(key), files: new Map(Object.entries(more.files ?? files)) }],
      [JSON.stringify({ exclude: [], include: 'git', path: '/src', ref: 'v1.0', source: 'head' }), then],
    ]),
    history: more.history ?? new Map(),
    passedFiles:
      more.passedFiles === undefined ? new Map() : new Map([['boot@tahoe', new Map(Object.entries(more.passedFiles))]]),
  });
};

const world = (one: DesiredCase) => desired({ bases: [base('tahoe')], cases: [one, setup] });

/** The history of a case that passed two days ago. */
const passed = (one: DesiredCase, there: There = {}, more: Partial<CaseHistory> = {}): CaseHistory => {
  const action = planOf(world(one), seen(there)).actions.find(({ id }) => id === `case:${one.id}`);
  const inputs = action?.inputs;
  if (inputs === undefined) throw new Error('no inputs');
  const at = isoTime(now - 2 * day);
  return history({
    lastRunId: '20261123T083000Z-7f3a',
    lastAt: at,
    passed: { ...inputs, parts: partHashes(one, hash), runId: '20261123T083000Z-7f3a', at },
    ...more,
  });
};
const both = (one: DesiredCase, more: Partial<CaseHistory> = {}): ReadonlyMap<string, CaseHistory> =>
  new Map([
    ['boot@tahoe', passed(one, {}, more)],
    ['setup@tahoe', passed(setup)],
  ]);

const explained = (one: DesiredCase, there: There, target = 'boot@*') => {
  const of = world(one);
  return explain(of, seen(there), { selection: selection(of, { targets: [target], casesOnly: true }), hash });
};

const scenes = {
  never: explained(before, {}),
  same: explained(before, { history: both(before) }),
  changed: explained(after, {
    pair: 'cd',
    commit: 'ffeeddccbbaa9988',
    tartplan: 1,
    files: { '.zshrc': '2', 'install.sh': '1', 'new.sh': '1' },
    passedFiles: files,
    history: both(before),
  }),
  failed: explained(after, {
    history: both(before, {
      lastStatus: 'failed',
      lastRunId: '20261125T080000Z-11aa',
      lastAt: isoTime(now - 30 * 60_000),
    }),
  }),
  'old-history': explained(after, {
    files: { a: '1' },
    history: new Map([['boot@tahoe', history({ passed: { base: 'id', config: 'x', workspace: 'y' } })]]),
  }),
  all: explained(before, { history: both(before) }, '*'),
};

describe('an explanation', () => {
  it.each(Object.entries(scenes))('is read by people: %s', async (name, all) => {
    await expect(explainText(all, { color: false, verbose: false })).toMatchFileSnapshot(
      `../../golden/report/explain-${name}.txt`,
    );
  });

  it('lists on request what is the same', () => {
    const text = explainText(scenes.same, { color: false, verbose: true });
    expect(text).toContain('      = resources.cpu (now 4)\n');
    expect(text).toContain('      = env EDITOR\n');
  });

  it('shows no values that may be secret, in no form', () => {
    const texts = Object.values(scenes).flatMap((all) => [
      explainText(all, { color: false, verbose: true }),
      explainJson(all),
    ]);
    for (const text of texts) expect(text).not.toMatch(/vim|less\b(?! than)|zsh -lic/);
  });

  it('agrees with the plan', () => {
    const there = { history: both(before), files: { a: '1' }, passedFiles: files };
    const action = planOf(world(after), seen(there)).actions.find(({ id }) => id === 'case:boot@tahoe');
    expect(explained(after, there)).toMatchObject([{ run: action?.change === 'run', reason: action?.reason }]);
  });

  it('calls what is copied by its name, and counts it', () => {
    const copying = testCase('boot@tahoe', { steps: [copy('./key')] });
    const key = contentKey(copying) ?? '';
    const at = (files: Record<string, string>): Observed => ({
      ...seen({}),
      workspaces: new Map([[key, { hash: JSON.stringify(files), files: new Map(Object.entries(files)) }]]),
    });
    const of = desired({ bases: [base('tahoe')], cases: [copying] });
    const inputs = planOf(of, at({ './key': '1' })).actions.find(({ kind }) => kind === 'case.run')?.inputs;
    if (inputs === undefined) throw new Error('no inputs');
    const there = {
      ...at({ './key': '2' }),
      history: new Map([['boot@tahoe', history({ passed: inputs })]]),
      passedFiles: new Map([['boot@tahoe', new Map([['./key', '1']])]]),
    };
    const [one] = explain(of, there, { selection: selection(of), hash });
    expect(one?.inputs.find(({ kind }) => kind === 'workspace')).toMatchObject({
      name: 'what is copied',
      state: 'changed',
      total: 1,
      items: [{ name: './key', change: 'changed' }],
    });
  });

  it('names a layer, and what it is now', () => {
    const brewed = layer('brewed', ['tahoe']);
    const onLayer = testCase('boot@brewed', { under: ['tahoe'] });
    const of = desired({ bases: [base('tahoe')], layers: [brewed], cases: [onLayer] });
    const [one] = explain(of, seen({}), { selection: selection(of), hash });
    expect(one?.inputs[0]).toMatchObject({
      kind: 'layer',
      name: 'layer brewed',
      now: expect.stringMatching(/^layer:\w{12}…$/),
    });
    const plan = planOf(of, seen({}));
    const made = plan.actions.find(({ kind }) => kind === 'layer.build');
    const inputs = plan.actions.find(({ kind }) => kind === 'case.run')?.inputs;
    if (made === undefined || inputs === undefined) throw new Error('no plan');
    const built = owned(
      entry(made.vm, 'layer:brewed', {
        baseIdentity: digest('ab'),
        provisioned: made.provisioned ?? '',
        parts: made.parts ?? {},
      }),
    );
    const there = {
      ...seen({}),
      vms: [baseOf('ab'), built],
      history: new Map([['boot@brewed', history({ passed: inputs })]]),
    };
    const [same] = explain(of, there, { selection: selection(of), hash });
    expect(same?.inputs[0]?.state).toBe('same');
    const more = { ...of, layers: [{ ...brewed, steps: [...brewed.steps, step('more')] }] };
    const [other] = explain(more, there, { selection: selection(more), hash });
    expect(other?.inputs[0]).toMatchObject({ state: 'changed', items: [{ name: 'step "more"', change: 'new' }] });
    const [none] = explain(of, { ...seen({}), vms: [] }, { selection: selection(of), hash });
    expect(none?.inputs[0]).toMatchObject({ kind: 'layer', now: 'yet to be built' });
  });

  it('tells an order that changed alone', () => {
    const turned = { ...before, steps: [...before.steps].reverse() };
    const [one] = explained(turned, { history: both(before) });
    const items = one?.inputs.find(({ kind }) => kind === 'configuration')?.items;
    expect(items?.filter(({ change }) => change !== 'same')).toEqual([{ name: 'order of steps', change: 'changed' }]);
  });

  it('cannot be made to move the cursor by a name', () => {
    const name = 'a\u001b[2Jb\nc';
    const text = explainText(explained({ ...before, steps: [step('x', { name })] }, { history: both(before) }), {
      color: false,
      verbose: true,
    });
    expect(text).toContain('+ step "a');
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\nc');
  });
});

describe('the format of explanations', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/explain.schema.json'), 'utf8'));
  const closed = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(closed);
    if (typeof node !== 'object' || node === null) return node;
    const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
    return 'type' in inner && inner.type === 'object' ? { additionalProperties: false, ...inner } : inner;
  };

  it.each(Object.entries(scenes))('keeps to its schema: %s', (_, all) => {
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    ajv.addFormat('date-time', true);
    const validate = ajv.compile(closed(schema) as object);
    expect(validate(JSON.parse(explainJson(all))) ? [] : validate.errors).toEqual([]);
  });

  it('is shown in its page as it is written', async () => {
    const text = explainJson(scenes.changed);
    await expect(text).toMatchFileSnapshot('../../golden/report/explain.json');
    const page = readFileSync(join(root, 'docs/explain-format.md'), 'utf8');
    const [, block = ''] = /^```json\n(.*?)^```$/ms.exec(page) ?? [];
    expect(JSON.stringify(JSON.parse(block))).toBe(JSON.stringify(JSON.parse(text)));
  });
});

it('a passed result of old histories has no time', () => {
  const inputs = { base: 'x', config: 'y' } satisfies PassedInputs;
  const [one] = explained(before, { history: new Map([['boot@tahoe', history({ passed: inputs })]]) });
  expect(one?.passed).toEqual({});
  expect(one?.last).toEqual({ status: 'passed', runId: 'run-1' });
});
