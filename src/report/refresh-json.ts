/** What others changed, for programs (docs/machines.md, schemas/refresh.schema.json): the order of keys is fixed. */
import type { Refresh } from '../model/refresh.ts';

/** Ends with a newline. */
export const refreshJson = ({ formatVersion, engine, tartfile, findings, unknown }: Refresh): string => {
  const value = {
    formatVersion,
    engine,
    tartfile,
    findings: findings.map(({ id, kind, vm, reason, since, changes }) => ({
      id,
      kind,
      vm,
      reason,
      since,
      changes: changes.map(({ path, from, to }) => ({ path, from, to })),
    })),
    unknown: unknown.map(({ id, reason, last }) => ({ id, reason, last })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
};
