/** Resources of goss (goss.rocks/gossfile) as checks of a tartfile. What has no equal is refused. */
import { checkNode, numberAt, onlyKnown, patternsAt, type Resource, refuse, textAt, truthAt } from './goss-node.ts';
import type { Node } from './node.ts';

type Expand = (one: Resource) => readonly Node[];

const file: Expand = (one) => {
  onlyKnown(one, [
    'exists',
    'path',
    'mode',
    'size',
    'owner',
    'group',
    'filetype',
    'linked-to',
    'contains',
    'contents',
    'sha256',
  ]);
  const path = textAt(one, 'path') ?? one.name;
  if (!/^(\/|~\/)/.test(path)) refuse(one, `the path ${path} must be absolute`);
  if (!truthAt(one, 'exists')) return [checkNode(one, { file: path, exists: false })];
  const filetype = textAt(one, 'filetype');
  const type = filetype === 'symlink' ? 'link' : filetype;
  if (type !== undefined && !['file', 'directory', 'link'].includes(type))
    refuse(one, `the filetype ${filetype} is not understood`, ['filetype']);
  const mode = textAt(one, 'mode');
  if (mode !== undefined && !/^[0-7]?[0-7]{3}$/.test(mode)) refuse(one, 'a mode is octal digits in quotes', ['mode']);
  const sha256 = textAt(one, 'sha256')?.toLowerCase();
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
    refuse(one, 'sha256 has 64 hexadecimal digits', ['sha256']);
  const contents = patternsAt(one, 'contents');
  const contains = patternsAt(one, 'contains');
  const wanted = [...contents.wanted, ...contains.wanted];
  const size = numberAt(one, 'size');
  return [
    checkNode(one, {
      file: path,
      type,
      mode,
      sha256,
      owner: textAt(one, 'owner'),
      group: textAt(one, 'group'),
      link: textAt(one, 'linked-to'),
      contains: wanted.length === 0 ? undefined : wanted,
    }),
    ...[...contents.unwanted, ...contains.unwanted].map((text) =>
      checkNode(one, { name: `goss file ${path} without ${text}`, file: path, contains: [text], not: true }),
    ),
    ...(size === undefined
      ? []
      : [checkNode(one, { command: `wc -c <${word(path)} | tr -d ' '`, stdout: `/^${size}$/` })]),
  ];
};

const command: Expand = (one) => {
  onlyKnown(one, ['exit-status', 'exec', 'stdout', 'stderr', 'timeout']);
  const streams = ['stdout', 'stderr'].map((key) => {
    const { wanted, unwanted } = patternsAt(one, key);
    if (unwanted.length > 0) refuse(one, `what ${key} may not have is not understood`, [key]);
    return wanted.length === 0 ? undefined : wanted;
  });
  return [
    checkNode(one, {
      command: textAt(one, 'exec') ?? one.name,
      exit: numberAt(one, 'exit-status') ?? 0,
      stdout: streams[0],
      stderr: streams[1],
      timeout: milliseconds(numberAt(one, 'timeout') ?? 10_000),
    }),
  ];
};

/** Homebrew's on macOS, dpkg's on Linux. */
const packages: Expand = (one) => {
  onlyKnown(one, ['installed', 'name']);
  const name = textAt(one, 'name') ?? one.name;
  if (!/^[A-Za-z0-9][\w@+.-]*$/.test(name)) refuse(one, `${name} cannot be the name of a package`);
  const not = truthAt(one, 'installed') ? undefined : true;
  const ask = `dpkg-query -W -f='\${Status}' ${word(name)} 2>/dev/null | grep -q 'ok installed'`;
  return [
    checkNode(one, { brew: name, not, when: { os: 'darwin' } }),
    checkNode(one, { command: ask, not, when: { os: 'linux' } }),
  ];
};

const process: Expand = (one) => {
  onlyKnown(one, ['running', 'comm']);
  const not = truthAt(one, 'running') ? undefined : true;
  return [checkNode(one, { process: textAt(one, 'comm') ?? one.name, not })];
};

const port: Expand = (one) => {
  onlyKnown(one, ['listening', 'port']);
  const written = textAt(one, 'port') ?? one.name;
  const [, protocol = 'tcp', number = ''] = /^(?:(tcp|udp)6?:)?(\d{1,5})$/.exec(written) ?? [];
  if (number === '') refuse(one, `${written} is no port such as tcp:22`);
  return [checkNode(one, { port: Number(number), protocol, not: truthAt(one, 'listening') ? undefined : true })];
};

const user: Expand = (one) => {
  onlyKnown(one, ['exists', 'username', 'uid', 'groups', 'home', 'shell']);
  const name = textAt(one, 'username') ?? one.name;
  if (!truthAt(one, 'exists')) return [checkNode(one, { user: name, not: true })];
  const { wanted } = patternsAt(one, 'groups');
  return [
    checkNode(one, {
      user: name,
      uid: numberAt(one, 'uid'),
      groups: wanted.length === 0 ? undefined : wanted,
      home: textAt(one, 'home'),
      shell: textAt(one, 'shell'),
    }),
  ];
};

const group: Expand = (one) => {
  onlyKnown(one, ['exists', 'groupname']);
  const name = textAt(one, 'groupname') ?? one.name;
  const ask = `getent group ${word(name)} || dscl . -read /Groups/${word(name)}`;
  return [checkNode(one, { command: ask, not: truthAt(one, 'exists') ? undefined : true })];
};

const http: Expand = (one) => {
  onlyKnown(one, ['status', 'url', 'timeout', 'body']);
  const { wanted, unwanted } = patternsAt(one, 'body');
  if (unwanted.length > 0) refuse(one, 'what a body may not have is not understood', ['body']);
  const url = textAt(one, 'url') ?? one.name;
  if (!/^https?:\/\/\S+$/.test(url)) refuse(one, `${url} is no address of the web`);
  return [
    checkNode(one, {
      http: url,
      status: numberAt(one, 'status') ?? 200,
      body: wanted.length === 0 ? undefined : wanted,
      timeout: milliseconds(numberAt(one, 'timeout') ?? 5_000),
    }),
  ];
};

const milliseconds = (ms: number): string => `${Math.max(1, ms)}ms`;

const word = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`.replace(/^'~\//, `"$HOME"/'`);

/** By the key in a goss file. */
export const gossResources: ReadonlyMap<string, Expand> = new Map([
  ['file', file],
  ['command', command],
  ['package', packages],
  ['process', process],
  ['port', port],
  ['user', user],
  ['group', group],
  ['http', http],
]);
