/** Why cases would run, or would not. Pure, like the plan, and in its words. */
import type { Desired, DesiredCase } from '../model/desired.ts';
import type { Explanation, Occasion } from '../model/explanation.ts';
import { isoTime, timeOf } from '../model/iso-time.ts';
import type { CaseHistory, CaseInputs, Observed } from '../model/observed.ts';
import { ageWords, ago } from './age.ts';
import { explainedInputs } from './explained-inputs.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './gather.ts';
import { caseInputs } from './inputs.ts';
import type { Selection } from './select.ts';
import { passedAt, unchanged, whyRun } from './why.ts';

export interface ExplainOptions {
  readonly selection: Selection;
  hash(text: string): string;
}

/** The selected cases, sorted by id. */
export const explain = (
  desired: Desired,
  observed: Observed,
  { selection, hash }: ExplainOptions,
): readonly Explanation[] => {
  const facts = factsOf(desired, observed, { replaced: new Set(), hash });
  const byId = new Map(desired.cases.map((one) => [one.id, one]));
  return desired.cases
    .filter(selection.case)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => {
      const verdict = judge(one, facts, hash);
      const needs = (one.needs ?? []).flatMap((id) => {
        const need = byId.get(id);
        if (need === undefined) return [];
        const { run, reason } = judge(need, facts, hash);
        return [{ id, run, reason }];
      });
      return explainOne(one, verdict, needs, facts, hash);
    });
};

interface Verdict {
  readonly inputs: CaseInputs;
  readonly history: CaseHistory | undefined;
  readonly run: boolean;
  readonly reason: string;
}

const judge = (one: DesiredCase, facts: Facts, hash: ExplainOptions['hash']): Verdict => {
  const inputs = caseInputs(one, facts, hash);
  const history = facts.observed.history.get(one.id);
  const why = whyRun({ one, inputs, history, facts, hash });
  return { inputs, history, run: why !== undefined, reason: why ?? unchanged };
};

const explainOne = (
  one: DesiredCase,
  { inputs, history, run, reason }: Verdict,
  needs: Explanation['needs'],
  facts: Facts,
  hash: ExplainOptions['hash'],
): Explanation => {
  const { observed } = facts;
  const was = history?.passed;
  const at = was === undefined ? undefined : passedAt(was);
  return {
    id: one.id,
    suite: one.suite,
    base: one.base,
    run,
    reason,
    inputs: explainedInputs({ one, inputs, was, facts, hash }),
    needs,
    rerun: one.rerun ?? 'changed',
    ...(one.maxAgeMs === undefined ? {} : { maxAge: { seconds: one.maxAgeMs / 1000, words: ageWords(one.maxAgeMs) } }),
    ...(history === undefined
      ? {}
      : { last: { status: history.lastStatus, ...occasion(history.lastRunId, history.lastAt, observed.now) } }),
    ...(was === undefined
      ? {}
      : {
          passed: {
            ...(was.runId === undefined ? {} : occasion(was.runId, was.at, observed.now)),
            ...(at === undefined || one.maxAgeMs === undefined ? {} : { until: isoTime(at + one.maxAgeMs) }),
          },
        }),
  };
};

const occasion = (runId: string, at: string | undefined, now: number): Occasion => {
  const time = at === undefined ? undefined : timeOf(at);
  return { runId, ...(time === undefined ? {} : { at: isoTime(time), ago: ago(time, now) }) };
};
