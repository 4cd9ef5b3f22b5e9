/** What must be there before any VM is made: secrets, folders to mount, keys. */
import { existsSync, statSync } from 'node:fs';
import type { Desired, GuestSpec } from '../model/desired.ts';
import type { Plan } from '../model/plan.ts';
import { type Problem, ProblemError, problem, type Span } from '../model/problem.ts';
import type { World } from './world.ts';

/** Values of all secrets that the plan's cases, layers and machines ask for. Throws with everything that is missing. */
export const preflight = (desired: Desired, plan: Plan, world: World): ReadonlyMap<string, string> => {
  const active = new Set(plan.actions.filter((action) => action.change !== 'none').map((action) => action.id));
  const specs = [
    ...desired.cases.filter((one) => active.has(`case:${one.id}`)),
    ...desired.layers.filter((one) => active.has(`layer:${one.name}`)),
    ...desired.machines.filter((one) => active.has(`machine:${one.name}`)),
  ];
  const problems = new Map<string, Problem>();
  const secrets = new Map<string, string>();
  for (const { spec, where } of specs) {
    for (const found of missing(spec, where, world)) problems.set(found.summary, found);
    for (const name of spec.secrets) secrets.set(name, world.env[name] ?? '');
  }
  if (problems.size > 0) throw new ProblemError([...problems.values()]);
  return secrets;
};

const missing = (spec: GuestSpec, where: Span, world: World): Problem[] => [
  ...spec.secrets
    .filter((name) => (world.env[name] ?? '') === '')
    .map((name) =>
      problem('host/secret', `the secret ${name} is not in the environment`, {
        where,
        hint: `Set it: export ${name}=…, or remove it from secrets.`,
      }),
    ),
  ...spec.mounts
    .filter((mount) => !isFolder(mount.host))
    .map((mount) =>
      problem('host/mount', `the folder ${mount.host} (mount "${mount.name}") does not exist`, {
        where,
        hint: 'Make it, or remove the mount.',
      }),
    ),
  ...(spec.connect.key === undefined || existsSync(spec.connect.key)
    ? []
    : [
        problem('host/key', `the key ${spec.connect.key} does not exist`, {
          where,
          hint: 'Make it with ssh-keygen, or remove connect.key.',
        }),
      ]),
];

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};
