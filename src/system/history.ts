/** `.tartplan/history/<tartfile>/`: how each case went last, and the files that it passed with. Read on the way to a plan, so light. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseHistory } from '../model/observed.ts';
import { writeDurably } from './durable.ts';

/**
 * All that is remembered, by case id; what cannot be read counts as never run. One after the other and without promises:
 * of thousands of small files each would cost more than its reading.
 */
export const readHistory = async (folder: string): Promise<ReadonlyMap<string, CaseHistory>> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const all = new Map<string, CaseHistory>();
  for (const name of names) {
    const found = parsed<StoredHistory>(() => readFileSync(join(folder, name), 'utf8'));
    if (found?.formatVersion === 1 && isObject(found.history)) all.set(found.caseId, found.history);
  }
  return all;
};

/** The workspace's files that a case passed with, by the workspace's hash. */
export const readFiles = async (folder: string, hash: string): Promise<ReadonlyMap<string, string> | undefined> => {
  const files = await readJson<Record<string, string>>(filesPath(folder, hash));
  return isObject(files) ? new Map(Object.entries(files)) : undefined;
};

/** A case that errored or failed keeps what it passed with before, so that a plan can say what changed since. */
export const writeHistory = async (
  folder: string,
  caseId: string,
  history: CaseHistory,
  files: ReadonlyMap<string, string> | undefined,
): Promise<void> => {
  const path = join(folder, `${encodeURIComponent(caseId)}.json`);
  const old = await readJson<StoredHistory>(path);
  const before = isObject(old?.history) ? old.history : undefined;
  const kept = history.passed === undefined && before?.passed !== undefined ? { passed: before.passed } : {};
  const timed = history.seconds === undefined && before?.seconds !== undefined ? { seconds: before.seconds } : {};
  if (files !== undefined && history.passed?.workspace !== undefined) {
    await writeDurably(filesPath(folder, history.passed.workspace), JSON.stringify(Object.fromEntries(files)));
  }
  const stored: StoredHistory = { formatVersion: 1, caseId, history: { ...kept, ...timed, ...history } };
  await writeDurably(path, `${JSON.stringify(stored, null, 2)}\n`);
};

interface StoredHistory {
  readonly formatVersion: 1;
  readonly caseId: string;
  readonly history: CaseHistory;
}

const filesPath = (folder: string, hash: string): string => join(folder, 'workspaces', `${hash.slice(0, 32)}.json`);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const readJson = async <T>(path: string): Promise<T | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parsed<T>(() => text);
};

const parsed = <T>(read: () => string): T | undefined => {
  try {
    return JSON.parse(read()) as T;
  } catch {
    return undefined;
  }
};
