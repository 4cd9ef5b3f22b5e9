/** One look at the host: is there room for one more VM? Everybody's count (promise 4); what is given is claimed at once. */
import type { GuestOs, Limits } from '../model/desired.ts';
import { APPLE_LIMIT, fitsMemory } from '../model/room.ts';
import type { Clock, Effect } from '../ports/effect.ts';
import type { Engine, Listing } from '../ports/engine.ts';
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

/** A slot that was given. */
export interface Slot extends SlotClaim {
  /** When the look began that found it, milliseconds: from then on nobody else could have it. */
  readonly since: number;
  /** Its VM is about to stop: the host may be looked at already for whoever is next. */
  ending(): void;
  /** `stopped`: the VM is known to run no longer. */
  release(stopped?: boolean): Promise<void>;
}

export interface Claims {
  /** VMs of this run that have a slot. */
  held(): number;
  fitsMemory(megabytes: number): boolean;
  claim(request: ClaimRequest): Promise<Slot | Blocked>;
}

export interface ClaimsDeps {
  readonly engine: Engine;
  readonly ledger: Ledger;
  readonly limits: Limits;
  readonly clock: Clock;
}

/** Milliseconds that a look at the host holds. What starts in between is what starts between any look and a `run`. */
const FRESH = 1_000;

/** A look that began while VMs of ours were stopping: those that `ended` since do not count any more. */
interface EarlyLook {
  readonly listing: Promise<Listing | undefined>;
  readonly at: number;
  readonly ended: Set<string>;
}

/** `released` is told each time that a slot is given back; `wanted` tells whether somebody waits for one. */
export const createClaims = (
  { engine, ledger, limits, clock }: ClaimsDeps,
  released: () => void,
  wanted: () => boolean,
): Claims => {
  let early: EarlyLook | undefined;
  const held = new Map<string, number>();
  /** Claims of ours that stayed in the ledger though we hold them no longer: it could not be written. */
  const stale = new Set<string>();
  const osOfOthers = new Map<string, GuestOs>();

  /** Names of the VMs that run; one early look serves one claim. */
  const look = async (effect: Effect): Promise<readonly string[]> => {
    const found = early;
    early = undefined;
    const fresh = found !== undefined && clock.now() - found.at <= FRESH ? await found.listing : undefined;
    const { vms } = fresh ?? (await engine.list(effect));
    const ended = fresh === undefined ? undefined : found?.ended;
    return vms.filter((vm) => vm.state === 'running' && ended?.has(vm.name) !== true).map((vm) => vm.name);
  };

  const tryClaim = async (request: ClaimRequest): Promise<Slot | Blocked> => {
    const since = clock.now();
    const running = await look(request.effect);
    const claims = (await ledger.claims()).filter((claim) => !stale.has(claim.vm));
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
    const ending = (): void => {
      if (!wanted() || early !== undefined) return;
      const listing = engine.list(request.effect).catch(() => undefined);
      early = { listing, at: clock.now(), ended: new Set() };
    };
    return { vm: claim.vm, os: claim.os, since, ending, release: (stopped = false) => release(claim, stopped) };
  };

  const release = async (claim: SlotClaim, stopped: boolean): Promise<void> => {
    held.delete(claim.vm);
    // Who does not know whether its VM runs on has to look again.
    if (stopped) early?.ended.add(claim.vm);
    else early = undefined;
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
    fitsMemory: (megabytes) => fitsMemory(limits, held, megabytes),
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
