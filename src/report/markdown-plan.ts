/** A plan as a comment on a pull request, for somebody who has never seen one: what goes first, then what runs, then the rest. */
import type { Action, Plan } from '../model/plan.ts';
import { estimateWords } from './estimate-text.ts';
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
import { about, plural } from './style.ts';

/** Where all of it is to be seen. */
const ALL = '<code>tartplan plan</code> shows all.';

/** Markdown as GitHub has it, short enough for a comment. Ends with a newline. */
export const planMarkdown = (plan: Plan, limit?: number): string => {
  const todo = plan.actions.filter((action) => action.change !== 'none');
  const runs = todo.filter((action) => action.kind === 'case.run');
  const lasting = todo.filter((action) => action.kind === 'layer.build' || /^(?:base|machine)\./.test(action.kind));
  const rest = todo.filter((action) => !runs.includes(action) && !lasting.includes(action));
  const rebuilt = new Set(rest.filter(isOlderBuild).flatMap(({ dependsOn }) => dependsOn));
  const estimate = estimateWords(plan.estimate);
  return fitted(
    [
      { head: `### tartplan: ${todo.length === 0 ? 'nothing to do' : `applying this ${listed(deeds(todo))}`}` },
      {
        head: `${ABOUT}, as ${code(plan.tartfile)} says. This is what <code>tartplan apply</code> would do on the Mac that was looked at; nothing has been done yet.`,
      },
      ...warning('**This cannot be undone:**', todo.flatMap(loss), ALL),
      ...(estimate === '' ? [] : [{ head: prose(estimate, 1_000) }]),
      ...casesTable(runs),
      ...upToDate(plan),
      ...table(
        'Permanent virtual machines and layers',
        ['', 'what', 'why', 'changes'],
        lasting.map((action) => lastingRow(action, rebuilt)),
        ALL,
      ),
      ...leftovers(rest),
      ...(todo.length === 0 ? [] : [explained]),
    ],
    limit,
  );
};

const verbs: Readonly<Record<Action['kind'], readonly [verb: string, noun: string]>> = {
  'machine.replace': ['replaces', 'machine'],
  'machine.delete': ['deletes', 'machine'],
  'base.replace': ['replaces', 'base'],
  'base.delete': ['deletes', 'base'],
  'base.clone': ['clones', 'base'],
  'layer.build': ['builds', 'layer'],
  'machine.create': ['creates', 'machine'],
  'machine.update': ['changes', 'machine'],
  'case.run': ['runs', 'test case'],
  'case.delete': ['deletes', 'kept VM'],
  'layer.delete': ['deletes', 'old layer'],
  'orphan.delete': ['removes', 'leftover VM'],
};

const deeds = (todo: readonly Action[]): readonly string[] =>
  Object.entries(verbs).flatMap(([kind, [verb, noun]]) => {
    const count = todo.filter((action) => action.kind === kind).length;
    return count === 0 ? [] : [`${verb} ${plural(count, noun)}`];
  });

const nameOf = ({ id }: Action): string => id.slice(id.indexOf(':') + 1);

const titled = (action: Action): string => {
  const noun = action.kind.slice(0, action.kind.indexOf('.'));
  const name = nameOf(action);
  return `${noun} ${code(name, 100)}${name === action.vm ? '' : ` (VM ${code(action.vm, 100)})`}`;
};

const loss = (action: Action): readonly string[] => {
  const why = prose(action.reason);
  if (action.change === 'replace')
    return [`**${titled(action)} is deleted with all that is in it, and made anew**: ${why}`];
  if (action.kind === 'machine.delete' || action.kind === 'base.delete')
    return [`**${titled(action)} is deleted with all that is in it**: ${why}`];
  return action.restarts === true ? [`${titled(action)} runs now, and is shut down for this: ${why}`] : [];
};

/** Those that take longest first; what never ran after them. Times only where some are known. */
const casesTable = (runs: readonly Action[]): readonly Block[] => {
  const timed = runs.some(({ seconds }) => seconds !== undefined);
  const heads = ['suite', 'on', 'why', ...(timed ? ['takes about'] : [])];
  return table('Tests that run', heads, caseRows(runs, timed), ALL);
};

const caseRows = (runs: readonly Action[], timed: boolean): readonly string[] =>
  bySuite(runs.map((action) => ({ ...action, id: nameOf(action) })))
    .map((group) => ({ ...group, seconds: group.cases.reduce((sum, one) => sum + (one.seconds ?? 0), 0) }))
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ suite, on, reason, cases, seconds }) => {
      const each = seconds === 0 ? '' : about(Math.max(1, Math.max(...cases.map((one) => one.seconds ?? 0))));
      const time = each === '' || cases.length === 1 ? each : `${cases.length} × ${each}`;
      return row([code(suite, 100), names(on), prose(reason), ...(timed ? [time] : [])]);
    });

const upToDate = ({ summary }: Plan): readonly Block[] => {
  if (summary.upToDate === 0) return [];
  const many = summary.upToDate !== 1;
  const cases = `${plural(summary.upToDate, 'test case')} ${many ? 'are' : 'is'} up to date`;
  return [
    {
      head: `${cases}: nothing changed since ${many ? 'they' : 'it'} passed, so ${many ? 'they do' : 'it does'} not run.`,
    },
  ];
};

const words: Readonly<Record<Action['change'], string>> = {
  create: 'new',
  update: 'changed in place',
  replace: '**replaced**',
  delete: '**deleted**',
  run: 'runs',
  none: '',
};

/** `rebuilt`: ids of layers whose older build goes when they are there. */
const lastingRow = (action: Action, rebuilt: ReadonlySet<string>): string =>
  row([
    rebuilt.has(action.id) ? 'rebuilt' : words[action.change],
    titled(action),
    prose(action.reason),
    changeCells(action.changes),
  ]);

/** It goes after the new one is built. */
const isOlderBuild = ({ kind, dependsOn }: Action): boolean => kind === 'layer.delete' && dependsOn.length > 0;

const leftoverWords = (action: Action): string =>
  isOlderBuild(action) ? 'an older build of a layer' : prose(action.reason);

const leftovers = (rest: readonly Action[]): readonly Block[] =>
  rest.length === 0
    ? []
    : [
        details(
          `${plural(rest.length, 'VM')} that nobody needs any more ${rest.length === 1 ? 'is' : 'are'} removed`,
          '',
          rest.map((action) => `- ${code(action.vm, 100)}: ${leftoverWords(action)}`),
          ALL,
        ),
      ];
