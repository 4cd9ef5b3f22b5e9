/** Plans in files: written by `plan --out`, carried out by `apply FILE`, or refused when the world has moved since. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plan } from '../model/plan.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import { differences, type SeenAction } from '../plan/compare.ts';
import { planValue } from '../report/plan-json.ts';
import type { Invocation } from './invocation.ts';
import type { World } from './world.ts';

/** What the command line asked for, so that it can be asked again. */
export interface Asked {
  readonly operands: readonly string[];
  readonly flags: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface SavedPlan {
  /** As it was given on the command line. */
  readonly path: string;
  readonly fingerprint: string;
  readonly actions: readonly SeenAction[];
  readonly asked: Asked;
}

/** Options that say what is planned, not how it is shown or asked about. */
const planningOptions = ({ command }: Invocation): ReadonlySet<string> =>
  new Set(command.options.filter((option) => option.planning === true).map((option) => option.name));

/** The plan as JSON (docs/plan-format.md), with what was asked for. */
export const savedText = (plan: Plan, invocation: Invocation): string => {
  const names = planningOptions(invocation);
  const values = [...names].map((name) => [name, invocation.values(name)] as const);
  const asked: Asked = {
    operands: invocation.operands,
    flags: [...invocation.flags].filter((name) => names.has(name)).sort(),
    values: Object.fromEntries(values.filter(([, given]) => given.length > 0)),
  };
  return `${JSON.stringify({ ...planValue(plan), asked }, null, 2)}\n`;
};

/** The saved plan that the command line names: one operand that ends with `.json`. Throws when it is none. */
export const savedPlanOf = (invocation: Invocation, world: World): SavedPlan | undefined => {
  const path = invocation.operands.find((operand) => operand.endsWith('.json'));
  if (path === undefined) return undefined;
  const names = planningOptions(invocation);
  const more = [
    ...invocation.operands.filter((operand) => operand !== path),
    ...[...names]
      .filter((name) => invocation.flags.has(name) || invocation.values(name).length > 0)
      .map((name) => `--${name}`),
  ];
  if (more.length > 0) {
    throw new ProblemError(
      problem('usage/saved-plan', `${path} is a saved plan, and ${more.join(', ')} would make another one of it`, {
        hint: `Say so to tartplan plan --out ${path}, and apply that.`,
      }),
    );
  }
  return readSaved(path, world);
};

const readSaved = (path: string, world: World): SavedPlan => {
  let read: Partial<Record<'formatVersion' | 'fingerprint' | 'actions' | 'asked', unknown>>;
  try {
    read = JSON.parse(readFileSync(resolve(world.cwd, path), 'utf8')) ?? {};
  } catch (error) {
    throw new ProblemError(
      problem('usage/saved-plan', `${path} cannot be read as a saved plan`, {
        detail: error instanceof Error ? error.message : String(error),
        hint: `Make one: tartplan plan --out ${path}`,
      }),
    );
  }
  const { formatVersion, fingerprint, actions, asked } = read;
  if (formatVersion !== 1 || typeof fingerprint !== 'string' || !areActions(actions) || !isAsked(asked)) {
    throw new ProblemError(
      problem('usage/saved-plan', `${path} is not a saved plan of this version of tartplan`, {
        hint: `Make one: tartplan plan --out ${path}. What plan --format json prints cannot be applied.`,
      }),
    );
  }
  return { path, fingerprint, actions, asked };
};

const areActions = (value: unknown): value is readonly SeenAction[] =>
  Array.isArray(value) &&
  value.every(
    (one: Partial<SeenAction> | null) =>
      typeof one?.id === 'string' &&
      typeof one.change === 'string' &&
      typeof one.reason === 'string' &&
      Array.isArray(one.changes),
  );

const isAsked = (value: unknown): value is Asked => {
  const { operands, flags, values } = (value ?? {}) as Partial<Record<keyof Asked, unknown>>;
  return (
    areTexts(operands) && areTexts(flags) && typeof values === 'object' && Object.values(values ?? {}).every(areTexts)
  );
};

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** The invocation that asks for what the saved plan was made from. */
export const askAgain = (invocation: Invocation, { asked }: SavedPlan): Invocation => {
  const names = planningOptions(invocation);
  const values = (name: string): readonly string[] =>
    names.has(name) ? (asked.values[name] ?? []) : invocation.values(name);
  return {
    command: invocation.command,
    operands: asked.operands,
    flags: new Set([...invocation.flags, ...asked.flags]),
    values,
    value: (name) => values(name).at(-1),
  };
};

/** The plan that would be carried out now must be the one that was saved. */
export const requireFresh = (saved: SavedPlan, now: Plan): void => {
  if (saved.fingerprint !== now.fingerprint) throw new ProblemError(stale(saved, now));
};

const stale = (saved: SavedPlan, now: Plan): Problem => {
  const lines = differences(saved.actions, now.actions);
  const shown = lines.slice(0, 20);
  return problem(
    'usage/stale-plan',
    `${saved.path} is a stale plan: the host or the files have moved since it was made`,
    {
      detail:
        lines.length === 0
          ? 'The same would be done, but not in the same way: settings in the tartfile have changed.'
          : [...shown, ...(lines.length > shown.length ? [`and ${lines.length - shown.length} more`] : [])].join('\n'),
      hint: 'Nothing was done. Make a new plan, look at it, and apply that.',
    },
  );
};
