/** What is otherwise in a layer than in the one that a case passed on, as long as that is there or its parts are known. */
import { layerIdentity, UNMADE } from '../model/layer.ts';
import { type PartChange, partChanges } from './case-parts.ts';
import type { Facts } from './facts.ts';

/** `was`: the identity of the layer then. Undefined where nobody knows; empty when it differs in what it stands on. */
export const layerChanges = (
  name: string,
  was: string,
  facts: Facts,
  hash: (text: string) => string,
): readonly PartChange[] | undefined => {
  const older = (facts.builtLayers.get(`layer:${name}`) ?? []).find(
    ({ baseIdentity = UNMADE, provisioned = '' }) => layerIdentity(baseIdentity, provisioned, hash) === was,
  );
  const now = facts.layerParts.get(name);
  if (older?.parts === undefined || now === undefined) return undefined;
  return partChanges(new Map(Object.entries(older.parts)), new Map(Object.entries(now)));
};
