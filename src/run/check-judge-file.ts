/** Checks of files and folders against what was there. Pure. */
import type { FileCheck } from '../model/check.ts';
import { type Mask, matchMisses, matchWords, plain } from './check-match.ts';
import type { Observation } from './check-read.ts';
import type { Miss, Verdict } from './check-verdict.ts';
import { holds, missed } from './check-verdict.ts';

type Seen = Observation & { kind: 'file' };

export const judgeFile = (check: FileCheck, seen: Seen, mask: Mask): Verdict => {
  const there = seen.is !== 'missing' || seen.link !== undefined;
  if (!check.exists) return there ? missed(`no ${check.path}`, describe(seen, mask)) : holds;
  if (!there) return missed(`${check.path} to exist`, 'nothing there');
  const misses: Miss[] = [];
  if (check.link !== undefined && seen.link !== atHome(check.link, seen.home))
    misses.push({ expected: `a link to ${check.link}`, actual: describe(seen, mask) });
  const link = check.type === 'link' && seen.link === undefined;
  const kind = check.type !== undefined && check.type !== 'link' && seen.is !== check.type && seen.is !== 'missing';
  if (link || kind) misses.push({ expected: `a ${check.type}`, actual: describe(seen, mask) });
  // A link that leads nowhere is there only for a check that asks where it leads.
  if (seen.is === 'missing') {
    if (!about(check, 'link') || about(check, 'target'))
      misses.push({ expected: `${check.path} to exist`, actual: describe(seen, mask) });
    return { misses };
  }
  const attribute = (what: string, wanted: string | undefined, actual: string | undefined): void => {
    if (wanted !== undefined && actual !== wanted)
      misses.push({ expected: `${what} ${wanted}`, actual: actual ?? `no ${what} that could be read` });
  };
  attribute('mode', check.mode, seen.mode);
  attribute('owner', check.owner, seen.owner);
  attribute('group', check.group, seen.group);
  attribute('sha256', check.sha256, seen.is === 'file' ? seen.sha256 : describe(seen, mask));
  for (const match of check.contains) {
    if (seen.content !== undefined) misses.push(...matchMisses('content', match, seen.content, mask));
    else {
      misses.push({
        expected: `content ${matchWords(match)}`,
        actual: seen.is === 'file' ? 'a file that cannot be read' : describe(seen, mask),
      });
    }
  }
  return { misses };
};

/** Does it ask about the link itself, or about what the link leads to? */
const about = (check: FileCheck, what: 'link' | 'target'): boolean =>
  what === 'link'
    ? check.link !== undefined || check.type === 'link'
    : check.contains.length > 0 ||
      [check.mode, check.owner, check.group, check.sha256].some((one) => one !== undefined) ||
      (check.type !== undefined && check.type !== 'link');

const atHome = (path: string, home: string): string =>
  path === '~' || path.startsWith('~/') ? `${home}${path.slice(1)}` : path;

const describe = (seen: Seen, mask: Mask): string => {
  if (seen.link === undefined) return seen.is === 'other' ? 'a device, socket or pipe' : `a ${seen.is}`;
  return `a link to ${plain(mask(seen.link))}${seen.is === 'missing' ? ', which is not there' : ''}`;
};
