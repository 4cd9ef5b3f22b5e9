/** What comes of the lines that were found in a step's output: a failure, a warning, or more to say of a failure. */
import type { LogHit, LogWatch } from '../model/logs.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { RunStep } from '../model/step.ts';
import type { LogScan } from './log-scan.ts';

/** Kinds of lines that are shown. */
const MOST = 6;

export interface LogVerdict {
  readonly failure?: Problem;
  readonly warning?: Problem;
}

/** For a step whose exit code was 0. */
export const logVerdict = (step: RunStep, found: ReturnType<LogScan['end']>): LogVerdict => {
  const mode = step.logs?.mode ?? 'off';
  const failing = [...found.denied, ...(mode === 'error' ? found.known : [])];
  if (failing.length > 0) return { failure: troubled(step, failing, 'error') };
  return found.known.length === 0 ? {} : { warning: troubled(step, found.known, 'warning') };
};

/** What the lines add to the failure of a step that failed by itself. */
export const withLines = (failure: Problem, found: ReturnType<LogScan['end']>): Problem => {
  const hits = [...found.denied, ...found.known];
  if (hits.length === 0) return failure;
  const lines = hits.slice(0, MOST).map(explained).join('\n');
  return { ...failure, detail: failure.detail === undefined ? lines : `${failure.detail}\n${lines}` };
};

const troubled = (step: RunStep, hits: readonly LogHit[], severity: 'error' | 'warning'): Problem => {
  const ids = hits.flatMap(({ rule }) => rule?.id ?? []);
  const names = [...(ids.length < hits.length ? ['lines that logs.deny names'] : []), ...ids];
  const more = hits.length - MOST;
  return problem('step/log', `step "${step.name}" ended with exit code 0, but its output says: ${names.join(', ')}`, {
    severity,
    detail: [...hits.slice(0, MOST).map(explained), ...(more > 0 ? [`… and ${more} more kinds of lines`] : [])].join(
      '\n',
    ),
    hint: remedy(ids, step.logs),
    where: step.where,
  });
};

/** `brew: command not found (3 times)`, and what it means. */
const explained = ({ rule, line, count }: LogHit): string => {
  const said = `| ${line}${count > 1 ? ` (${count} times)` : ''}`;
  return rule === undefined ? said : `${said}\n  ${rule.id}: ${rule.means}. ${rule.remedy}`;
};

const remedy = (ids: readonly string[], logs: LogWatch | undefined): string => {
  const allow = `logs: { allow: [${ids.length === 0 ? '"part of the line"' : ids.join(', ')}] }`;
  const before = (logs?.allow.length ?? 0) + (logs?.off.length ?? 0) > 0;
  return `Mend what it tells of. What is harmless can be allowed: ${allow}${before ? ', beside what is allowed already' : ''}.`;
};
