/** Signals to what runs in a guest. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** nsenter waits outside; the session that it started inside is its only child. */
export const innerPid = ({ pid }: ChildProcess): number | undefined => {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children === '' ? undefined : Number(children.split(' ')[0]);
  } catch {
    return undefined;
  }
};

export const signalGroup = (leader: number | undefined, name: NodeJS.Signals): void => {
  if (leader === undefined) return;
  try {
    process.kill(-leader, name);
  } catch {
    // It has ended already.
  }
};
