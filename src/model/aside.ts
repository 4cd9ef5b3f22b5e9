/** A base that stands aside, as the ledger had it before. */
import type { LedgerEntry } from './observed.ts';

/** With its name, whole and ready; of an entry that never stood aside the entry itself. */
export const asBefore = ({ displaced, stagedAs: _, ...entry }: LedgerEntry): LedgerEntry =>
  displaced === undefined ? entry : { ...entry, vm: displaced, role: 'base', state: 'ready' };
