/** Processes by number and start time, since numbers are used again; a zombie holds nothing, as with fcntl locks. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** `<pid> <start>` of this process, as owner files hold it. */
export const thisProcess = (): string => {
  mine ??= `${process.pid} ${startTime(process.pid) ?? ''}`;
  return mine;
};
let mine: string | undefined;

/** Is the process that wrote this owner record still there? */
export const ownerAlive = (record: string): boolean => {
  const [pid = '', ...start] = record.trim().split(' ');
  return /^\d+$/.test(pid) && startTime(Number(pid)) === start.join(' ');
};

export const ownerPid = (record: string): number => Number(record.split(' ')[0]);

const startTime = (pid: number): string | undefined => {
  if (process.platform !== 'linux') return fromPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold blanks; field 22 of proc(5) is the 20th after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
};

const fromPs = (pid: number): string | undefined => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { LC_ALL: 'C' },
    }).trim();
    return line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '').replace(/\s+/g, '-');
  } catch {
    return undefined;
  }
};
