/** Machines that are new, gone, or different from one revision to the next. */
import type { DesiredMachine } from '../model/desired.ts';
import type { DiffPart, DiffThing } from '../model/diff.ts';
import type { AttributeChange } from '../model/plan.ts';
import { caseParts } from './case-parts.ts';
import type { FileDiff } from './diff-files.ts';
import type { DiffInput } from './diff-input.ts';
import { paired } from './diff-pairs.ts';
import { diffParts } from './diff-parts.ts';

export const diffMachines = (from: DiffInput, to: DiffInput, fileDiff: FileDiff): readonly DiffThing[] =>
  paired(from.desired?.machines ?? [], to.desired?.machines ?? [], ({ name }) => name).flatMap(
    ({ id, was, is }): readonly DiffThing[] => {
      const parts = diffParts(partsOf(was), partsOf(is));
      const resources = parts.filter(isResource).map((part) => resource(part, was, is));
      const changes = [...attributes(was, is), ...resources];
      const rest = was === undefined || is === undefined ? [] : parts.filter((part) => !isResource(part));
      const files = was === undefined || is === undefined ? [] : fileDiff(from.content(was), to.content(is));
      if (was !== undefined && is !== undefined && changes.length + rest.length + files.length === 0) return [];
      return [
        {
          id: `machine:${id}`,
          change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
          vm: (is ?? was)?.vm ?? id,
          changes: is === undefined ? [] : changes,
          parts: rest,
          files,
        },
      ];
    },
  );

/** It is set and provisioned as a case is. */
const partsOf = (machine: DesiredMachine | undefined): ReadonlyMap<string, string> =>
  machine === undefined ? new Map() : caseParts({ ...machine, checks: [] });

const isResource = ({ part }: DiffPart): boolean => part.startsWith('resources.');

/** A disk can only grow (tart-contract 2.10). */
const resource = (
  { part, from, to }: DiffPart,
  was: DesiredMachine | undefined,
  is: DesiredMachine | undefined,
): AttributeChange => {
  const [before, after] = [was?.spec.settings.diskGb, is?.spec.settings.diskGb];
  const shrinks = part === 'resources.disk' && before !== undefined && after !== undefined && after < before;
  return {
    path: part,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(shrinks ? { replaces: true } : {}),
  };
};

const attributes = (was: DesiredMachine | undefined, is: DesiredMachine | undefined): readonly AttributeChange[] => {
  const change = (path: string, from: string | undefined, to: string | undefined, replaces: boolean) =>
    from === to || to === undefined
      ? []
      : [{ path, ...(from === undefined ? {} : { from }), to, ...(replaces ? { replaces } : {}) }];
  return [
    ...change('from', was?.from, is?.from, was !== undefined),
    ...(was === undefined ? [] : change('vm', was.vm, is?.vm, true)),
    ...change('state', was?.state, is?.state, false),
  ];
};
