/** What a value of each kind of the schema (`x-kind`) must be, in words, and how to mend one that is not. */
import { macosName } from './facts.ts';
import { at, type Node } from './node.ts';
import { slug } from './paths.ts';
import { type Kind, sizeKinds } from './size-kinds.ts';
import { watchKinds } from './watch-kinds.ts';

/** Undefined for what the plain words of a type say well enough. */
export const kindOf = (name: unknown): Kind | undefined => (typeof name === 'string' ? kinds.get(name) : undefined);

const text = (node: Node): string => (node.kind === 'scalar' ? String(node.value) : '');

/** The same remedy whatever was written; for maps and lists in the place of text another one, where that helps. */
const kind = (expected: string, remedy: string | ((node: Node) => string)): Kind => ({
  expected,
  remedy: typeof remedy === 'string' ? () => remedy : remedy,
});

/** A map of named things. */
const mapOf = (thing: string, example: string): Kind =>
  kind(`a map of ${thing}`, (node) =>
    node.kind === 'list' ? `Write names and colons instead of dashes: ${example}.` : `Write it like ${example}.`,
  );

/** A thing with keys; `key` is the one that a lone text is likely meant for. */
const thing = (expected: string, key: string | undefined, example: string): Kind =>
  kind(expected, (node) => {
    if (node.kind === 'list') return `Write its keys without dashes, such as ${example}.`;
    const plain = node.kind === 'scalar' && /^[\w~./:@-]+$/.test(text(node));
    return plain && key !== undefined ? `Write { ${key}: ${text(node)} }.` : `Write its keys, such as ${example}.`;
  });

const named = kind('at most 100 letters, digits, dots, dashes and underscores', (node) => {
  const candidate = text(node)
    .trim()
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '');
  if (node.kind === 'scalar' && typeof node.value === 'number') return `Put it in quotes: "${candidate}".`;
  if (candidate === '') return 'Start with a letter or digit, and use no other signs.';
  return candidate.length > 100 ? 'Choose a shorter name.' : `Write ${candidate}.`;
});

const slugKind = kind('at most 30 lower-case letters, digits and dashes', (node) => {
  const candidate = slug(text(node)).slice(0, 30).replace(/-$/, '');
  if (candidate === '') return 'Write a name such as dotfiles.';
  return node.kind === 'scalar' && typeof node.value === 'number'
    ? `Put it in quotes: "${candidate}".`
    : `Write ${candidate}.`;
});

const guestPath = (expected: string): Kind =>
  kind(expected, (node) => {
    const home = text(node).replace(/^\$(HOME|\{HOME\})\//, '~/');
    if (home.startsWith('~/') && home.length > 2) return `Write ${home}.`;
    const relative = text(node).replace(/^(\.?\/)+/, '');
    return /^[^\s/~$]/.test(relative)
      ? `Write ~/${relative} for a path in the guest's home folder.`
      : 'Write it like ~/.zshrc or /etc/hosts.';
  });

const workspaceTo = kind('a path in the guest, absolute or starting with ~/, or false', (node) =>
  node.kind === 'scalar' && node.value === true
    ? 'Write a path such as ~/dotfiles, or false to clone nothing.'
    : guestPath('').remedy(node),
);

const mode = kind('permissions as three or four octal digits in quotes, such as "0644"', (node) => {
  const digits = node.span.file.text.slice(node.span.start, node.span.end).replace(/^0o/, '');
  return /^[0-7]{3,4}$/.test(digits)
    ? `Put it in quotes: "${digits.padStart(4, '0')}".`
    : 'Write octal digits in quotes, such as "0644" or "0755".';
});

const image = kind('an image in a registry, such as ghcr.io/cirruslabs/ubuntu:latest', (node) => {
  const written = text(node);
  const scheme = /^https?:\/\//.exec(written)?.[0];
  if (scheme !== undefined) return `Leave out ${scheme}.`;
  if (/^[^/]+$/.test(written)) return `Begin with the registry's host, such as ghcr.io/; a local VM is vm: ${written}.`;
  if (written.includes('@')) return 'A digest is @sha256: and 64 hexadecimal digits, without a tag before it.';
  return 'Write host/path:tag or host/path@sha256:digest.';
});

const flavor = kind('vanilla, base, xcode or runner', (node) => {
  if (text(node).includes('/')) return `An image is written as a map: { image: "${text(node)}" }.`;
  if (macosName(text(node)) !== undefined) return `A macOS is written as a map: { macos: ${text(node)} }.`;
  return 'Write one of these four.';
});

const base = kind('a flavor, or a map that says macos, image or vm', (node) => {
  if (node.kind === 'list') return 'A base has one flavor: make a base for each.';
  if (macosName(text(node)) !== undefined) return `A macOS is written as a map: { macos: ${text(node)} }.`;
  return 'Write a flavor such as base, or a map such as { macos: tahoe, flavor: base }.';
});

const envValue = kind('text', (node) =>
  node.kind === 'scalar' ? `Put it in quotes: "${text(node)}".` : 'A variable is one text: put it in quotes.',
);

const env = kind('a map of variables', (node) =>
  node.kind === 'list'
    ? 'Write names and colons instead of a list: { CI: "1" }.'
    : 'Write names and values, such as { CI: "1" }.',
);

const probe = kind('a web address or false', (node) =>
  /^[\w.-]+\.[a-z]+(\/\S*)?$/.test(text(node))
    ? `Write https://${text(node)}.`
    : 'Write an address such as https://github.com, or false to skip it.',
);

const match = (expected: string): Kind =>
  kind(expected, (node) =>
    node.kind === 'scalar' && text(node) !== ''
      ? `Put it in quotes: "${text(node)}".`
      : 'Write the text itself, or /a regular expression/.',
  );

const step = kind('a command, or a step with the key run', (node) => {
  if (node.kind === 'list') return 'Remove one of the dashes, or the brackets.';
  return 'Write the command as text, or as run: … with more keys beside it.';
});

const steps = kind('a command, or a list of commands and steps', (node) => {
  if (node.kind === 'map') return 'Start the step with "- ", or write the command alone.';
  return 'Write a command, or a list of them with "- " before each.';
});

const check = kind('a check: what is looked at, and what is expected of it', (node) => {
  if (node.kind === 'scalar' && /^(~\/|\/)\S*$/.test(text(node))) return `Write file: ${text(node)}.`;
  if (node.kind === 'scalar') return `Write command: ${JSON.stringify(text(node))}.`;
  if (at(node, ['run']) !== undefined) return 'In a check the command stands under command, not run.';
  return 'Write "- command: …" or "- file: …".';
});

const list = (expected: string, what: string, example: string): Kind =>
  kind(expected, (node) => (node.kind === 'map' ? `Start the ${what} with "- ".` : `Write ${example}.`));

const secrets = kind('a list of names of environment variables', (node) =>
  /^\w+$/.test(text(node))
    ? `Write [${text(node)}].`
    : 'Write [GITHUB_TOKEN]: names only, values come from the environment.',
);

const tartfile = kind('a map of keys', (node) =>
  node.kind === 'list'
    ? 'Write keys and colons without dashes, beginning with version: 1.'
    : 'Begin it with version: 1 and bases.',
);

const kinds: ReadonlyMap<string, Kind> = new Map([
  ...sizeKinds,
  ['tartfile', tartfile],
  ['version', kind('1', 'Write version: 1.')],
  ['slug', slugKind],
  ['key', named],
  ['vm-name', named],
  ['host-paths', kind('a path, or a list of paths', 'Write a path such as ./shared.yaml.')],
  ['host-path', kind('a path on the host', 'Write a path: absolute, starting with ~/, or relative to this file.')],
  ['bases', mapOf('bases', 'bases: { tahoe: base }')],
  ['base', base],
  ['flavor', flavor],
  [
    'macos',
    kind(
      'a macOS that tartplan knows',
      'Known are tahoe (26), sequoia (15), sonoma (14), ventura (13) and monterey (12).',
    ),
  ],
  ['image', image],
  ['defaults', thing('a map of keys', undefined, '{ resources: { memory: 8GB } }')],
  ['layers', mapOf('layers', 'layers: { brewed: { from: tahoe, run: brew bundle } }')],
  ['layer', thing('a map of keys', undefined, '{ from: tahoe, run: brew bundle }')],
  ['machines', mapOf('machines', 'machines: { dev: { from: tahoe } }')],
  ['machine', thing('a map of keys', 'from', '{ from: tahoe }')],
  ['suites', mapOf('suites', 'suites: { bootstrap: { run: ./install.sh } }')],
  ['suite', thing('a map of keys', 'run', '{ run: ./install.sh }')],
  ['base-name', kind('the name of a base or layer', 'Write a name that stands under bases or layers.')],
  [
    'base-names',
    kind(
      'the name of a base or layer, a list of them, or all',
      'Write a name that stands under bases or layers, or all.',
    ),
  ],
  ['matrix', thing('a map of variables and lists of values', undefined, '{ SHELL: [zsh, bash] }')],
  ['matrix-values', kind('a list of values', 'Write them like [zsh, bash].')],
  ['matrix-value', kind('text, a number, true or false', 'Write the value itself, such as zsh.')],
  ['combination', thing('a map of variables', undefined, '{ SHELL: bash, EDITOR: nvim }')],
  ['combinations', list('a list of maps of variables', 'combination', '[{ SHELL: bash, EDITOR: nvim }]')],
  ['tag', kind('letters, digits, dots, dashes and underscores', 'Write a tag such as slow.')],
  ['tags', kind('a tag, or a list of them', 'Write a tag such as slow, or [slow, network].')],
  ['suite-name', kind('the name of a suite', 'Write a name that stands under suites.')],
  ['suite-names', kind('the name of a suite, or a list of them', 'Write a name that stands under suites.')],
  ['guest-path', guestPath('a path in the guest, absolute or starting with ~/')],
  ['guest-paths', guestPath('a path in the guest, absolute or starting with ~/, or a list of them')],
  ['resources', thing('a map of keys', undefined, '{ cpu: 4, memory: 8GB }')],
  ['screen', kind('a size of the screen, such as 1920x1200', 'Write WIDTHxHEIGHT, such as 1920x1200 or 1440x900pt.')],
  ['network', thing('a map of keys', 'mode', '{ mode: nat }')],
  ['probe', probe],
  ['connect', thing('a map of keys', 'via', '{ via: ssh }')],
  ['user', kind("the name of a guest's user", 'Write it like admin.')],
  ['mounts', list('a list of mounts', 'mount', '[{ host: ~/folder, name: folder }]')],
  ['mount', thing('a map with the key host', 'host', '{ host: ~/folder, name: folder }')],
  ['env', env],
  ['env-value', envValue],
  ['env-name', kind('a name of an environment variable', 'Use letters, digits and underscores, not a digit first.')],
  ['secrets', secrets],
  [
    'workspace',
    kind('a path on the host, or path and to', 'Write . for the folder of this file, or { path: ., to: ~/dotfiles }.'),
  ],
  ['copy', thing('a map with from and to', 'from', '{ from: ./key, to: ~/.ssh/id_ed25519 }')],
  [
    'artifacts-folder',
    kind(
      'a folder below that of the artifacts',
      'Write a relative path without dots at its start, such as after-setup.',
    ),
  ],
  ['workspace-to', workspaceTo],
  ['pattern', kind('a pattern as in a .gitignore', 'Write it like "*.iso", in quotes.')],
  ['patterns', kind('a pattern as in a .gitignore, or a list of them', 'Write ["*.iso", /cache/], in quotes.')],
  ['revision', kind('a branch, a tag or a commit', 'Write it like main, v1.0 or a commit in quotes.')],
  ['repository', kind('the URL of a git repository', 'Write it like https://github.com/me/dotfiles.')],
  ['steps', steps],
  ['step', step],
  ['command', kind('a command', 'Write the command as text; several commands are several steps, or lines after a |.')],
  ['checks', list('a list of checks', 'check', '"- command: …" or "- file: …"')],
  ['check', check],
  ['exits', kind('an exit code from 0 to 255, or a list of them', 'Write a number such as 1, or [0, 1].')],
  ['statuses', kind('a status from 100 to 599, or a list of them', 'Write a number such as 200, or [200, 204].')],
  ['brew', kind('the name of a formula, or one of formula, cask and tap', 'Write ripgrep, or { cask: rectangle }.')],
  ['package', kind('a name that Homebrew knows', 'Write it like ripgrep, or user/tap/formula.')],
  ['defaults-key', thing('a map with the keys domain and key', 'domain', '{ domain: com.apple.dock, key: autohide }')],
  ['defaults-value', kind('a text, a number, true, false, a list or a map', 'Write the value that must be there.')],
  ['defaults-domain', kind('a domain of preferences', 'Write it like com.apple.dock, or NSGlobalDomain for -g.')],
  ['env-text', kind('a text, or false', 'Write the text in quotes, or false when it must not be set.')],
  ['env-wanted', kind('a map of names and texts', 'Write { EDITOR: nvim }; false says that it must not be set.')],
  ['sha256', kind('64 hexadecimal digits', 'Write what shasum -a 256 prints of the file.')],
  ['git-key', kind('a key of git, such as user.email', 'Write section and name with a dot between them.')],
  ['url', kind('a web address', 'Write it like http://localhost:8080/health.')],
  ['groups', kind('a list of groups', 'Write [staff, admin].')],
  ['presets', mapOf('presets', 'presets: { my-setup: { steps: [./setup] } }')],
  ['preset', thing('a map of keys', undefined, '{ steps: [./setup] }')],
  ['parameters', mapOf('parameters', 'parameters: { target: { default: all } }')],
  ['parameter', thing('a map of keys', 'default', '{ default: all }')],
  [
    'parameter-name',
    kind('letters, digits, dashes and underscores, a letter first', 'Choose a name such as target or log-level.'),
  ],
  ['parameter-value', kind('text, a number, true or false, or a list of texts', 'Write the value itself.')],
  [
    'parameter-match',
    kind('a value, a list of values, or { not: … }', 'Write the value that the parameter must have.'),
  ],
  ['when-parameters', mapOf('parameters', 'parameters: { source: workspace }')],
  ['needs-workspace', kind('true, false, or a map of parameters', 'Write true, or { source: workspace }.')],
  ['shell', kind('a shell, by name or absolute path', 'Write it like bash, or /opt/homebrew/bin/fish.')],
  ['when', thing('a map of keys', undefined, '{ flavor: base }')],
  ['when-flavor', kind('vanilla, base, xcode or runner, or a list of them', 'Write a flavor such as base.')],
  ['when-os', kind('darwin or linux, or a list of them', 'Write darwin for macOS, or linux.')],
  ['when-macos', kind('a macOS that tartplan knows, or a list of them', 'Write a name or number such as tahoe or 26.')],
  ['when-base', kind('the name of a base, or a list of them', 'Write a name that stands under bases.')],
  ['mode', mode],
  ['idempotence', kind('off, warn or error, or a map', 'Write error, or a map such as { mode: warn, ignore: [~/x] }.')],
  ['step-names', list('a list of names of steps', 'name', '[apply]: names of steps under run')],
  [
    'teardown',
    kind('steps, or a map with the key run', 'Write a command, a list of steps, or { run: ./uninstall.sh }.'),
  ],
  ['ignore', list('a list of globs', 'glob', '["~/.config/tool/**"]')],
  ...watchKinds,
  ['match', match('text, /a regular expression/, or a list of them')],
  ['match-text', match('text or /a regular expression/')],
  [
    'text',
    kind('text', (node) =>
      text(node) === '' ? 'Write some text, or remove it.' : `Put it in quotes: "${text(node)}".`,
    ),
  ],
  ['limits', thing('a map of keys', undefined, '{ vms: 2, memory: 75% }')],
]);
