/** Facts of this host for `tartplan doctor`: asked side by side, each bounded, none throws, nothing is changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HostFacts } from '../ports/host-facts.ts';
import { readKeychain } from './doctor-keychain.ts';
import { readLeases } from './doctor-leases.ts';
import { ask, findProgram, folderFacts, homebrewTap, mayRunAsRoot, program } from './doctor-look.ts';
import { activeInterface } from './host.ts';

export interface FactsRequest {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly engineHome: string;
  readonly ledgerFolder: string;
  /** Milliseconds since the epoch: which leases are current. */
  readonly now: number;
}

export const hostFacts = async (request: FactsRequest): Promise<HostFacts> => {
  const { env } = request;
  const mac = process.platform === 'darwin';
  const [engineHome, ledger, git, tar, tart, ofMac] = await Promise.all([
    folderFacts(request.engineHome),
    folderFacts(request.ledgerFolder),
    program('git', env, ['--version']),
    program('tar', env, ['--version']),
    tartFacts(env),
    mac ? macFacts(request) : { appleSilicon: false, translated: false },
  ]);
  return {
    platform: process.platform,
    node: process.versions.node,
    engineHome,
    ledger,
    ...(git === undefined ? {} : { git }),
    ...(tar === undefined ? {} : { tar }),
    ...(tart === undefined ? {} : { tart }),
    ...multiplexer(env),
    ...ofMac,
  };
};

type MacFacts = Pick<
  HostFacts,
  'appleSilicon' | 'translated' | 'macos' | 'graphicalSession' | 'keychain' | 'leases' | 'activeInterface' | 'softnet'
>;

const macFacts = async ({ env, home, now }: FactsRequest): Promise<MacFacts> => {
  const [macos, arm, session, leases, active, softnet] = await Promise.all([
    ask('sw_vers', ['-productVersion']),
    ask('sysctl', ['-in', 'hw.optional.arm64']),
    ask('launchctl', ['managername']),
    readLeases('/var/db/dhcpd_leases', now),
    activeInterface(),
    softnetFacts(env),
  ]);
  const appleSilicon = process.arch === 'arm64' || arm === '1';
  const graphicalSession = session === undefined ? undefined : session === 'Aqua';
  const keychain = graphicalSession === true ? undefined : await readKeychain(join(home, 'Library', 'Keychains'));
  return {
    appleSilicon,
    translated: appleSilicon && process.arch !== 'arm64',
    ...(macos === undefined ? {} : { macos }),
    ...(graphicalSession === undefined ? {} : { graphicalSession }),
    ...(keychain === undefined ? {} : { keychain }),
    ...(leases === undefined ? {} : { leases }),
    ...(active === undefined ? {} : { activeInterface: active }),
    ...(softnet === undefined ? {} : { softnet }),
  };
};

const tartFacts = async (env: FactsRequest['env']): Promise<HostFacts['tart']> => {
  const path = await findProgram(env.TARTPLAN_TART ?? 'tart', env);
  if (path === undefined) return undefined;
  const tap = await homebrewTap(path);
  return { path, ...(tap === undefined ? {} : { tap }) };
};

const softnetFacts = async (env: FactsRequest['env']): Promise<HostFacts['softnet']> => {
  const path = await findProgram('softnet', env);
  return path === undefined ? undefined : { path, runsAsRoot: await mayRunAsRoot(path) };
};

const multiplexer = (env: FactsRequest['env']): Pick<HostFacts, 'multiplexer'> => {
  if (env.TMUX !== undefined && existsSync(env.TMUX.split(',')[0] ?? '')) return { multiplexer: 'tmux' };
  return env.STY === undefined || env.STY === '' ? {} : { multiplexer: 'screen' };
};
