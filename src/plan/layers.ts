/** What has to happen to layers: built once, built anew under another name when what goes into them changes. */
import type { DesiredLayer } from '../model/desired.ts';
import { groundId, layerVm, UNMADE } from '../model/layer.ts';
import type { LedgerEntry } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Planned } from './bases.ts';
import { partChanges } from './case-parts.ts';
import type { Facts } from './facts.ts';

/** Actions for all layers of the tartfile, sorted by name. */
export const planLayers = (facts: Facts): Planned => {
  const actions: Action[] = [];
  const problems: Problem[] = [];
  for (const layer of [...facts.desired.layers].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const vm = facts.vms.get(vmOf(layer, facts));
    if (vm !== undefined && !vm.orphan && vm.entry?.role !== 'layer') problems.push(foreign(layer, vm.name));
    else actions.push(planLayer(layer, facts.builtLayers.get(`layer:${layer.name}`)?.[0], facts));
  }
  return { actions, problems };
};

const planLayer = (layer: DesiredLayer, older: LedgerEntry | undefined, facts: Facts): Action => {
  const vm = facts.vms.get(vmOf(layer, facts));
  const below = groundId(layer.from, layer.under.length > 1);
  const own = facts.layerHashes.get(layer.name) ?? '';
  const action = (change: Action['change'], reason: string, dependsOn: readonly string[]): Action => ({
    id: `layer:${layer.name}`,
    kind: 'layer.build',
    change,
    vm: vmOf(layer, facts),
    reason,
    changes: [],
    dependsOn,
    provisioned: own,
    parts: facts.layerParts.get(layer.name) ?? {},
  });
  if (vm?.orphan === true)
    return action('create', 'an earlier run died while it built this layer', [below, `orphan:${vm.name}`]);
  if (vm !== undefined) return action('none', 'up to date', [below]);
  if (older !== undefined && facts.replaced.has(`layer:${layer.name}`))
    return action('create', 'built anew, as --replace asks', [below]);
  const gone = goneLayer(layer, facts);
  if (older === undefined && gone)
    return action('create', `deleted or renamed outside of tartplan; from ${layer.from}`, [below]);
  const reason = older === undefined ? `never built; from ${layer.from}` : why(layer, older, own, facts);
  return action('create', reason, [below]);
};

const vmOf = (layer: DesiredLayer, facts: Facts): string =>
  layerVm(layer.vmPrefix, facts.identities.get(layer.name) ?? UNMADE);

/** Was one of its name there that others took away? */
const goneLayer = ({ name }: DesiredLayer, { gone, desired }: Facts): boolean =>
  [...gone.values()].some(
    ({ role, owner, tartfile }) => role === 'layer' && owner === `layer:${name}` && tartfile === desired.root,
  );

/** Why the one that is there will not do. */
const why = (layer: DesiredLayer, older: LedgerEntry, own: string, facts: Facts): string => {
  const below = facts.identities.get(layer.from) ?? UNMADE;
  const what = `${layer.under.length > 1 ? 'layer' : 'base'} ${layer.from}`;
  const reasons = [
    ...(below === UNMADE ? [`${what} is made anew`] : older.baseIdentity === below ? [] : [`${what} changed`]),
    ...(older.provisioned === own ? [] : changed(older.parts, facts.layerParts.get(layer.name))),
  ];
  return `built anew: ${reasons.join('; ')}`;
};

const changed = (
  was: Readonly<Record<string, string>> | undefined,
  now: Readonly<Record<string, string>> | undefined,
): readonly string[] => {
  if (was === undefined || now === undefined) return ['it changed in the tartfile'];
  const all = partChanges(new Map(Object.entries(was)), new Map(Object.entries(now)));
  const words = { changed: 'changed', new: 'is new', gone: 'is gone' };
  return all.map(({ part, change }) => `${part} ${words[change]}`);
};

const foreign = (layer: DesiredLayer, vm: string): Problem =>
  problem('host/foreign-vm', `layer "${layer.name}": a VM "${vm}" exists that is not a layer`, {
    where: layer.where,
    detail: 'tartplan never changes or replaces a VM that it did not make.',
    hint: `Rename that VM: tart rename ${vm} <other name>.`,
  });
