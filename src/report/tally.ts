/** Events -> what each lane is doing now. Pure: who shows it decides how. */
import type { Event } from '../model/event.ts';
import type { ActionResult, CaseResult, Phase, RunResult } from '../model/result.ts';
import { retryText } from './retries.ts';

export interface LaneTally {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done';
  /** Those that it is in: a phase may hold another one (`boot` a wait for its slot). */
  readonly phases: readonly Phase[];
  /** When the phase, or the step in it, began; milliseconds since the epoch. */
  readonly since: number;
  /** Step that runs. */
  readonly step?: string;
  /** Last line of output or note. */
  readonly line: string;
  readonly result?: CaseResult | ActionResult;
}

export interface Tally {
  readonly startedAt: number;
  readonly lanes: ReadonlyMap<string, LaneTally>;
  readonly interrupted: boolean;
  /** How the run ended. */
  readonly result?: RunResult;
}

export const emptyTally: Tally = { startedAt: 0, lanes: new Map(), interrupted: false };

/** Characters of a line that are kept: more than a terminal shows, less than a guest may print. */
const LINE = 400;

export const tally = (before: Tally, event: Event): Tally => {
  if (event.type === 'run-started') {
    const lanes = event.lanes.map((id): [string, LaneTally] => [
      id,
      { id, state: 'waiting', phases: [], since: event.at, line: '' },
    ]);
    return { startedAt: event.at, lanes: new Map(lanes), interrupted: false };
  }
  if (event.type === 'interrupted') return { ...before, interrupted: true };
  if (event.type === 'run-finished') return { ...before, result: event.result };
  const id = 'lane' in event ? event.lane : undefined;
  const lane = id === undefined ? undefined : before.lanes.get(id);
  if (lane === undefined) return before;
  return { ...before, lanes: new Map(before.lanes).set(lane.id, next(lane, event)) };
};

const next = (lane: LaneTally, event: Event): LaneTally => {
  switch (event.type) {
    case 'lane-started':
      return { ...lane, state: 'running', since: event.at };
    case 'phase-started':
      return { ...withoutStep(lane), phases: [...lane.phases, event.phase], since: event.at, line: '' };
    case 'phase-finished':
      return { ...withoutStep(lane), phases: lane.phases.slice(0, -1), since: event.at, line: '' };
    case 'step-started':
      return { ...lane, step: event.step, since: event.at, line: '' };
    case 'note':
      return { ...lane, line: event.text.slice(0, LINE) };
    case 'output':
      return { ...lane, line: lastLine(event.text) ?? lane.line };
    case 'check-finished':
      return { ...lane, line: event.result.name.slice(0, LINE) };
    case 'problem':
      return { ...lane, line: event.problem.summary.slice(0, LINE) };
    case 'case-retried':
      return { ...withoutStep(lane), phases: [], since: event.at, line: retryText(event) };
    case 'case-finished':
    case 'action-finished':
      return { ...lane, state: 'done', result: event.result };
    case 'step-finished':
      return { ...withoutStep(lane), line: '' };
    case 'planned':
    case 'run-started':
    case 'interrupted':
    case 'run-finished':
      return lane;
    default:
      return event satisfies never;
  }
};

const withoutStep = ({ step: _, ...rest }: LaneTally): LaneTally => rest;

const lastLine = (text: string): string | undefined =>
  text
    .trimEnd()
    .match(/[^\n]*$/)?.[0]
    .slice(0, LINE) || undefined;
