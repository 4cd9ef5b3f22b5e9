/** The ledger on disk: one small synced file a VM, one a slot in use, one a lock; per home of the engine. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LedgerEntry, ProcessId } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import type { Clock } from '../ports/effect.ts';
import type { Ledger } from '../ports/ledger.ts';
import { removeDurably, writeDurably } from './durable.ts';
import { withLock } from './lock.ts';
import { isAlive } from './process-id.ts';

export interface LedgerDeps {
  readonly folder: string;
  readonly clock: Clock;
  readonly self: ProcessId;
}

/**
 * Folder of the ledger of one engine home: XDG state folder (`~/.local/state`, on macOS too), since VM names are per home
 * (tart-contract 2.5) and the record must outlive any project's folder.
 */
export const ledgerFolder = (
  env: Readonly<Record<string, string | undefined>>,
  home: string,
  engineHome: string,
): string => {
  const state =
    env.XDG_STATE_HOME !== undefined && env.XDG_STATE_HOME !== '' ? env.XDG_STATE_HOME : join(home, '.local', 'state');
  const key = createHash('sha256').update(resolve(engineHome)).digest('hex').slice(0, 12);
  return join(state, 'tartplan', key);
};

/** See src/ports/ledger.ts for the promises kept here. */
export const createLedger = (deps: LedgerDeps): Ledger => {
  const vms = join(deps.folder, 'vms');
  const slots = join(deps.folder, 'slots');
  const fileOf = (folder: string, vm: string): string => join(folder, `${encodeURIComponent(vm)}.json`);
  return {
    read: async () => (await readAll<LedgerEntry>(vms)).filter((entry) => entry.formatVersion === 1),
    write: (entry) => told(() => writeDurably(fileOf(vms, entry.vm), `${JSON.stringify(entry, null, 2)}\n`)),
    forget: (vm) => told(() => removeDurably(fileOf(vms, vm))),
    alive: (entry) => isAlive(entry.process),
    locked: (name, signal, work) => withLock({ ...deps, folder: join(deps.folder, 'locks') }, name, signal, work),
    claims: async () => {
      const claims = await readAll<SlotFile>(slots);
      const living = await Promise.all(claims.map((claim) => isAlive(claim.process)));
      await Promise.all(
        claims.filter((_, index) => living[index] === false).map((claim) => removeDurably(fileOf(slots, claim.vm))),
      );
      return claims.filter((_, index) => living[index] === true).map(({ vm, os }) => ({ vm, os }));
    },
    claim: async (vm, os) => {
      const file = fileOf(slots, vm);
      await told(() => writeDurably(file, JSON.stringify({ vm, os, process: deps.self } satisfies SlotFile)));
      return { vm, os, release: () => told(() => removeDurably(file)) };
    },
  };
};

/** What every file here has. */
interface Recorded {
  readonly vm: string;
  readonly process: ProcessId;
}

interface SlotFile extends Recorded {
  readonly os: LedgerEntry['os'];
}

const isRecord = (found: unknown): boolean => {
  const { vm, process: of } = (found ?? {}) as { vm?: unknown; process?: { pid?: unknown } | null };
  return typeof vm === 'string' && Number.isInteger(of?.pid);
};

const none = (error: NodeJS.ErrnoException): string[] => {
  if (error.code === 'ENOENT') return [];
  throw error;
};

const told = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw broken(error);
  }
};

const broken = (error: unknown): ProblemError =>
  new ProblemError(
    problem('host/ledger', 'the ledger of VMs cannot be read or written', {
      detail: error instanceof Error ? error.message : String(error),
      hint: 'Is there space on its disk, and is the folder yours? It is tartplan below XDG_STATE_HOME (~/.local/state).',
      cause: error,
    }),
  );

/** Errors of a file that say something of the host, not of the file. */
const ofHost: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

/**
 * Files come and go while we read, and a power cut or another program may leave anything: what is no record is none. But
 * what could not be looked for is not taken for absent: then our VMs would be strangers.
 */
const readAll = async <T extends Recorded>(folder: string): Promise<T[]> => {
  const names = await told(() => readdir(folder).catch(none));
  const read = async (name: string): Promise<T[]> => {
    try {
      const found: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
      return isRecord(found) ? [found as T] : [];
    } catch (error) {
      if (ofHost.has((error as NodeJS.ErrnoException).code ?? '')) throw broken(error);
      return [];
    }
  };
  return (
    await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map(read),
    )
  ).flat();
};
