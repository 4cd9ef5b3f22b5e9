/** Why a case runs, in one line; undefined when it is up to date. */
import { copiesOf } from '../model/content.ts';
import type { DesiredCase } from '../model/desired.ts';
import { timeOf } from '../model/iso-time.ts';
import { UNMADE } from '../model/layer.ts';
import type { CaseHistory, CaseInputs, Observed, PassedInputs } from '../model/observed.ts';
import { tooOld } from './age.ts';
import type { PartChange } from './case-parts.ts';
import { changedFiles, changedParts } from './changed.ts';
import type { Facts } from './facts.ts';
import { layerChanges } from './layer-changes.ts';

/** What a plan says of a case that is up to date. */
export const unchanged = 'passed, and nothing changed since';

export interface Asked {
  readonly one: DesiredCase;
  /** As they are now. */
  readonly inputs: CaseInputs;
  readonly history: CaseHistory | undefined;
  readonly facts: Facts;
  hash(text: string): string;
}

export const whyRun = (asked: Asked): string | undefined => {
  const { one, inputs, history, facts, hash } = asked;
  const { observed } = facts;
  if (history === undefined) return 'never run';
  if (history.lastStatus !== 'passed' || history.passed === undefined) return `last run ${history.lastStatus}`;
  const was = history.passed;
  const reasons: string[] = [];
  const parts = changedParts(one, was, inputs, hash);
  if (was.config !== inputs.config) reasons.push(...partReasons(parts));
  if (was.workspace !== inputs.workspace) reasons.push(workspaceChange(one, observed));
  if (was.upgradeFrom !== inputs.upgradeFrom && was.upgradeFrom !== undefined && inputs.upgradeFrom !== undefined)
    reasons.push(`${one.upgradeFrom?.ref} moved: ${was.upgradeFrom.slice(0, 7)} -> ${inputs.upgradeFrom.slice(0, 7)}`);
  if (was.base !== inputs.base) reasons.push(baseChange(asked, was.base));
  if (was.tartplan !== inputs.tartplan) reasons.push(`tartplan ${was.tartplan ?? 'unknown'} -> ${inputs.tartplan}`);
  const old = one.maxAgeMs === undefined ? undefined : tooOld(passedAt(was), observed.now, one.maxAgeMs);
  if (old !== undefined) reasons.push(old);
  if (reasons.length === 0 && one.rerun === 'always') return 'rerun is always; nothing changed since it passed';
  return reasons.length === 0 ? undefined : reasons.join('; ');
};

/** Milliseconds since the epoch; undefined where the history does not say. */
export const passedAt = ({ at }: PassedInputs): number | undefined => (at === undefined ? undefined : timeOf(at));

/** Changes of the configuration that one line names; `tartplan explain` names all. */
const MOST = 5;

const partReasons = (changes: readonly PartChange[] | undefined): readonly string[] => {
  if (changes === undefined || changes.length === 0) return ['the suite changed in the tartfile'];
  const named = changes.length <= MOST ? changes : changes.slice(0, MOST - 1);
  const rest = changes.length - named.length;
  return [...named.map(partWords), ...(rest === 0 ? [] : [`${rest} more changes`])];
};

const partWords = ({ part, change }: PartChange): string =>
  change === 'changed' ? `${part} changed` : `${part} is ${change}`;

const baseChange = ({ one: { base: name, under }, inputs: { base: to }, facts, hash }: Asked, from: string): string => {
  const parts = under === undefined ? [] : (layerChanges(name, from, facts, hash) ?? []);
  if (parts.length > 0) return `layer ${name} changed (${partReasons(parts).join('; ')})`;
  if (under !== undefined) return `layer ${name} changed`;
  if (to === UNMADE) return `base ${name} is cloned anew`;
  return `base ${name} changed: ${shortIdentity(from)} -> ${shortIdentity(to)}`;
};

/** A digest, or the hash of a layer, that people can compare; or the identity as it is. */
export const shortIdentity = (identity: string): string => identity.replace(/^(sha256|layer):(.{12}).+$/, '$1:$2…');

const workspaceChange = (one: DesiredCase, observed: Observed): string => {
  const changed = (changedFiles(one, observed) ?? []).map(({ path }) => path);
  if (changed.length === 0) return 'workspace changed';
  const copies = copiesOf(one).map((step) => step.shown.replace(/\/$/, ''));
  const copied = changed.every((path) => copies.some((shown) => path === shown || path.startsWith(`${shown}/`)));
  const shown = changed.slice(0, 2).join(', ');
  const what = one.workspace === undefined || copied ? 'what is copied changed' : 'workspace changed';
  return `${what}: ${shown}${changed.length > 2 ? ` and ${changed.length - 2} more` : ''}`;
};
