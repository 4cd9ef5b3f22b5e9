/** A run played through without a host: each action with the stints that it takes, in the order and the room of the runner. */

import type { GuestOs, Limits } from '../model/desired.ts';
import { APPLE_LIMIT, aheadOf, fitsMemory, type InLine, lineUp, nextInLine } from '../model/room.ts';
import type { Stint } from '../model/times.ts';
import { createHeap } from './heap.ts';
import { createLimit } from './limit.ts';

/** An action, as far as others notice it. */
export interface Job extends InLine {
  readonly id: string;
  readonly vm: string;
  readonly dependsOn: readonly string[];
  readonly stints: readonly Stint[];
  /** It is a case's: it has one of the places for VMs that are made ahead, until it has its slot. */
  readonly ahead: boolean;
  /** Its VM runs on after it: `run`; runs no longer: `stop`; as before: absent. */
  readonly leaves?: 'running' | 'stopped';
  /** Bytes of disk from its first clone or pull on, and of them those that last. */
  readonly bytes: number;
  readonly lasting: number;
}

export interface Room {
  readonly limits: Limits;
  /** VMs that run before it begins, with their guests. */
  readonly running: ReadonlyMap<string, GuestOs>;
}

export interface Simulated {
  /** Until the last action is done. */
  readonly seconds: number;
  /** Ids of the actions that decide it, one after the other. */
  readonly path: readonly string[];
  /** Most bytes that were there at one time. */
  readonly peak: number;
  /** VMs that run on took all slots: it went on as if one of them had ended. */
  readonly blocked: boolean;
}

/** Who had to be done, and before it who else. */
interface Link {
  readonly id: string;
  readonly after: Link | undefined;
}

interface Life extends InLine {
  readonly job: Job;
  /** Dependencies that are not done. */
  open: number;
  /** Of the stint that goes on or comes next. */
  index: number;
  place: boolean;
  disk: boolean;
  because: Link | undefined;
}

/** `jobs` in the order in which they are begun. O(n log n), as long as few wait for a slot at a time. */
export const simulate = (jobs: readonly Job[], { limits: given, running: before }: Room): Simulated => {
  const limits = { ...given, vms: Math.max(1, given.vms) };
  const lives = new Map<string, Life>();
  for (const job of jobs) {
    const { priority, os, memoryMb } = job;
    lives.set(job.id, {
      job,
      priority,
      os,
      memoryMb,
      open: 0,
      index: 0,
      place: false,
      disk: false,
      because: undefined,
    });
  }
  const waitingFor = new Map<string, Life[]>();
  for (const life of lives.values()) {
    for (const id of life.job.dependsOn) {
      if (!lives.has(id)) continue;
      life.open += 1;
      const others = waitingFor.get(id);
      if (others === undefined) waitingFor.set(id, [life]);
      else others.push(life);
    }
  }

  let now = 0;
  let order = 0;
  const events = createHeap<{ readonly at: number; readonly order: number; readonly life: Life }>(
    (a, b) => a.at < b.at || (a.at === b.at && a.order < b.order),
  );
  const queue: Life[] = [];
  const forAhead = createLimit<Life>(aheadOf(limits));
  const forClones = createLimit<Life>(Math.max(1, limits.clones));
  const held = new Map<string, number>();
  const running = new Map(before);
  let macs = [...running.values()].filter((os) => os === 'darwin').length;
  let heldMacs = 0;
  let [disk, peak] = [0, 0];
  let blocked = false;
  let last: { readonly at: number; readonly link?: Link } = { at: 0 };

  const linkOf = (life: Life): Link => ({ id: life.job.id, after: life.because });
  const wakeBy = (life: Life, link: Link | undefined): void => {
    if (link !== undefined) life.because = link;
  };

  const begin = (life: Life): void => {
    if (!life.job.ahead) next(life);
    else
      forAhead.enter(life, () => {
        life.place = true;
        next(life);
      });
  };
  const next = (life: Life): void => {
    const stint = life.job.stints[life.index];
    if (stint === undefined ? life.index === 0 : stint.on !== 'own') grow(life);
    if (stint === undefined) finish(life);
    else if (stint.on === 'slot') {
      lineUp(queue, life);
      serve();
    } else if (stint.on === 'clone') forClones.enter(life, () => spend(life, stint));
    else spend(life, stint);
  };
  const spend = (life: Life, { seconds }: Stint): void => events.push({ at: now + seconds, order: order++, life });

  const grow = (life: Life): void => {
    if (life.disk) return;
    life.disk = true;
    disk += life.job.bytes;
    peak = Math.max(peak, disk);
  };

  /** Gives slots to whom it can; `by` gave one back, or stopped a VM. */
  const serve = (by?: Link): void => {
    let mayBeMac = true;
    while (held.size < limits.vms) {
      const life = nextInLine(queue, mayBeMac, (megabytes) => fitsMemory(limits, held, megabytes));
      if (life === undefined) return;
      const own = running.get(life.job.vm);
      if (held.size + running.size - (own === undefined ? 0 : 1) >= limits.vms) return;
      if (life.os === 'darwin' && heldMacs + macs - (own === 'darwin' ? 1 : 0) >= APPLE_LIMIT) {
        mayBeMac = false;
        continue;
      }
      queue.splice(queue.indexOf(life), 1);
      wakeBy(life, by);
      stopped(life.job.vm);
      held.set(life.job.vm, life.memoryMb);
      if (life.os === 'darwin') heldMacs += 1;
      spend(life, life.job.stints[life.index] ?? nothing);
      leaveAhead(life, life.because);
    }
  };
  const stopped = (vm: string): void => {
    if (running.get(vm) === 'darwin') macs -= 1;
    running.delete(vm);
  };
  const leaveAhead = (life: Life, because: Link | undefined): void => {
    if (!life.place) return;
    life.place = false;
    forAhead.leave((one) => wakeBy(one, because));
  };

  /** What comes after a stint. */
  const done = (life: Life): void => {
    const { job } = life;
    const stint = job.stints[life.index];
    life.index += 1;
    if (stint?.on === 'clone') forClones.leave((one) => wakeBy(one, linkOf(life)));
    if (stint?.on === 'slot') {
      held.delete(job.vm);
      if (life.os === 'darwin') heldMacs -= 1;
      if (job.leaves === 'running' && !job.stints.slice(life.index).some(({ on }) => on === 'slot')) {
        running.set(job.vm, life.os);
        if (life.os === 'darwin') macs += 1;
      }
      serve(linkOf(life));
    }
    next(life);
  };
  const finish = (life: Life): void => {
    const link = linkOf(life);
    leaveAhead(life, link);
    if (life.job.leaves === 'stopped' && running.has(life.job.vm)) {
      stopped(life.job.vm);
      serve(link);
    }
    if (life.disk) disk -= life.job.bytes - life.job.lasting;
    if (last.link === undefined || now > last.at) last = { at: now, link };
    for (const one of waitingFor.get(life.job.id) ?? []) {
      one.open -= 1;
      if (one.open > 0) continue;
      wakeBy(one, link);
      begin(one);
    }
  };

  for (const life of [...lives.values()].filter(({ open }) => open === 0)) begin(life);
  for (;;) {
    const event = events.pop();
    if (event !== undefined) {
      now = event.at;
      done(event.life);
      continue;
    }
    // VMs that run on leave no room at all: one of them is taken to end.
    const [other] = running.keys();
    if (queue.length === 0 || other === undefined) break;
    blocked = true;
    stopped(other);
    serve();
  }
  return { seconds: last.at, path: pathOf(last.link), peak, blocked };
};

const nothing: Stint = { on: 'own', seconds: 0 };

const pathOf = (link: Link | undefined): readonly string[] => {
  const ids: string[] = [];
  for (let one = link; one !== undefined; one = one.after) ids.push(one.id);
  return [...new Set(ids.reverse())];
};
