/** What a case collects, passed or not; a file that is missing is a note, not a failure. */
import type { DesiredCase } from '../model/desired.ts';
import type { Guest } from '../ports/guest.ts';
import { collect } from './collect.ts';
import type { Lane } from './lane.ts';
import type { Tools } from './tools.ts';

export const collectFrom = async (
  one: DesiredCase,
  guest: Guest,
  folder: string,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> => {
  const sink = tools.files.sink(`${folder}/artifacts`);
  const { notes, problem } = await collect(guest, one.collect, sink, { signal, nonce: crypto.randomUUID() });
  for (const text of notes) lane.emit({ type: 'note', lane: lane.id, text: `collect: ${text}` });
  if (problem !== undefined)
    lane.emit({ type: 'problem', lane: lane.id, problem: { ...problem, severity: 'warning' } });
};
