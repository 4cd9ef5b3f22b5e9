/** One hash of what is desired and of all that is to be done: equal ones do the same. */
import { canonical } from '../model/canonical.ts';
import type { Desired, DesiredCase } from '../model/desired.ts';
import type { Action } from '../model/plan.ts';
import { specInOrder } from './inputs.ts';

/**
 * Where a thing stands in the tartfile does not change it. Cases of a suite share most of what they are: that is written
 * once, and named by a number, so that the text stays as small as the tartfile, not as large as all cases.
 */
export const fingerprintOf = (desired: Desired, actions: readonly Action[], hash: (text: string) => string): string => {
  const { texts, numberOf } = numbered();
  const cases = [...desired.cases]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => [one.id, one.base, one.vmPrefix, one.matrix, one.needs, numberOf(one)]);
  const ordered: Desired = {
    ...desired,
    cases: [],
    bases: [...desired.bases].sort(byName),
    layers: [...desired.layers].sort(byName).map((one) => ({ ...one, spec: specInOrder(one.spec) })),
    machines: [...desired.machines].sort(byName).map((one) => ({ ...one, spec: specInOrder(one.spec) })),
  };
  // Neither of the last two has members in an order that the tartfile decides.
  return hash([...texts, canonical(ordered), JSON.stringify(cases), JSON.stringify(actions.map(deed))].join('\n'));
};

/**
 * What is done, not what is said of it: things that stay as they are, expected seconds, and why a case runs, which may be told
 * in other words tomorrow (`passed 9 days ago`) and is the same run.
 */
const deed = (action: Action): object => {
  if (action.change === 'none') return { id: action.id, change: action.change };
  return { ...action, seconds: undefined, reason: action.kind === 'case.run' ? undefined : action.reason };
};

/** What tells the cases of a suite apart. */
const own = { id: undefined, base: undefined, vmPrefix: undefined, matrix: undefined, needs: undefined };

/** What cases share has one number, in the order of the first looks; of neighbours made of the same objects it is written once. */
const numbered = () => {
  const numbers = new Map<string, number>();
  let last: { readonly one: DesiredCase; readonly number: number } | undefined;
  const numberOf = (one: DesiredCase): number => {
    if (last !== undefined && alike(last.one, one)) return last.number;
    const text = canonical({ ...one, ...own, spec: specInOrder(one.spec) });
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    last = { one, number };
    return number;
  };
  return { texts: numbers.keys(), numberOf };
};

const alike = (a: DesiredCase, b: DesiredCase): boolean => {
  const same = (key: string): boolean =>
    a[key as keyof DesiredCase] === b[key as keyof DesiredCase] || key in own || key === 'where';
  for (const key in a) if (!same(key)) return false;
  for (const key in b) if (!same(key)) return false;
  return true;
};

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);
