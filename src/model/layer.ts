/** Layers are content-addressed: what a layer stands on and what was done there tell which one it is, and name its VM. */

/** Of what is yet to be made: nobody knows it before. */
export const UNMADE = 'new';

/** `below`: the identity of what it is made from; `own`: the hash of what is done there. Equal ones are the same layer. */
export const layerIdentity = (below: string, own: string, hash: (text: string) => string): string =>
  below === UNMADE ? UNMADE : `layer:${hash(`${below}\n${own}`).slice(0, 32)}`;

/** Twelve digits of the hash: 48 bits tell all layers of a host apart. */
export const layerVm = (prefix: string, identity: string): string =>
  identity === UNMADE ? prefix : `${prefix}-${identity.slice('layer:'.length, 'layer:'.length + 12)}`;

/** What a machine is remembered to be made from: a layer by its name, since a machine stays when its layer is built anew. */
export const originOf = (
  { from, under }: { readonly from: string; readonly under?: readonly string[] },
  base: { readonly vm: string },
): string => (under === undefined ? base.vm : groundId(from, true));

/** Key of the base at the bottom of what stands on `key`, whatever layers are between. */
export const baseUnder = (key: string, under: readonly string[] | undefined): string => under?.at(-1) ?? key;

/** The id of the action that makes what a case, layer or machine is cloned from. */
export const groundId = (key: string, isLayer: boolean): string => `${isLayer ? 'layer' : 'base'}:${key}`;
