/** Looking at programs and folders of this host: bounded, without throwing, without changing anything. */
import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Folder, Program } from '../ports/host-facts.ts';
import { freeDiskGb } from './host.ts';
import { query } from './query.ts';

/** Milliseconds that any question may take. */
const BOUND = 5_000;

/** What a program prints, trimmed; undefined when it fails, hangs or is not there. */
export const ask = async (file: string, args: readonly string[]): Promise<string | undefined> => {
  const result = await query({ file, args, timeoutMs: BOUND });
  return result.ended === 'exit' && result.exit === 0 ? result.stdout.trim() : undefined;
};

/** Absolute path of a program: of PATH, or the path that it is. */
export const findProgram = async (
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> => {
  const folders = name.includes('/') ? [''] : (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of folders) {
    const path = resolve(folder, name);
    if (await is(path, constants.X_OK)) return path;
  }
  return undefined;
};

/** A program of PATH with the first line that it says of its version. */
export const program = async (
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Promise<Program | undefined> => {
  const path = await findProgram(name, env);
  if (path === undefined) return undefined;
  const version = (await ask(path, args))?.split('\n')[0];
  return { path, ...(version === undefined || version === '' ? {} : { version }) };
};

/** The tap that a program of Homebrew came from: its Cellar has a receipt some folders above it. */
export const homebrewTap = async (path: string): Promise<string | undefined> => {
  try {
    // brew puts a wrapper script or a link into its bin folder; the opt link of the formula leads to the Cellar.
    const real = await realpath(path);
    const places = [
      real,
      await realpath(join(dirname(path), '..', 'opt', 'tart')).then(
        (opt) => join(opt, 'x'),
        () => real,
      ),
    ];
    for (const place of places) {
      for (let folder = dirname(place), up = 0; up < 5; folder = dirname(folder), up++) {
        const tap = await receiptTap(join(folder, 'INSTALL_RECEIPT.json'));
        if (tap !== undefined) return tap;
      }
    }
  } catch {
    // Not of Homebrew, then.
  }
  return undefined;
};

const receiptTap = async (path: string): Promise<string | undefined> => {
  try {
    const receipt = JSON.parse(await readFile(path, 'utf8')) as { readonly source?: { readonly tap?: unknown } };
    return typeof receipt.source?.tap === 'string' ? receipt.source.tap : undefined;
  } catch {
    return undefined;
  }
};

/** A folder that tartplan or the engine writes to, or will make. */
export const folderFacts = async (path: string): Promise<Folder> => {
  const freeGb = await freeDiskGb(path).catch(() => undefined);
  return { path, state: await stateOf(path), ...(freeGb === undefined ? {} : { freeGb }) };
};

const stateOf = async (path: string): Promise<Folder['state']> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return (await parentState(path)) === 'writable' ? 'missing' : 'readonly';
  if (!found.isDirectory()) return 'no-folder';
  return (await is(path, constants.W_OK | constants.X_OK)) ? 'writable' : 'readonly';
};

const parentState = (path: string): Promise<Folder['state']> => {
  const parent = dirname(path);
  return parent === path || !isAbsolute(path) ? Promise.resolve('readonly' as const) : above(parent);
};

const above = async (path: string): Promise<Folder['state']> => {
  const state = await stateOf(path);
  return state === 'missing' ? 'writable' : state;
};

/** Does it belong to root and run as root whoever starts it, or may we start it so without a password? */
export const mayRunAsRoot = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0) return true;
  return (await ask('sudo', ['-n', '-l', path])) !== undefined;
};

const is = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );
