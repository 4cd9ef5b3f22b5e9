/** `when` of steps and checks: decided for each base as the tartfile is read, so that a plan shows what will run. */
import type { DesiredBase } from '../model/desired.ts';
import type { When } from '../model/tartfile.ts';
import { macosName } from './facts.ts';

/** What of a base decides. */
export type WhenBase = Pick<DesiredBase, 'name' | 'os' | 'macos' | 'flavor'>;

/** Does it apply to the base? All that it says must be so; of a list, one. What is not known of a base is not so. */
export const applies = (when: When | undefined, base: WhenBase): boolean =>
  when === undefined ||
  (isOne(when.flavor, base.flavor) &&
    isOne(when.os, base.os) &&
    isOne(when.base, base.name) &&
    isOne(when.macos === undefined ? undefined : [when.macos].flat().map(macosName), base.macos));

type Wanted = string | readonly (string | undefined)[] | undefined;

const isOne = (wanted: Wanted, actual: string | undefined): boolean =>
  wanted === undefined || (actual !== undefined && [wanted].flat().includes(actual));
