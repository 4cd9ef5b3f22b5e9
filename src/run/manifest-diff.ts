/** Two manifests -> what differs. Pure: texts are still those of the guest. */
import type { Change, ChangeArea } from '../model/change.ts';
import type { FileState, Manifest } from './manifest.ts';

/** Sorted by area, then name. `ignored` as in the reader, for what only one of the two comparisons leaves out. */
export const compare = (
  before: Manifest,
  after: Manifest,
  ignored: (name: string) => boolean = () => false,
): readonly Change[] => {
  const changes: Change[] = [];
  for (const name of union(before.files, after.files)) {
    if (ignored(name)) continue;
    const was = before.files.get(name);
    const is = after.files.get(name);
    if (!sameFile(was, is)) changes.push(changeOf('file', name, describe(was), describe(is)));
  }
  for (const name of union(before.facts, after.facts)) {
    const was = before.facts.get(name);
    const is = after.facts.get(name);
    if (was !== is && !ignored(name)) changes.push(changeOf(areaOf(name), labelOf(name), was, is));
  }
  return changes.sort((a, b) => order[a.area] - order[b.area] || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
};

const union = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): Iterable<string> =>
  new Set([...one.keys(), ...other.keys()]);

const order: Readonly<Record<ChangeArea, number>> = {
  file: 0,
  defaults: 1,
  brew: 2,
  'launch-agent': 3,
  'login-shell': 4,
};

const changeOf = (area: ChangeArea, name: string, before: string | undefined, after: string | undefined): Change => ({
  kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
  area,
  name,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Times do not count: writing the same again changes nothing. Sizes of folders and modes of links mean nothing. */
const sameFile = (one: FileState | undefined, other: FileState | undefined): boolean => {
  if (one === undefined || other === undefined) return one === other;
  if (one.kind !== other.kind) return false;
  if (one.kind === 'link') return one.target === other.target;
  if (one.mode !== other.mode) return false;
  return one.kind !== 'file' || (one.size === other.size && one.hash === other.hash);
};

const describe = (state: FileState | undefined): string | undefined => {
  if (state === undefined) return undefined;
  if (state.kind === 'link') return `link to ${state.target ?? '?'}`;
  if (state.kind !== 'file') return `${state.kind === 'other' ? 'device or pipe' : state.kind} ${state.mode}`;
  const content = state.hash === undefined ? 'unreadable' : `sha256 ${state.hash.slice(0, 8)}`;
  return `file ${state.mode}, ${state.size} bytes, ${content}`;
};

const areaOf = (name: string): ChangeArea => {
  if (name.startsWith('defaults:')) return 'defaults';
  if (name.startsWith('launch-agent:')) return 'launch-agent';
  return name === 'login-shell' ? 'login-shell' : 'brew';
};

/** `defaults:com.apple.dock autohide` -> `com.apple.dock autohide`; `formula:ripgrep` -> `formula ripgrep`. */
const labelOf = (name: string): string => {
  const colon = name.indexOf(':');
  const start = name.slice(0, colon);
  const rest = name.slice(colon + 1);
  return colon < 0 ? name : start === 'defaults' || start === 'launch-agent' ? rest : `${start} ${rest}`;
};
