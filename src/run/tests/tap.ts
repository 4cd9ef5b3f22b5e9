/** TAP 12, 13 and 14 (testanything.org) line by line: plan, directives, subtests, diagnostics, bail out. Pure, never throws. */
import type { TestResult } from '../../model/test-report.ts';
import { LIMITS, messageOf, nameOf, type ReadTests } from './read.ts';

export interface TapReader {
  /** One line, without its newline. What is no TAP is passed over, as the specification wants it. */
  line(text: string): void;
  end(): ReadTests;
}

/** One level of indentation: its tests, and what is open there. */
interface Level {
  tests: TestResult[];
  seen: number;
  planned?: number;
  /** `1..0 # skip why`. */
  skipped?: string;
}

/** Characters of diagnostics that are held for one test. */
const HELD = 2 * LIMITS.message;

export const createTap = (): TapReader => {
  const levels: Level[] = [fresh()];
  let kept = 0;
  let tooMany = false;
  let bailed: string | undefined;
  let bad = 0;
  /** Where diagnostics go: the last test, at its level, and the YAML block or comments that follow it. */
  let last: { level: Level; depth: number; said: string; yaml: 'none' | 'open' | 'done' } | undefined;

  const settle = (): void => {
    const test = last?.level.tests.at(-1);
    if (last !== undefined && test !== undefined && last.said !== '')
      last.level.tests[last.level.tests.length - 1] = withDiagnostics(test, last.said, last.yaml !== 'none');
    last = undefined;
  };
  const levelAt = (depth: number): Level => {
    while (levels.length <= depth) levels.push(fresh());
    return levels[depth] ?? fresh();
  };
  /** What is deeper belongs to the test that comes now. */
  const children = (depth: number): readonly TestResult[] => {
    const deeper = levels.splice(depth + 1).filter((level) => level.seen > 0 || level.planned !== undefined);
    bad += deeper.filter((level) => mismatch(level) !== undefined).length;
    return deeper.flatMap((level) => level.tests);
  };
  const test = (depth: number, [, not, , words = '']: RegExpExecArray): void => {
    settle();
    const below = children(depth);
    const level = levelAt(depth);
    level.seen += 1;
    const one = result(not !== undefined, words, level.seen);
    const inner = below.map((child) => ({
      ...child,
      suite: nameOf(child.suite === undefined ? one.name : `${one.name} > ${child.suite}`),
    }));
    // Its subtests say what it says, unless it failed and they did not.
    const own = inner.length === 0 || (one.status === 'failed' && inner.every((child) => child.status !== 'failed'));
    if (own && kept >= LIMITS.tests) {
      tooMany = true;
      bad += one.status === 'failed' ? 1 : 0;
      level.tests.push(...inner);
      return;
    }
    kept += own ? 1 : 0;
    level.tests.push(...inner, ...(own ? [one] : []));
    last = own ? { level, depth, said: '', yaml: 'none' } : undefined;
  };
  /** True when the line belonged to the diagnostics of the last test. */
  const diagnostic = (text: string, depth: number, content: string): boolean => {
    if (last === undefined) return false;
    if (last.yaml === 'open') {
      if (/^\s*\.\.\.\s*$/.test(text)) last.yaml = 'done';
      else if (last.said.length < HELD) last.said += `${text}\n`;
      return true;
    }
    if (last.yaml === 'none' && last.said === '' && /^\s{2,}---\s*$/.test(text)) {
      last.yaml = 'open';
      return true;
    }
    if (!content.startsWith('#') || depth !== last.depth || /^# Subtest\b/.test(content)) return false;
    if (last.said.length < HELD && last.yaml === 'none') last.said += `${content.replace(/^# ?/, '')}\n`;
    return true;
  };
  return {
    line: (raw) => {
      const text = raw.length > HELD ? raw.slice(0, HELD) : raw;
      const content = text.trimStart();
      const depth = Math.min(LIMITS.depth, Math.floor((text.length - content.length) / 4));
      if (bailed !== undefined || content === '' || diagnostic(text, depth, content)) return;
      const found = TEST.exec(content);
      if (found !== null) return test(depth, found);
      const plan = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?$/.exec(content.trimEnd());
      if (plan !== null) {
        settle();
        const level = levelAt(depth);
        level.planned ??= Number(plan[1]);
        if (level.planned === 0) level.skipped = nameOf((plan[2] ?? '').replace(/^skip\S*\s*/i, ''));
        return;
      }
      const bail = /^Bail out!\s*(.*)$/i.exec(content);
      if (bail !== null) bailed = nameOf(bail[1] ?? '');
    },
    end: () => {
      settle();
      const orphans = children(0);
      const [top = fresh()] = levels;
      const tests = top.planned === 0 && top.seen === 0 ? [skippedAll(top)] : [...top.tests, ...orphans];
      const trouble = troubleOf(top, tests, bailed, tooMany, bad, orphans.length > 0);
      return { tests, ...(trouble === undefined ? {} : { trouble }) };
    },
  };
};

/** `ok`, `not ok`, a number, words. */
const TEST = /^(not )?ok(?:\s+(\d{1,9})(?!\S))?(?:\s+(.*))?$/;

const fresh = (): Level => ({ tests: [], seen: 0 });

const result = (failed: boolean, words: string, number: number): TestResult => {
  const [, before = words, directive, why = ''] =
    /^(.*?)(?:^|\s|(?<=[^\\]))#\s*(skip|todo)\w*\b\s*(.*)$/i.exec(words) ?? [];
  const name =
    nameOf(
      before
        .replace(/^- /, '')
        .replace(/\\([#\\])/g, '$1')
        .replace(/^-$/, ''),
    ) || `test ${number}`;
  const message = why.trim() === '' ? {} : { message: messageOf(why) };
  if (directive?.toLowerCase() === 'skip') return { name, status: 'skipped', ...message };
  if (directive?.toLowerCase() === 'todo') return { name, status: 'todo', ...message };
  return { name, status: failed ? 'failed' : 'passed' };
};

/** `1..0`: the runner says that there is nothing to run here. */
const skippedAll = ({ skipped = '' }: Level): TestResult => ({
  name: 'all tests',
  status: 'skipped',
  ...(skipped === '' ? {} : { message: skipped }),
});

/** YAML has the duration; both have the reason. */
const withDiagnostics = (test: TestResult, said: string, yaml: boolean): TestResult => {
  const [, ms] = (yaml ? /^\s*duration_ms:\s*['"]?(\d+(?:\.\d+)?)/m.exec(said) : null) ?? [];
  const message = test.status === 'failed' ? messageOf(yaml ? reasonFirst(said) : said) : '';
  return {
    ...test,
    ...(ms === undefined ? {} : { seconds: Number(ms) / 1000 }),
    ...(message === '' ? {} : { message }),
  };
};

/** Runners put the reason anywhere in the block; a summary has room for a line or two. */
const reasonFirst = (said: string): string => {
  const [, reason] = /^\s*(?:message|error):\s*["']?([^|>\s"'].*?)["']?\s*$/m.exec(said) ?? [];
  return reason === undefined ? dedented(said) : `${reason}\n${dedented(said)}`;
};

const dedented = (text: string): string => {
  const margin = Math.min(
    ...text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [/^ */.exec(line)?.[0].length ?? 0])),
  );
  return Number.isFinite(margin) ? text.replace(new RegExp(`^ {${margin}}`, 'gm'), '') : text;
};

const mismatch = ({ planned, seen }: Level): string | undefined =>
  planned === undefined || planned === seen ? undefined : `${seen} of ${planned} planned tests were run`;

const troubleOf = (
  top: Level,
  tests: readonly TestResult[],
  bailed: string | undefined,
  tooMany: boolean,
  bad: number,
  open: boolean,
): string | undefined => {
  if (bailed !== undefined)
    return bailed === '' ? 'the test runner bailed out' : `the test runner bailed out: ${bailed}`;
  if (tooMany) return `there are more than ${LIMITS.tests} tests`;
  if (tests.length > 0 && top.planned === undefined) return 'the plan (1..n) is missing: the output ends early';
  if (open) return 'the output ends within a subtest';
  const wrong = mismatch(top);
  if (wrong !== undefined) return wrong;
  return bad > 0 ? 'a subtest did not run all the tests that it planned' : undefined;
};
