/** How the output of steps is watched: `logs`, `hang` and `report` of a step over those of its suite or machine over the defaults. */

import { logRule } from '../model/log-rules.ts';
import type { LogWatch } from '../model/logs.ts';
import type { RunStep } from '../model/step.ts';
import type { Hang, Logs, Report } from '../model/tartfile.ts';
import { match } from './check-facts.ts';
import { at, type Node, toData } from './node.ts';
import type { Owner } from './owner.ts';
import { durationMs } from './units.ts';

/** What a step, a machine or suite, and the defaults may all say. */
interface Written {
  readonly logs?: Logs;
  readonly hang?: Hang;
}

/** The part of a step that says how it is watched. */
export const watch = (
  step: Written & { readonly report?: Report },
  { tree, path }: Owner,
): Pick<RunStep, 'logs' | 'hangMs' | 'report'> => {
  const layers = [watching(at(tree, ['defaults'])), watching(at(tree, path)), step];
  const logs = logWatch(layers.map((layer) => layer.logs));
  const hang = layers.map((layer) => layer.hang).findLast((one) => one !== undefined) ?? '2m';
  return {
    ...(logs.mode === 'off' && logs.deny.length === 0 ? {} : { logs }),
    ...(typeof hang === 'string' ? { hangMs: durationMs(hang) } : {}),
    ...(step.report === undefined ? {} : { report: report(step.report) }),
  };
};

/** The schema has passed what is there. */
const watching = (owner: Node | undefined): Written => {
  const part = (key: string): unknown => {
    const node = at(owner, [key]);
    return node === undefined ? undefined : toData(node);
  };
  const logs = part('logs') as Logs | undefined;
  const hang = part('hang') as Hang | undefined;
  return { ...(logs === undefined ? {} : { logs }), ...(hang === undefined ? {} : { hang }) };
};

/** The innermost that says something of a key wins. */
const logWatch = (layers: readonly (Logs | undefined)[]): LogWatch => {
  const maps = layers.flatMap((one) => (one === undefined ? [] : [typeof one === 'string' ? { mode: one } : one]));
  const mode = maps.findLast((one) => one.mode !== undefined)?.mode ?? 'warn';
  const deny = [maps.findLast((one) => one.deny !== undefined)?.deny ?? []].flat();
  const allow = [maps.findLast((one) => one.allow !== undefined)?.allow ?? []].flat();
  return {
    mode,
    deny: deny.map(match),
    allow: allow.filter((one) => logRule(one) === undefined).map(match),
    off: allow.filter((one) => logRule(one) !== undefined),
  };
};

const report = (written: Report): NonNullable<RunStep['report']> => {
  if (typeof written === 'string') return { format: 'tap' };
  if (written.junit !== undefined) return { format: 'junit', path: written.junit };
  return { format: 'tap', ...(written.tap === undefined ? {} : { path: written.tap }) };
};
