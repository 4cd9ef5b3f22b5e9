/** Environments of commands in the guest. */
import type { Guest } from './guest.ts';

/** What sshd gives a session. */
export const sshEnvironment = (guest: Guest, peer: string): Record<string, string> => ({
  ...identity(guest),
  PATH: `${guest.standIns}/usr/bin:/bin:/usr/sbin:/sbin`,
  SSH_CLIENT: peer,
  SSH_CONNECTION: peer,
});

/** What the guest agent gives (contract 2.18). */
export const agentEnvironment = (guest: Guest): Record<string, string> => {
  const path =
    guest.standIns +
    (guest.os === 'darwin'
      ? `/bin:/usr/bin:/usr/sbin:/usr/local/bin:${brewBin(guest)}`
      : '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin');
  return { ...identity(guest), PATH: path, ...(guest.os === 'darwin' ? { TERM: 'xterm-256color' } : {}) };
};

const brewBin = (guest: Guest): string =>
  guest.root() === '' ? `${guest.home.slice(0, -guest.account.home.length)}/opt/homebrew/bin` : '/opt/homebrew/bin';

const identity = (guest: Guest): Record<string, string> => ({
  HOME: guest.home,
  USER: guest.account.user,
  LOGNAME: guest.account.user,
  SHELL: guest.shell(),
});
