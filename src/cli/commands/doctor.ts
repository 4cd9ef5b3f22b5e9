/** `tartplan doctor`: what would stop an apply on this host, each with its remedy. Changes nothing. */
import { diagnose, stops } from '../../doctor/diagnose.ts';
import type { Answer, RunningVm, Subject, Wishes } from '../../doctor/subject.ts';
import { findingsJson, findingsText } from '../../doctor/text.ts';
import type { Desired } from '../../model/desired.ts';
import { guestsOf } from '../../model/guests.ts';
import { ProblemError, toProblem } from '../../model/problem.ts';
import type { Effect } from '../../ports/effect.ts';
import { hostFacts } from '../../system/doctor-facts.ts';
import { ledgerFolder } from '../../system/ledger.ts';
import { exitCode } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import { loadProject, locate } from '../project.ts';
import { colored } from '../screen.ts';
import { readLedger } from '../sweep.ts';
import { type Wired, wire } from '../wire.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const wired = wire(invocation, world);
  const findings = diagnose(await examine(invocation, world, wired));
  const off = invocation.flags.has('no-color');
  const json = invocation.value('format') === 'json';
  world.stdout.write(
    json ? findingsJson(findings) : findingsText(findings, { color: colored(world.stdout, world, off) }),
  );
  return stops(findings) ? exitCode.error : exitCode.ok;
};

const examine = async (invocation: Invocation, world: World, wired: Wired): Promise<Subject> => {
  const effect: Effect = { signal: new AbortController().signal, note: () => undefined };
  const { engine, clock, engineHome, simulated } = wired;
  const known = await readLedger(wired);
  const ours = new Set(known.map(({ entry }) => entry.vm));
  const wishes = tartfile(invocation, world);
  const [host, version, running] = await Promise.all([
    hostFacts({
      env: world.env,
      home: world.home,
      engineHome,
      ledgerFolder: ledgerFolder(world.env, world.home, engineHome),
      now: clock.now(),
    }),
    answer(wired, () => engine.version(effect)),
    answer(wired, () => runningVms(wired, ours, effect)),
  ]);
  return {
    host,
    simulated,
    version,
    running,
    leftovers: known.filter(({ dead }) => dead).map(({ entry }) => entry.vm),
    kept: known.filter(({ entry }) => entry.state === 'kept').map(({ entry }) => entry.vm),
    ...(wishes === undefined ? {} : { tartfile: wishes }),
  };
};

const answer = async <T>({ clock }: Wired, question: () => Promise<T>): Promise<Answer<T>> => {
  const begun = clock.now();
  try {
    const value = await question();
    return { ok: true, value, ms: clock.now() - begun };
  } catch (error) {
    const { summary, hint } = toProblem(error);
    return { ok: false, summary, ...(hint === undefined ? {} : { hint }) };
  }
};

/** The engine's list does not say which of them are Linux guests; one that went away meanwhile does not run. */
const runningVms = async (
  { engine }: Wired,
  ours: ReadonlySet<string>,
  effect: Effect,
): Promise<readonly RunningVm[]> => {
  const { vms } = await engine.list(effect);
  const running = vms.filter(({ state }) => state === 'running');
  return Promise.all(
    running.map(async ({ name }): Promise<RunningVm> => {
      const info = await engine.info(name, effect).catch(() => undefined);
      return { name, ours: ours.has(name), ...(info === undefined ? {} : { os: info.os }) };
    }),
  );
};

/** Undefined where there is none; a number: so many errors. */
const tartfile = (invocation: Invocation, world: World): Wishes | number | undefined => {
  try {
    const place = locate(invocation, world);
    const loaded = loadProject(place, world);
    return loaded.ok
      ? wishesOf(loaded.value, place.shown)
      : loaded.problems.filter(({ severity }) => severity === 'error').length;
  } catch (error) {
    // A file that was named and is not there is a mistake; none in any folder above is not.
    if (error instanceof ProblemError && invocation.value('file') === undefined) return undefined;
    throw error;
  }
};

const wishesOf = (desired: Desired, file: string): Wishes => {
  const specs = guestsOf(desired).map(({ spec }) => spec);
  const modes = new Set(
    specs.flatMap(({ network }) => [network.mode, ...(network.fallback === undefined ? [] : [network.fallback])]),
  );
  return {
    file,
    slots: desired.limits.vms,
    ...(desired.limits.freeDiskGb === undefined ? {} : { freeDiskGb: desired.limits.freeDiskGb }),
    softnet: modes.has('softnet') || modes.has('host'),
    bridged: specs.some(({ network }) => network.interface === 'auto'),
    windowed: specs.some(({ display }) => display === 'window'),
  };
};
