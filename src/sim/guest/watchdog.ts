/** Where there are no namespaces: a child that outlives this process just long enough to kill its guest's processes. */
import { type ChildProcess, spawn } from 'node:child_process';

/** Reads `+pid` and `-pid`; at the end of its input it kills every process group that is left. */
const script = `
all=
while read -r line; do
  case $line in
    +*) all="$all \${line#+}" ;;
    -*) kept=; for one in $all; do [ "$one" = "\${line#-}" ] || kept="$kept $one"; done; all=$kept ;;
  esac
done
for one in $all; do kill -KILL -"$one" 2>/dev/null; done
`;

export interface Watchdog {
  readonly add: (child: ChildProcess) => void;
  readonly killAll: () => void;
}

export const startWatchdog = (): Watchdog => {
  const groups = new Set<number>();
  const dog = spawn('/bin/sh', ['-c', script, 'tart-sim-watchdog'], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  dog.on('error', () => undefined);
  dog.stdin.on('error', () => undefined);
  dog.unref();
  return {
    add: (child) => {
      const { pid } = child;
      if (pid === undefined) return;
      groups.add(pid);
      dog.stdin.write(`+${pid}\n`);
      // A group may outlive its leader: it is only forgotten when no member is left.
      child.on('close', () => {
        if (groupAlive(pid)) return;
        groups.delete(pid);
        dog.stdin.write(`-${pid}\n`);
      });
    },
    killAll: () => {
      for (const pid of groups) {
        try {
          process.kill(-pid, 'SIGKILL');
        } catch {
          // Gone already.
        }
      }
      groups.clear();
    },
  };
};

const groupAlive = (pid: number): boolean => {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
};
