/** One tartplan on a Mac in memory: the real planner, sweep and runner on fakes; `apply` is what the command does. */
import { Readable } from 'node:stream';
import pLimit from 'p-limit';
import { interpret } from '../../src/cli/interpret.ts';
import { readLedger, settleDead, tidyLedger } from '../../src/cli/sweep.ts';
import type { Desired } from '../../src/model/desired.ts';
import type { EventBody } from '../../src/model/event.ts';
import type { CaseHistory, Observed, ProcessId, WorkspaceState } from '../../src/model/observed.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { RunResult } from '../../src/model/result.ts';
import type { Times } from '../../src/model/times.ts';
import { partHashes } from '../../src/plan/changed.ts';
import type { Effect } from '../../src/ports/effect.ts';
import type { RunFiles } from '../../src/ports/run-files.ts';
import { createLane, type Lane } from '../../src/run/lane.ts';
import { run } from '../../src/run/run.ts';
import type { Shared } from '../../src/run/shared.ts';
import { createSlots } from '../../src/run/slots.ts';
import type { Tools } from '../../src/run/tools.ts';
import type { HandClock } from './clock.ts';
import { desired as nothing } from './desired.ts';
import { createFakeEngine, type FakeEngineOptions } from './engine.ts';
import { createFakeWays, type FakeGuestOptions } from './guest.ts';
import { createFakeLedger } from './ledger.ts';
import type { Mac } from './mac.ts';
import { hash, type PlanMore, planOf } from './planning.ts';
import { createSteps, type Fault, type Steps } from './steps.ts';

export interface RigOptions {
  readonly failFast?: boolean;
  readonly mac: Mac;
  readonly clock: HandClock;
  readonly desired?: Desired;
  readonly pid?: number;
  readonly fault?: Fault;
  readonly engine?: Pick<FakeEngineOptions, 'behave' | 'resolve' | 'takes'>;
  readonly guest?: Pick<FakeGuestOptions, 'exec' | 'login'>;
  /** Of earlier runs; what this run remembers goes in. */
  readonly history?: Map<string, CaseHistory>;
  readonly workspaces?: ReadonlyMap<string, WorkspaceState>;
  /** What actions took in earlier runs. */
  readonly times?: Times;
  readonly freeDiskGb?: number;
  /** Bytes that a VM takes. */
  allocated?(vm: string): number | undefined;
}

export interface Rig {
  readonly tools: Tools;
  readonly events: EventBody[];
  readonly steps: Steps;
  readonly history: ReadonlyMap<string, CaseHistory>;
  /** Ctrl-C. */
  interrupt(): void;
  /** The process is over: what it still held is free. */
  exit(): void;
  shared(): Shared;
  lane(id?: string): Lane;
  effect(signal?: AbortSignal): Effect;
  observe(): Promise<Observed>;
  /** Sweep, look, plan, carry out. */
  apply(more?: PlanMore): Promise<{ readonly plan: Plan; readonly result: RunResult }>;
}

export const createRig = (options: RigOptions): Rig => {
  const { mac, clock, desired = nothing(), pid = 100, workspaces = new Map() } = options;
  const abort = new AbortController();
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    abort.abort(new Error('interrupted'));
  };
  const self: ProcessId = { pid, startedAt: 'today' };
  mac.living.add(pid);
  const broken = (words: readonly string[]): Error => new Error(`broken: ${words.join(' ')}`);
  const steps = createSteps({
    mac,
    pid,
    interrupt,
    broken,
    ...(options.fault === undefined ? {} : { fault: options.fault }),
  });
  const engine = createFakeEngine({ mac, clock, steps, ...options.engine });
  const ledger = createFakeLedger(mac, self, steps, () => {
    const ms = options.engine?.takes?.('ledger.read', []) ?? 0;
    return ms > 0 ? clock.sleep(ms) : undefined;
  });
  const events: EventBody[] = [];
  const history = options.history ?? new Map<string, CaseHistory>();
  let uniques = 0;
  const tools: Tools = {
    engine,
    ledger,
    clock,
    ...createFakeWays({ mac, clock, steps, ...options.guest }),
    files: filesOf(history),
    desired,
    runId: `run-of-${pid}`,
    self,
    secrets: new Map(),
    workspaces,
    partsOf: (one) => partHashes(one, hash),
    get suspended() {
      return new Set([...mac.vms.values()].filter((vm) => vm.state === 'suspended').map((vm) => vm.name));
    },
    pack: () => Readable.from([]),
    packRepository: () => Readable.from([]),
    hash,
    unique: () => `${pid}x${String(uniques++).padStart(6, '0')}`,
    freeDiskGb: async () => options.freeDiskGb ?? 500,
    allocatedBytes: async (vm) => options.allocated?.(vm),
    emit: (event) => events.push(event),
    interrupted: () => interrupted,
    ...(options.failFast === true ? { failFast: () => abort.abort(new Error('cancelled')) } : {}),
    signal: abort.signal,
  };
  const effect = (signal: AbortSignal = abort.signal): Effect => ({ signal, note: () => undefined });
  const observe = async (): Promise<Observed> => {
    await settleDead(tools, effect());
    const first = await engine.list(effect());
    const listing = await tidyLedger(tools, first, await readLedger(tools));
    const vms = interpret(listing, await readLedger(tools)).map((vm) => {
      const settings = mac.vms.get(vm.name)?.settings;
      return vm.entry?.role === 'machine' && settings !== undefined ? { ...vm, settings } : vm;
    });
    return {
      engine: 'tart',
      now: clock.now(),
      tartplan: 0,
      vms,
      images: listing.images,
      history,
      times: options.times ?? new Map(),
      workspaces,
      passedFiles: new Map(),
    };
  };
  return {
    tools,
    events,
    steps,
    history,
    interrupt,
    exit: () => mac.living.delete(pid),
    effect,
    observe,
    lane: (id = 'lane') => createLane(id, id, clock, tools.emit),
    shared: () => ({
      tools,
      slots: createSlots({ engine, ledger, clock, limits: desired.limits }),
      layerHashes: new Map(),
      clones: pLimit(desired.limits.clones),
      weightOf: () => 0,
      ahead: pLimit(4),
      addresses: new Map(),
      left: new Set(),
    }),
    apply: async (more) => {
      const plan = planOf(desired, await observe(), more);
      return { plan, result: await run(plan, '.tartplan/runs/x', tools) };
    },
  };
};

const filesOf = (history: Map<string, CaseHistory>): RunFiles => ({
  log: () => ({ write: () => undefined, close: async () => undefined }),
  absolute: (path) => `/runs/${path}`,
  sink: () => ({
    folder: async () => undefined,
    file: async () => ({ write: async () => undefined, close: async () => undefined }),
  }),
  remember: async (id, remembered) => {
    history.set(id, remembered);
  },
});
