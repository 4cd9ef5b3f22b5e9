/** When a case that passed runs again, as written -> with every default applied. */
import type { DesiredCase } from '../model/desired.ts';
import type { Suite, Tartfile } from '../model/tartfile.ts';
import { at, locate } from './node.ts';
import type { Owner } from './owner.ts';
import { durationMs } from './units.ts';

export const rerunning = (
  written: Suite,
  defaults: Tartfile['defaults'],
  owner: Owner,
): Pick<DesiredCase, 'inputs' | 'rerun' | 'maxAgeMs'> => {
  const age = written['max-age'] ?? defaults?.['max-age'] ?? 'never';
  return {
    ...inputsOf(written.inputs, owner),
    ...(written.rerun === 'always' ? { rerun: written.rerun } : {}),
    ...(age === 'never' ? {} : { maxAgeMs: durationMs(age) }),
  };
};

/** The patterns, each with its place. */
export const inputsOf = (written: Suite['inputs'], owner: Owner): Pick<DesiredCase, 'inputs'> => {
  if (written === undefined) return {};
  const path = [...owner.path, 'inputs'];
  const many = at(owner.tree, path)?.kind === 'list';
  const globs = [written].flat();
  return { inputs: globs.map((glob, index) => ({ glob, where: locate(owner.tree, many ? [...path, index] : path) })) };
};
