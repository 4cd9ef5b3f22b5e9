/** The rule pack: lines in logs of installs that mean trouble though the exit code was 0. Data; docs/failures.md shows it. */
import { gitRules, guestRules, toolRules } from './log-rules-tools.ts';
import type { LogRule } from './logs.ts';

/**
 * Shells say so and go on: bash names the file and line before it, zsh the file and line without a space, dash in
 * words of its own.
 */
const shellRules: readonly LogRule[] = [
  {
    id: 'command-not-found',
    pattern: /(?:^|[\s:])\S+: command not found$|(?:^|[\s:])command not found: \S|^\S+: \d+: [^\s:]+: not found$/,
    means: 'a script called a program that is not there, and went on',
    remedy: 'Install the program before the script needs it, or mend its PATH; `set -e` would have stopped the script.',
  },
  {
    id: 'env-no-such-program',
    pattern: /^(?:\/usr\/bin\/)?env: \S{1,200}: No such file or directory$/,
    means: 'the interpreter that the first line of a script names is not there',
    remedy: 'Install it before, or mend the PATH.',
  },
  {
    id: 'no-such-file',
    pattern:
      /^\S+: line \d+: .*: No such file or directory$|^\S*: ?(?:\d+: )?(?:cannot open .*: No such file|can't open '.*': No such file)|^(?:zsh|[^\s:]+):(?:\d+:)? no such file or directory: \S|^(?:cp|mv|ln|mkdir|touch|chmod|chown|sed|tee|install|cd|source|cat|open|plutil): .*No such file or directory/,
    means: 'a file or folder that a script needs is not there',
    remedy: 'Make it before (`mkdir -p`), or mend the path; a fresh system has less than yours.',
  },
  {
    id: 'permission-denied',
    pattern: /(?:^|: )[Pp]ermission denied(?:$|: \S)/,
    means: 'the user may not do that',
    remedy: 'Make the script executable (git keeps the mode), or take `sudo: true` for the step that needs it.',
  },
  {
    id: 'operation-not-permitted',
    pattern: /(?:: |\] )Operation not permitted(?:$|: )/,
    means: 'macOS protects the place (SIP, TCC), or it belongs to root',
    remedy: 'Leave the place alone on a fresh system, or take another one.',
  },
  {
    id: 'read-only-system',
    pattern: /: Read-only file system(?:$|\W)/,
    means: 'a script writes to the sealed system volume',
    remedy: 'Write to /usr/local, /opt or the home folder instead.',
  },
  {
    id: 'syntax-error',
    pattern: /: syntax error near unexpected token |: Syntax error: |: parse error near /,
    means: 'a shell could not read a script to its end',
    remedy: 'Mend the script; macOS has bash 3.2, which lacks what newer ones can.',
  },
  {
    id: 'unbound-variable',
    pattern: /^\S+: (?:line )?\d+: [^\s:]+: (?:unbound variable|parameter not set)$|^\S+: \S+: parameter not set$/,
    means: 'a script used a variable that nobody set',
    remedy: 'Give it a default, as in "${NAME:-}".',
  },
  {
    id: 'bad-substitution',
    pattern: /: bad substitution$|: declare: -[A-Za-z]: invalid option$|: (?:mapfile|readarray): command not found$/,
    means: 'the shell is too old for what the script asks of it',
    remedy: 'macOS has bash 3.2: use a newer one, zsh, or what 3.2 can.',
  },
  {
    id: 'crash',
    pattern:
      /: {1,8}(?:\d+ )?(?:Segmentation fault|Abort trap|Bus error|Illegal instruction|Killed|Aborted)(?:: \d+|\s|$)/,
    means: 'a program crashed or was killed',
    remedy: 'See the lines before it; a guest with little memory kills what takes too much.',
  },
  {
    id: 'disk-full',
    pattern: /(?:: |\] )No space left on device/,
    means: "the guest's disk is full",
    remedy: 'Give the guest a larger one: resources.disk.',
  },
  {
    id: 'wrong-architecture',
    pattern: /[Bb]ad CPU type in executable|: cannot execute binary file/,
    means: 'a program is for another processor',
    remedy:
      'Install its arm64 build; Intel programs need Rosetta (`softwareupdate --install-rosetta --agree-to-license`).',
  },
];

/** All rules, the more telling ones first: a line is for one. Ids are for tartfiles, so they stay. */
export const logRules: readonly LogRule[] = [...guestRules, ...gitRules, ...toolRules, ...shellRules];

/** The rule with that id. */
export const logRule = (id: string): LogRule | undefined => logRules.find((rule) => rule.id === id);
