/** The state of a host in a file: written on the Mac by `state export`, planned against anywhere by `plan --state`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Desired } from '../model/desired.ts';
import type { CaseHistory, LedgerEntry, ObservedVm } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { type ActionTimes, isTimes } from '../model/times.ts';
import type { HostState } from './host-state.ts';
import type { World } from './world.ts';

export interface HostHardware {
  readonly cpus: number;
  readonly memoryMb: number;
}

interface StateFile {
  readonly formatVersion: 1;
  readonly engine: HostState['engine'];
  /** Absolute path of the tartfile there: whose the VMs are. */
  readonly root: string;
  readonly host?: HostHardware;
  readonly vms: readonly ObservedVm[];
  /** Entries of what others deleted or renamed; absent in files of earlier versions. */
  readonly gone?: readonly LedgerEntry[];
  /** Tartfiles of VMs that are not there any more; absent when there is none. */
  readonly lost?: readonly string[];
  readonly images: readonly string[];
  readonly history: Readonly<Record<string, CaseHistory>>;
  /** Absent in files of who knew none. */
  readonly times?: Readonly<Record<string, ActionTimes>>;
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** JSON, the same bytes for the same state. Processes are of that host alone and left out; secrets are in no part of it. */
export const stateText = async (
  desired: Desired,
  state: HostState,
  host: HostHardware | undefined,
): Promise<string> => {
  const passed = [...state.history.values()].flatMap((one) => one.passed?.workspace ?? []);
  const files: [string, Record<string, string>][] = [];
  for (const hash of [...new Set(passed)].sort()) {
    const found = await state.files(hash);
    if (found !== undefined) files.push([hash, Object.fromEntries([...found].sort(byKey))]);
  }
  const lost = state.lost();
  const file: StateFile = {
    formatVersion: 1,
    engine: state.engine,
    root: desired.root,
    ...(host === undefined ? {} : { host }),
    vms: [...state.vms]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((vm) => (vm.entry === undefined ? vm : { ...vm, entry: { ...vm.entry, process: nobody } })),
    ...(state.gone.length === 0
      ? {}
      : {
          gone: [...state.gone].sort((a, b) => (a.vm < b.vm ? -1 : 1)).map((entry) => ({ ...entry, process: nobody })),
        }),
    ...(lost.length === 0 ? {} : { lost }),
    images: [...state.images].sort(),
    history: Object.fromEntries([...state.history].sort(byKey)),
    times: Object.fromEntries([...state.times].sort(byKey)),
    files: Object.fromEntries(files),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

const nobody = { pid: 0, startedAt: '' };
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

export interface ReadState {
  readonly host?: HostHardware;
  /** VMs of the tartfile there are those of the tartfile here, wherever it lies. */
  stateFor(desired: Desired): HostState;
}

/** Throws `usage/state` for what is no such file. */
export const readState = (path: string, world: World): ReadState => {
  const file = parsed(path, world);
  const ours = (entry: LedgerEntry, root: string): LedgerEntry =>
    entry.tartfile === file.root ? { ...entry, tartfile: root } : entry;
  return {
    ...(file.host === undefined ? {} : { host: file.host }),
    stateFor: ({ root }) => ({
      engine: file.engine,
      vms: file.vms.map((vm) => (vm.entry === undefined ? vm : { ...vm, entry: ours(vm.entry, root) })),
      lost: () => file.lost ?? [],
      gone: (file.gone ?? []).map((entry) => ours(entry, root)),
      images: file.images,
      history: new Map(Object.entries(file.history)),
      times: new Map(Object.entries(file.times ?? {})),
      files: async (hash) => {
        const found = file.files[hash];
        return found === undefined ? undefined : new Map(Object.entries(found));
      },
    }),
  };
};

const parsed = (path: string, world: World): StateFile => {
  const hint = 'On the Mac: tartplan state export > state.json';
  let read: Partial<Record<keyof StateFile, unknown>> | null;
  try {
    read = JSON.parse(readFileSync(resolve(world.cwd, path), 'utf8'));
  } catch (error) {
    throw new ProblemError(
      problem('usage/state', `${path} cannot be read as the state of a host`, {
        detail: error instanceof Error ? error.message : String(error),
        hint,
      }),
    );
  }
  const sound =
    read?.formatVersion === 1 &&
    (read.engine === 'tart' || read.engine === 'orchard') &&
    typeof read.root === 'string' &&
    Array.isArray(read.vms) &&
    read.vms.every(isVm) &&
    (read.gone === undefined || (Array.isArray(read.gone) && read.gone.every(isEntry))) &&
    (read.lost === undefined || (Array.isArray(read.lost) && read.lost.every((path) => typeof path === 'string'))) &&
    Array.isArray(read.images) &&
    read.images.every((image) => typeof image === 'string') &&
    isObject(read.history) &&
    Object.values(read.history).every((one) => isObject(one) && typeof one.lastStatus === 'string') &&
    (read.times === undefined || (isObject(read.times) && Object.values(read.times).every(isTimes))) &&
    isObject(read.files) &&
    Object.values(read.files).every(isObject) &&
    (read.host === undefined || isHardware(read.host));
  if (!sound)
    throw new ProblemError(
      problem('usage/state', `${path} is not the state of a host that this tartplan knows`, { hint }),
    );
  return read as StateFile;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVm = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.name === 'string' &&
  ['running', 'stopped', 'suspended'].includes(String(value.state)) &&
  typeof value.orphan === 'boolean' &&
  (value.entry === undefined || isEntry(value.entry));

const isEntry = (value: unknown): boolean =>
  isObject(value) &&
  ['vm', 'id', 'role', 'owner', 'state', 'tartfile', 'from', 'runId', 'createdAt'].every(
    (key) => typeof value[key] === 'string',
  ) &&
  (value.left === undefined ||
    (isObject(value.left) &&
      isObject(value.left.settings) &&
      typeof value.left.state === 'string' &&
      typeof value.left.at === 'string'));

const isHardware = (value: unknown): boolean =>
  isObject(value) && typeof value.cpus === 'number' && typeof value.memoryMb === 'number';
