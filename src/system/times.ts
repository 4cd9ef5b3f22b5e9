/** `.tartplan/history/<tartfile>/times.json`: what each action took when it was carried out last. One file, so that plans are quick. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionTimes, isTimes, type Times } from '../model/times.ts';
import { writeDurably } from './durable.ts';

/** What cannot be read is not known. */
export const readTimes = async (folder: string): Promise<Times> => {
  try {
    const found: unknown = JSON.parse(await readFile(pathIn(folder), 'utf8'));
    const { formatVersion, actions } = found as Partial<Stored>;
    if (formatVersion !== 1 || typeof actions !== 'object' || actions === null) return new Map();
    return new Map(Object.entries(actions).filter(([, times]) => isTimes(times)));
  } catch {
    return new Map();
  }
};

/** Adds to what is known. Of two runs that end at the same moment one may be forgotten: an estimate is all that it is for. */
export const writeTimes = async (folder: string, more: Times): Promise<void> => {
  if (more.size === 0) return;
  const all = [...(await readTimes(folder)), ...more].sort(([a], [b]) => (a < b ? -1 : 1));
  const stored: Stored = { formatVersion: 1, actions: Object.fromEntries(all) };
  await writeDurably(pathIn(folder), `${JSON.stringify(stored)}\n`);
};

interface Stored {
  readonly formatVersion: 1;
  readonly actions: Readonly<Record<string, ActionTimes>>;
}

const pathIn = (folder: string): string => join(folder, 'times.json');
