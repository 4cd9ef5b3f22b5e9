/**
 * `tart run`: a guest in namespaces of its own (mount, process, network, host name), joined to this host by a veth pair.
 * The first process in there ends with its standard input, so the guest goes when this process does, by whatever signal;
 * with its last process goes the network namespace, and with that both ends of the pair. Nothing has to be cleaned up.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TartError } from './errors.mjs';
import * as store from './store.mjs';

/** What the first process ends with when the guest itself asked for it (boot.sh). */
const poweredOff = 10;

export const run = async ([name], options) => {
  if (!store.exists(name)) throw new TartError(`Error: the specified VM "${name}" does not exist`, 1);
  if (store.runnerOf(name) !== undefined) throw new TartError(`VM "${name}" is already running!`, 2);
  const { mac } = store.readConfig(name);
  store.holdAsRunner(name);
  const stop = once(process, 'SIGINT');
  const guest = boot(name);
  const exited = once(guest, 'exit');
  const [pid] = await Promise.race([firstLine(guest), exited.then(() => [undefined])]);
  if (pid === undefined) throw new TartError('the guest did not boot', 1);
  connect(guest, pid, mac);
  if (options['--vnc-experimental']) process.stdout.write('VNC server is running at vnc://:a-b-c-d@127.0.0.1:5900\n');
  const [how] = await Promise.race([stop.then(() => ['stop']), exited]);
  if (how === 'stop') {
    process.stdout.write('Stopping VM...\n');
    guest.stdin.end();
    const late = setTimeout(() => guest.kill('SIGKILL'), 2_000);
    await exited;
    clearTimeout(late);
    return 0;
  }
  const why = how === poweredOff ? '' : ` due to error: the first process of the guest ended with ${how}`;
  process.stdout.write(`guest has stopped the virtual machine${why}\n`);
  return 0;
};

const boot = (name) => {
  const script = join(import.meta.dirname, 'boot.sh');
  const namespaces = ['--mount', '--pid', '--net', '--uts', '--ipc', '--fork', '--kill-child=SIGKILL'];
  // Not the bare name: this is no call of tart for that VM.
  const guest = spawn(
    'unshare',
    [...namespaces, '/bin/sh', script, join(store.folder(name), 'guest'), `name=${name}`],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      // A Ctrl-C is for this process alone.
      detached: true,
    },
  );
  guest.stdin.on('error', () => undefined);
  return guest;
};

const firstLine = (guest) => once(createInterface({ input: guest.stdout }), 'line');

/** The guest's end is made inside its namespace; a lease is an address of the block for benchmarks (RFC 2544). */
const connect = (guest, pid, mac) => {
  const link = `tart-${randomBytes(4).toString('hex')}`;
  const { gateway, address } = freeBlock(mac);
  ip('link', 'add', link, 'type', 'veth', 'peer', 'name', 'eth0', 'address', mac, 'netns', pid);
  ip('address', 'add', `${gateway}/30`, 'dev', link);
  ip('link', 'set', link, 'up');
  guest.stdin.write(`${address} ${gateway}\n`);
  store.lease(mac, address);
};

const freeBlock = (mac) => {
  let block = createHash('sha256').update(mac).digest().readUInt16BE(0) >> 1;
  for (let tries = 0; tries < 64; tries++, block = (block + 1) % 32768) {
    const at = (host) => {
      const number = block * 4 + host;
      return `198.${18 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`;
    };
    const taken = spawnSync('ip', ['-o', 'address', 'show', 'to', `${at(1)}/32`], { encoding: 'utf8' }).stdout;
    if (taken === '') return { gateway: at(1), address: at(2) };
  }
  throw new TartError('no address is free', 1);
};

const ip = (...args) => {
  const { status, stderr, error } = spawnSync('ip', args, { encoding: 'utf8' });
  if (status !== 0) throw new TartError(`ip ${args.join(' ')}: ${error?.message ?? stderr.trim()}`, 1);
};
