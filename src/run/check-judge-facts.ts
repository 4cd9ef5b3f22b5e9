/** Checks of what a Mac or a Linux is made of, against the facts that the guest told. Pure. */
import type {
  AppCheck,
  BrewCheck,
  LaunchAgentCheck,
  LoginShellCheck,
  PortCheck,
  ProcessCheck,
  UserCheck,
} from '../model/check.ts';
import { type Mask, plain, textMisses } from './check-match.ts';
import { holds, type Miss, missed, unknown, type Verdict } from './check-verdict.ts';

export type Facts = ReadonlyMap<string, string>;

export const judgeBrew = (check: BrewCheck, facts: Facts, mask: Mask): Verdict => {
  const expected = `${check.what} ${check.package}`;
  const versions = facts.get('versions');
  if (!facts.get('prefix')) return missed(expected, 'Homebrew is not installed');
  if (versions === undefined) return missed(expected, 'it is not installed');
  if (check.version.length === 0) return holds;
  const all = versions.split('\n').filter((version) => version !== '');
  const missing = all.map((version) => textMisses('version', check.version, version, mask));
  return missing.some((misses) => misses.length === 0)
    ? holds
    : { misses: missing.at(-1) ?? [{ expected, actual: 'no version of it' }] };
};

export const judgeApp = (check: AppCheck, facts: Facts, mask: Mask): Verdict => {
  const expected = `the application ${check.app}`;
  if (facts.has('tool')) return unknown(expected, 'a guest that is no macOS');
  if (!facts.has('found')) return missed(expected, 'it is not installed');
  return { misses: textMisses('version', check.version, facts.get('version') ?? '', mask) };
};

export const judgeLoginShell = (check: LoginShellCheck, facts: Facts, mask: Mask): Verdict => {
  const expected = `login shell ${check.shell}`;
  const shell = facts.get('shell') ?? '';
  if (shell === '') return unknown(expected, 'a user database that does not tell it');
  return sameShell(check.shell, shell) ? holds : missed(expected, plain(mask(shell)));
};

/** A name is the last part of a path. */
const sameShell = (wanted: string, actual: string): boolean =>
  wanted.includes('/') ? wanted === actual : wanted === actual.split('/').at(-1);

export const judgeUser = (check: UserCheck, facts: Facts, mask: Mask): Verdict => {
  const uid = facts.get('uid');
  if (uid === undefined) return missed(`the user ${check.user}`, 'nobody of that name');
  const misses: Miss[] = [];
  const attribute = (
    what: string,
    wanted: string | undefined,
    same: (actual: string) => boolean,
    fact: string,
  ): void => {
    const actual = facts.get(fact) ?? '';
    if (wanted !== undefined && !same(actual))
      misses.push({ expected: `${what} ${wanted}`, actual: actual === '' ? `no ${what}` : plain(mask(actual)) });
  };
  attribute(
    'uid',
    check.uid === undefined ? undefined : String(check.uid),
    (actual) => Number(actual) === check.uid,
    'uid',
  );
  attribute('home', check.home, (actual) => actual === check.home, 'home');
  attribute('shell', check.shell, (actual) => sameShell(check.shell ?? '', actual), 'shell');
  const groups = (facts.get('groups') ?? '').split(/\s+/);
  for (const group of check.groups) attribute('group', group, () => groups.includes(group), 'groups');
  return { misses };
};

export const judgePort = (check: PortCheck, facts: Facts): Verdict => {
  const expected = `something that listens on port ${check.port}${check.protocol === 'udp' ? '/udp' : ''}`;
  const count = facts.get('count');
  if (count === undefined) return unknown(expected, 'a guest that does not tell its ports');
  return Number(count) > 0 ? holds : missed(expected, 'nothing listens there');
};

export const judgeProcess = (check: ProcessCheck, facts: Facts): Verdict => {
  const expected = `a process ${check.process}${check.owner === undefined ? '' : ` of ${check.owner}`}`;
  const count = facts.get('count');
  if (facts.has('stranger')) return missed(expected, `there is no user ${check.owner}`);
  if (count === undefined) return unknown(expected, 'a guest that does not tell its processes');
  return Number(count) > 0 ? holds : missed(expected, 'it does not run');
};

export const judgeAgent = (check: LaunchAgentCheck, facts: Facts, mask: Mask): Verdict => {
  const expected = `the launch agent ${check.label} ${check.state}`;
  if (facts.has('tool')) return unknown(expected, 'a guest that is no macOS');
  if (!facts.has('loaded')) {
    const plist = facts.get('plist');
    return missed(
      expected,
      plist === undefined
        ? 'it is not loaded, and has no plist'
        : `it is not loaded, though ${plain(mask(plist))} is there`,
    );
  }
  return check.state === 'running' && !facts.has('running')
    ? missed(expected, 'it is loaded, and does not run')
    : holds;
};
