/** Checks that a shell of the guest was asked for, against what it answered. Pure. */
import type { CommandCheck, EnvCheck, GitConfigCheck, HttpCheck, PathCheck } from '../model/check.ts';
import { type Mask, matchMisses, plain, quoted, textMisses } from './check-match.ts';
import type { Observation } from './check-read.ts';
import { holds, type Miss, missed, unknown, type Verdict } from './check-verdict.ts';

type Seen = Observation & { kind: 'command' };

export const judgeCommand = (check: CommandCheck, seen: Seen, mask: Mask): Verdict => {
  const expected = `exit ${check.exit.join(' or ')}`;
  const misses: Miss[] = [];
  if (!check.exit.includes(seen.exit)) misses.push({ expected, actual: `exit ${seen.exit}${exitWords(seen.exit)}` });
  for (const match of check.stdout) misses.push(...matchMisses('stdout', match, seen.stdout, mask));
  for (const match of check.stderr) misses.push(...matchMisses('stderr', match, seen.stderr, mask));
  return { misses };
};

const exitWords = (exit: number): string => {
  if (exit === 126) return ' (cannot be executed)';
  if (exit === 127) return ' (command not found)';
  return exit > 128 && exit < 160 ? ` (killed by signal ${exit - 128})` : '';
};

export const judgeEnv = (check: EnvCheck, seen: Seen, mask: Mask): Verdict => {
  const found = variablesOf(seen.stdout.text);
  const misses: Miss[] = [];
  for (const [name, wanted] of Object.entries(check.variables)) {
    const value = found.get(name);
    if (value === undefined) return unknown(`the value of ${name}`, shellSilent(seen));
    if (wanted === false) {
      if (value !== null) misses.push({ expected: `no variable ${name}`, actual: `${name}=${plain(mask(value))}` });
    } else if (value === null) misses.push({ expected: `the variable ${name}`, actual: 'it is not set' });
    else misses.push(...textMisses(name, wanted, value, mask));
  }
  return { misses };
};

export const judgePath = (check: PathCheck, seen: Seen, home: string, mask: Mask): Verdict => {
  const value = variablesOf(seen.stdout.text).get('PATH');
  if (value === undefined) return unknown('the value of PATH', shellSilent(seen));
  const folders = (value ?? '').split(':').map((folder) => folder.replace(/(?<=.)\/+$/, ''));
  let after = -1;
  for (const written of check.folders) {
    const wanted = (written === '~' || written.startsWith('~/') ? home + written.slice(1) : written).replace(
      /(?<=.)\/+$/,
      '',
    );
    const actual = `PATH ${quoted(mask(value ?? ''))}`;
    const at = folders.indexOf(wanted, after + 1);
    if (at >= 0) {
      after = at;
      continue;
    }
    const before = check.folders[check.folders.indexOf(written) - 1];
    return folders.includes(wanted)
      ? missed(`${written} after ${before ?? 'the others'} in PATH`, actual)
      : missed(`${written} in PATH`, actual);
  }
  return holds;
};

/** Profiles may print before, so the last word counts; null: not set. */
const variablesOf = (stdout: string): ReadonlyMap<string, string | null> =>
  new Map(
    [...stdout.matchAll(/tartplan:([A-Za-z_][A-Za-z0-9_]*) (?:-|=((?:[0-9a-f]{2})*))\n/g)].map(
      ([, name = '', hex]): readonly [string, string | null] => [
        name,
        hex === undefined ? null : Buffer.from(hex, 'hex').toString(),
      ],
    ),
  );

export const judgeGit = (check: GitConfigCheck, seen: Seen, mask: Mask): Verdict => {
  const expected = `the git setting ${check.key}`;
  const [, code, value = ''] = /tartplan:git (\d+)\n([\s\S]*)$/.exec(seen.stdout.text) ?? [];
  if (code === undefined) return unknown(expected, shellSilent(seen));
  if (code === '127' || code === '126') return unknown(expected, 'git is not there');
  if (code === '1') return missed(expected, 'it is not set');
  if (code !== '0') return unknown(expected, `git ended with exit code ${code}`);
  return { misses: textMisses(check.key, check.value, value, mask) };
};

export const judgeHttp = (check: HttpCheck, seen: Seen, mask: Mask): Verdict => {
  const expected = `status ${check.status.join(' or ')}`;
  const [, code, status, body = ''] = /tartplan:http (\w+) (\d+)\n([\s\S]*)$/.exec(seen.stdout.text) ?? [];
  if (code === undefined) return unknown(expected, shellSilent(seen));
  if (code === 'none') return unknown(expected, 'the guest has neither curl nor wget');
  if (code !== '0') return missed(expected, `no answer${words(seen.stderr.text, mask)}`);
  const misses: Miss[] = [];
  if (!check.status.includes(Number(status))) misses.push({ expected, actual: `status ${status}` });
  for (const match of check.body)
    misses.push(...matchMisses('body', match, { text: body, cut: seen.stdout.cut }, mask));
  return { misses };
};

const words = (text: string, mask: Mask): string => {
  const line = mask(text).trim().split('\n').at(-1) ?? '';
  return line === '' ? '' : `: ${plain(line).slice(0, 200)}`;
};

/** The shell did not come to what it was asked, or a profile ended it. */
const shellSilent = (seen: Seen): string =>
  `a shell that ended with exit ${seen.exit}${exitWords(seen.exit)} before it answered`;
