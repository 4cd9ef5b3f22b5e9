/** Steps, checks and workspaces as written -> with every default applied. */
import type { Check, Match, Step, Workspace } from '../model/desired.ts';
import type {
  Steps,
  Suite,
  Check as WrittenCheck,
  Match as WrittenMatch,
  Workspace as WrittenWorkspace,
} from '../model/tartfile.ts';
import { absolute, type Place } from './guest.ts';
import { at, locateKey, type Node, type Path } from './node.ts';
import { durationMs } from './units.ts';

/** Where the parts of a machine or suite stand. */
export interface Owner {
  readonly tree: Node;
  readonly path: Path;
  readonly place: Place;
  readonly project: string;
}

export const workspace = (written: WrittenWorkspace | undefined, owner: Owner): Workspace | undefined => {
  if (written === undefined) return undefined;
  const short = typeof written === 'string';
  const here = [...owner.path, 'workspace'];
  const path = short ? written : (written.path ?? '.');
  const source = short || written.path === undefined ? here : [...here, 'path'];
  return {
    path: absolute(owner.tree, source, path, owner.place),
    to: trimmed((short ? undefined : written.to) ?? `~/${owner.project}`),
    where: locateKey(owner.tree, here),
  };
};

/** A step runs in the workspace unless it says where; what it says is relative to the workspace. */
export const steps = (written: Steps | undefined, home: string | undefined, owner: Owner): readonly Step[] => {
  if (written === undefined) return [];
  const path = [...owner.path, 'run'];
  const all = typeof written === 'string' ? [written] : written;
  return all.map((one, index): Step => {
    const step = typeof one === 'string' ? { run: one } : one;
    const cwd = guestFolder(step.cwd, home);
    const here = typeof written === 'string' ? path : [...path, index];
    return {
      name: step.name ?? firstLine(asWritten(owner.tree, typeof one === 'string' ? here : [...here, 'run'], step.run)),
      run: step.run,
      env: { ...step.env },
      ...(cwd === undefined ? {} : { cwd }),
      timeoutMs: durationMs(step.timeout ?? '15m'),
      retry: step.retry ?? 0,
      where: locateKey(owner.tree, here),
    };
  });
};

const guestFolder = (cwd: string | undefined, home: string | undefined): string | undefined => {
  if (cwd === undefined) return home;
  if (/^(\/|~)/.test(cwd)) return trimmed(cwd);
  return trimmed(`${home ?? '~'}/${cwd}`);
};

export const checks = (written: Suite['check'], owner: Owner): readonly Check[] =>
  (written ?? []).map((check, index) => resolveCheck(check, owner, [...owner.path, 'check', index]));

const resolveCheck = (check: WrittenCheck, owner: Owner, path: Path): Check => {
  const timeoutMs = durationMs(check.timeout ?? '1m');
  const where = locateKey(owner.tree, path);
  if ('command' in check) {
    return {
      kind: 'command',
      name: check.name ?? firstLine(asWritten(owner.tree, [...path, 'command'], check.command)),
      run: check.command,
      exit: check.exit ?? 0,
      stdout: matches(check.stdout),
      stderr: matches(check.stderr),
      timeoutMs,
      where,
    };
  }
  return {
    kind: 'file',
    name: check.name ?? asWritten(owner.tree, [...path, 'file'], check.file),
    path: check.file,
    exists: check.exists ?? true,
    ...(check.mode === undefined ? {} : { mode: check.mode.padStart(4, '0') }),
    contains: matches(check.contains),
    ...(check.link === undefined ? {} : { link: check.link }),
    timeoutMs,
    where,
  };
};

const matches = (written: WrittenMatch | undefined): readonly Match[] =>
  written === undefined ? [] : [written].flat().map(match);

/** A regular expression is what JavaScript would read as one: `/usr/bin` and `/usr/local/` are paths. */
export const match = (written: string): Match => {
  const [, source, flags] = /^\/((?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/([dgimsuvy]*)$/s.exec(written) ?? [];
  if (source === undefined || flags === undefined) return { kind: 'contains', text: written };
  return { kind: 'regexp', source, flags };
};

/** Names are shown in plans and reports, where values of the environment must not stand. */
const asWritten = (tree: Node, path: Path, text: string): string => {
  const node = at(tree, path);
  return node?.kind === 'scalar' ? (node.written ?? text) : text;
};

const trimmed = (path: string): string => path.replace(/(?<=.)\/+$/, '');

const firstLine = (text: string): string => {
  const line =
    text
      .split(/\r?\n/)
      .find((one) => one.trim() !== '')
      ?.trim() ?? text;
  return [...line].length > 60 ? `${[...line].slice(0, 59).join('')}…` : line;
};
