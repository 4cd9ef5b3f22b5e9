/** Finds lines that mean trouble in the output of a step, as it comes. Pure; holds one line of each stream at most. */
import type { Match } from '../model/check.ts';
import { logRules } from '../model/log-rules.ts';
import type { LogHit, LogRule, LogWatch } from '../model/logs.ts';

/** Characters of a line that are looked at: no known line is longer, and patterns of a tartfile may be slow. */
const LOOK = 2_000;
/** Characters of a line that are shown. */
const SHOWN = 300;
/** Kinds of lines that a tartfile denies; more are counted with the last. */
const MOST_DENIED = 20;

export interface LogScan {
  /** Cleaned text, secrets masked, in any pieces. */
  push(stream: 'stdout' | 'stderr', text: string): void;
  /** All that was found; `deny` comes first. */
  end(): { readonly denied: readonly LogHit[]; readonly known: readonly LogHit[] };
}

export const createLogScan = (watch: LogWatch): LogScan => {
  const rules = watch.mode === 'off' ? [] : logRules.filter((rule) => !watch.off.includes(rule.id));
  const deny = watch.deny.map(tester);
  const allow = watch.allow.map(tester);
  const rest = { stdout: '', stderr: '' };
  const denied = new Map<string, LogHit>();
  const known = new Map<LogRule, LogHit>();
  const look = (line: string): void => {
    const seen = line.slice(0, LOOK).trimEnd();
    const no = deny.some((test) => test(seen));
    const rule = no || !likely.test(seen) ? undefined : rules.find((one) => one.pattern.test(seen));
    if ((!no && rule === undefined) || allow.some((test) => test(seen))) return;
    const shown = seen.slice(0, SHOWN);
    if (rule !== undefined) known.set(rule, counted(known.get(rule), { rule, line: shown, count: 1 }));
    else if (denied.has(shown) || denied.size < MOST_DENIED)
      denied.set(shown, counted(denied.get(shown), { line: shown, count: 1 }));
  };
  const take = (stream: 'stdout' | 'stderr', text: string, last: boolean): void => {
    const lines = rest[stream] + text;
    const end = last ? lines.length : lines.lastIndexOf('\n') + 1;
    rest[stream] = lines.slice(end).slice(0, LOOK);
    const whole = lines.slice(0, end);
    if (whole === '' || (deny.length === 0 && !likely.test(whole))) return;
    for (const line of whole.split('\n')) if (line !== '') look(line);
  };
  return {
    push: (stream, text) => {
      if (rules.length + deny.length > 0) take(stream, text, false);
    },
    end: () => {
      take('stdout', '', true);
      take('stderr', '', true);
      return { denied: [...denied.values()], known: [...known.values()] };
    },
  };
};

const counted = (before: LogHit | undefined, hit: LogHit): LogHit =>
  before === undefined ? hit : { ...before, count: before.count + 1 };

/**
 * What every line of the pack holds, so that most text is passed over at once: a test holds the rules to it. Some are
 * told apart by a letter's case, hence no flag.
 */
export const likely =
  /not found|[Nn]o such file|ermission denied|not permitted|Read-only|yntax error|parse error|unbound|not set|bad substitution|invalid|Segmentation|Abort|Bus error|instruction|Killed|No space|CPU type|binary file|Could not|dyld|xcode-select|xcrun|Xcode|failed|launchctl|errSec|User interaction|security: |has been removed|Globally|no longer|### Error|administrator|Full Disk|execution error|nvram: |osetta|chsh: |sudo: |fatal: |overwritten|Host key|host key|curl: |wget: |ERROR|rate limit|Error: |E: |npm |error: |Traceback|chezmoi: |WARNING! |aborted|File exists|gpg: |compinit|Insecure|can(?:'t|not) open/;

const tester = (match: Match): ((line: string) => boolean) => {
  if (match.kind === 'contains') return (line) => line.includes(match.text);
  if (match.kind === 'equals') return (line) => line === match.text;
  const pattern = new RegExp(match.source, match.flags.replace(/[gy]/g, ''));
  return (line) => pattern.test(line);
};
