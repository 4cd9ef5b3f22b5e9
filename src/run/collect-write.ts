/** Decides what of a guest's archive is written, and under which name. */
import { ProblemError, problem } from '../model/problem.ts';
import type { CollectSink } from '../ports/run-files.ts';
import type { TarEntry, TarSink } from './collect-tar.ts';

export const MAX_BYTES = 1024 ** 3;
export const MAX_ENTRIES = 20_000;
const MAX_NAME_BYTES = 255;
/** macOS ends at 1024, the folder of the run included. */
const MAX_PATH_BYTES = 700;
/** More notes than that tell nobody anything. */
const MAX_NOTES = 50;

/** The archive is larger than any of its kind should be. */
export class TooMuch extends Error {}

/** `files` and `bytes` count what was written; `close` ends a file that was under way when the stream broke. */
export const createCollectWriter = (
  sink: CollectSink,
  note: (text: string) => void,
): TarSink & { files(): number; bytes(): number; close(): Promise<void> } => {
  const spelled = new Map<string, string>();
  const written = new Set<string>();
  let open: Awaited<ReturnType<CollectSink['file']>> | undefined;
  let entries = 0;
  let files = 0;
  let bytes = 0;
  let notes = 0;
  const skip = (name: string, why: string): false => {
    notes += 1;
    if (notes < MAX_NOTES) note(`${shown(name)}: ${why}: not collected`);
    if (notes === MAX_NOTES) note('and more that were not collected');
    return false;
  };
  const close = async () => {
    const last = open;
    open = undefined;
    await last?.close();
  };
  const entry = async (one: TarEntry): Promise<boolean> => {
    entries += 1;
    if (entries > MAX_ENTRIES || bytes + one.size > MAX_BYTES) throw new TooMuch();
    const parts = partsOf(one.name);
    if (typeof parts === 'string') return skip(one.name, parts);
    if (one.kind === 'link') return skip(one.name, 'is a link');
    if (one.kind === 'sparse') return skip(one.name, 'is a file with holes');
    if (one.kind === 'other') return skip(one.name, 'is no plain file');
    if (differs(parts, spelled)) return skip(one.name, 'has the name of another but for upper and lower case');
    const path = parts.join('/');
    try {
      if (one.kind === 'directory') {
        await sink.folder(parts);
        return false;
      }
      if (written.has(path)) return skip(one.name, 'comes twice');
      open = await sink.file(parts, one.executable);
    } catch (error) {
      if (isInTheWay(error)) return skip(one.name, 'something is in its way');
      throw hostProblem(error);
    }
    written.add(path);
    files += 1;
    return true;
  };
  const data = async (chunk: Buffer) => {
    bytes += chunk.length;
    await open?.write(chunk).catch((error: unknown) => {
      throw hostProblem(error);
    });
  };
  return { entry, data, end: close, close, files: () => files, bytes: () => bytes };
};

const isInTheWay = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOTDIR');

const hostProblem = (error: unknown): ProblemError =>
  new ProblemError(
    problem('host/collect', 'what was collected cannot be written on this host', {
      detail: error instanceof Error ? error.message : String(error),
      hint: 'Make space, or mend the rights of .tartplan.',
      cause: error,
    }),
  );

/** The names along the way, or why there is no such way. */
const partsOf = (name: string): readonly string[] | string => {
  if (name.includes('\0')) return 'has a NUL in its name';
  if (name.startsWith('/')) return 'has an absolute name';
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return 'has a name that leads out';
  if (parts.length === 0) return 'has no name';
  if (Buffer.byteLength(name) > MAX_PATH_BYTES || parts.some((part) => Buffer.byteLength(part) > MAX_NAME_BYTES))
    return 'has a name that is too long';
  return parts;
};

/** Macs do not tell `A` from `a`: what differs so from an earlier name would be written into it. */
const differs = (parts: readonly string[], spelled: Map<string, string>): boolean => {
  const ways = parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
  const same = ways.every((way) => {
    const known = spelled.get(folded(way));
    return known === undefined || known === way;
  });
  if (same) for (const way of ways) spelled.set(folded(way), way);
  return !same;
};

const folded = (way: string): string => way.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');

const shown = (name: string): string => {
  const clean = name.replace(/\p{Cc}|\p{Cf}/gu, '?');
  return clean.length > 200 ? `${clean.slice(0, 200)}…` : clean;
};
