/** Steps as written -> with every default applied. Calls of presets have been expanded before. */
import type { RebootStep, RunStep, Step } from '../model/step.ts';
import type { Steps, Step as WrittenStep } from '../model/tartfile.ts';
import { copyStep } from './copy-step.ts';
import { at, locateKey, type Path } from './node.ts';
import { asWritten, firstLine, type Owner, trimmed } from './owner.ts';
import { durationMs } from './units.ts';
import { watch } from './watch.ts';
import { applies, type WhenBase } from './when.ts';

/**
 * A step runs in the workspace unless it says where; what it says is relative to the workspace.
 * Without a base, which an unknown name leaves a machine, every step applies.
 */
export const steps = (
  written: Steps | undefined,
  home: string | undefined,
  owner: Owner,
  base?: WhenBase,
  path: Path = [...owner.path, 'run'],
): readonly Step[] => {
  if (written === undefined) return [];
  const all = typeof written === 'string' ? [written] : written;
  return all.flatMap((one, index): readonly Step[] => {
    const step = typeof one === 'string' ? { run: one } : one;
    if (base !== undefined && !applies(step.when, base)) return [];
    const here = typeof written === 'string' ? path : [...path, index];
    if (step.reboot === true) return [rebootStep(step, here, owner)];
    if (step.copy !== undefined)
      return [{ ...copyStep({ ...step, copy: step.copy }, here, owner), ...presetsOf(here, owner) }];
    const { run } = step;
    return run === undefined ? [] : [runStep({ ...step, run }, here, home, owner)];
  });
};

type Written = Exclude<WrittenStep, string>;

const rebootStep = (step: Written, here: Path, owner: Owner): RebootStep => ({
  kind: 'reboot',
  name: step.name ?? 'reboot',
  timeoutMs: durationMs(step.timeout ?? '5m'),
  ...presetsOf(here, owner),
  where: locateKey(owner.tree, here),
});

const runStep = (step: Written & { run: string }, here: Path, home: string | undefined, owner: Owner): RunStep => {
  // Nobody else's home has our workspace.
  const cwd = guestFolder(step.cwd, step.user === undefined ? home : undefined);
  const shown = {
    run: shownAt(here, 'run', step.run, owner),
    env: Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [
        name,
        asWritten(owner.tree, [...here, 'env', name], value),
      ]),
    ),
  };
  const shownCwd = guestFolder(
    step.cwd === undefined ? undefined : asWritten(owner.tree, [...here, 'cwd'], step.cwd),
    step.user === undefined ? home : undefined,
  );
  const env = { ...step.env };
  const differs = JSON.stringify([shown.run, shown.env, shownCwd]) !== JSON.stringify([step.run, env, cwd]);
  return {
    kind: 'run',
    name: step.name ?? firstLine(shown.run),
    run: step.run,
    env,
    ...(cwd === undefined ? {} : { cwd }),
    timeoutMs: durationMs(step.timeout ?? '15m'),
    retry: step.retry ?? 0,
    ...(step.sudo === true ? { sudo: true } : {}),
    ...(step.user === undefined ? {} : { user: step.user }),
    ...(step.shell === undefined ? {} : { shell: step.shell }),
    ...(step['allow-failure'] === true ? { allowFailure: true } : {}),
    ...watch(step, owner),
    ...presetsOf(here, owner),
    ...(differs ? { written: { ...shown, ...(shownCwd === undefined ? {} : { cwd: shownCwd }) } } : {}),
    where: locateKey(owner.tree, here),
  };
};

/** The short form is the text itself, without a key. */
const shownAt = (here: Path, key: string, text: string, owner: Owner): string =>
  asWritten(owner.tree, at(owner.tree, here)?.kind === 'map' ? [...here, key] : here, text);

const presetsOf = (here: Path, owner: Owner): Pick<Step, 'presets'> => {
  const node = at(owner.tree, here);
  return node?.kind === 'map' && node.presets !== undefined ? { presets: node.presets } : {};
};

const guestFolder = (cwd: string | undefined, home: string | undefined): string | undefined => {
  if (cwd === undefined) return home;
  if (/^(\/|~)/.test(cwd)) return trimmed(cwd);
  return trimmed(`${home ?? '~'}/${cwd}`);
};
