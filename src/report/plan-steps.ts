/** The plain steps under a case, layer or machine of a plan: what will run, in order, after presets and `when`. */
import { cleaned, oneLine } from '../model/clean.ts';
import type { Desired } from '../model/desired.ts';
import type { Step } from '../model/step.ts';
import type { Paint } from './style.ts';

/** What one case, layer or machine runs. */
export interface PlannedSteps {
  readonly steps: readonly Step[];
  readonly teardown: readonly Step[];
  /** They run twice: with the revision of `upgrade-from`, then with the workspace. */
  readonly upgrades: boolean;
}

/** By the id of the action. */
export type StepsOf = ReadonlyMap<string, PlannedSteps>;

export const stepsOf = ({ layers, machines, cases }: Desired): StepsOf =>
  new Map([
    ...layers.map((one): [string, PlannedSteps] => [
      `layer:${one.name}`,
      { steps: one.steps, teardown: [], upgrades: false },
    ]),
    ...machines.map((one): [string, PlannedSteps] => [
      `machine:${one.name}`,
      { steps: one.steps, teardown: [], upgrades: false },
    ]),
    ...cases.map(({ id, steps, teardown, upgradeFrom }): [string, PlannedSteps] => [
      `case:${id}`,
      { steps, teardown: teardown?.steps ?? [], upgrades: upgradeFrom !== undefined },
    ]),
  ]);

/** All of them, under their action. */
export const plannedLines = ({ steps, teardown, upgrades }: PlannedSteps, paint: Paint): readonly string[] => [
  ...(upgrades ? [paint('dim', '      with the revision of upgrade-from, and again with the workspace:')] : []),
  ...stepLines(steps, paint),
  ...(teardown.length > 0 ? [paint('dim', '      after the checks, to undo it:')] : []),
  ...stepLines(teardown, paint),
];

/** Values of the host's environment stay `${env:…}`. */
const shown = (step: Step & { kind: 'run' }): Pick<Step & { kind: 'run' }, 'run' | 'env' | 'cwd'> =>
  step.written ?? step;

/** Numbered; of each where, as whom and from what preset, its environment and its text. */
const stepLines = (steps: readonly Step[], paint: Paint): readonly string[] => {
  const digits = String(steps.length).length;
  return steps.flatMap((step, index) => {
    const indent = ' '.repeat(6 + digits + 2);
    const head = `      ${String(index + 1).padStart(digits)}. ${oneLine(step.name)}`;
    const about = aboutStep(step);
    const told = about.length === 0 ? head : `${head}  ${paint('dim', `(${about.join(', ')})`)}`;
    if (step.kind !== 'run') return [told];
    const { env, run } = shown(step);
    const body = [
      ...Object.entries(env).map(([name, value]) => `${name}=${oneLine(value)}`),
      // What fits into its name needs no second line.
      ...(run.trim() === step.name ? [] : cleaned(run).trimEnd().split('\n')),
    ];
    return [told, ...body.map((line) => `${indent}${paint('dim', `| ${line}`.trimEnd())}`)];
  });
};

const aboutStep = (step: Step): readonly string[] => {
  const presets = step.presets === undefined ? [] : [`preset ${step.presets.map(oneLine).join(' > ')}`];
  if (step.kind === 'copy') return [...presets, copied(step)];
  if (step.kind === 'reboot') return presets;
  const { cwd } = shown(step);
  return [
    ...presets,
    ...(cwd === undefined ? [] : [`in ${oneLine(cwd)}`]),
    ...(step.sudo === true ? ['as root'] : step.user === undefined ? [] : [`as ${step.user}`]),
    ...(step.shell === undefined ? [] : [`by ${oneLine(step.shell)}`]),
    ...(step.retry === 0 ? [] : [`${step.retry + 1} tries`]),
    ...(step.allowFailure === true ? ['may fail'] : []),
  ];
};

/** Its name may say something else. */
const copied = ({ shown: from, to, direction }: Step & { kind: 'copy' }): string =>
  direction === 'to-guest'
    ? `${oneLine(from)} to ${oneLine(to)}`
    : `${oneLine(from)} to the artifacts ${oneLine(to)}`.trimEnd();

/** For programs. Times in seconds; the order of keys is fixed. */
export const stepValue = (step: Step): object => {
  const head = { kind: step.kind, name: step.name, presets: step.presets };
  const timeout = step.timeoutMs / 1000;
  if (step.kind === 'copy') return { ...head, from: step.shown, to: step.to, direction: step.direction, timeout };
  if (step.kind === 'reboot') return { ...head, timeout };
  const { run, env, cwd } = shown(step);
  const { sudo, user, shell, retry, allowFailure } = step;
  return { ...head, run, env, cwd, sudo, user, shell, timeout, retry, allowFailure };
};
