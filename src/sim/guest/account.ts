/** The guest's one user, and its home and shell. */
import { existsSync } from 'node:fs';

export interface Account {
  readonly user: 'admin';
  readonly uid: number;
  readonly gid: number;
  /** As the guest sees it when confined. */
  readonly home: string;
}

export const accountOf = (os: 'darwin' | 'linux'): Account =>
  os === 'darwin'
    ? { user: 'admin', uid: 501, gid: 20, home: '/Users/admin' }
    : { user: 'admin', uid: 1000, gid: 1000, home: '/home/admin' };

/** zsh on macOS and bash on Linux, as far as this host has them. */
export const defaultShell = (os: 'darwin' | 'linux'): string => {
  const wanted = os === 'darwin' ? ['/bin/zsh', '/usr/bin/zsh', '/bin/bash'] : ['/bin/bash', '/usr/bin/bash'];
  return wanted.find((path) => existsSync(path)) ?? '/bin/sh';
};
