/** `tart ip` (contract 1.8, 2.16): try, sleep one second, until the deadline. */
import { runtimeError } from '../exit.ts';
import type { Home } from '../home/home.ts';
import { out } from '../out.ts';
import { arpAddress, leasedAddress } from '../run/leases.ts';
import { sleep } from '../time.ts';
import { readConfig } from '../vm/config.ts';
import { openVm, stateOf } from '../vm/store.ts';
import { type Command, number, option, positional } from './context.ts';

export const ip: Command = {
  run: async ({ home, args }) => {
    const folder = openVm(home, positional(args, 'name'));
    const { macAddress, os } = readConfig(folder);
    const resolver = option(args, 'resolver') ?? 'dhcp';
    const deadline = Date.now() + (number(args, 'wait') ?? 0) * 1000;
    do {
      const address = await resolve(home, resolver, macAddress, folder);
      if (address !== undefined) {
        out(`${address}\n`);
        return;
      }
      await sleep(1000);
    } while (Date.now() < deadline);
    throw runtimeError(message(resolver, os, stateOf(folder) === 'running'));
  },
};

const resolve = async (home: Home, resolver: string, mac: string, folder: string): Promise<string | undefined> => {
  if (resolver === 'dhcp') return leasedAddress(home, mac);
  if (resolver === 'arp') return arpAddress(home, mac);
  const { askAddress } = await import('../guest/agent-client.ts');
  return askAddress(folder);
};

const message = (resolver: string, os: string, running: boolean): string => {
  let text = 'no IP address found';
  if (!running) text += ', is your VM running?';
  if (resolver === 'agent') text += ' (also make sure that Guest agent for Tart is running inside of a VM)';
  if (resolver === 'arp' && os === 'linux')
    text += ' (not all Linux distributions are compatible with the ARP resolver)';
  return text;
};
