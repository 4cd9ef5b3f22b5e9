/** Processes by number and start time, since numbers are used again. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import type { ProcessId } from '../model/observed.ts';

/** This very process. */
export const thisProcess = async (): Promise<ProcessId> => ({
  pid: process.pid,
  startedAt: await startTime(process.pid),
});

/** Is that same process still there? A process whose start could not be told counts as alive while its number is in use. */
export const isAlive = async (id: ProcessId): Promise<boolean> => {
  if (!numberInUse(id.pid)) return false;
  const startedAt = await startTime(id.pid);
  if (startedAt === 'dead') return false;
  return id.startedAt === '' || startedAt === '' || startedAt === id.startedAt;
};

export interface RunningProcess {
  readonly pid: number;
  readonly command: readonly string[];
}

/**
 * Processes with `word` as one of their arguments. On Linux from /proc, elsewhere from ps, where arguments with blanks
 * come apart; a VM's name has none.
 */
export const processesNaming = async (word: string): Promise<readonly RunningProcess[]> => {
  const all = process.platform === 'linux' ? await fromProc() : await fromPs();
  return all.filter((one) => one.pid !== process.pid && one.command.slice(1).includes(word));
};

const numberInUse = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const startTime = async (pid: number): Promise<string> => {
  if (process.platform !== 'linux') return fromLstart(await ps(['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)]));
  try {
    return fromStat(await readFile(`/proc/${pid}/stat`, 'utf8'), await bootId().catch(() => ''));
  } catch (error) {
    // Anything else (no file descriptor left, say) tells nothing about the process, and must not bury it.
    return isGone(error) ? 'dead' : '';
  }
};

/** Start time in /proc/<pid>/stat: the name in parentheses may hold blanks, field 22 of proc(5) is the 20th after it. */
export const fromStat = (stat: string, boot: string): string => {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie runs nothing.
  if (fields[0] === 'Z' || fields[0] === 'X') return 'dead';
  return boot === '' || fields[19] === undefined ? '' : `${boot}:${fields[19]}`;
};

/** The same from `ps -o stat= -o lstart=`. */
export const fromLstart = (line: string): string => {
  const [stat = '', ...started] = line.trim().split(/\s+/);
  return stat.startsWith('Z') ? 'dead' : started.join(' ');
};

const isGone = (error: unknown): boolean => ['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '');

let boot = '';
const bootId = async (): Promise<string> => {
  if (boot === '') boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim().slice(0, 8);
  return boot;
};

const fromProc = async (): Promise<RunningProcess[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = async (pid: string): Promise<RunningProcess> => {
    const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return { pid: Number(pid), command: text.split('\0') };
  };
  return Promise.all(pids.map(read));
};

const fromPs = async (): Promise<RunningProcess[]> =>
  (await ps(['-axww', '-o', 'pid=,command='])).split('\n').map((line) => {
    const [pid, ...command] = line.trim().split(/\s+/);
    return { pid: Number(pid), command };
  });

const ps = (args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, timeout: 10_000, maxBuffer: 64 << 20 };
    execFile('ps', [...args], options, (_error, stdout) => resolve(stdout));
  });
