import { expect, it } from 'vitest';
import type { Desired } from '../../../src/model/desired.ts';
import type { Observed } from '../../../src/model/observed.ts';
import { plan } from '../../../src/plan/plan.ts';
import { loaded } from '../../support/arbitrary-tartfile.ts';
import { counted } from '../../support/counted.ts';
import { base, desired, imageOf, machine, step, testCase } from '../../support/desired.ts';
import { entry, history, observed, orphan, owned, vm } from '../../support/observed.ts';
import { hash, planOf, selection } from '../../support/planning.ts';

/** Looks at elements that a plan of so many cases and VMs costs. */
const looksOf = (cases: number, vms: number): number => {
  const count = { looks: 0 };
  const bases = Array.from({ length: 20 }, (_, index) => base(`b${index}`));
  const machines = Array.from({ length: cases / 20 }, (_, index) => machine(`m${index}`, `b${index % 20}`));
  const all = Array.from({ length: cases }, (_, index) => testCase(`s${index}@b${index % 20}`, { steps: [step('x')] }));
  const there = Array.from({ length: vms }, (_, index) => {
    const name = `vm-${index}`;
    if (index % 4 === 0) return vm(name);
    if (index % 4 === 1) return orphan(name, `case:s${index % cases}@b${index % 20}`);
    if (index % 4 === 2) return owned(entry(name, `case:s${index % cases}@b${index % 20}`, { state: 'kept' }));
    return owned(entry(name, `machine:old${index}`));
  });
  const ready = bases.map((one) => owned(entry(one.vm, `base:${one.name}`, { from: imageOf(one.name) })));
  const of: Desired = desired({
    bases: counted(bases, count),
    machines: counted(machines, count),
    cases: counted(all, count),
  });
  const at: Observed = observed({
    vms: counted([...there, ...ready], count),
    images: counted(
      bases.map((one) => imageOf(one.name)),
      count,
    ),
    history: new Map(all.map((one, index) => [one.id, history({ seconds: index })])),
  });
  const made = planOf(of, at);
  expect(made.summary).toMatchObject({ run: cases, create: cases / 20, delete: vms * 0.75 });
  return count.looks;
};

it('a plan of 2,000 cases and 10,000 VMs looks at each a few times, not at each for each', () => {
  expect(looksOf(2_000, 10_000)).toBeLessThan(20 * 12_000);
});

it('twice as much is twice as many looks', () => {
  const [once, twice] = [looksOf(500, 2_000), looksOf(1_000, 4_000)];
  expect(twice / once).toBeLessThan(2.2);
});

/** Characters that are hashed for a plan of a tartfile with so many suites on five bases each. */
const hashedOf = (suites: number): number => {
  const bases = ['tahoe', 'sequoia', 'sonoma', 'ventura', 'monterey'];
  const written = {
    version: 1,
    name: 'big',
    bases: Object.fromEntries(bases.map((name) => [name, 'base'])),
    suites: Object.fromEntries(
      Array.from({ length: suites }, (_, index) => [
        `suite-${index}`,
        { on: 'all', run: [`./install.sh ${index} ${'x'.repeat(1_000)}`], check: [{ file: '~/.zshrc' }] },
      ]),
    ),
  };
  const { desired: of } = loaded(written, []);
  expect(of.cases).toHaveLength(suites * bases.length);
  let characters = 0;
  const count = (text: string): string => {
    characters += text.length;
    return hash(text);
  };
  const made = plan(of, observed(), { selection: selection(of), force: false, hash: count });
  expect(made.ok && made.value.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  return characters;
};

it('hashes what the cases of a suite share once, not for each base', () => {
  // Once for the inputs of the cases, once for the fingerprint; each action adds a few hundred.
  expect(hashedOf(100)).toBeLessThan(100 * (2 * 2_500 + 5 * 600));
});

it('twice as many suites are twice as much to hash', () => {
  expect(hashedOf(200) / hashedOf(100)).toBeLessThan(2.2);
});
