/** What a value of each kind of the schema (`x-kind`) must be, in words, and how to mend one that is not. */
import { at, type Node } from './node.ts';
import { slug } from './paths.ts';

export interface Kind {
  readonly expected: string;
  /** What to write instead. `last` is the key that the value stands under. */
  remedy(node: Node, last: string): string;
}

/** Undefined for what the plain words of a type say well enough. */
export const kindOf = (name: unknown): Kind | undefined => (typeof name === 'string' ? kinds.get(name) : undefined);

const fixed = (expected: string, remedy: string): Kind => ({ expected, remedy: () => remedy });

const number = (node: Node): number | undefined => {
  const value = node.kind === 'scalar' ? Number(node.value) : Number.NaN;
  return Number.isFinite(value) && value > 0 ? value : undefined;
};

const text = (node: Node): string => (node.kind === 'scalar' ? String(node.value) : '');

const memory: Kind = {
  expected: 'a size with its unit, such as 8GB or 8192MB',
  remedy: (node) => {
    const value = number(node) ?? Number(/^\d+/.exec(text(node))?.[0] ?? Number.NaN);
    if (!Number.isFinite(value) || value <= 0) return 'Write it like 8GB or 8192MB.';
    return `Write the unit: ${value}${value >= 256 ? 'MB' : 'GB'}.`;
  },
};

const disk: Kind = {
  expected: 'a size with its unit, such as 80GB',
  remedy: (node) => {
    const value = number(node) ?? Number(/^\d+/.exec(text(node))?.[0] ?? Number.NaN);
    if (/^\d+ ?Mi?B$/i.test(text(node)))
      return `Tart counts disks in GB: write ${Math.max(1, Math.ceil(value / 1000))}GB.`;
    return Number.isFinite(value) && value > 0 ? `Write the unit: ${value}GB.` : 'Write it like 80GB.';
  },
};

const duration: Kind = {
  expected: 'a duration with its unit, such as 90s, 5m or 1h30m',
  remedy: (node) => {
    const value = number(node);
    if (value !== undefined) return `Write the unit: ${value}s for seconds, ${value}m for minutes.`;
    const compact = text(node)
      .toLowerCase()
      .replace(/\s+/g, '')
      .replace(/hours?|hrs?/g, 'h')
      .replace(/min(ute)?s?/g, 'm')
      .replace(/sec(ond)?s?/g, 's');
    if (/^(?=.*[1-9])(\d+h)?(\d+m)?(\d+s)?$/.test(compact)) return `Write ${compact}.`;
    return /^[0\Dhms]*$/.test(compact) && compact.includes('0')
      ? 'It must be longer than nothing; leave it out for the default.'
      : 'Write it like 90s, 5m or 1h30m.';
  },
};

const name = (expected: string): Kind => ({
  expected,
  remedy: (node) => {
    const candidate = text(node)
      .trim()
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+|-+$/g, '');
    if (candidate.length > 100) return 'Choose a shorter name.';
    return candidate === ''
      ? 'Use letters, digits, dots, dashes and underscores, and start with a letter or digit.'
      : `Write ${candidate}.`;
  },
});

const guestPath: Kind = {
  expected: 'a path in the guest, absolute or starting with ~/',
  remedy: (node) => {
    const value = text(node).replace(/^\.?\/+/, '');
    if (/^\$(HOME|\{HOME\})\//.test(value)) return `Write ${value.replace(/^\$(HOME|\{HOME\})\//, '~/')}.`;
    return /^[^\s/~]/.test(value)
      ? `Write ~/${value} for a path in the guest's home folder.`
      : 'Write it like ~/.zshrc or /etc/hosts.';
  },
};

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['memory', memory],
  [
    'memory-limit',
    { ...memory, expected: 'a percentage or a size with its unit, such as 75% or 12GB', remedy: limitRemedy },
  ],
  ['disk', disk],
  ['duration', duration],
  ['key', name('at most 100 letters, digits, dots, dashes and underscores')],
  ['vm-name', name('at most 100 letters, digits, dots, dashes and underscores')],
  ['guest-path', guestPath],
  ['guest-paths', { ...guestPath, expected: 'a path in the guest, absolute or starting with ~/, or a list of them' }],
  [
    'slug',
    {
      expected: 'at most 30 lower-case letters, digits and dashes',
      remedy: (node) =>
        slug(text(node)) === ''
          ? 'Write a name such as dotfiles.'
          : `Write ${slug(text(node)).slice(0, 30).replace(/-$/, '')}.`,
    },
  ],
  ['screen', fixed('a size of the screen, such as 1920x1200', 'Write WIDTHxHEIGHT, such as 1920x1200 or 1440x900pt.')],
  [
    'mode',
    {
      expected: 'permissions as three or four octal digits in quotes, such as "0644"',
      remedy: (node) => {
        const digits = node.span.file.text.slice(node.span.start, node.span.end).replace(/^0o/, '');
        return /^[0-7]{3,4}$/.test(digits)
          ? `Put it in quotes: "${digits.padStart(4, '0')}".`
          : 'Write octal digits in quotes, such as "0644" or "0755".';
      },
    },
  ],
  [
    'macos',
    fixed(
      'a macOS that tartplan knows',
      'Known are tahoe (26), sequoia (15), sonoma (14), ventura (13) and monterey (12).',
    ),
  ],
  [
    'image',
    {
      expected: 'an image in a registry, such as ghcr.io/cirruslabs/ubuntu:latest',
      remedy: (node) => {
        if (/^https?:\/\//.test(text(node))) return `Leave out ${/^https?:\/\//.exec(text(node))?.[0]}.`;
        if (/^[^/]+$/.test(text(node)))
          return `Begin with the registry's host, such as ghcr.io/; for a local VM write vm: ${text(node).trim()}.`;
        return text(node).includes('@')
          ? 'A digest is @sha256: and 64 hexadecimal digits, without a tag before it.'
          : 'Write host/path:tag or host/path@sha256:digest.';
      },
    },
  ],
  [
    'env-name',
    fixed('a name of an environment variable', 'Use letters, digits and underscores, and start with no digit.'),
  ],
  [
    'env-value',
    {
      expected: 'text',
      remedy: (node) =>
        node.kind === 'scalar'
          ? `Put it in quotes: "${node.value === null ? '' : text(node)}".`
          : 'A variable is one text: put it in quotes.',
    },
  ],
  [
    'probe',
    {
      expected: 'a web address or false',
      remedy: (node) =>
        /^[\w.-]+\.[a-z]+(\/\S*)?$/.test(text(node))
          ? `Write https://${text(node)}.`
          : 'Write an address such as https://github.com, or false to skip it.',
    },
  ],
  ['user', fixed("the name of a guest's user", 'Write it like admin.')],
  ['host-path', fixed('a path on the host', 'Write a path: absolute, starting with ~/, or relative to this file.')],
  ['host-paths', fixed('a path, or a list of paths', 'Write a path such as ./shared.yaml.')],
  ['base-name', fixed('the name of a base', 'Write a name that stands under bases.')],
  ['base-names', fixed('the name of a base, a list of them, or all', 'Write a name that stands under bases, or all.')],
  ['text', fixed('text', 'Write some text, in quotes if it looks like a number.')],
  ['command', fixed('a command', 'Write the command as text; put it in quotes if it holds ": " or " #".')],
  [
    'step',
    {
      expected: 'a command, or a step with the key run',
      remedy: (node) =>
        node.kind === 'list'
          ? 'Remove one of the dashes, or the brackets.'
          : 'Write the command as text, or { name: …, run: … }.',
    },
  ],
  [
    'steps',
    {
      expected: 'a command, or a list of commands and steps',
      remedy: (node) =>
        node.kind === 'map'
          ? 'Start the step with "- ", or write the command alone.'
          : 'Write a command, or a list of them with "- " before each.',
    },
  ],
  ['check', { expected: 'a check: command or file, and what is expected of it', remedy: checkRemedy }],
  [
    'checks',
    {
      expected: 'a list of checks',
      remedy: (node) => (node.kind === 'map' ? 'Start the check with "- ".' : 'Write "- command: …" or "- file: …".'),
    },
  ],
  ['match', fixed('text, /a regular expression/, or a list of them', 'Put it in quotes.')],
  ['match-text', fixed('text or /a regular expression/', 'Put it in quotes.')],
  [
    'mounts',
    {
      expected: 'a list of mounts',
      remedy: (node) => (node.kind === 'map' ? 'Start the mount with "- ".' : 'Write "- host: ~/folder".'),
    },
  ],
  [
    'secrets',
    {
      expected: 'a list of names of environment variables',
      remedy: (node) =>
        /^\w+$/.test(text(node))
          ? `Write [${text(node)}].`
          : 'Write it like [GITHUB_TOKEN]; values come from the environment.',
    },
  ],
  [
    'workspace',
    fixed('a path on the host, or path and to', 'Write . for the folder of this file, or { path: ., to: ~/dotfiles }.'),
  ],
]);

function limitRemedy(node: Node): string {
  const value = number(node);
  if (value !== undefined && value <= 100) return `Write ${value}% or ${value}GB, whichever is meant.`;
  return value === undefined
    ? 'Write it like 75% or 12GB; a percentage goes from 1% to 100%.'
    : memory.remedy(node, 'memory');
}

function checkRemedy(node: Node): string {
  if (node.kind === 'scalar' && /^(~\/|\/)\S*$/.test(text(node))) return `Write file: ${text(node)}.`;
  if (node.kind === 'scalar' && node.value !== null) return `Write command: ${JSON.stringify(text(node))}.`;
  return at(node, ['run']) === undefined
    ? 'Write "- command: …" or "- file: …".'
    : 'In a check the command stands under command, not run.';
}
