/** What stands beside the call of a preset, on each step that it stands for. */
import { macosName } from './facts.ts';
import { type Entry, type MapNode, merge, type Node } from './node.ts';
import { firstLine } from './owner.ts';
import { fits } from './step-keys.ts';

/** The keys of a call but its preset's. */
export const optionsOf = (call: MapNode, preset: string): MapNode => ({
  ...call,
  entries: new Map([...call.entries].filter(([key]) => key !== preset)),
});

/**
 * One of `count` steps of the preset with the options of its call. What the call says wins; `env` is merged, `when` must
 * hold on both sides, and `cwd` is for steps that say none.
 */
export const withOptions = (step: MapNode, options: MapNode, preset: string, count: number): MapNode => {
  const entries = new Map(step.entries);
  const given = options.entries.get('name');
  const label = given === undefined ? preset : shown(given.value);
  const name = count === 1 && given !== undefined ? label : `${label}: ${nameOf(step)}`;
  const where = step.span;
  entries.set('name', { key: where, value: { kind: 'scalar', value: name, span: where } });
  for (const [key, entry] of options.entries) {
    if (key === 'name' || (key === 'cwd' && entries.has('cwd'))) continue;
    if (!fits(step, key)) continue;
    entries.set(key, { key: where, value: together(key, entries.get(key), entry.value) });
  }
  return { ...step, entries };
};

const together = (key: string, own: Entry | undefined, given: Node): Node => {
  if (own === undefined) return given;
  if (key === 'env') return merge(own.value, given);
  return key === 'when' ? both(own.value, given) : given;
};

/** What holds on both sides: of two lists what is in both, which may be nothing. */
const both = (own: Node, given: Node): Node => {
  if (own.kind !== 'map' || given.kind !== 'map') return given;
  const entries = new Map(own.entries);
  for (const [key, entry] of given.entries) {
    const mine = own.entries.get(key);
    const theirs = items(entry.value).map(spelt);
    const common = mine === undefined ? undefined : items(mine.value).filter((one) => theirs.includes(spelt(one)));
    entries.set(
      key,
      common === undefined ? entry : { key: entry.key, value: { ...given, kind: 'list', items: common } },
    );
  }
  return { ...given, entries };
};

const items = (node: Node): readonly Node[] => (node.kind === 'list' ? node.items : [node]);
const spelt = (node: Node): string =>
  node.kind === 'scalar' ? (macosName(String(node.value)) ?? String(node.value)) : '';

const nameOf = ({ entries }: MapNode): string => {
  const named = entries.get('name');
  if (named !== undefined) return shown(named.value);
  const run = entries.get('run');
  return run === undefined ? ([...entries.keys()][0] ?? 'step') : firstLine(shown(run.value));
};

/** Names are shown: values of the environment must not stand in them. */
const shown = (node: Node): string => (node.kind === 'scalar' ? (node.written ?? String(node.value)) : '');
