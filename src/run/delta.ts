/** Only what changed of a workspace goes into a machine that has had it before; what is gone on the host goes there, too. */
import type { Workspace } from '../model/desired.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import { workspaceKey } from '../model/workspace-key.ts';
import type { Guest } from '../ports/guest.ts';
import { prepareScript, recallScript, rememberScript, removeScript } from './delta-script.ts';
import { createPresent } from './said.ts';
import type { GuestScript } from './shell.ts';
import type { Tools } from './tools.ts';
import { commitOf, inTime, sendWorkspace, unpack } from './workspace.ts';

export interface Sent {
  readonly sent: number;
  readonly removed: number;
}

/** At most four round trips, one when nothing changed. Undefined where the guest clones. Throws as `sendWorkspace` does. */
export const sendChanges = async (
  workspace: Workspace,
  guest: Guest,
  tools: Tools,
  signal: AbortSignal,
): Promise<Sent | undefined> => {
  const { source, to } = workspace;
  if (source !== 'remote' && to !== undefined)
    return inTime(workspace, tools, signal, (bound) => send({ ...workspace, to }, guest, tools, bound));
  await sendWorkspace(workspace, guest, tools, signal);
  return undefined;
};

const send = async (
  workspace: Workspace & { readonly to: string },
  guest: Guest,
  tools: Tools,
  signal: AbortSignal,
): Promise<Sent> => {
  const { to } = workspace;
  const state = tools.workspaces.get(workspaceKey(workspace));
  const now = state?.files ?? new Map<string, string>();
  const nonce = crypto.randomUUID();
  const before = recalled(await run(recallScript(to, nonce), guest, tools, workspace, signal), nonce);
  const { send: names, files, folders } = changes(before, now);
  if (names.length + files.length + folders.length === 0) return { sent: 0, removed: 0 };
  const union = new Map([...before.values, ...[...now.keys()].map((name) => [name, '?'] as const)]);
  for (const name of files) union.delete(name);
  await run(prepareScript(to, { files, folders }, records(union)), guest, tools, workspace, signal);
  if (names.length > 0) await unpack({ from: { ...workspace, ...commitOf(state) }, to, names }, guest, tools, signal);
  await run(
    rememberScript(
      to,
      [...now].filter(isPlain).map(([name]) => name),
      records(now),
    ),
    guest,
    tools,
    workspace,
    signal,
  );
  return { sent: names.filter((name) => !name.endsWith('/')).length, removed: files.length };
};

/** What only the older of two trees has is taken out of the folder `to`. */
export const removeGone = async (
  older: ReadonlyMap<string, string>,
  newer: ReadonlyMap<string, string>,
  workspace: Workspace & { readonly to: string },
  guest: Guest,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> => {
  const { files, folders } = changes({ values: older, intact: new Set() }, newer);
  if (files.length + folders.length === 0) return;
  await run(removeScript(workspace.to, { files, folders }), guest, tools, workspace, signal);
};

/** A file, and neither a link nor a folder. */
const isPlain = ([, value]: readonly [string, string]): boolean => value.startsWith('100');

const records = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files].map(([name, value]) => `${value} ${name}`);

export interface Recalled {
  readonly values: ReadonlyMap<string, string>;
  /** Files that are in the guest as they were sent. */
  readonly intact: ReadonlySet<string>;
}

/** What a guest says of itself: names and values, to be compared and no more. */
export const recalled = (said: string, nonce: string): Recalled => {
  const words = said.slice(Math.max(0, said.indexOf(`${nonce} begin`))).split('\0');
  const sums = words.indexOf(`${nonce} sums`);
  if (words[0] !== `${nonce} begin` || sums < 0 || !words.includes(`${nonce} end`))
    return { values: new Map(), intact: new Set() };
  const values = words.slice(1, sums).map((word) => {
    const space = word.indexOf(' ');
    return [word.slice(space + 1), word.slice(0, space)] as const;
  });
  const intact = (words[sums + 1] ?? '').split('\n').flatMap(nameOfSum);
  return { values: new Map(values), intact: new Set(intact) };
};

/** `<64 digits>  ./name`; with a backslash before it all, those in the name are doubled and a newline is `\\n`. */
const nameOfSum = (line: string): readonly string[] => {
  const [, escaped, name] = /^(\\?)[0-9a-f]{64} [ *]\.\/(.+)$/.exec(line) ?? [];
  if (name === undefined) return [];
  return [escaped === '' ? name : name.replace(/\\(.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign))];
};

/** Links and folders have no sum, and cost nothing: they are sent whenever anything is. */
export const changes = (
  { values, intact }: Recalled,
  now: ReadonlyMap<string, string>,
): { readonly send: readonly string[]; readonly files: readonly string[]; readonly folders: readonly string[] } => {
  const same = (name: string, value: string): boolean => values.get(name) === value;
  const send = [...now].filter(([name, value]) => !same(name, value) || !intact.has(name)).map(([name]) => name);
  const gone = [...values.keys()].filter((name) => !now.has(name) && isSafe(name));
  const needed = new Set([...now.keys()].flatMap(parents));
  const folders = new Set(
    gone.flatMap((name) => [...parents(name), ...(name.endsWith('/') ? [name.slice(0, -1)] : [])]),
  );
  const files = gone.filter((name) => !name.endsWith('/'));
  const only = [...folders].filter((folder) => !needed.has(folder) && !now.has(`${folder}/`));
  const idle =
    files.length + only.length === 0 && send.every((name) => same(name, now.get(name) ?? '') && !isFile(now, name));
  return {
    send: idle ? [] : send,
    files,
    folders: only.sort((one, other) => other.length - one.length),
  };
};

const isFile = (now: ReadonlyMap<string, string>, name: string): boolean => now.get(name)?.startsWith('100') === true;

/** A record that somebody wrote by hand takes nothing away outside of the workspace. */
const isSafe = (name: string): boolean =>
  name !== '' && !name.startsWith('/') && !name.split('/').some((part) => part === '..' || part === '.');

const parents = (name: string): readonly string[] => {
  const parts = name.replace(/\/$/, '').split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** Bytes of a record: some hundred thousand names. */
const MAX_SAID = 64 << 20;

const run = async (
  { command, stdin }: GuestScript,
  guest: Guest,
  tools: Tools,
  { to, where }: Workspace,
  signal: AbortSignal,
): Promise<string> => {
  const said: Buffer[] = [];
  let size = 0;
  const { exit } = await guest.exec(command, {
    signal,
    stdin,
    onOutput: (stream, chunk) => {
      if (stream !== 'stdout' || size > MAX_SAID) return;
      size += chunk.length;
      said.push(chunk);
    },
  });
  const text = Buffer.concat(said).toString('utf8');
  if (exit === 0) return text;
  throw new ProblemError(failed(to ?? '', createPresent(tools.secrets)(text), where));
};

const failed = (to: string, said: string, where: Problem['where'] & object): Problem =>
  problem('guest/workspace', `what changed of the workspace could not be brought to ${to}`, {
    detail: said.slice(0, 2_000),
    where,
    hint: 'Is the folder writable for the user, and is there space on the disk of the guest?',
  });
