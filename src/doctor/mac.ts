/** Checks of the machine and its system: what Apple's virtualization asks for (tart-contract 2.13, 2.20). */
import { type Finding, finding } from './finding.ts';
import type { Subject } from './subject.ts';
import { atLeast, parseVersion } from './version.ts';

/** What can be done on a machine that cannot run Tart. */
export const rehearse = 'Rehearse here with --engine simulator; validate works on any system.';

export const platform = ({ host, simulated, version }: Subject): Finding => {
  const id = 'platform';
  if (simulated) return finding(id, 'ok', 'the simulator runs on any system (a rehearsal, no sandbox)');
  const system = host.platform === 'linux' ? 'Linux' : host.platform;
  if (host.platform !== 'darwin') {
    const summary = `this is ${system}, and Tart runs on Macs with Apple silicon only`;
    return finding(id, version.ok ? 'warn' : 'fail', summary, {
      ...(version.ok ? { detail: 'Something answers as tart nevertheless.' } : {}),
      remedy: rehearse,
    });
  }
  if (!host.appleSilicon) {
    return finding(id, 'fail', 'this Mac has an Intel processor, and Tart needs Apple silicon', { remedy: rehearse });
  }
  return finding(id, 'ok', 'a Mac with Apple silicon');
};

export const macos = ({ host }: Subject): Finding => {
  const id = 'macos';
  const version = host.macos === undefined ? undefined : parseVersion(host.macos);
  if (version === undefined) return finding(id, 'skip', 'the version of macOS could not be told');
  const remedy = 'Update macOS: System Settings > General > Software Update.';
  if (!atLeast(version, [13]))
    return finding(id, 'fail', `macOS ${host.macos} is too old: Tart needs 13 or later`, { remedy });
  if (!atLeast(version, [14])) {
    return finding(id, 'warn', `macOS ${host.macos} has no way to Tart's guest agent`, {
      detail: 'tart exec, and the address of bridged guests by agent, need macOS 14 or later.',
      remedy,
    });
  }
  return finding(id, 'ok', `macOS ${host.macos}`);
};

/** The floor of this package; Node itself only warns at installation. */
const floor = [20, 19];

export const node = ({ host }: Subject): Finding => {
  const version = parseVersion(host.node) ?? [];
  if (!atLeast(version, floor)) {
    return finding('node', 'fail', `Node ${host.node} is too old: tartplan needs ${floor.join('.')} or later`, {
      remedy: 'brew install node',
    });
  }
  if (host.translated) {
    return finding('node', 'warn', `Node ${host.node} is for Intel and runs translated`, {
      detail: 'Everything takes longer to start.',
      remedy: 'Install Node for Apple silicon: /opt/homebrew/bin/brew install node',
    });
  }
  return finding('node', 'ok', `Node ${host.node}`);
};

/** Since macOS 15 a VM only starts where the user's login keychain is unlocked. */
export const keychain = ({ host }: Subject): Finding => {
  const id = 'keychain';
  const version = parseVersion(host.macos ?? '');
  if (version !== undefined && !atLeast(version, [15]))
    return finding(id, 'ok', 'the login keychain does not matter before macOS 15');
  if (host.graphicalSession === true) return finding(id, 'ok', 'a graphical session, whose login keychain is unlocked');
  if (host.keychain === 'unlocked') return finding(id, 'ok', 'the login keychain is unlocked');
  if (host.keychain === undefined) return finding(id, 'skip', 'the login keychain could not be asked');
  const how = host.keychain === 'missing' ? 'there is no login keychain' : 'the login keychain is locked';
  return finding(id, 'fail', `${how}, so that no VM will start`, {
    detail: 'macOS 15 and later: "The virtual machine failed to start."',
    remedy:
      host.keychain === 'missing'
        ? "Log in once on the screen with automatic login, or:\nsecurity create-keychain -p '' login.keychain\nsecurity unlock-keychain -p '' login.keychain\nsecurity login-keychain -s login.keychain"
        : 'security unlock-keychain login.keychain',
  });
};

/** It can only be seen by failing, and the one who fails is the program that started us. */
export const localNetwork = ({ host }: Subject): Finding => {
  const id = 'local-network';
  const version = parseVersion(host.macos ?? '');
  if (version !== undefined && !atLeast(version, [15]))
    return finding(id, 'ok', 'no local-network permission before macOS 15');
  return finding(id, 'skip', 'the local-network permission cannot be asked for', {
    detail: 'Without it SSH to a VM says "No route to host" although tart ip answers.',
    remedy:
      'If so: System Settings > Privacy & Security > Local Network, allow your terminal (or runner).\nOr connect: { via: agent } in the tartfile, which needs no network.',
  });
};

export const display = ({ host, tartfile }: Subject): Finding => {
  const id = 'display';
  if (typeof tartfile !== 'object' || !tartfile.windowed) return finding(id, 'ok', 'no VM opens a window');
  if (host.graphicalSession === false) {
    return finding(id, 'fail', 'the tartfile opens a window, and this login has no screen', {
      remedy: 'Use display: none or vnc, or run tartplan in a terminal on the Mac itself.',
    });
  }
  if (host.multiplexer !== undefined) {
    return finding(id, 'warn', `windows may not open from within ${host.multiplexer}`, {
      detail: `A ${host.multiplexer} server that was started over SSH has no way to the screen.`,
      remedy: `Start ${host.multiplexer} in a terminal on the Mac itself, or use display: vnc.`,
    });
  }
  return finding(id, 'ok', 'windows can open');
};
