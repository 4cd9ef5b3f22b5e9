/** Signals to a child and all that it started. */

/**
 * The whole group of a child that leads one (`detached`). Never its number alone: once the child is buried, that may be
 * another process's.
 */
export const signalGroup = (pid: number | undefined, name: NodeJS.Signals): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // Gone already.
  }
};
