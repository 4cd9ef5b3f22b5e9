/** A booted guest: where its files are, how to start a command in it, and its end. */
import type { Account } from './account.ts';
import type { GuestProcess } from './start.ts';

export interface Guest {
  readonly os: 'darwin' | 'linux';
  readonly account: Account;
  /** The home as commands see it. */
  readonly home: string;
  /** Path of the guest's `/` for this process; empty when it is the host's own. */
  readonly root: () => string;
  /** Owner of files that are made from outside; undefined when that is this process's user anyway. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** What is said on stderr about confinement. */
  readonly notice: string;
  /** Where stand-ins are found, before the PATH of any command; empty where they are laid over /usr. */
  readonly standIns: string;
  readonly shell: () => string;
  /** Starts a program in the guest, in a session of its own. */
  readonly spawn: (
    argv: readonly string[],
    env: Record<string, string>,
    options?: { readonly report: boolean },
  ) => GuestProcess;
  readonly signal: (process: GuestProcess, name: NodeJS.Signals) => void;
  readonly onPower: (listener: (how: 'off' | 'reboot') => void) => void;
  readonly restart: () => Promise<void>;
  readonly stop: () => void;
}
