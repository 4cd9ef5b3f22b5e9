/** Terminals without native code: script(1) of util-linux or BSD makes the pty, stty(1) sets its size. */
import type { Guest } from './guest.ts';
import type { GuestProcess } from './start.ts';
import { closeStreams } from './streams.ts';

export interface Pty {
  readonly rows: number;
  readonly cols: number;
}

/** Sets the terminal up, tells its name on descriptor 3, and becomes the command. */
const inner = 'stty rows "$1" cols "$2" echo 2>/dev/null; tty >&3; exec 3>&-; shift 2; exec "$@"';

/** The program to start for `argv` on a terminal; `attach` reads the terminal's name from it. */
export const ptyCommand = (guest: Guest, argv: readonly string[], size: Pty) => {
  let device = '';
  let wanted = size;
  const command = ['sh', '-c', inner, 'sh', String(size.rows || 24), String(size.cols || 80), ...argv];
  const resize = (next: Pty): void => {
    wanted = next;
    if (device === '') return;
    const flag = process.platform === 'darwin' ? '-f' : '-F';
    const env = { PATH: '/usr/bin:/bin' };
    closeWhenDone(guest.spawn(['stty', flag, device, 'rows', String(next.rows), 'cols', String(next.cols)], env));
  };
  return {
    argv:
      process.platform === 'darwin'
        ? ['script', '-q', '/dev/null', ...command]
        : ['script', '-q', '-e', '-f', '-c', command.map(quote).join(' '), '/dev/null'],
    attach: ({ report }: GuestProcess): void => {
      report?.on('data', (chunk) => {
        device += String(chunk).trim();
        if (wanted !== size) resize(wanted);
      });
    },
    resize,
  };
};

const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

const closeWhenDone = (started: GuestProcess): void => {
  started.child.on('exit', () => closeStreams(started));
};
