/** A boot in its order: lease, sshd, agent, each at its time (contract 2.16, 4.1); once more after a reboot. */
import type { Guest } from '../guest/guest.ts';
import { prepareSshd, startSshd } from '../guest/sshd.ts';
import { hash32 } from '../hash.ts';
import { delay, milliseconds, sleep } from '../time.ts';
import { readImage } from '../vm/sim-file.ts';
import { addressOf, writeArp, writeLease } from './leases.ts';
import type { Machine } from './running.ts';

export interface BootCycle {
  /** sshd and agent are gone at once. */
  readonly stop: () => void;
  readonly restart: () => void;
}

/** Begins at once; a guest that has nothing to boot never gets an address. */
export const bootCycle = (
  machine: Machine,
  guest: Guest | undefined,
  allowAgent: (allowed: boolean) => void,
): BootCycle => {
  let boot = 0;
  let stopSshd: () => void = () => undefined;
  const { fault, mode, home, config, folder } = machine;
  const start = (): void => {
    boot += 1;
    const mine = boot;
    const still = () => boot === mine;
    if (guest === undefined || fault.boot === 'never') return;
    const took = machine.resumed ? 30 : (milliseconds(fault.boot) ?? bootTime(machine));
    // The library is loaded while the guest boots: the port opens when its time has come.
    const prepared = prepareSshd(folder);
    void sleep(took * 0.4 + (milliseconds(fault.ipDelay) ?? 0)).then(() => still() && giveAddress(machine));
    void sleep(took).then(async () => {
      if (!still() || fault.ssh === 'refuse') return;
      const address = addressOf(home, config.macAddress, mode);
      const stop = await startSshd(await prepared, { home, address, guest, fault });
      if (still()) stopSshd = stop;
      else stop();
    });
    if (!readImage(folder).agent || fault.agent === 'never') return;
    const later = delay('TART_SIM_AGENT', config.os === 'darwin' ? 150 : 0) + (milliseconds(fault.agent) ?? 0);
    void sleep(took + later).then(() => still() && allowAgent(true));
  };
  const stop = (): void => {
    boot += 1;
    allowAgent(false);
    stopSshd();
    stopSshd = () => undefined;
  };
  const restart = (): void => {
    stop();
    void guest?.restart().then(start);
  };
  start();
  return { stop, restart };
};

/** Around TART_SIM_BOOT, a little different for each VM and always the same for one. */
const bootTime = ({ name, config }: Machine): number => {
  const spread = (hash32(`${name} ${config.macAddress}`) % 1000) / 1000;
  return delay('TART_SIM_BOOT', 400) * (0.85 + 0.3 * spread);
};

const giveAddress = ({ home, config, mode, fault }: Machine): void => {
  if (fault.ip === 'none') return;
  const address = fault.ip ?? addressOf(home, config.macAddress, mode);
  // The host's DHCP server sees nothing of a bridged guest; a lease of its NAT days stays as it is (2.16).
  if (mode !== 'bridged') writeLease(home, config.macAddress, address, mode);
  if (mode !== 'softnet' && (mode !== 'bridged' || config.os === 'darwin')) writeArp(home, config.macAddress, address);
};
