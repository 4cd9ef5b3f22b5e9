/** One action of the plan -> what does it. The only catch of what happens to bases, layers, machines and leftovers. */
import type { Desired, DesiredBase } from '../model/desired.ts';
import { baseUnder } from '../model/layer.ts';
import type { Action } from '../model/plan.ts';
import { type Problem, ProblemError, problem, toProblem } from '../model/problem.ts';
import type { ActionResult, CaseResult } from '../model/result.ts';
import type { ActionTimes } from '../model/times.ts';
import { makeBase } from './base.ts';
import { runCase } from './case.ts';
import { caseOf } from './case-of.ts';
import { groundOf } from './ground.ts';
import { grownBytes } from './growth.ts';
import type { Lane } from './lane.ts';
import { buildLayer } from './layer.ts';
import { removeLeftover } from './leftover.ts';
import { changeMachine } from './machine.ts';
import type { Shared } from './shared.ts';

/** Never rejects. */
export const runAction = async (action: Action, shared: Shared, lane: Lane): Promise<CaseResult | ActionResult> => {
  const { desired, signal } = shared.tools;
  if (action.kind === 'case.run') {
    const one = caseOf(desired, action.id);
    const base = one === undefined ? undefined : baseOf(one.base, one.under, desired);
    if (one !== undefined && base !== undefined) return runCase(one, base, action, shared, lane, signal);
  }
  const ended = (status: ActionResult['status'], found?: Problem): ActionResult => ({
    action: action.id,
    status,
    seconds: lane.seconds(),
    phases: lane.phases,
    ...(found === undefined ? {} : { problem: found }),
  });
  try {
    await act(action, shared, lane);
    return { ...ended('done'), times: await timesOf(action, shared, lane) };
  } catch (error) {
    return signal.aborted ? ended('cancelled') : ended('errored', toProblem(error));
  }
};

const timesOf = async (action: Action, shared: Shared, lane: Lane): Promise<ActionTimes> => {
  const stints = lane.stints.taken();
  const bytes = await newBytes(action, shared);
  return { stints, ...(bytes === undefined ? {} : { bytes }) };
};

/** What a base takes, and what a layer or machine added to what it was cloned from. */
const newBytes = async ({ id, kind, vm }: Action, shared: Shared): Promise<number | undefined> => {
  const { desired } = shared.tools;
  const machine = desired.machines.find((one) => `machine:${one.name}` === id);
  const layer = desired.layers.find((one) => `layer:${one.name}` === id);
  if (kind.endsWith('.delete') || kind === 'machine.update') return undefined;
  if (layer !== undefined) return grown((await groundOf(layer.name, shared)).vm, layer.from, shared);
  return machine === undefined ? shared.tools.allocatedBytes(vm) : grown(vm, machine.from, shared);
};

const grown = async (vm: string, from: string, shared: Shared): Promise<number | undefined> =>
  grownBytes(vm, (await groundOf(from, shared)).vm, shared.tools);

/** At the bottom, whatever layers are between. */
const baseOf = (key: string, under: readonly string[] | undefined, { bases }: Desired): DesiredBase | undefined =>
  bases.find(({ name }) => name === baseUnder(key, under));

const act = async (action: Action, shared: Shared, lane: Lane): Promise<void> => {
  const { desired, signal } = shared.tools;
  switch (action.kind) {
    case 'base.clone':
    case 'base.replace': {
      const base = desired.bases.find((one) => `base:${one.name}` === action.id);
      if (base !== undefined) return makeBase(base, action, shared, lane, signal);
      break;
    }
    case 'layer.build': {
      const layer = desired.layers.find((one) => `layer:${one.name}` === action.id);
      const base = layer === undefined ? undefined : baseOf(layer.from, layer.under, desired);
      if (layer !== undefined && base !== undefined) return buildLayer({ layer, base, action }, shared, lane, signal);
      break;
    }
    case 'machine.create':
    case 'machine.update':
    case 'machine.replace': {
      const machine = desired.machines.find((one) => `machine:${one.name}` === action.id);
      const base = machine === undefined ? undefined : baseOf(machine.from, machine.under, desired);
      if (machine !== undefined && base !== undefined)
        return changeMachine({ machine, base, action, provisioned: action.provisioned ?? '' }, shared, lane, signal);
      break;
    }
    case 'layer.delete':
    case 'machine.delete':
    case 'base.delete':
    case 'case.delete':
    case 'orphan.delete':
      return removeLeftover(action, shared, lane);
    case 'case.run':
      break;
    default:
      action.kind satisfies never;
  }
  throw new ProblemError(problem('bug/plan', `${action.id} is not in the tartfile`));
};
