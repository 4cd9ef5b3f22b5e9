/** The ledger on disk: one small synced file a VM, one a slot in use, one a lock; per home of the engine. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LedgerEntry, ProcessId } from '../model/observed.ts';
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
    write: (entry) => writeDurably(fileOf(vms, entry.vm), `${JSON.stringify(entry, null, 2)}\n`),
    forget: (vm) => removeDurably(fileOf(vms, vm)),
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
      await writeDurably(file, JSON.stringify({ vm, os, process: deps.self } satisfies SlotFile));
      return { vm, os, release: () => removeDurably(file) };
    },
  };
};

interface SlotFile {
  readonly vm: string;
  readonly os: LedgerEntry['os'];
  readonly process: ProcessId;
}

/** Files come and go while we read, and a power cut may leave an empty one: what cannot be read is no entry. */
const readAll = async <T>(folder: string): Promise<T[]> => {
  const names = await readdir(folder).catch(() => []);
  const read = async (name: string): Promise<T[]> => {
    try {
      return [JSON.parse(await readFile(join(folder, name), 'utf8')) as T];
    } catch {
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
