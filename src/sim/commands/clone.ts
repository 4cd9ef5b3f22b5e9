/** `tart clone` (contract 1.1, 2.1-2.3): silently replaces what has the new name. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { invalid } from '../args/parse.ts';
import { noSuchVm } from '../exit.ts';
import type { Home } from '../home/home.ts';
import { lock, unlock } from '../home/lock.ts';
import { copyInto } from '../home/tree.ts';
import { cachedDigest, cachePath } from '../images/cache.ts';
import { autoPrune } from '../images/prune.ts';
import { delay, sleep } from '../time.ts';
import { randomMac, readConfig, writeConfig } from '../vm/config.ts';
import { isLocalName, parseRemote } from '../vm/names.ts';
import { localNames, openVm, placeVm, savedState, sizesOf, touch, vmFiles, vmFolder } from '../vm/store.ts';
import { type Command, number, positional } from './context.ts';

export const clone: Command = {
  validate: ({ args, spec }) => {
    if (!isLocalName(positional(args, 'new-name'))) throw invalid(spec, '<new-name> should be a local name');
    if (number(args, 'concurrency') === 0) throw invalid(spec, 'network concurrency cannot be less than 1');
  },
  run: async ({ home, args }) => {
    const source = await locate(home, positional(args, 'source-name'));
    const target = positional(args, 'new-name');
    const held = join(home.sim, 'locks', 'home');
    await lock(held);
    try {
      const took = delay('TART_SIM_CLONE', 0);
      if (took > 0) await sleep(took);
      await placeVm(home, target, (folder) => copyVm(home, source, folder));
    } finally {
      unlock(held);
    }
    const { apparent, allocated } = sizesOf(source);
    const limit = (number(args, 'prune-limit') ?? 100) * 2 ** 30;
    autoPrune(home, Math.min(apparent - allocated, limit), source);
  },
};

/** A cached tag is used as it is, with no network access; only what is not cached is pulled. */
const locate = async (home: Home, source: string): Promise<string> => {
  const remote = parseRemote(source);
  if (remote === undefined) {
    if (!isLocalName(source)) throw noSuchVm(source);
    return openVm(home, source);
  }
  if (cachedDigest(home, remote) === undefined) {
    const { pullImage } = await import('../images/pull.ts');
    await pullImage(home, remote);
  }
  const digest = cachedDigest(home, remote) ?? '';
  const folder = cachePath(home, { ...remote, digest });
  touch(folder);
  return folder;
};

const copyVm = (home: Home, source: string, folder: string): void => {
  mkdirSync(folder);
  const wanted = [...vmFiles, 'state.vzvmsave', 'sim.json', 'guest'];
  copyInto(
    wanted.map((file) => join(source, file)).filter((path) => existsSync(path)),
    folder,
  );
  const config = readConfig(folder);
  if (!existsSync(savedState(source)) && macTaken(home, config.macAddress)) {
    writeConfig(folder, { ...config, macAddress: randomMac() });
  }
};

/** An undecodable config of any VM makes every clone fail (contract 2.21). */
const macTaken = (home: Home, mac: string): boolean =>
  localNames(home).some((name) => readConfig(vmFolder(home, name)).macAddress === mac);
