/** What tart prints -> our words. Lenient: fields come and go between releases (tart-contract appendix A); what is not understood is no VM. */
import type { GuestOs } from '../../model/desired.ts';
import type { VmState } from '../../model/observed.ts';
import type { ListedVm, Listing, VmInfo } from '../../ports/engine.ts';

/** `tart list --format json`; undefined when it is not that. */
export const readListing = (text: string): Listing | undefined => {
  const rows = parse(text);
  if (!Array.isArray(rows)) return undefined;
  const vms: ListedVm[] = [];
  const images: string[] = [];
  for (const row of rows) {
    if (!isRecord(row) || typeof row.Name !== 'string' || typeof row.Source !== 'string') return undefined;
    if (row.Source.toLowerCase() === 'local') vms.push({ name: row.Name, state: readState(row) });
    else images.push(row.Name);
  }
  return { vms, images };
};

/** `tart get --format json`; undefined when it is not that. */
export const readInfo = (text: string): VmInfo | undefined => {
  const row = parse(text);
  if (!isRecord(row) || row.CPU === undefined) return undefined;
  const cpu = readNumber(row.CPU);
  const memoryMb = readNumber(row.Memory);
  const diskGb = readNumber(row.Disk);
  const os: GuestOs = row.OS === 'linux' ? 'linux' : 'darwin';
  return {
    os,
    state: readState(row),
    settings: {
      ...(cpu === undefined ? {} : { cpu }),
      ...(memoryMb === undefined ? {} : { memoryMb }),
      ...(diskGb === undefined ? {} : { diskGb }),
      // A unit is printed when one was set (2.30.0+); the tartfile's display has none.
      ...(typeof row.Display === 'string' ? { display: row.Display.replace(/(pt|px)$/, '') } : {}),
    },
  };
};

const readState = (row: Record<string, unknown>): VmState => {
  if (row.State === 'running' || row.Running === true) return 'running';
  return row.State === 'suspended' ? 'suspended' : 'stopped';
};

const readNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
