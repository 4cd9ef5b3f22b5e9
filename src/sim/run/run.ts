/** `tart run` (contract 1.7, 2.13): from argument checks to the running VM. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Context } from '../commands/context.ts';
import { option, positional } from '../commands/context.ts';
import { Exit, otherError, runtimeError } from '../exit.ts';
import { activeFaults } from '../faults/active.ts';
import type { RunFault } from '../faults/fault.ts';
import { type Home, openHome } from '../home/home.ts';
import { lock, tryLock, unlock } from '../home/lock.ts';
import { out } from '../out.ts';
import { delay, sleep } from '../time.ts';
import { randomMac, readConfig, type VmConfig, writeConfig } from '../vm/config.ts';
import { localNames, openVm, runLock, savedState, stateOf, vmFolder } from '../vm/store.ts';
import { auxiliaryStorage, keychain, startFailure } from './framework.ts';
import { liveMachine } from './machine.ts';
import {
  checkBridges,
  checkDevices,
  checkOptions,
  checkShares,
  checkSoftnet,
  networkMode,
  parseShares,
} from './options.ts';
import { limitText, takeSlot } from './slots.ts';

export const run: Command = {
  validate: ({ args, spec }) => {
    checkOptions(spec, args);
    checkDevices(
      spec,
      args,
      withinValidation(() => readConfig(openVm(openHome(), positional(args, 'name')))),
    );
  },
  run: async (context) => {
    const { home, args } = context;
    const name = positional(args, 'name');
    const folder = openVm(home, name);
    const { config, suspended, shares } = await acquire(context, name, folder);
    const fault = Object.assign({}, ...activeFaults().map((one) => one.run ?? {})) as RunFault;
    // The framework takes a moment to refuse: until then the VM is `running` (contract 2.19).
    await sleep(delay('TART_SIM_START', 60));
    if (fault.start !== undefined) throw startFailure(fault.start === 'keychain' ? keychain : auxiliaryStorage);
    checkShares(shares);
    if (fault.limit === true || (config.os === 'darwin' && !takeSlot(home))) throw startFailure(limitText(home, name));
    if (suspended) {
      out('restoring VM state from a snapshot...\nresuming VM...\n');
      rmSync(savedState(folder), { force: true });
    }
    await liveMachine({
      home,
      name,
      folder,
      config,
      fault,
      resumed: suspended,
      suspendable: suspended || args.flags.has('suspendable'),
      mode: networkMode(args) ?? 'nat',
      shares,
      vnc: args.flags.has('vnc') ? 'guest' : args.flags.has('vnc-experimental') ? 'host' : undefined,
      quietVnc: args.flags.has('no-graphics') || process.env.CI !== undefined,
    });
  },
};

/** Class E of contract 0.2: inside validation a runtime error loses its exit code and gains a prefix. */
const withinValidation = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Exit && error.code !== 64) throw otherError(error.stderr.trimEnd());
    throw error;
  }
};

/** The MAC check and the VM's lock, under the home's lock (contract 2.5). */
const acquire = async ({ home, args }: Context, name: string, folder: string) => {
  const held = join(home.sim, 'locks', 'home');
  await lock(held);
  try {
    if (stateOf(folder) === 'running') throw runtimeError(`VM "${name}" is already running!`, 2);
    const config = uniqueMac(home, name, folder, readConfig(folder));
    const shares = parseShares(args.values.get('dir') ?? []);
    checkBridges(args.values.get('net-bridged') ?? []);
    checkSoftnet(networkMode(args) ?? 'nat');
    checkRootDisk(option(args, 'root-disk-opts') ?? '');
    if (config.arch === 'amd64') throw otherError('UnsupportedArchitectureError()');
    const suspended = stateOf(folder) === 'suspended';
    if (!tryLock(runLock(folder))) throw runtimeError(`VM "${name}" is already running!`, 2);
    return { config, suspended, shares };
  } finally {
    unlock(held);
  }
};

/** A running VM of another name with the same MAC: this one gets a new MAC and loses its saved state (2.3). */
const uniqueMac = (home: Home, name: string, folder: string, config: VmConfig): VmConfig => {
  const taken = localNames(home)
    .map((one) => ({ one, path: vmFolder(home, one) }))
    .some(
      ({ one, path }) =>
        one !== name && stateOf(path) === 'running' && readConfig(path).macAddress === config.macAddress,
    );
  if (!taken) return config;
  out('There is already a running VM with the same MAC address!\nResetting VM to assign a new MAC address...\n');
  const changed = { ...config, macAddress: randomMac() };
  writeConfig(folder, changed);
  rmSync(savedState(folder), { force: true });
  return changed;
};

const checkRootDisk = (options: string): void => {
  for (const one of options.split(',')) {
    const [key, value = ''] = one.split('=');
    if (key === 'sync' && !['none', 'fsync', 'full'].includes(value)) {
      throw runtimeError(`unsupported disk image synchronization mode: "${value}"`);
    }
    if (key === 'caching' && !['automatic', 'cached', 'uncached'].includes(value)) {
      throw runtimeError(`unsupported disk image caching mode: "${value}"`);
    }
  }
};
