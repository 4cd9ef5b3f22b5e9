/** The life of a base: pulled, cloned under another name, renamed. Never booted, never set (promise 2). */
import type { DesiredBase } from '../model/desired.ts';
import { atDigest } from '../model/image.ts';
import type { LedgerEntry } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import { type Problem, ProblemError, problem, toProblem } from '../model/problem.ts';
import type { Effect } from '../ports/effect.ts';
import { standAside, standBack } from './aside.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';
import { cloneUnder, giveName, remove } from './vms.ts';

/** Makes or replaces the base. The old one goes last, when the new one is whole. */
export const makeBase = async (
  base: DesiredBase,
  action: Action,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const { engine, ledger } = shared.tools;
  if (base.origin.kind !== 'image') return;
  const { image } = base.origin;
  const source = base.pinned === undefined ? image : atDigest(image, base.pinned.digest);
  const wanted = (entry: LedgerEntry): boolean =>
    entry.id !== action.replacing &&
    entry.from === image &&
    (base.pinned === undefined || [undefined, base.pinned.digest].includes(entry.digest));
  const effect = lane.effect(signal);
  await ledger.locked(`vm:${base.vm}`, signal, async () => {
    const listing = await engine.list(effect);
    const exists = listing.vms.some((vm) => vm.name === base.vm);
    const entry = (await ledger.read()).find((one) => one.vm === base.vm);
    if (exists && (entry === undefined || wanted(entry))) {
      effect.note(`"${base.vm}" was made meanwhile; using it`);
      return;
    }
    // Nobody was asked whether it may be replaced.
    if (exists && (action.kind !== 'base.replace' || entry?.role !== 'base'))
      throw new ProblemError(madeMeanwhile(base));
    const cached = listing.images.includes(source);
    lane.stints.begin(cached ? 'own' : 'pull');
    await lane.phase('pull', () => pull(source, cached, shared, effect));
    lane.stints.begin('own');
    const digest = base.pinned?.digest ?? (await engine.digest(image, effect));
    const staging = `${shared.tools.desired.name}-base-${base.name}-${shared.tools.unique()}`.toLowerCase();
    const fields = {
      role: 'staging' as const,
      owner: action.id,
      os: base.os,
      from: image,
      ...(digest === undefined ? {} : { digest }),
    };
    let staged: LedgerEntry;
    let aside: LedgerEntry | undefined;
    try {
      staged = await cloneUnder(staging, fields, shared, lane, signal, source);
      signal.throwIfAborted();
      if (exists && entry !== undefined) aside = await makeRoom(entry, `${staging}-old`, shared, lane, effect);
    } catch (error) {
      await remove(staging, shared, lane, { running: false });
      throw error;
    }
    try {
      await giveName(staged, { vm: base.vm, role: 'base' }, shared, lane);
    } catch (error) {
      if (aside !== undefined) await standBack(aside, shared, lane);
      throw error;
    }
    if (aside !== undefined) await remove(aside.vm, shared, lane, { running: false });
  });
};

/** Tart renames a VM that runs, too (tart-contract 1.13): one that somebody uses stays as it is. */
const makeRoom = async (
  old: LedgerEntry,
  name: string,
  shared: Shared,
  lane: Lane,
  effect: Effect,
): Promise<LedgerEntry> => {
  const { vms } = await shared.tools.engine.list(effect);
  if (vms.some((vm) => vm.name === old.vm && vm.state === 'running')) {
    throw new ProblemError(
      problem('engine/running', `the old ${old.vm} runs, and stays`, {
        hint: 'A base is not meant to be booted: stop it, and run tartplan apply again.',
      }),
    );
  }
  return standAside(old, name, shared, lane);
};

const madeMeanwhile = (base: DesiredBase): Problem =>
  problem('host/changed', `a VM "${base.vm}" was made meanwhile that is not of the image of base "${base.name}"`, {
    where: base.where,
    hint: 'Run tartplan plan again: it shows what that means.',
  });

/** A tag may have moved and clone asks no registry when it is cached (tart-contract 1.1); offline the cached one serves. */
const pull = async (image: string, cached: boolean, shared: Shared, effect: Effect): Promise<void> => {
  if (cached && image.includes('@sha256:')) return;
  try {
    await shared.tools.engine.pull(image, effect);
  } catch (error) {
    effect.signal.throwIfAborted();
    if (!cached)
      throw new ProblemError({ ...problem('engine/no-image', toProblem(error).summary), ...toProblem(error) });
    effect.note(`could not refresh the image, using the cached one: ${toProblem(error).summary}`);
  }
};
