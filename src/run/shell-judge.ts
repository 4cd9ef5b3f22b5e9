/** A fresh shell against what its start printed and took. Pure. */
import type { ShellStartCheck } from '../model/check.ts';
import { type Mask, matches, quoted } from './check-match.ts';
import type { Observation } from './check-read.ts';
import { type Miss, unknown, type Verdict } from './check-verdict.ts';

/**
 * What bash, zsh and dash say of an interactive shell without a terminal, which ours is: not the fault of what it read.
 */
const NO_TERMINAL =
  /no job control in this shell|cannot set terminal process group|can't set tty pgrp|can't access tty; job control turned off|can't find terminal definition/;

/** Lines of stderr that are shown. */
const MOST = 5;

export const judgeStart = (check: ShellStartCheck, seen: Observation & { kind: 'command' }, mask: Mask): Verdict => {
  const { shell, budgetMs, stderr } = check;
  const [, exit, ms] = [...seen.stdout.text.matchAll(/^tartplan:shell (\d+|none) (\d+|-)$/gm)].at(-1) ?? [];
  if (exit === undefined) return unknown(`a fresh ${shell.name}`, 'no answer of what started it');
  if (exit === 'none') return unknown(`a fresh ${shell.name}`, `${shell.program} is not there`);
  const misses: Miss[] = [];
  if (exit !== '0') misses.push({ expected: `a fresh ${shell.name} to end with exit 0`, actual: `exit ${exit}` });
  const lines = seen.stderr.text
    .split('\n')
    .filter((line) => line.trim() !== '' && !NO_TERMINAL.test(line))
    .filter((line) => stderr !== 'allow' && !stderr.some((match) => matches(match, line) === true));
  if (lines.length > 0) {
    const more = lines.length - MOST;
    const shown = lines.slice(0, MOST).map((line) => quoted(mask(line.slice(0, 300))));
    misses.push({
      expected: `a fresh ${shell.name} to print nothing on stderr`,
      actual: `${shown.join(', ')}${more > 0 ? ` and ${more} more lines` : ''}`,
    });
  }
  if (budgetMs === undefined) return { misses };
  const expected = `a fresh ${shell.name} to start within ${budgetMs} ms`;
  if (ms === undefined || ms === '-') misses.push({ expected, actual: 'a guest without perl, which measures it' });
  else if (Number(ms) > budgetMs) misses.push({ expected, actual: `${ms} ms, the best of 3` });
  return { misses };
};
