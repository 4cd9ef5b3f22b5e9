/** Faults from outside, the call log, locks, and homes that are not the simulator's. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect, login, ssh } from './support/ssh.ts';
import { createTart, dialled, eventually, type Tart, tahoe } from './support/tart.ts';

const withVm = async (env: Record<string, string> = {}): Promise<Tart> => {
  const tart = createTart(env);
  await tart.must('clone', tahoe, 'vm');
  return tart;
};

test('a failure by command, name and turn; counted over calls', async () => {
  const tart = await withVm();
  tart.faults({ command: 'clone', vm: 'ci-*', nth: 2, count: 1, fail: { stderr: 'no luck\n', exit: 3 } });
  expect((await tart.call(['clone', 'vm', 'ci-1'])).code).toBe(0);
  expect((await tart.call(['clone', 'vm', 'other'])).code).toBe(0);
  expect(await tart.call(['clone', 'vm', 'ci-2'])).toMatchObject({ code: 3, stderr: 'no luck\n' });
  expect((await tart.call(['clone', 'vm', 'ci-3'])).code).toBe(0);
  expect((await tart.must('list', '--source', 'local', '--quiet')).split('\n')).not.toContain('ci-2');
});

test('failing after the effect, a full disk, a busy delete, noise with success, garbage', async () => {
  const tart = await withVm();
  tart.faults({ command: 'clone', failAfter: { stderr: 'too late\n' } });
  expect(await tart.call(['clone', 'vm', 'done'])).toMatchObject({ code: 1, stderr: 'too late\n' });
  tart.faults({ command: 'clone', error: 'disk-full' }, { command: 'delete', error: 'busy', count: 2 });
  expect((await tart.call(['clone', 'vm', 'x'])).stderr).toMatch(/^Error: .*out of space\.\n$/);
  for (const code of [1, 1, 0]) expect((await tart.call(['delete', 'done'])).code).toBe(code);
  tart.faults({
    command: 'list',
    noise: 'tart[903:8400] +[NSXPCSharedListener endpointForReply:]: an error occurred\n',
  });
  const noisy = await tart.call(['list', '--source', 'local', '-q']);
  expect(noisy).toMatchObject({ code: 0, stdout: 'vm\n', stderr: expect.stringContaining('NSXPC') });
  tart.faults({ command: 'list', print: '[{"Name" : "vm", ' });
  expect(await tart.call(['list', '--format', 'json'])).toMatchObject({ code: 0, stdout: '[{"Name" : "vm", ' });
});

test('a hang, until somebody kills it', async () => {
  const tart = await withVm({ TART_SIM_LOG: '' });
  tart.env.TART_SIM_LOG = tart.path('log');
  tart.faults({ command: 'list', hang: true });
  const list = tart.start(['list']);
  await eventually('it has started', () => existsSync(tart.path('log')));
  await tart.call(['get', 'vm']);
  expect(list.child.exitCode).toBeNull();
  list.kill('SIGKILL');
  expect(await list.ended).toMatchObject({ signal: 'SIGKILL', stdout: '' });
});

test('pull breaks at n %, answers 403', async () => {
  const tart = createTart({ CI: '1' });
  tart.faults({ command: 'pull', pull: { breakAt: 40 } });
  expect(await tart.call(['pull', tahoe])).toMatchObject({
    code: 1,
    stderr: 'Error: The network connection was lost.\n',
  });
  expect(await tart.must('list', '--quiet')).toBe('');
  tart.faults({ command: 'pull', pull: { status: 403 } });
  expect((await tart.call(['pull', tahoe])).stderr).toMatch(
    /^Error: AuthFailed\(why: "received unexpected HTTP status code 403 while retrieving/,
  );
});

test('run: boot never ends, a wrong address, a refusing, rejecting or dropping sshd', async () => {
  const tart = await withVm();
  const again = async (fault: object): Promise<void> => {
    if ((await tart.state('vm')) === 'running') await tart.must('stop', 'vm');
    tart.faults({ command: 'run', run: fault });
    await tart.must('set', 'vm', '--random-mac');
    await tart.boot('vm');
  };
  await again({ boot: 'never' });
  expect((await tart.call(['ip', 'vm'])).code).toBe(1);
  await again({ ip: '127.99.9.9' });
  expect(await tart.must('ip', 'vm', '--wait', '20')).toBe('127.99.9.9\n');
  await again({ ssh: 'refuse' });
  const address = (await tart.must('ip', 'vm', '--wait', '20')).trim();
  await eventually('the agent answers', async () => (await tart.call(['exec', 'vm', 'true'])).code === 0);
  expect(existsSync(join(tart.home, 'sim/net', address))).toBe(false);
  await again({ ssh: 'reject' });
  const { host, port } = await dialled(tart, 'vm');
  await expect(login(host, port, { password: 'admin' })).rejects.toThrow('authentication');
  await again({ sshDrop: '400ms' });
  const { host: there, port: door } = await dialled(tart, 'vm');
  const socket = net.connect({ host: there, port: door });
  socket.resume();
  await new Promise((resolve) => socket.on('close', resolve).on('error', () => undefined));
});

test('run ends at once with the framework’s words; a leaked slot; a guest’s full disk', async (context) => {
  const tart = await withVm();
  tart.faults({ command: 'run', count: 1, run: { start: 'aux-storage' } });
  expect(await tart.call(['run', 'vm'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('"Failed to lock auxiliary storage."'),
  });
  tart.faults({ command: 'run', run: { start: 'keychain' } });
  expect((await tart.call(['run', 'vm'])).stderr).toContain('"The virtual machine failed to start."');
  tart.faults({ command: 'run', run: { limit: true } });
  expect(await tart.call(['run', 'vm'])).toMatchObject({
    code: 1,
    stderr: 'The number of VMs exceeds the system limit\n',
  });
  tart.faults({ command: 'run', run: { diskFull: true } });
  const run = await tart.boot('vm');
  const client = await connect(tart, 'vm');
  if (!run.stderr().includes('confined')) context.skip('only a confined guest can have a full disk');
  const { code, stderr } = await ssh(client, 'head -c 100000 /dev/zero > ~/big');
  expect(code).not.toBe(0);
  expect(stderr).toContain('No space left on device');
});

test('the call log: a start and an end for each call, a start alone for one that was killed', async () => {
  const tart = createTart();
  tart.env.TART_SIM_LOG = tart.path('log');
  await tart.must('create', '--linux', 'vm');
  await tart.call(['get', 'nope']);
  const run = await tart.boot('vm');
  run.kill('SIGKILL');
  await run.ended;
  const events = readFileSync(tart.path('log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events.slice(0, 4)).toMatchObject([
    { event: 'start', argv: ['create', '--linux', 'vm'], pid: expect.any(Number), at: expect.any(String) },
    { event: 'end', exit: 0 },
    { event: 'start', argv: ['get', 'nope'] },
    { event: 'end', exit: 2 },
  ]);
  expect(events.filter((one) => one.pid === run.pid).map((one) => one.event)).toEqual(['start']);
});

test('locks of killed processes: a clone that held the home, a pull that held its registry', async () => {
  const tart = await withVm();
  const clone = tart.start(['clone', 'vm', 'never'], { env: { TART_SIM_CLONE: '60s' } });
  await eventually('it holds the home', () => existsSync(join(tart.home, 'sim/locks/home')));
  const waiting = tart.start(['clone', 'vm', 'after']);
  clone.kill('SIGKILL');
  expect((await waiting.ended).code).toBe(0);
  const pull = tart.start(['pull', 'ghcr.io/cirruslabs/ubuntu:latest'], { env: { TART_SIM_PULL: '60s' } });
  await eventually('it downloads', () => pull.stdout().includes('pulling disk'));
  pull.kill('SIGKILL');
  await pull.ended;
  await tart.must('pull', 'ghcr.io/cirruslabs/ubuntu:latest');
  await tart.must('list');
  expect(readdirSync(join(tart.home, 'tmp'))).toEqual([]);
});

test('twelve clones at once all have a MAC of their own', async () => {
  const tart = await withVm();
  const names = Array.from({ length: 12 }, (_, index) => `vm-${index}`);
  const ended = await Promise.all(names.map((name) => tart.call(['clone', tahoe, name])));
  expect(ended.map((one) => one.stderr + one.code)).toEqual(names.map(() => '0'));
  const macs = names.map(
    (name) => JSON.parse(readFileSync(join(tart.home, 'vms', name, 'config.json'), 'utf8')).macAddress,
  );
  expect(new Set(macs).size).toBe(12);
});

test('a home that is not empty and not its own is refused', async () => {
  const tart = createTart();
  mkdirSync(join(tart.home, 'vms/real'), { recursive: true });
  writeFileSync(join(tart.home, 'vms/real/config.json'), '{}');
  const refused = await tart.call(['list']);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/^TART_HOME is invalid: .* is not empty and was not created by tart-sim/);
  expect((await tart.call(['delete', 'real'])).code).toBe(1);
  expect(readdirSync(tart.home)).toEqual(['vms']);
});
