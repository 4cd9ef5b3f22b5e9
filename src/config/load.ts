/** Text of a tartfile -> what should be, or all that is wrong with it. Pure and synchronous. */
import type { Desired } from '../model/desired.ts';
import type { Checked, Problem, SourceFile } from '../model/problem.ts';
import type { Tartfile } from '../model/tartfile.ts';
import { compose } from './compose.ts';
import { expandPresets } from './expand.ts';
import { expandGoss } from './goss.ts';
import { readLock } from './lock.ts';
import { toData } from './node.ts';
import { resolve } from './resolve.ts';
import type { Host } from './rules/input.ts';
import { checkRules } from './rules/rules.ts';
import { sorted } from './sorted.ts';
import { validate } from './validate.ts';

export interface LoadInput {
  /** As the user is shown it. */
  readonly path: string;
  readonly text: string;
  /** Absolute folder of the tartfile. */
  readonly dir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Text of another file, by absolute path, for `extends`. */
  read(path: string): string | undefined;
  /** `tartfile.lock`, where there is one. */
  readonly lock?: SourceFile;
  /** Only on a Mac that runs the VMs: without it nothing is compared with the host. */
  readonly host?: Host;
}

/** Parses, interpolates, extends, validates, resolves and applies the rules. */
export const load = (input: LoadInput): Checked<Desired> => {
  const composed = compose(input);
  if (composed.tree === undefined) return { ok: false, problems: sorted(composed.problems, composed.file) };
  const checked = validate(composed.tree);
  const problems: Problem[] = [...composed.problems, ...checked.problems];
  if (checked.sound === undefined) return { ok: false, problems: sorted(problems, composed.file) };
  const locked = input.lock === undefined ? { lock: new Map(), problems: [] } : readLock(input.lock);
  problems.push(...locked.problems);
  const expanded = expandPresets(checked.sound.tree);
  problems.push(...expanded.problems);
  const goss = expandGoss(expanded.tree, { home: input.home, read: input.read, folder: composed.folder });
  problems.push(...goss.problems);
  const { tree } = goss;
  // The schema has said yes to it, and all that changed since is that steps are plain ones.
  const tartfile = (tree === checked.sound.tree ? checked.sound.data : toData(tree)) as Tartfile;
  const resolved = resolve({
    tartfile,
    tree,
    file: composed.file,
    dir: input.dir,
    place: { home: input.home, folder: composed.folder },
    lock: locked.lock,
    envUsed: [...new Set(composed.uses.map((use) => use.name))].sort(),
    ...(input.host === undefined ? {} : { hostMemoryMb: input.host.memoryMb }),
  });
  problems.push(
    ...checkRules({
      ...resolved,
      tartfile,
      tree,
      written: composed.tree,
      removed: checked.removed,
      uses: composed.uses,
      host: input.host,
    }),
  );
  const all = sorted(problems, composed.file);
  if (all.some((one) => one.severity === 'error')) return { ok: false, problems: all };
  return { ok: true, value: resolved.desired, warnings: all };
};
