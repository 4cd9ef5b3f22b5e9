/** A check against what was observed: passed, or what was expected and what was there instead. Pure. */

import type { Check } from '../model/check.ts';
import { expectation } from '../model/expectation.ts';
import { problem } from '../model/problem.ts';
import type { CheckResult } from '../model/result.ts';
import { judgeDefaults } from './check-judge-defaults.ts';
import {
  judgeAgent,
  judgeApp,
  judgeBrew,
  judgeLoginShell,
  judgePort,
  judgeProcess,
  judgeUser,
} from './check-judge-facts.ts';
import { judgeFile } from './check-judge-file.ts';
import { judgeCommand, judgeEnv, judgeGit, judgeHttp, judgePath } from './check-judge-shell.ts';
import { type Mask, plain } from './check-match.ts';
import type { Observation } from './check-read.ts';
import { missed, unknown, type Verdict } from './check-verdict.ts';
import { judgeStart } from './shell-judge.ts';

const TAIL_LINES = 10;

export interface Shown {
  readonly seconds: number;
  /** The guest's home folder. */
  readonly home: string;
  /** Takes secrets out of what is shown; matching is done on the texts as they are. */
  readonly mask: Mask;
}

export const evaluate = (check: Check, observation: Observation, shown: Shown): CheckResult => {
  const verdict = turned(check, judged(check, observation, shown));
  const misses = 'unknown' in verdict ? [verdict.unknown] : verdict.misses;
  const result = { name: check.name, kind: check.kind, seconds: shown.seconds, where: check.where };
  if (misses.length === 0) return { ...result, status: 'passed' };
  const expected = shown.mask(misses.map((miss) => miss.expected).join('; '));
  const actual = misses.map((miss) => miss.actual).join('; ');
  const detail =
    observation.kind === 'command' && check.kind === 'command'
      ? tail(shown.mask(observation.stderr.text || observation.stdout.text))
      : '';
  return {
    ...result,
    status: 'failed',
    expected,
    actual,
    problem: problem('check/failed', `check "${check.name}" failed: ${expectation(expected, actual)}`, {
      where: check.where,
      ...(detail === '' ? {} : { detail }),
    }),
  };
};

/** What must not hold; what nobody could tell is no answer to that either. */
const turned = (check: Check, verdict: Verdict): Verdict => {
  if (!check.not || 'unknown' in verdict) return verdict;
  return verdict.misses.length > 0
    ? { misses: [] }
    : missed(`this not to hold: ${check.name.replace(/^not: /, '')}`, 'it holds');
};

const judged = (check: Check, seen: Observation, { home, mask }: Shown): Verdict => {
  const ended = 'ended' in seen ? seen.ended : undefined;
  if (ended !== undefined) {
    const expected = check.kind === 'command' ? `exit ${check.exit.join(' or ')}` : 'an answer';
    const seconds = Math.max(1, Math.ceil(check.timeoutMs / 1000));
    return unknown(expected, ended === 'timeout' ? `no end within ${seconds} s` : 'more than 64 MiB of output');
  }
  if (seen.kind === 'command') {
    if (check.kind === 'shell') return judgeStart(check, seen, mask);
    if (check.kind === 'command') return judgeCommand(check, seen, mask);
    if (check.kind === 'env') return judgeEnv(check, seen, mask);
    if (check.kind === 'path') return judgePath(check, seen, home, mask);
    if (check.kind === 'git-config') return judgeGit(check, seen, mask);
    if (check.kind === 'http') return judgeHttp(check, seen, mask);
  } else if (seen.kind === 'file') {
    if (check.kind === 'file' || check.kind === 'directory') return judgeFile(check, seen, mask);
  } else {
    const { facts } = seen;
    if (check.kind === 'brew') return judgeBrew(check, facts, mask);
    if (check.kind === 'app') return judgeApp(check, facts, mask);
    if (check.kind === 'defaults') return judgeDefaults(check, facts, mask);
    if (check.kind === 'login-shell') return judgeLoginShell(check, facts, mask);
    if (check.kind === 'user') return judgeUser(check, facts, mask);
    if (check.kind === 'port') return judgePort(check, facts);
    if (check.kind === 'process') return judgeProcess(check, facts);
    if (check.kind === 'launch-agent') return judgeAgent(check, facts, mask);
  }
  return unknown(`an answer about ${check.kind}`, `one about ${seen.kind}`);
};

const tail = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .slice(-TAIL_LINES)
    .map((line) => plain(line.slice(0, 400)))
    .join('\n');
