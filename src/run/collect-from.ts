/** What a case collects, passed or not; a file that is missing is a note, not a failure. */
import type { DesiredCase } from '../model/desired.ts';
import type { CaseResult } from '../model/result.ts';
import type { Guest } from '../ports/guest.ts';
import { collect } from './collect.ts';
import type { Lane } from './lane.ts';
import { createPresent } from './said.ts';
import type { Tools } from './tools.ts';

export const collectFrom = async (
  one: DesiredCase,
  guest: Guest,
  folder: string,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<NonNullable<CaseResult['collected']>> => {
  const sink = tools.files.sink(`${folder}/artifacts`);
  const { notes, problem, files, bytes } = await collect(guest, one.collect, sink, {
    signal,
    nonce: crypto.randomUUID(),
    present: createPresent(tools.secrets),
  });
  for (const text of notes) lane.emit({ type: 'note', lane: lane.id, text: `collect: ${text}` });
  if (problem !== undefined)
    lane.emit({ type: 'problem', lane: lane.id, problem: { ...problem, severity: 'warning' } });
  lane.emit({ type: 'note', lane: lane.id, text: `collected ${amount(files, bytes)}` });
  return { files, bytes };
};

/** `3 files, 12.3 kB`. */
export const amount = (files: number, bytes: number): string =>
  `${files} ${files === 1 ? 'file' : 'files'}, ${size(bytes)}`;

const size = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
};
