/** Why cases would run, as a stable format (docs/explain-format.md, schemas/explain.schema.json): the order of keys is fixed. */
import type { Explanation, Occasion } from '../model/explanation.ts';

/** Ends with a newline. */
export const explainJson = (all: readonly Explanation[]): string =>
  `${JSON.stringify({ formatVersion: 1, cases: all.map(caseValue) }, null, 2)}\n`;

const caseValue = (one: Explanation): object => ({
  id: one.id,
  suite: one.suite,
  base: one.base,
  run: one.run,
  reason: one.reason,
  inputs: one.inputs.map(({ kind, name, state, was, now, total, items }) => ({
    kind,
    name,
    state,
    was,
    now,
    total,
    items: items?.map((item) => ({ name: item.name, change: item.change, now: item.now })),
  })),
  needs: one.needs.map(({ id, run, reason }) => ({ id, run, reason })),
  rerun: one.rerun,
  maxAge: one.maxAge?.seconds,
  last: one.last === undefined ? undefined : { status: one.last.status, ...occasionValue(one.last) },
  passed: one.passed === undefined ? undefined : { ...occasionValue(one.passed), until: one.passed.until },
});

const occasionValue = ({ runId, at }: Partial<Occasion>): object => ({ runId, at });
