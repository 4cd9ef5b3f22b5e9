/** A check against what was observed: passed, or what was expected and what was there instead. Pure. */
import type { Check, CommandCheck, FileCheck, Match } from '../model/check.ts';
import { problem } from '../model/problem.ts';
import type { CheckResult } from '../model/result.ts';
import type { Kept, Observation } from './check-read.ts';

/** Regular expressions see no more than this of a text: some take time that grows with its square. */
const REGEXP_CHARS = 256 * 1024;
const QUOTED_CHARS = 160;
const TAIL_LINES = 10;

interface Miss {
  readonly expected: string;
  readonly actual: string;
}

/** `mask` takes secrets out of what is shown; matching is done on the texts as they are. */
export const evaluate = (
  check: Check,
  observation: Observation,
  shown: { readonly seconds: number; mask(text: string): string },
): CheckResult => {
  const misses = missesOf(check, observation, shown.mask);
  const result = { name: check.name, kind: check.kind, seconds: shown.seconds, where: check.where };
  if (misses.length === 0) return { ...result, status: 'passed' };
  const expected = shown.mask(misses.map((miss) => miss.expected).join('; '));
  const actual = misses.map((miss) => miss.actual).join('; ');
  const detail =
    observation.kind === 'command' ? tail(shown.mask(observation.stderr.text || observation.stdout.text)) : '';
  return {
    ...result,
    status: 'failed',
    expected,
    actual,
    problem: problem('check/failed', `check "${check.name}" failed: expected ${expected}, got ${actual}`, {
      where: check.where,
      ...(detail === '' ? {} : { detail }),
    }),
  };
};

const missesOf = (check: Check, observation: Observation, mask: (text: string) => string): Miss[] => {
  if (check.kind === 'command' && observation.kind === 'command') return commandMisses(check, observation, mask);
  if (check.kind === 'file' && observation.kind === 'file') return fileMisses(check, observation, mask);
  return [{ expected: `a ${check.kind}`, actual: `a ${observation.kind}` }];
};

const commandMisses = (
  check: CommandCheck,
  seen: Observation & { kind: 'command' },
  mask: (text: string) => string,
): Miss[] => {
  const expected = `exit ${check.exit}`;
  if (seen.ended === 'timeout')
    return [{ expected, actual: `no end within ${Math.max(1, Math.ceil(check.timeoutMs / 1000))} s` }];
  if (seen.ended === 'flood') return [{ expected, actual: 'more than 64 MiB of output' }];
  const misses: Miss[] = [];
  if (seen.exit !== check.exit) misses.push({ expected, actual: `exit ${seen.exit}${exitWords(seen.exit)}` });
  for (const match of check.stdout) misses.push(...matchMisses('stdout', match, seen.stdout, mask));
  for (const match of check.stderr) misses.push(...matchMisses('stderr', match, seen.stderr, mask));
  return misses;
};

const exitWords = (exit: number): string => {
  if (exit === 126) return ' (cannot be executed)';
  if (exit === 127) return ' (command not found)';
  return exit > 128 && exit < 160 ? ` (killed by signal ${exit - 128})` : '';
};

const fileMisses = (check: FileCheck, seen: Observation & { kind: 'file' }, mask: (text: string) => string): Miss[] => {
  const there = seen.is !== 'missing' || seen.link !== undefined;
  if (!check.exists) return there ? [{ expected: `no ${check.path}`, actual: describe(seen, mask) }] : [];
  if (!there) return [{ expected: `${check.path} to exist`, actual: 'nothing there' }];
  const misses: Miss[] = [];
  if (check.link !== undefined) {
    const target =
      check.link === '~' || check.link.startsWith('~/') ? `${seen.home}${check.link.slice(1)}` : check.link;
    if (seen.link !== target) misses.push({ expected: `a link to ${check.link}`, actual: describe(seen, mask) });
  }
  // A link that leads nowhere is there only for a check that asks where it leads.
  if (seen.is === 'missing') {
    const more = check.mode !== undefined || check.contains.length > 0;
    if (check.link === undefined || more)
      misses.push({ expected: `${check.path} to exist`, actual: describe(seen, mask) });
    return misses;
  }
  if (check.mode !== undefined && seen.mode !== check.mode)
    misses.push({ expected: `mode ${check.mode}`, actual: seen.mode ?? 'no mode that could be read' });
  for (const match of check.contains) {
    if (seen.content !== undefined) misses.push(...matchMisses('content', match, seen.content, mask));
    else
      misses.push({
        expected: `content ${matchWords(match)}`,
        actual: seen.is === 'file' ? 'a file that cannot be read' : describe(seen, mask),
      });
  }
  return misses;
};

const describe = (seen: Observation & { kind: 'file' }, mask: (text: string) => string): string => {
  if (seen.link === undefined) return seen.is === 'other' ? 'a device, socket or pipe' : `a ${seen.is}`;
  return `a link to ${plain(mask(seen.link))}${seen.is === 'missing' ? ', which is not there' : ''}`;
};

const matchMisses = (what: string, match: Match, kept: Kept, mask: (text: string) => string): Miss[] => {
  const expected = `${what} ${matchWords(match)}`;
  const matched = matches(match, kept.text);
  if (matched === undefined) return [{ expected, actual: 'no regular expression that can be read' }];
  if (matched) return [];
  const actual = kept.text === '' ? `empty ${what}` : `${what} ${excerpt(mask(kept.text))}`;
  const cut = kept.cut || (match.kind === 'regexp' && kept.text.length > REGEXP_CHARS);
  return [{ expected, actual: cut ? `${actual} (only its beginning was looked at)` : actual }];
};

/** `^` and `$` match at line ends: what is looked at are lines of output and of files. Undefined for what is no pattern. */
const matches = (match: Match, text: string): boolean | undefined => {
  if (match.kind === 'contains') return text.includes(match.text);
  const flags = new Set(`${match.flags}m`.replace(/[gy]/g, ''));
  try {
    return new RegExp(match.source, [...flags].join('')).test(text.slice(0, REGEXP_CHARS));
  } catch {
    return undefined;
  }
};

const matchWords = (match: Match): string =>
  match.kind === 'contains' ? `with ${quoted(match.text)}` : `matching /${match.source}/${match.flags}`;

/** The end of a text says most about what went wrong. */
const excerpt = (text: string): string => {
  const whole = text.trimEnd();
  return whole.length <= QUOTED_CHARS ? quoted(whole) : `…${quoted(whole.slice(-QUOTED_CHARS))}`;
};

const quoted = (text: string): string => `"${plain(text).replaceAll('"', '\\"')}"`;

/** On one line, with nothing that could move a cursor. */
const plain = (text: string): string =>
  text.replace(
    /\p{Cc}|\p{Cf}/gu,
    (char) => ({ '\n': '\\n', '\t': '\\t', '\r': '\\r' })[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );

const tail = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .slice(-TAIL_LINES)
    .map((line) => plain(line.slice(0, 400)))
    .join('\n');
