/** SIGINT for every command but `run`: the command is cancelled (class G of contract 0.2). */
import { cancelled } from './exit.ts';
import { err } from './out.ts';

const undoing = new Set<() => void>();

/** Calls `undo` when the command is cancelled; returns what takes it back. */
export const onCancel = (undo: () => void): (() => void) => {
  undoing.add(undo);
  return () => undoing.delete(undo);
};

export const cancelOnInterrupt = (): void => {
  process.on('SIGINT', () => {
    for (const undo of undoing) undo();
    const { code, stderr } = cancelled();
    err(stderr);
    process.exit(code);
  });
};
