/** A host whose guests are real OpenSSH servers (test/support/openssh-tart), and why there are none where there are none. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { createHost, type Host } from './host.ts';
import { onPath } from './programs.ts';

const tart = join(import.meta.dirname, 'openssh-tart', 'tart.mjs');

/** For the tartfiles of these tests. */
export const bases = 'bases: { debian: { image: "ghcr.io/cirruslabs/debian:latest" } }\n';

export interface RealHost extends Host {
  /** Files of this folder are in every image: `root/` under /, `local/` under /usr/local. Written before the first apply. */
  readonly image: string;
}

export const createRealHost = async (tartfile: string): Promise<RealHost> => {
  const host = await createHost(tartfile, tart);
  const image = join(host.folder, 'image');
  await mkdir(image);
  host.env.OPENSSH_TART_IMAGE = image;
  host.env.PATH = path;
  return { ...host, image };
};

/** Debian keeps ip and sshd where only root looks. */
const path = `${process.env.PATH}:/usr/sbin:/sbin`;

const findReason = (): string | undefined => {
  if (process.platform !== 'linux') return 'needs the namespaces of Linux';
  if (process.getuid?.() !== 0) return 'needs root';
  const missing = ['unshare', 'ip', 'sshd', 'ssh-keygen', 'pivot_root'].filter((one) => !onPath(one, path));
  if (missing.length > 0) return `needs ${missing.join(', ')}`;
  const link = ['ip', 'link', 'add', 'here', 'type', 'veth', 'peer', 'name', 'there'];
  const tried = spawnSync('unshare', ['--mount', '--pid', '--net', '--uts', '--ipc', '--fork', ...link], {
    env: { PATH: path },
  });
  return tried.status === 0 ? undefined : 'needs leave to make namespaces and veth pairs';
};

/** Undefined where real guests can be had; tests that are skipped tell it in their name. */
export const noRealGuests = findReason();

/** `name`, with why it is skipped. */
export const titled = (name: string): string => (noRealGuests === undefined ? name : `${name} (${noRealGuests})`);

/** What is there of this host's guests besides files: processes, and ends of the links to them. */
export const leftInKernel = (host: Host): readonly string[] => {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandOf)
    .filter((command) => command.includes(host.folder) && /boot\.sh|tart\.mjs run/.test(command));
  const cache = join(host.folder, 'tart/cache');
  const leases = readdirSync(cache).filter((name) => name.startsWith('lease-'));
  const gateways = leases.map((name) => gatewayOf(readFileSync(join(cache, name), 'utf8')));
  const here = Object.values(networkInterfaces()).flatMap((all) => all?.map((one) => one.address) ?? []);
  return [...processes, ...here.filter((address) => gateways.includes(address))];
};

/** The folder of the last run in the project. */
export const lastRun = (host: Host): string => {
  const runs = join(host.project, '.tartplan/runs');
  return join(runs, readdirSync(runs).sort().at(-1) ?? '');
};

/** This host's end of a guest's link is the number before the guest's. */
const gatewayOf = (address: string): string => address.replace(/\d+$/, (last) => String(Number(last) - 1));

const commandOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};
