/** One hash of what is desired and of all that is to be done: equal ones do the same. */
import { canonical } from '../model/canonical.ts';
import type { Desired } from '../model/desired.ts';
import type { Action } from '../model/plan.ts';
import { specInOrder } from './inputs.ts';

/**
 * Where a thing stands in the tartfile does not change it. Cases of a suite share most of what they are: that is written
 * once, and named by a number, so that the text stays as small as the tartfile, not as large as all cases.
 */
export const fingerprintOf = (desired: Desired, actions: readonly Action[], hash: (text: string) => string): string => {
  const parts = numbered();
  const cases = [...desired.cases]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => ({
      ...one,
      where: undefined,
      spec: parts.numberOf(one.spec, () => specInOrder(one.spec)),
      workspace: parts.numberOf(one.workspace),
      steps: parts.numberOf(one.steps),
      checks: parts.numberOf(one.checks),
      upgradeFrom: parts.numberOf(one.upgradeFrom),
      repeats: parts.numberOf(one.repeats),
      teardown: parts.numberOf(one.teardown),
      inputs: parts.numberOf(one.inputs),
    }));
  const ordered: Desired = {
    ...desired,
    cases: [],
    bases: [...desired.bases].sort(byName),
    layers: [...desired.layers].sort(byName).map((one) => ({ ...one, spec: specInOrder(one.spec) })),
    machines: [...desired.machines].sort(byName).map((one) => ({ ...one, spec: specInOrder(one.spec) })),
  };
  // Neither of the last two has members in an order that the tartfile decides.
  return hash(
    [...parts.texts, canonical(ordered), JSON.stringify(cases), JSON.stringify(actions.map(deed))].join('\n'),
  );
};

/**
 * What is done, not what is said of it: things that stay as they are, expected seconds, and why a case runs, which may be told
 * in other words tomorrow (`passed 9 days ago`) and is the same run.
 */
const deed = (action: Action): object => {
  if (action.change === 'none') return { id: action.id, change: action.change };
  return { ...action, seconds: undefined, ...(action.kind === 'case.run' ? { reason: undefined } : {}) };
};

/** Equal parts have one number, in the order of their first looks; the same object is written only once. */
const numbered = () => {
  const byObject = new Map<object, number>();
  const byText = new Map<string, number>();
  const texts: string[] = [];
  const add = (text: string): number => {
    byText.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const numberOf = (part: object | undefined, shown = () => part): number | undefined => {
    if (part === undefined) return undefined;
    const known = byObject.get(part);
    if (known !== undefined) return known;
    const text = canonical(shown());
    const number = byText.get(text) ?? add(text);
    byObject.set(part, number);
    return number;
  };
  return { texts, numberOf };
};

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);
