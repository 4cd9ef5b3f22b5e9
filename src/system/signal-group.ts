/** Signals to a child and all that it started. */

/** The whole group; the child alone where the group is not to be had. */
export const signalGroup = (pid: number | undefined, name: NodeJS.Signals): void => {
  if (pid === undefined) return;
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, name);
      return;
    } catch {
      // Gone already, or no group: the next target tells.
    }
  }
};
