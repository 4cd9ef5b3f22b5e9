/** The commands, with the words and exit codes of Tart 2.32. */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { missing, TartError, usage } from './errors.mjs';
import { makeImage } from './image.mjs';
import { run } from './run.mjs';
import * as store from './store.mjs';

const stateOf = (name) => (store.runnerOf(name) === undefined ? 'stopped' : 'running');

/** Two blanks, a blank on both sides of the colon, `/` escaped, keys in any order: as Swift writes it. */
const json = (value) =>
  JSON.stringify(value, null, 2)
    .replaceAll('/', '\\/')
    .replace(/^( *"[^"]*"): /gm, '$1 : ');

const shuffled = (record) =>
  Object.fromEntries(
    Object.entries(record)
      .map((entry) => [Math.random(), entry])
      .sort(([a], [b]) => a - b)
      .map(([, entry]) => entry),
  );

const rowOf = (Source, Name, State) =>
  shuffled({
    ...{ Source, Name, State, Disk: 20, Size: 1, Running: State === 'running' },
    Accessed: `${new Date().toISOString().slice(0, 19)}Z`,
  });

const list = (_names, options) => {
  const source = options['--source'];
  const rows = [
    ...(source === 'oci' ? [] : store.localNames().map((name) => rowOf('local', name, stateOf(name)))),
    ...(source === 'local' ? [] : store.pulledImages().map((name) => rowOf('OCI', name, 'stopped'))),
  ];
  if (options['--quiet'] || options['-q']) process.stdout.write(rows.map(({ Name }) => `${Name}\n`).join(''));
  else if (options['--format'] !== 'json') throw usage('list', 'only --format json and --quiet are there');
  else process.stdout.write(rows.length === 0 ? '[\n\n]\n' : `${json(rows)}\n`);
};

const get = ([name], options) => {
  const config = store.readConfig(name);
  if (options['--format'] !== 'json') throw usage('get', 'only --format json is there');
  const State = stateOf(name);
  const { cpu, memory, disk, display } = config;
  const row = { OS: 'linux', CPU: cpu, Memory: memory, Disk: disk, DiskFormat: 'raw', Size: '1.000', Display: display };
  process.stdout.write(`${json(shuffled({ ...row, State, Running: State === 'running' }))}\n`);
};

const pull = ([image]) => {
  if (!store.isRemote(image)) throw new TartError(`failed to parse remote name: ${image}`, 1);
  process.stdout.write(`pulling ${image}...\npulling manifest...\npulling disk (0.1 GB compressed)...\n100%\n`);
  store.remember(image);
};

const fqn = ([name]) => {
  if (store.isRemote(name) && !store.pulled(name))
    throw new TartError(`OCI storage error: ${name} is not a digest and doesn't point to a digest`, 1);
  const [bare] = name.split(':');
  process.stdout.write(store.isRemote(name) ? `${bare}@${store.digestOf(name)}\n` : `${name}\n`);
};

const clone = ([source, name]) => {
  if (store.isRemote(name)) throw usage('clone <source-name> <new-name>', '<new-name> should be a local name');
  const path = store.draft();
  if (store.isRemote(source)) {
    store.remember(source);
    makeImage(path);
    store.writeConfig(path, { cpu: 4, memory: 4096, disk: 20, display: '1024x768', mac: store.randomMac() });
  } else {
    const config = store.readConfig(source);
    copy(join(store.folder(source), 'guest'), join(path, 'guest'));
    // A local source has its MAC still, so the clone gets another.
    store.writeConfig(path, { ...config, mac: store.randomMac() });
  }
  store.place(path, name);
};

const copy = (from, to) => {
  const { status, stderr } = spawnSync('cp', ['-a', '--reflink=auto', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new TartError(`Error: ${stderr.trim()}`, 1);
};

const set = ([name], options) => {
  const config = store.readConfig(name);
  const number = (option, now) => (options[option] === undefined ? now : Number(options[option]));
  const disk = number('--disk-size', config.disk);
  store.writeConfig(store.folder(name), {
    cpu: number('--cpu', config.cpu),
    memory: number('--memory', config.memory),
    disk: Math.max(disk, config.disk),
    display: options['--display'] ?? config.display,
    mac: options['--random-mac'] ? store.randomMac() : config.mac,
  });
  if (disk < config.disk)
    throw new TartError(
      `new disk size of ${disk} GB should be larger than the current disk size of ${config.disk} GB`,
      1,
    );
};

const ip = async ([name], options) => {
  const { mac } = store.readConfig(name);
  const end = Date.now() + Number(options['--wait'] ?? 0) * 1000;
  const dhcp = (options['--resolver'] ?? 'dhcp') === 'dhcp';
  do {
    const address = dhcp ? store.leaseOf(mac) : undefined;
    if (address !== undefined) {
      process.stdout.write(`${address}\n`);
      return;
    }
    await delay(1000);
  } while (Date.now() < end);
  const stopped = stateOf(name) === 'running' ? '' : ', is your VM running?';
  throw new TartError(`no IP address found${stopped}`, 1);
};

const stop = async ([name], options) => {
  store.readConfig(name);
  const pid = store.runnerOf(name);
  if (pid === undefined) throw new TartError(`VM "${name}" is not running`, 2);
  const end = Date.now() + Number(options['--timeout'] ?? options['-t'] ?? 30) * 1000;
  send(pid, 'SIGINT');
  while (store.runnerOf(name) === pid) {
    if (Date.now() >= end) return send(pid, 'SIGKILL');
    await delay(100);
  }
};

const send = (pid, signal) => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

const remove = (names) => {
  for (const name of names) {
    if (!store.exists(name)) throw missing(name);
    if (stateOf(name) === 'running') throw new TartError(`VM "${name}" is running`, 1);
    rmSync(store.folder(name), { recursive: true, force: true });
  }
};

const rename = ([name, to]) => {
  const fail = (text) => {
    throw usage('<subcommand>', text);
  };
  if (store.isRemote(to)) fail('<new-name> should be a local name');
  if (!store.exists(name)) fail(`failed to rename a non-existent local VM: ${name}`);
  if (store.exists(to)) fail(`failed to rename VM ${name}, target VM ${to} already exists, delete it first!`);
  renameSync(store.folder(name), store.folder(to));
};

/** No image of these has the guest agent. */
const exec = ([name]) => {
  store.readConfig(name);
  if (stateOf(name) !== 'running') throw new TartError(`VM "${name}" is not running`, 2);
  throw new TartError(
    'Failed to connect to the VM using its control socket: The operation couldn’t be completed. (GRPC.GRPCConnectionPoolError error 1.), is the Tart Guest Agent running?',
    1,
  );
};

export const commands = { list, get, pull, fqn, clone, set, run, ip, stop, delete: remove, rename, exec };
