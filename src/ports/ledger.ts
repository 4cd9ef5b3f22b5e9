/** The ledger port: tartplan's record, on the host, of every VM that it made; and the host-wide locks. */
import type { GuestOs } from '../model/desired.ts';
import type { LedgerEntry } from '../model/observed.ts';

/** A right to have one VM running, taken by a living tartplan on this host. */
export interface SlotClaim {
  readonly vm: string;
  readonly os: GuestOs;
  release(): Promise<void>;
}

export interface Ledger {
  /** All entries; broken files are named in problems, never fatal. */
  read(): Promise<readonly LedgerEntry[]>;
  /** Written and synced before it returns; replaces the entry of the same VM. */
  write(entry: LedgerEntry): Promise<void>;
  forget(vm: string): Promise<void>;
  /** Does the process of the entry still live? */
  alive(entry: LedgerEntry): Promise<boolean>;
  /** Runs `work` while nobody else on this host holds the lock `name`; the death of the holder frees it. */
  locked<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /** Claims of all living tartplans, this one included. Call under the lock `slots`. */
  claims(): Promise<readonly { readonly vm: string; readonly os: GuestOs }[]>;
  /** Call under the lock `slots`. */
  claim(vm: string, os: GuestOs): Promise<SlotClaim>;
}
