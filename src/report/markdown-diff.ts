/** A comparison of two revisions as a comment on a pull request. */
import { type Diff, type DiffThing, partWords } from '../model/diff.ts';
import { deedOf, diffDeeds, diffLosses, sideWords } from './diff-summary.ts';
import { code, prose } from './markdown-escape.ts';
import { type Block, fitted } from './markdown-fit.ts';
import {
  ABOUT,
  bySuite,
  changeCells,
  details,
  explained,
  listed,
  names,
  row,
  table,
  warning,
} from './markdown-parts.ts';
import { plural } from './style.ts';

/** Where all of it is to be seen. */
const ALL = '<code>tartplan diff</code> shows all.';

/** Markdown as GitHub has it, short enough for a comment. Ends with a newline. */
export const diffMarkdown = (diff: Diff, limit?: number): string => {
  const deeds = diffDeeds(diff);
  const running = diff.cases.filter(({ change }) => change !== 'removed');
  const gone = diff.cases.filter(({ change }) => change === 'removed');
  return fitted(
    [
      {
        head: `### tartplan: ${deeds.length === 0 ? 'merging this changes no test' : `after merging, the next apply ${listed(deeds)}`}`,
      },
      {
        head: `${ABOUT}, as ${code(diff.tartfile)} says. Only files were compared, ${code(sideWords(diff.from))} with ${code(sideWords(diff.to))}: no Mac was looked at, so it may have other things to do as well, and nothing was run.`,
      },
      ...warning('**A Mac that has these loses them with all that is in them, for good:**', losses(diff), ALL),
      ...table(
        'Tests that this makes run',
        ['suite', 'on', 'why'],
        bySuite(running).map(({ suite, on, reason }) => row([code(suite, 100), names(on), prose(reason)])),
        ALL,
      ),
      ...untouched(diff),
      ...table(
        diff.settings.length === 0
          ? 'Permanent virtual machines and layers'
          : 'Permanent virtual machines, layers and settings',
        ['', 'what', 'changes'],
        [
          ...[...diff.bases, ...diff.layers, ...diff.machines].map(thingRow),
          ...(diff.settings.length === 0 ? [] : [row(['changed', 'settings', changeCells(diff.settings)])]),
        ],
        ALL,
      ),
      ...folded(
        plural(gone.length, 'test case'),
        'gone',
        gone.map(({ id }) => code(id, 200)),
      ),
      ...folded(
        plural(diff.files.length, 'file'),
        'changed in what goes into the virtual machines',
        diff.files.map(({ path, change }) => `${code(path)}${change === 'changed' ? '' : ` (${change})`}`),
      ),
      ...(deeds.length === 0 ? [] : [explained]),
    ],
    limit,
  );
};

const words: Readonly<Record<ReturnType<typeof deedOf>, string>> = {
  adds: 'new',
  changes: 'changed',
  rebuilds: 'rebuilt',
  replaces: '**replaced**',
  deletes: '**deleted**',
};

const titled = ({ id, vm }: DiffThing): string => {
  const colon = id.indexOf(':');
  const name = id.slice(colon + 1);
  // The VM of a layer has a name that only a Mac can tell.
  const unnamed = name === vm || id.startsWith('layer:');
  return `${id.slice(0, colon)} ${code(name, 100)}${unnamed ? '' : ` (VM ${code(vm, 100)})`}`;
};

const losses = (diff: Diff): readonly string[] =>
  diffLosses(diff).map(({ thing, why }) =>
    thing.change === 'removed'
      ? `${titled(thing)}: ${prose(why)}`
      : `${titled(thing)}, which is made anew: ${prose(why)}`,
  );

const thingRow = (thing: DiffThing): string => {
  const parts = thing.parts.map((part) => prose(partWords(part), 120));
  const files = thing.files.length === 0 ? [] : [`files: ${names(thing.files.map(({ path }) => path))}`];
  const attributes = thing.changes.length === 0 ? [] : [changeCells(thing.changes)];
  return row([words[deedOf(thing)], titled(thing), [...attributes, ...parts.slice(0, 8), ...files].join('<br>')]);
};

const untouched = ({ untouched: ids, cases }: Diff): readonly Block[] => {
  if (ids.length === 0) return [];
  if (cases.length === 0) return [{ head: `${plural(ids.length, 'test case')} cannot be affected.` }];
  return [{ head: `${plural(ids.length, 'other test case')} cannot be affected.` }];
};

const folded = (count: string, what: string, items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        details(
          `${count} ${what}`,
          '',
          items.map((item) => `- ${item}`),
          ALL,
        ),
      ];
