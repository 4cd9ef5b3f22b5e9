/** Names that are two on this host, and one on a Mac: there the second file would silently take the place of the first. */
import type { Desired, Workspace } from '../model/desired.ts';
import { baseUnder } from '../model/layer.ts';
import type { Observed } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { workspaceKey } from '../model/workspace-key.ts';

/** Throws when the workspace of a macOS guest has such names. What the guest clones is between git and the guest. */
export const checkNames = (desired: Desired, workspaces: Observed['workspaces']): void => {
  const macs = new Set(desired.bases.flatMap((base) => (base.os === 'darwin' ? [base.name] : [])));
  const taking = [
    ...desired.cases.filter((one) => macs.has(baseUnder(one.base, one.under))),
    ...[...desired.layers, ...desired.machines].filter((one) => macs.has(baseUnder(one.from, one.under))),
  ];
  const asked = new Map<string, Workspace>();
  for (const { workspace } of taking)
    if (workspace !== undefined && workspace.source !== 'remote') asked.set(workspaceKey(workspace), workspace);
  const problems = [...asked].flatMap(([key, { path, where }]) => {
    const pair = sameOnMac(workspaces.get(key)?.files.keys() ?? []);
    if (pair === undefined) return [];
    return [
      problem('host/file-name', `a Mac takes ${pair[0]} and ${pair[1]} in the workspace ${path} for one name`, {
        where,
        hint: 'Rename one of them, or leave one out with exclude.',
      }),
    ];
  });
  if (problems.length > 0) throw new ProblemError(problems);
};

/** The first two, folders included. APFS as Macs come with it tells neither case nor forms of Unicode apart. */
export const sameOnMac = (names: Iterable<string>): readonly [string, string] | undefined => {
  const seen = new Map<string, string>();
  for (const name of names) {
    for (let end = name.indexOf('/'); ; end = name.indexOf('/', end + 1)) {
      const way = end < 0 ? name : name.slice(0, end);
      const folded = way.normalize('NFC').toLowerCase();
      const other = seen.get(folded);
      if (other !== undefined && other !== way) return [other, way];
      seen.set(folded, way);
      if (end < 0) break;
    }
  }
  return undefined;
};
