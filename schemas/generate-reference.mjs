// Schema -> docs/tartfile.md, the page that explains every key.

const sections = [
  ['baseSource', 'Base', 'bases.<name>'],
  ['defaults', 'Defaults', 'defaults'],
  ['machine', 'Machine', 'machines.<name>'],
  ['suite', 'Suite', 'suites.<name>'],
  ['matrix', 'Matrix', 'suites.<name>.matrix'],
  ['workspace', 'Workspace', 'workspace'],
  ['step', 'Step', 'run[]'],
  ['copyToGuest', 'Copy to the guest', 'copy'],
  ['copyFromGuest', 'Copy from the guest', 'copy'],
  ['when', 'When', 'when'],
  ['preset', 'Preset', 'presets.<name>'],
  ['parameter', 'Parameter', 'presets.<name>.parameters.<name>'],
  ['commandCheck', 'Command check', 'check[]'],
  ['fileCheck', 'File check', 'check[]'],
  ['idempotentCheck', 'Idempotent check', 'check[]'],
  ['directoryCheck', 'Directory check', 'check[]'],
  ['brewCheck', 'Homebrew check', 'check[]'],
  ['brewPackage', 'Homebrew package', 'check[].brew'],
  ['appCheck', 'Application check', 'check[]'],
  ['defaultsCheck', 'Preference check', 'check[]'],
  ['defaultsKey', 'Preference', 'check[].defaults'],
  ['loginShellCheck', 'Login shell check', 'check[]'],
  ['envCheck', 'Environment check', 'check[]'],
  ['pathCheck', 'PATH check', 'check[]'],
  ['portCheck', 'Port check', 'check[]'],
  ['processCheck', 'Process check', 'check[]'],
  ['launchAgentCheck', 'Launch agent check', 'check[]'],
  ['userCheck', 'User check', 'check[]'],
  ['gitConfigCheck', 'Git setting check', 'check[]'],
  ['httpCheck', 'Web page check', 'check[]'],
  ['resources', 'Resources', 'resources'],
  ['network', 'Network', 'network'],
  ['connect', 'Connect', 'connect'],
  ['mount', 'Mount', 'mounts[]'],
  ['limits', 'Limits', 'limits'],
];

const titles = new Map(sections.map(([def, title]) => [def, title]));

/** Kinds of values that have a word of their own. */
const kinds = new Map([
  ['memory', 'size'],
  ['disk', 'size'],
  ['memory-limit', 'percentage or size'],
  ['duration', 'duration'],
  ['max-age', 'age, or `never`'],
  ['patterns', 'pattern, or list of them'],
  ['pattern', 'pattern'],
  ['base-name', 'name of a base or layer'],
  ['base-names', 'name of a base or layer, list of them, or `all`'],
  ['matrix-values', 'list of values'],
  ['matrix-value', 'text, number, true or false'],
  ['combination', 'map of values'],
  ['combinations', 'list of maps of values'],
  ['tag', 'tag'],
  ['tags', 'tag, or list of them'],
  ['suite-name', 'name of a suite'],
  ['suite-names', 'name of a suite, or list of them'],
  ['parameter-value', 'text, number, true or false, list of texts'],
  ['when-parameters', 'map of values'],
  ['needs-workspace', 'true, false or map of values'],
  ['shell', 'name or path of a shell'],
  ['when-flavor', 'flavor, or list of them'],
  ['when-os', '`darwin` or `linux`, or list of them'],
  ['when-macos', 'name or number of a macOS, or list of them'],
  ['when-base', 'name of a base, or list of them'],
  ['host-path', 'path on the host'],
  ['host-paths', 'path, or list of paths'],
  ['guest-path', 'path in the guest'],
  ['guest-paths', 'path in the guest, or list of them'],
  ['vm-name', 'name of a VM'],
  ['command', 'command'],
  ['image', 'image'],
  ['probe', 'web address or `false`'],
  ['macos', 'name or number of a macOS'],
  ['screen', '`WIDTHxHEIGHT`'],
  ['mode', 'octal digits in quotes'],
  ['secrets', 'list of names of variables'],
  ['env', 'map of text'],
  ['exits', 'number from 0 to 255, or list of them'],
  ['statuses', 'number from 100 to 599, or list of them'],
  ['brew', 'name of a formula, or [Homebrew package](#homebrew-package)'],
  ['defaults-value', 'text, number, `true`, `false`, list or map'],
  ['env-wanted', 'map of texts, `/regular expressions/` or `false`'],
  ['match', 'text or `/regular expression/`, or list of them'],
  ['slug', 'lower-case letters, digits, dashes'],
]);

/** The text of docs/tartfile.md. */
export const writeReference = (schema) => {
  const page = [
    '<!-- Generated from schemas/tartfile.schema.json by schemas/generate.mjs; do not edit. -->',
    '',
    '# tartfile.yaml',
    '',
    schema.description,
    '',
    'The smallest one, and one that tests something:',
    '',
    fence('version: 1\nbases:\n  tahoe: base'),
    '',
    fence(tested),
    '',
    'With this line at the top an editor that knows YAML completes keys and shows what they mean:',
    '',
    fence('# yaml-language-server: $schema=<path of tartfile.schema.json>'),
    '',
    '## The file',
    '',
    table(schema, schema),
    '',
    ...sections.flatMap(([def, title, place]) => section(schema, def, title, place)),
    ...notes,
  ];
  return `${page.join('\n').trimEnd()}\n`;
};

const section = (schema, def, title, place) => {
  const about = def === 'baseSource' ? schema.$defs.base : schema.$defs[def];
  return [
    `## ${title}`,
    '',
    `\`${place}\`: ${about.description}`,
    '',
    table(schema, schema.$defs[def], def === 'defaults' ? [] : Object.keys(schema.$defs.defaults.properties)),
    '',
    about.examples.length > 1 ? 'Examples:' : 'Example:',
    '',
    ...about.examples.map((one) => `- ${code(flow(one))}`),
    '',
  ];
};

/** The keys that a machine or suite shares with the defaults are explained there. */
const table = (schema, node, shared = []) => {
  const common = shared.length > 0 && shared.every((key) => key in node.properties) ? shared : [];
  const own = Object.entries(node.properties).filter(
    ([key, one]) => !common.includes(key) && one['x-call'] === undefined,
  );
  const rows = own.map(([key, value]) => {
    const target = resolve(schema, value);
    const { meaning, fallback } = split(target.description);
    const needed = node.required?.includes(key) ? 'required' : fallback;
    return [code(key), typeOf(schema, value), needed, meaning, code(flow(target.examples[0]))];
  });
  if (common.length > 0) {
    const keys = common.map(code).join(', ');
    rows.push([keys, 'as in [defaults](#defaults)', 'those of `defaults`', 'Merged over the defaults.', '']);
  }
  return aligned([['key', 'type', 'default', 'meaning', 'example'], ...rows]);
};

/** As the formatter wants it, so that it has nothing to change here. */
const aligned = (rows) => {
  const cells = rows.map((row) => row.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')));
  const widths = cells[0].map((_, column) => Math.max(3, ...cells.map((row) => [...row[column]].length)));
  const line = (row) =>
    `| ${row.map((text, column) => text + ' '.repeat(widths[column] - [...text].length)).join(' | ')} |`;
  const [head, ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
};

const resolve = (schema, node) => (node.$ref === undefined ? node : schema.$defs[node.$ref.replace('#/$defs/', '')]);

/** Descriptions end with their default, where there is one. */
const split = (description) => {
  const found = /^(.*?) ?Default: (.*)\.$/s.exec(description);
  return found === null ? { meaning: description, fallback: '' } : { meaning: found[1], fallback: found[2] };
};

const typeOf = (schema, node) => {
  const name = node.$ref?.replace('#/$defs/', '');
  const target = resolve(schema, node);
  const link = (def) => `[${titles.get(def).toLowerCase()}](#${titles.get(def).toLowerCase().replaceAll(' ', '-')})`;
  if (name === 'steps') return `command, or list of commands and ${link('step')}s`;
  if (name === 'mounts') return `list of ${link('mount')}s`;
  if (name === 'workspace') return `path, or ${link('workspace')}`;
  if (titles.has(name)) return link(name);
  const kind = target['x-kind'];
  if (kind === 'bases') return `map of flavors or ${link('baseSource')}s`;
  if (kind === 'machines') return `map of ${link('machine')}s`;
  if (kind === 'suites') return `map of ${link('suite')}s`;
  if (kind === 'presets') return `map of ${link('preset')}s`;
  if (kind === 'parameters') return `map of ${link('parameter')}s`;
  if (kind === 'checks') return `list of checks, from [command](#command-check) to [web page](#web-page-check)`;
  if (kinds.has(kind)) return kinds.get(kind);
  if (target.const !== undefined) return code(String(target.const));
  if (target.enum !== undefined) return target.enum.map((one) => code(String(one))).join(' ');
  const words = {
    string: 'text',
    integer: `number from ${target.minimum} to ${target.maximum}`,
    boolean: '`true` or `false`',
  };
  return words[target.type] ?? String(target.type);
};

/** A value as YAML on one line. */
const flow = (value) => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${flow(one)}`)
      .join(', ')} }`;
  if (typeof value !== 'string') return String(value);
  const word = /^[\w~./][\w~./%@:-]*( [\w./~-]+)*$/.test(value) && !value.endsWith(':');
  const plain = value === '.' || (word && !/^([-+.\d_]+|0[xo].*|true|false|null|~)$/.test(value));
  return plain ? value : JSON.stringify(value);
};

const code = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
const fence = (text) => `\`\`\`yaml\n${text}\n\`\`\``;

const tested = `version: 1
bases:
  tahoe: base
  sequoia: base
suites:
  bootstrap:
    workspace: .
    run: ./install.sh
    check:
      - file: ~/.zshrc
        contains: starship init
      - command: zsh -lic 'exit 0'`;

const notes = [
  '## Presets',
  '',
  'A step can call a preset, built-in or under `presets`, by its name: `- stow: [zsh, git]`. Their parameters, and how to write',
  'your own: [presets](presets.md).',
  '',
  '## Sizes and durations',
  '',
  'Sizes have a unit: `8GB`, `8192MB`, `8GiB`. Of memory, GB and GiB both mean 1024 MiB, as with Tart; of disks, GB is',
  '10^9 bytes, as with `tart set --disk-size`, and GiB and TB are converted. Durations are `90s`, `5m`, `1h30m` or `500ms`.',
  'A number without a unit is an error.',
  '',
  '## Texts to match',
  '',
  '`stdout`, `stderr` and `contains` take a text that must be found, or a regular expression between slashes, with flags',
  'after it: `/^v\\d+/i`. A text with more slashes in it, such as `/usr/local/`, is a text. A list must match as a whole.',
  '',
  '## Environment',
  '',
  '`${env:NAME}` in a text becomes the value of the variable on the host, `${env:NAME:-default}` the default where it is',
  'unset or empty. A variable that is unset and has no default is an error. A plan says which variables were used, not',
  'their values. `$${env:` stands for the text itself. `$HOME` and `${HOME}` are left for the shell of the guest. Secrets',
  'cannot be interpolated: steps and checks see them as variables.',
  '',
  '## One file from several',
  '',
  '`extends` merges other files under this one; paths in them are relative to them. Within a file, anchors (`&name`),',
  'aliases (`*name`) and merge keys (`<<: *name`) of YAML work, and keys at the top that start with `x-` are ignored, so',
  'that there is a place for anchors:',
  '',
  fence(`version: 1
x-large: &large { cpu: 8, memory: 16GB }
bases: { tahoe: base }
machines:
  dev: { from: tahoe, resources: *large }`),
];
