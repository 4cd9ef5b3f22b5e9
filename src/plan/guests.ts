/** Guests that run while a plan is carried out, for those who count slots and memory. */
import type { DesiredBase, GuestOs, GuestSpec } from '../model/desired.ts';
import type { Action } from '../model/plan.ts';
import { memoryOf } from '../model/room.ts';
import { bottomOf, type Facts } from './facts.ts';

export interface ActionGuest {
  readonly os: GuestOs;
  readonly memoryMb: number;
  /** How the action leaves its VM, where that is not as it was. */
  readonly leaves?: 'running' | 'stopped';
}

export const guestOf = (action: Action, facts: Facts): ActionGuest => {
  const one = facts.cases.get(action.id);
  if (one !== undefined) return guest(bottomOf(facts, one.base, one.under), one.spec);
  const layer = facts.layers.get(action.id);
  if (layer !== undefined && action.kind === 'layer.build')
    return guest(bottomOf(facts, layer.from, layer.under), layer.spec);
  const machine = facts.machines.get(action.id);
  if (machine === undefined || action.kind.endsWith('.delete')) return { ...nobody, leaves: 'stopped' };
  return { ...guest(bottomOf(facts, machine.from, machine.under), machine.spec), leaves: machine.state };
};

const nobody = { os: 'darwin', memoryMb: 0 } as const;

const guest = (base: DesiredBase | undefined, { settings }: GuestSpec): ActionGuest => {
  const os = base?.os ?? 'darwin';
  return { os, memoryMb: memoryOf(os, settings) };
};

/** VMs that run now. Whose guest nobody knows counts as macOS, as with the runner. */
export const runningNow = ({ observed }: Facts): ReadonlyMap<string, GuestOs> =>
  new Map(observed.vms.flatMap((vm) => (vm.state === 'running' ? [[vm.name, vm.entry?.os ?? 'darwin'] as const] : [])));
