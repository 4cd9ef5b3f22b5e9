/** All that a case depends on, as it was when it passed and as it is now. */
import { contentKey } from '../model/content.ts';
import type { DesiredCase } from '../model/desired.ts';
import type { ExplainedInput, ExplainedItem } from '../model/explanation.ts';
import { UNMADE } from '../model/layer.ts';
import type { CaseInputs, PassedInputs } from '../model/observed.ts';
import { caseParts, isOrder, partChanges } from './case-parts.ts';
import { changedFiles, partHashes } from './changed.ts';
import type { Facts } from './facts.ts';
import { layerChanges } from './layer-changes.ts';
import { shortIdentity } from './why.ts';

export interface Comparison {
  readonly one: DesiredCase;
  readonly inputs: CaseInputs;
  /** Undefined: it never passed. */
  readonly was: PassedInputs | undefined;
  readonly facts: Facts;
  hash(text: string): string;
}

export const explainedInputs = (all: Comparison): readonly ExplainedInput[] => {
  const { one, inputs, was } = all;
  const version = (of: CaseInputs): string => String(of.tartplan ?? 'unknown');
  return [
    ground(all),
    configuration(all),
    ...workspace(all),
    ...(one.upgradeFrom === undefined
      ? []
      : [
          compared(
            'upgrade-from',
            `upgrade-from ${one.upgradeFrom.ref}`,
            [was?.upgradeFrom, inputs.upgradeFrom],
            was,
            short,
          ),
        ]),
    compared('tartplan', 'tartplan', [was && version(was), version(inputs)], was, (text) => text),
  ];
};

const compared = (
  kind: ExplainedInput['kind'],
  name: string,
  [before, after]: readonly [string | undefined, string | undefined],
  passed: PassedInputs | undefined,
  shown: (text: string) => string,
): ExplainedInput => ({
  kind,
  name,
  state: passed === undefined ? 'unknown' : before === after ? 'same' : 'changed',
  ...(before === undefined ? {} : { was: shown(before) }),
  ...(after === undefined ? {} : { now: shown(after) }),
});

/** The base or layer that it starts from. */
const ground = ({ one, inputs, was, facts, hash }: Comparison): ExplainedInput => {
  const kind = one.under === undefined ? 'base' : 'layer';
  const unmade = kind === 'base' ? 'yet to be cloned' : 'yet to be built';
  const input = compared(kind, `${kind} ${one.base}`, [was?.base, inputs.base], was, (identity) =>
    identity === UNMADE ? unmade : shortIdentity(identity),
  );
  if (kind === 'base' || was === undefined || input.state !== 'changed') return input;
  const items = layerChanges(one.base, was.base, facts, hash)?.map(({ part, change }) => ({ name: part, change }));
  return { ...input, ...(items === undefined ? {} : { items }) };
};

const short = (hash: string): string => hash.slice(0, 12);

const configuration = ({ one, inputs, was, hash }: Comparison): ExplainedInput => {
  const values = caseParts(one);
  const state = was === undefined ? 'unknown' : was.config === inputs.config ? 'same' : 'changed';
  const names = [...values.keys()].filter((part) => !isOrder(part));
  const whole = { kind: 'configuration', name: 'configuration', state, total: names.length } as const;
  if (was === undefined || (state === 'changed' && !was.parts)) return whole;
  const then = state === 'same' ? undefined : was.parts;
  const hashes = new Map(Object.entries(partHashes(one, hash)));
  const changes = then === undefined ? [] : partChanges(new Map(Object.entries(then)), hashes);
  const byPart = new Map(changes.map(({ part, change }) => [part, change]));
  // An order is told only where it alone changed.
  const more = changes.filter(({ part, change }) => change === 'gone' || isOrder(part)).map(({ part }) => part);
  const items = [...names, ...more].map((part): ExplainedItem => {
    const value = open(part) ? values.get(part) : undefined;
    return { name: part, change: byPart.get(part) ?? 'same', ...(value === undefined ? {} : { now: bare(value) }) };
  });
  return { ...whole, items };
};

/** Sizes and words of a fixed choice hide nothing; texts may hold values of the environment. */
const open = (part: string): boolean =>
  part.startsWith('resources.') ||
  ['network.mode', 'network.resolver', 'network.fallback', 'connect.via'].includes(part);

const bare = (value: string): string => value.replace(/^"(.*)"$/, '$1');

const workspace = ({ one, inputs, was, facts: { observed } }: Comparison): readonly ExplainedInput[] => {
  if (was?.workspace === undefined && inputs.workspace === undefined) return [];
  const key = contentKey(one);
  const total = key === undefined ? undefined : observed.workspaces.get(key)?.files.size;
  const name = one.workspace === undefined && total !== undefined ? 'what is copied' : 'workspace';
  const input = compared('workspace', name, [was?.workspace, inputs.workspace], was, short);
  const changed = input.state === 'changed' ? changedFiles(one, observed) : undefined;
  const words = { changed: 'changed', added: 'new', removed: 'gone' } as const;
  const items = changed?.map(({ path, change }) => ({ name: path, change: words[change] }));
  return [{ ...input, ...(total === undefined ? {} : { total }), ...(items === undefined ? {} : { items }) }];
};
