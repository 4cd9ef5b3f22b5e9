/** Patterns of `inputs` that choose no file: a name that is misspelt, or of a file that is gone, and a case that runs too seldom. */
import type { Desired, DesiredCase } from '../model/desired.ts';
import { idle } from '../model/inputs.ts';
import type { Observed } from '../model/observed.ts';
import { type Problem, problem } from '../model/problem.ts';
import { workspaceKey } from '../model/workspace-key.ts';

/** A warning for each, once a layer or suite. */
export const idleInputs = ({ layers, cases }: Desired, observed: Observed): readonly Problem[] => {
  const owners = new Map<string, Pick<DesiredCase, 'workspace' | 'inputs'>>();
  for (const one of layers) if (one.inputs !== undefined) owners.set(`layer "${one.name}"`, one);
  for (const one of cases) if (one.inputs !== undefined) owners.set(`suite "${one.suite}"`, one);
  return [...owners].flatMap(([owner, { workspace, inputs = [] }]) => {
    const files = workspace === undefined ? undefined : observed.workspaces.get(workspaceKey(workspace))?.files;
    // Of a clone of another repository nobody knows the files.
    if (files === undefined || files.size === 0) return [];
    const unused = new Set(
      idle(
        files,
        inputs.map(({ glob }) => glob),
      ),
    );
    return inputs
      .filter(({ glob }) => unused.has(glob))
      .map(({ glob, where }) =>
        problem('config/inputs', `"${glob}" in the inputs of ${owner} fits no file of its workspace`, {
          severity: 'warning',
          hint: 'Mend it, or remove it. Patterns are relative to the workspace, as in a .gitignore.',
          where,
        }),
      );
  });
};
