/** The life of a started VM: boot, lease, sshd, agent, and every way in which it ends (contract 2.13). */
import { writeFileSync } from 'node:fs';
import { Exit } from '../exit.ts';
import { startAgent } from '../guest/agent-server.ts';
import { bootGuest } from '../guest/boot.ts';
import { err, out } from '../out.ts';
import { delay, milliseconds } from '../time.ts';
import { readImage } from '../vm/sim-file.ts';
import { savedState } from '../vm/store.ts';
import { bootCycle } from './boot.ts';
import { crash, networkLost, notSuspendable, startFailure } from './framework.ts';
import { leasedAddress } from './leases.ts';
import type { Machine } from './running.ts';
import { vncUrl } from './vnc.ts';

/** Resolves when the VM has ended well; throws the exit of one that did not. */
export const liveMachine = async (machine: Machine): Promise<void> => {
  const { folder, fault } = machine;
  // Tart does so too: the control socket's path must be short (contract 2.18).
  process.chdir(folder);
  const ending = createEnding();
  listenToSignals(machine, ending);
  const image = readImage(folder);
  const guest = image.bootable ? await bootGuest(machine, image) : undefined;
  err(`tart-sim: ${guest?.notice ?? 'this VM has an empty disk, nothing boots from it'}\n`);
  const agent = await startAgent(guest, machine);
  ending.onEnd(agent.stop);
  after(fault.crashAfter, () => {
    out(`guest has stopped the virtual machine due to error: ${crash}\n`);
    ending.end();
  });
  after(fault.networkLostAfter, () => {
    out(`${networkLost}\n`);
    ending.end();
  });
  if (guest !== undefined) {
    ending.onEnd(guest.stop);
    guest.onPower((how) => {
      const act = (): void => {
        if (how === 'reboot') cycle.restart();
        else {
          out('guest has stopped the virtual machine\n');
          ending.end();
        }
      };
      // Whoever asked sees its command return before the lights go out.
      setTimeout(act, delay('TART_SIM_SHUTDOWN', 200));
    });
  }
  const cycle = bootCycle(machine, guest, agent.allow);
  ending.onEnd(cycle.stop);
  if (machine.vnc !== undefined) announceVnc(machine, ending);
  await ending.done;
};

interface Ending {
  readonly done: Promise<void>;
  readonly onEnd: (stop: () => void) => void;
  readonly end: (failure?: Exit) => void;
}

/** The first end wins; what was started is stopped. */
const createEnding = (): Ending => {
  const stops: (() => void)[] = [];
  let settle: (failure?: Exit) => void = () => undefined;
  const done = new Promise<void>((resolve, reject) => {
    settle = (failure) => (failure === undefined ? resolve() : reject(failure));
  });
  let ended = false;
  return {
    done,
    onEnd: (stop) => void stops.push(stop),
    end: (failure) => {
      if (ended) return;
      ended = true;
      for (const stop of stops) stop();
      settle(failure);
    },
  };
};

const listenToSignals = (machine: Machine, ending: Ending): void => {
  process.on('SIGINT', () => {
    if (machine.fault.ignoreStop === true) return;
    out('Stopping VM...\n');
    ending.end();
  });
  process.on('SIGUSR1', () => {
    out('pausing VM to take a snapshot...\n');
    if (!machine.suspendable) {
      out(`${notSuspendable}\n`);
      ending.end(new Exit(1, ''));
      return;
    }
    out('creating a snapshot...\n');
    writeFileSync(savedState(machine.folder), 'the state of a simulated VM\n');
    out('snapshot created successfully! shutting down the VM...\n');
    ending.end();
  });
  process.on('SIGUSR2', () => {
    out('Requesting guest OS to stop...\n');
    // macOS only shows a dialog (contract 2.12).
    if (machine.config.os === 'linux') {
      setTimeout(() => {
        out('guest has stopped the virtual machine\n');
        ending.end();
      }, 50);
    }
  });
};

const announceVnc = (machine: Machine, ending: Ending): void => {
  const { home, config, mode, vnc, quietVnc } = machine;
  const resolve = () => (mode === 'bridged' ? undefined : leasedAddress(home, config.macAddress));
  void vncUrl(vnc === 'host' ? undefined : resolve).then((url) => {
    if (url === undefined) ending.end(startFailure('IPNotFound()'));
    else out(quietVnc ? `VNC server is running at ${url}\n` : `Opening ${url}...\n`);
  });
};

const after = (text: string | undefined, work: () => void): void => {
  const ms = milliseconds(text);
  if (ms !== undefined) setTimeout(work, ms);
};
