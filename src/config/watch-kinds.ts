/** `logs`, `hang`, `report` and `shells` in words. */
import type { Node } from './node.ts';
import type { Kind } from './size-kinds.ts';

const text = (node: Node): string => (node.kind === 'scalar' ? String(node.value) : '');

const kind = (expected: string, remedy: string | ((node: Node) => string)): Kind => ({
  expected,
  remedy: typeof remedy === 'string' ? () => remedy : remedy,
});

const logs = kind('off, warn or error, or a map of mode, deny and allow', (node) => {
  if (node.kind === 'list')
    return 'Write { deny: […] } for lines that fail a step, or { allow: […] } for those that are fine.';
  if (['true', 'yes', 'on'].includes(text(node))) return 'Write warn or error.';
  return text(node) === 'false' ? 'Write off.' : 'Write logs: error, or logs: { mode: error, allow: [launchctl] }.';
});

const report = kind('tap, or a map with the key tap or junit', (node) => {
  if (text(node) === 'junit') return 'JUnit XML comes in a file: write { junit: build/report.xml }.';
  return 'Write tap for TAP on stdout, { tap: path } or { junit: path }.';
});

export const watchKinds: readonly (readonly [string, Kind])[] = [
  ['logs', logs],
  ['log-mode', kind('off, warn or error', 'Write warn or error, or off to look for no known lines.')],
  [
    'log-allow',
    kind('the id of a rule, text, /a regular expression/, or a list of them', (node) =>
      text(node) === ''
        ? 'Write the id of a rule such as brew, or part of a line.'
        : `Put it in quotes: "${text(node)}".`,
    ),
  ],
  [
    'hang',
    kind('a duration such as 2m, or false', 'Write a duration with its unit, such as 2m, or false to let it wait.'),
  ],
  ['report', report],
  ['shells', kind('a list of shells', 'Write names such as [zsh-login, bash-login].')],
  [
    'shell',
    kind(
      'the name of a shell, or a map with the key shell',
      'Write zsh-login, or { shell: zsh-login, budget: 500ms }.',
    ),
  ],
  [
    'shell-name',
    kind(
      'sh, bash or zsh, with -login, -interactive or both after it',
      'Write a name such as zsh-login or zsh-login-interactive.',
    ),
  ],
];
