/** `when` of steps and checks: decided for each base as the tartfile is read, so that a plan shows what will run. */
import type { Suite, When } from '../model/tartfile.ts';
import { macosName } from './facts.ts';
import type { Ground } from './grounds.ts';

/** What of a base or layer decides. */
export type WhenBase = Pick<Ground, 'name' | 'under' | 'os' | 'macos' | 'flavor'>;

/** Does it apply to the base? All that it says must be so; of a list, one. What is not known of a base is not so. */
export const applies = (when: When | undefined, base: WhenBase): boolean =>
  when === undefined ||
  (isOne(when.flavor, base.flavor) &&
    isOne(when.os, base.os) &&
    [base.name, ...(base.under ?? [])].some((name) => isOne(when.base, name)) &&
    isOne(when.macos === undefined ? undefined : [when.macos].flat().map(macosName), base.macos));

/** What is made of a suite for a base: made once for all bases on which the same steps and checks apply. */
export const perWhen = <T>(suite: Suite, make: (base: WhenBase) => T): ((base: WhenBase) => T) => {
  const conditions = conditionsOf(suite);
  const made = new Map<string, T>();
  return (base) => {
    const key = conditions.map((when) => Number(applies(when, base))).join('');
    const known = made.get(key);
    if (known !== undefined) return known;
    const one = make(base);
    made.set(key, one);
    return one;
  };
};

/** All that a suite says of when, in its order. */
const conditionsOf = ({ run, check, teardown }: Suite): readonly When[] => {
  const undone = typeof teardown === 'object' && !Array.isArray(teardown) ? teardown.run : teardown;
  return [run, check, undone].flatMap((part) =>
    [part ?? []].flat().flatMap((one) => (typeof one === 'string' || one.when === undefined ? [] : [one.when])),
  );
};

type Wanted = string | readonly (string | undefined)[] | undefined;

const isOne = (wanted: Wanted, actual: string | undefined): boolean =>
  wanted === undefined || (actual !== undefined && [wanted].flat().includes(actual));
