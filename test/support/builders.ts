/** Plans, results and recorded runs for tests of reports: say what matters, the rest is plain. */
import type { Event, EventBody } from '../../src/model/event.ts';
import type { Action, ActionKind, ChangeKind, Plan } from '../../src/model/plan.ts';
import { problem, type Span } from '../../src/model/problem.ts';
import type { ActionResult, CaseResult, CheckResult, RunResult, StepResult } from '../../src/model/result.ts';

const text = `version: 1
name: dotfiles
bases:
  tahoe: base
  sequoia: base
suites:
  install:
    workspace: { path: ., to: ~/dotfiles }
    run:
      - ./install.sh
      - name: brew bundle
        run: brew bundle
        retry: 1
    check:
      - { file: ~/.zshrc, contains: "starship init" }
      - { command: git config user.email, stdout: ada@example.com }
`;

/** The tartfile that all spans point into. */
export const tartfile = { path: 'tartfile.yaml', text };

/** Where that text first stands in the tartfile. */
export const at = (words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the tartfile of the builders`);
  return { file: tartfile, start, end: start + words.length };
};

const kinds: Readonly<Record<string, Readonly<Partial<Record<ChangeKind, ActionKind>>>>> = {
  base: { create: 'base.clone', none: 'base.clone', replace: 'base.replace', delete: 'base.delete' },
  machine: {
    create: 'machine.create',
    update: 'machine.update',
    none: 'machine.update',
    replace: 'machine.replace',
    delete: 'machine.delete',
  },
  layer: { create: 'layer.build', none: 'layer.build' },
  old: { delete: 'layer.delete' },
  case: { run: 'case.run', none: 'case.run' },
  kept: { delete: 'case.delete' },
  orphan: { delete: 'orphan.delete' },
};

/** `base:tahoe` -> VM `tahoe-base`, `machine:dev` -> `dotfiles-dev`, `case:boot@tahoe` -> `dotfiles-boot-tahoe`. */
export const action = (id: string, change: ChangeKind, more: Partial<Action> = {}): Action => {
  const [prefix = '', name = ''] = id.split(':');
  const kind = kinds[prefix]?.[change];
  if (kind === undefined) throw new Error(`no kind of action for ${id} and ${change}`);
  const vms: Readonly<Record<string, string>> = { base: `${name}-base`, machine: `dotfiles-${name}` };
  return {
    id,
    kind,
    change,
    vm: vms[prefix] ?? (prefix === 'case' ? `dotfiles-${name.replace('@', '-')}` : name),
    reason: change === 'none' ? 'up to date' : 'never run',
    changes: [],
    dependsOn: [],
    ...more,
  };
};

export const plan = (actions: readonly Action[], estimate: Partial<Plan['estimate']> = {}): Plan => {
  const count = (change: ChangeKind): number => actions.filter((one) => one.change === change).length;
  return {
    formatVersion: 1,
    engine: 'tart',
    tartfile: 'tartfile.yaml',
    fingerprint: '5b1f4e0c7a2d9368',
    actions,
    summary: {
      create: count('create'),
      update: count('update'),
      replace: count('replace'),
      delete: count('delete'),
      run: count('run'),
      upToDate: actions.filter((one) => one.kind === 'case.run' && one.change === 'none').length,
    },
    estimate: { criticalPath: [], slots: 2, ...estimate },
  };
};

export const step = (name: string, more: Partial<StepResult> = {}): StepResult => ({
  name,
  status: 'passed',
  seconds: 12.4,
  exit: 0,
  attempts: 1,
  log: 'cases/install@tahoe/step-01.log',
  tail: [],
  where: at('./install.sh'),
  ...more,
});

/** The step of the tartfile that fails, with what it printed last. */
export const failedStep = (tail: readonly string[], more: Partial<StepResult> = {}): StepResult =>
  step('brew bundle', {
    status: 'failed',
    seconds: 61.2,
    exit: 1,
    attempts: 2,
    log: 'cases/install@tahoe/step-02.log',
    tail,
    problem: problem('step/failed', 'step "brew bundle" ended with exit code 1', { where: at('name: brew bundle') }),
    where: at('name: brew bundle'),
    ...more,
  });

export const check = (name: string, more: Partial<CheckResult> = {}): CheckResult => ({
  name,
  kind: 'file',
  status: 'passed',
  seconds: 0.1,
  where: at('file: ~/.zshrc'),
  ...more,
});

/** The check of the tartfile that says no. */
export const failedCheck = (actual: string, more: Partial<CheckResult> = {}): CheckResult =>
  check('git config user.email', {
    kind: 'command',
    status: 'failed',
    expected: 'stdout with "ada@example.com"',
    actual,
    problem: problem('check/failed', `check "git config user.email" failed: got ${actual}`, {
      where: at('command: git config user.email'),
    }),
    where: at('command: git config user.email'),
    ...more,
  });

/** `install@tahoe`, passed unless the steps, the checks or `more` say otherwise. */
export const caseResult = (id: string, more: Partial<CaseResult> = {}): CaseResult => {
  const [suite = '', base = ''] = id.split('@');
  const failure = [...(more.steps ?? []), ...(more.checks ?? [])].find((one) => one.status === 'failed')?.problem;
  return {
    id,
    suite,
    base,
    vm: `dotfiles-${suite}-${base}-k3x9`,
    status: failure === undefined ? 'passed' : 'failed',
    seconds: 84.3,
    phases: {
      clone: 0.4,
      set: 0.2,
      slot: 12.5,
      boot: 21.8,
      connect: 1.2,
      workspace: 0.6,
      run: 42.1,
      check: 3.4,
      stop: 1.5,
      delete: 0.6,
    },
    steps: [step('./install.sh')],
    checks: [check('~/.zshrc')],
    ...(failure === undefined ? {} : { problem: failure }),
    logs: `cases/${id}`,
    where: at('install:'),
    ...more,
  };
};

/** A case that did not run. */
export const idleCase = (id: string, status: 'cached' | 'skipped' | 'cancelled', because = 'base:tahoe'): CaseResult =>
  caseResult(id, {
    vm: '',
    status,
    seconds: 0,
    phases: {},
    steps: [],
    checks: [],
    logs: '',
    ...(status === 'skipped'
      ? { problem: problem('engine/skipped', `not run, since ${because} did not end well`, { where: at('install:') }) }
      : {}),
  });

export const actionResult = (id: string, more: Partial<ActionResult> = {}): ActionResult => ({
  action: id,
  status: 'done',
  seconds: 31.2,
  phases: /^(?:base|machine):/.test(id) ? { pull: 25.1, clone: 6.1 } : { delete: 0.6 },
  ...more,
});

export const runResult = (more: Partial<RunResult> = {}): RunResult => {
  const cases = more.cases ?? [];
  const actions = more.actions ?? [];
  const bad = [...cases, ...actions].some((one) => one.status === 'errored' || one.status === 'skipped');
  const failed = cases.some((one) => one.status === 'failed');
  return {
    runId: '20261124T101500Z-7f3a',
    startedAt: '2026-11-24T10:15:00.000Z',
    seconds: 130.4,
    status: failed ? 'failed' : bad ? 'errored' : 'passed',
    cases,
    actions,
    left: [],
    ...more,
  };
};

/** Events with their times: seconds after the start of the run. */
export const recorded = (events: readonly (readonly [number, EventBody])[]): readonly Event[] =>
  events.map(([seconds, body]) => ({ at: Date.UTC(2026, 10, 24, 10, 15, 0) + Math.round(seconds * 1000), ...body }));

/** A whole run with everything in it that an event can say: a base, a case that fails in a check, one that fails in a step, an interrupt. */
export const aRun = (): readonly Event[] => {
  const tahoe = 'case:install@tahoe';
  const sequoia = 'case:install@sequoia';
  const broken = failedStep(['Using git', 'Installing ripgrep', 'Error: No available formula with the name "ripgrpe"']);
  const no = failedCheck('stdout "bob@example.com"');
  const refused = caseResult('install@sequoia', { checks: [check('~/.zshrc'), no] });
  const failed = caseResult('install@tahoe', {
    steps: [step('./install.sh'), broken],
    checks: [check('~/.zshrc', { status: 'skipped', seconds: 0 })],
    collected: { files: 3, bytes: 12_345 },
    kept: { vm: 'dotfiles-install-tahoe-k3x9', how: 'ssh admin@192.168.64.5' },
  });
  const base = actionResult('base:tahoe');
  const made = plan(
    [
      action('base:tahoe', 'create', {
        reason: 'no VM "tahoe-base" yet; clone ghcr.io/cirruslabs/macos-tahoe-base:latest',
      }),
      action('case:install@sequoia', 'run', { reason: 'last run failed', dependsOn: [], seconds: 84 }),
      action('case:install@tahoe', 'run', { dependsOn: ['base:tahoe'] }),
    ],
    { seconds: 84, criticalPath: ['install@sequoia'] },
  );
  const warning = problem('host/log', 'a log cannot be written: ENOSPC: no space left on device, write', {
    severity: 'warning',
    hint: 'The run goes on without it. Is the disk full?',
  });
  const source = { kind: 'step', name: 'brew bundle' } as const;
  return recorded([
    [0, { type: 'planned', plan: made }],
    [
      0,
      {
        type: 'run-started',
        runId: '20261124T101500Z-7f3a',
        folder: '.tartplan/runs/20261124T101500Z-7f3a',
        slots: 2,
        lanes: ['base:tahoe', tahoe, sequoia],
      },
    ],
    [0.1, { type: 'lane-started', lane: 'base:tahoe', vm: 'tahoe-base' }],
    [0.1, { type: 'phase-started', lane: 'base:tahoe', phase: 'pull' }],
    [0.2, { type: 'lane-started', lane: sequoia, vm: 'dotfiles-install-sequoia' }],
    [0.3, { type: 'phase-started', lane: sequoia, phase: 'clone' }],
    [0.7, { type: 'phase-finished', lane: sequoia, phase: 'clone', seconds: 0.4 }],
    [0.8, { type: 'phase-started', lane: sequoia, phase: 'slot' }],
    [0.8, { type: 'note', lane: sequoia, text: 'waiting for a slot: 2 of 2 VMs run (somebodys-vm, another-vm)' }],
    [13.3, { type: 'phase-finished', lane: sequoia, phase: 'slot', seconds: 12.5 }],
    [13.3, { type: 'phase-started', lane: sequoia, phase: 'boot' }],
    [25.2, { type: 'phase-finished', lane: 'base:tahoe', phase: 'pull', seconds: 25.1 }],
    [31.3, { type: 'action-finished', lane: 'base:tahoe', result: base }],
    [31.4, { type: 'lane-started', lane: tahoe, vm: 'dotfiles-install-tahoe' }],
    [35.1, { type: 'phase-finished', lane: sequoia, phase: 'boot', seconds: 21.8 }],
    [35.2, { type: 'phase-started', lane: sequoia, phase: 'run' }],
    [35.2, { type: 'step-started', lane: sequoia, step: './install.sh', attempt: 1 }],
    [
      36.0,
      {
        type: 'output',
        lane: sequoia,
        source: { kind: 'step', name: './install.sh' },
        stream: 'stdout',
        text: 'linking ~/.zshrc\nlinking ~/.gitconfig\n',
      },
    ],
    [47.6, { type: 'step-finished', lane: sequoia, result: step('./install.sh') }],
    [47.6, { type: 'phase-finished', lane: sequoia, phase: 'run', seconds: 12.4 }],
    [47.7, { type: 'phase-started', lane: sequoia, phase: 'check' }],
    [47.8, { type: 'check-finished', lane: sequoia, result: check('~/.zshrc') }],
    [47.9, { type: 'check-finished', lane: sequoia, result: no }],
    [48.0, { type: 'phase-finished', lane: sequoia, phase: 'check', seconds: 0.3 }],
    [48.1, { type: 'problem', problem: warning }],
    [48.2, { type: 'case-finished', lane: sequoia, result: refused }],
    [50.0, { type: 'phase-started', lane: tahoe, phase: 'run' }],
    [50.0, { type: 'step-started', lane: tahoe, step: 'brew bundle', attempt: 1 }],
    [80.0, { type: 'output', lane: tahoe, source, stream: 'stdout', text: '==> Fetching git\n' }],
    [141.0, { type: 'output', lane: tahoe, source, stream: 'stdout', text: '==> Fetching ripgrep\n==> Pouring\n' }],
    [
      142.0,
      { type: 'output', lane: tahoe, source, stream: 'stderr', text: '::error file=x::forged\n##[group]forged\n' },
    ],
    [143.0, { type: 'step-started', lane: tahoe, step: 'brew bundle', attempt: 2 }],
    [150.0, { type: 'step-finished', lane: tahoe, result: broken }],
    [150.0, { type: 'phase-finished', lane: tahoe, phase: 'run', seconds: 100 }],
    [150.1, { type: 'check-finished', lane: tahoe, result: check('~/.zshrc', { status: 'skipped', seconds: 0 }) }],
    [
      150.5,
      {
        type: 'interrupted',
        text: 'Interrupted: stopping and removing what this run made. Ctrl-C again leaves at once.',
      },
    ],
    [152.0, { type: 'case-finished', lane: tahoe, result: failed }],
    [
      152.1,
      {
        type: 'run-finished',
        result: runResult({ seconds: 152.1, status: 'interrupted', cases: [refused, failed], actions: [base] }),
      },
    ],
  ]);
};
