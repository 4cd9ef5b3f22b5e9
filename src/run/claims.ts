/** One look at the host: is there room for one more VM? Everybody's count (promise 4); what is given is claimed at once. */
import type { GuestOs, Limits } from '../model/desired.ts';
import type { Effect } from '../ports/effect.ts';
import type { Engine } from '../ports/engine.ts';
import type { Ledger, SlotClaim } from '../ports/ledger.ts';

export interface ClaimRequest {
  readonly vm: string;
  readonly os: GuestOs;
  readonly memoryMb: number;
  readonly effect: Effect;
}

/** `others`: VMs that are not of this run stand in the way; `macs`: only guests with macOS find no place. */
export interface Blocked {
  readonly others: boolean;
  readonly macs: boolean;
  readonly why: string;
}

export interface Claims {
  /** VMs of this run that have a slot. */
  held(): number;
  fitsMemory(megabytes: number): boolean;
  claim(request: ClaimRequest): Promise<SlotClaim | Blocked>;
}

export interface ClaimsDeps {
  readonly engine: Engine;
  readonly ledger: Ledger;
  readonly limits: Limits;
}

/** Apple's limit of running macOS guests per host (tart-contract 2.19); it binds however high `limits.vms` is. */
const APPLE_LIMIT = 2;

/** `released` is told each time that a slot is given back. */
export const createClaims = ({ engine, ledger, limits }: ClaimsDeps, released: () => void): Claims => {
  const held = new Map<string, number>();
  /** Claims of ours that stayed in the ledger though we hold them no longer: it could not be written. */
  const stale = new Set<string>();
  const osOfOthers = new Map<string, GuestOs>();

  const tryClaim = async (request: ClaimRequest): Promise<SlotClaim | Blocked> => {
    const listing = await engine.list(request.effect);
    const claims = (await ledger.claims()).filter((claim) => !stale.has(claim.vm));
    const running = listing.vms.filter((vm) => vm.state === 'running').map((vm) => vm.name);
    const busy = new Set([...running, ...claims.map((claim) => claim.vm)]);
    busy.delete(request.vm);
    const names = [...busy].sort().join(', ');
    if (busy.size >= limits.vms) {
      const others = [...busy].some((vm) => !held.has(vm));
      return { others, macs: false, why: `waiting for a slot: ${busy.size} of ${limits.vms} VMs run (${names})` };
    }
    if (request.os === 'darwin' && busy.size >= APPLE_LIMIT) {
      const known = new Map(claims.map((claim) => [claim.vm, claim.os]));
      const kinds = await Promise.all(
        [...busy].map(async (vm) => [vm, known.get(vm) ?? (await osOf(vm, request.effect))] as const),
      );
      const macs = kinds
        .filter(([, os]) => os === 'darwin')
        .map(([vm]) => vm)
        .sort();
      if (macs.length >= APPLE_LIMIT) {
        const why = `waiting for a slot: a Mac runs two macOS guests at once (${macs.join(', ')})`;
        return { others: macs.some((vm) => !held.has(vm)), macs: true, why };
      }
    }
    stale.delete(request.vm);
    const claim = await ledger.claim(request.vm, request.os);
    held.set(request.vm, request.memoryMb);
    return { vm: claim.vm, os: claim.os, release: () => release(claim) };
  };

  const release = async (claim: SlotClaim): Promise<void> => {
    held.delete(claim.vm);
    try {
      await claim.release();
    } catch (error) {
      stale.add(claim.vm);
      throw error;
    } finally {
      released();
    }
  };

  /** What nobody can tell counts as macOS, and is asked again. */
  const osOf = async (vm: string, effect: Effect): Promise<GuestOs> => {
    const known = osOfOthers.get(vm);
    if (known !== undefined) return known;
    try {
      const { os } = await engine.info(vm, effect);
      osOfOthers.set(vm, os);
      return os;
    } catch {
      return 'darwin';
    }
  };

  return {
    held: () => held.size,
    fitsMemory: (megabytes) => {
      const used = [...held.values()].reduce((sum, one) => sum + one, 0);
      return limits.memoryMb === undefined || held.size === 0 || used + megabytes <= limits.memoryMb;
    },
    claim: (request) =>
      ledger.locked('slots', request.effect.signal, async () => {
        try {
          return await tryClaim(request);
        } catch (error) {
          // Whether it was written is not known: it is not ours.
          if (!held.has(request.vm)) stale.add(request.vm);
          throw error;
        }
      }),
  };
};
