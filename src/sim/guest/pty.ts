/** Terminals without native code: script(1) of util-linux or BSD makes the pty, stty(1) sets its size. */
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Guest } from './guest.ts';

export interface Pty {
  readonly rows: number;
  readonly cols: number;
}

/** Sets the terminal up, tells its name on descriptor 3, and becomes the command. */
const inner = 'stty rows "$1" cols "$2" echo 2>/dev/null; tty >&3; exec 3>&-; shift 2; exec "$@"';

/** The program to start for `argv` on a terminal; its stdio has a fourth pipe that `attach` reads. */
export const ptyCommand = (guest: Guest, argv: readonly string[], size: Pty) => {
  let device = '';
  let wanted = size;
  const command = ['sh', '-c', inner, 'sh', String(size.rows || 24), String(size.cols || 80), ...argv];
  const resize = (next: Pty): void => {
    wanted = next;
    if (device === '') return;
    const flag = process.platform === 'darwin' ? '-f' : '-F';
    const env = { PATH: '/usr/bin:/bin' };
    guest
      .spawn(['stty', flag, device, 'rows', String(next.rows), 'cols', String(next.cols)], env, 'ignore')
      .on('error', () => undefined);
  };
  return {
    argv:
      process.platform === 'darwin'
        ? // BSD's script wants a terminal or a pipe as its input, and Node's pipes are sockets.
          ['/bin/sh', '-c', 'cat | script -q /dev/null "$@"', 'sh', ...command]
        : ['script', '-q', '-e', '-f', '-c', command.map(quote).join(' '), '/dev/null'],
    attach: (child: ChildProcess): void => {
      const names = child.stdio[3] as Readable | null | undefined;
      names?.on('error', () => undefined);
      names?.on('data', (chunk) => {
        device += String(chunk).trim();
        if (wanted !== size) resize(wanted);
      });
    },
    resize,
  };
};

const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
