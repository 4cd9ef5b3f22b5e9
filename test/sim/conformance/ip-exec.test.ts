/** `ip` and `exec`. Written from the contract, sections 1.8, 1.9, 2.16, 2.18. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTart, eventually, tahoe, ubuntu, vanilla } from '../support/tart.ts';

test('1.8: failures are composed, exit 1, and take a second', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  await tart.must('create', '--linux', 'linux');
  const started = Date.now();
  expect(await tart.call(['ip', 'vm'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'no IP address found, is your VM running?\n',
  });
  expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
  expect((await tart.call(['ip', 'vm', '--resolver', 'agent'])).stderr).toBe(
    'no IP address found, is your VM running? (also make sure that Guest agent for Tart is running inside of a VM)\n',
  );
  expect((await tart.call(['ip', 'linux', '--resolver', 'arp'])).stderr).toBe(
    'no IP address found, is your VM running? (not all Linux distributions are compatible with the ARP resolver)\n',
  );
  tart.faults({ command: 'run', run: { boot: 'never' } });
  await tart.boot('vm');
  expect((await tart.call(['ip', 'vm'])).stderr).toBe('no IP address found\n');
});

test('1.8: ip --wait may start before run; one IPv4 address and a newline', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const ip = tart.start(['ip', 'vm', '--wait', '30']);
  await tart.boot('vm');
  const { code, stdout, stderr } = await ip.ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\.\d+\n$/);
});

test('2.16: dhcp answers from an old lease when the VM is stopped, and for a clone that inherits its MAC', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm');
  const address = await tart.must('ip', 'vm', '--wait', '20');
  run.kill('SIGKILL');
  await run.ended;
  expect(await tart.call(['ip', 'vm'])).toMatchObject({ code: 0, stdout: address });
  await tart.must('delete', 'vm');
  await tart.must('clone', tahoe, 'heir');
  expect(await tart.must('ip', 'heir')).toBe(address);
  await tart.must('set', 'heir', '--random-mac');
  expect((await tart.call(['ip', 'heir'])).code).toBe(1);
});

test('2.16: bridged: no lease, arp for chatty guests, agent for all that have one; agent fails when stopped', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm', '--net-bridged', 'en0');
  const address = await tart.must('ip', 'vm', '--resolver', 'arp', '--wait', '20');
  expect(await tart.must('ip', 'vm', '--resolver', 'agent', '--wait', '20')).toBe(address);
  expect((await tart.call(['ip', 'vm'])).code).toBe(1);
  run.kill('SIGINT');
  await run.ended;
  expect((await tart.call(['ip', 'vm', '--resolver', 'agent'])).code).toBe(1);
  expect(await tart.must('ip', 'vm', '--resolver', 'arp')).toBe(address);
});

test('2.16: two running VMs have two addresses, and the lease comes before sshd', async () => {
  const tart = createTart({ TART_SIM_BOOT: '3s' });
  await tart.must('clone', tahoe, 'a');
  await tart.must('clone', tahoe, 'b');
  await tart.boot('a');
  await tart.boot('b');
  const a = (await tart.must('ip', 'a', '--wait', '20')).trim();
  expect(existsSync(join(tart.home, 'sim/net', a))).toBe(false);
  expect((await tart.must('ip', 'b', '--wait', '20')).trim()).not.toBe(a);
  await eventually('sshd listens', () => existsSync(join(tart.home, 'sim/net', a)));
});

test('1.9: streams apart, exit codes passed through, no shell, everything after the name', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  expect(await tart.call(['exec', 'vm', 'ls'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'VM "vm" is not running\n',
  });
  await tart.boot('vm');
  expect(await tart.call(['exec', 'vm', 'sh', '-c', 'echo out; echo err >&2; exit 7'])).toMatchObject({
    code: 7,
    stdout: 'out\n',
    stderr: 'err\n',
  });
  expect(await tart.call(['exec', 'vm', 'echo', '$HOME', '-i', '--help'])).toMatchObject({
    code: 0,
    stdout: '$HOME -i --help\n',
  });
  expect(await tart.call(['exec', 'vm', '--', 'ls'])).toMatchObject({
    code: 1,
    stderr: 'Error: unknown (2): exec: "--": executable file not found in $PATH\n',
  });
  expect(await tart.call(['exec', 'vm', 'nope'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'Error: unknown (2): exec: "nope": executable file not found in $PATH\n',
  });
  expect((await tart.call(['exec', 'vm', 'sh', '-c', 'kill -9 $$'])).code).toBe(255);
});

test('1.9: -i sends stdin, without it the command sees its end; -t into a pipe traps', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  await tart.boot('vm');
  expect(await tart.call(['exec', '-i', 'vm', 'cat'], { input: 'hello\n' })).toMatchObject({
    code: 0,
    stdout: 'hello\n',
  });
  expect(await tart.call(['exec', 'vm', 'cat'], { input: 'hello\n' })).toMatchObject({ code: 0, stdout: '' });
  expect(await tart.call(['exec', '-t', 'vm', 'true'])).toMatchObject({ code: null, signal: 'SIGTRAP' });
});

test('1.9, 4.1: no agent in vanilla: a wait, then the error; ssh needs none', async () => {
  const tart = createTart({ TART_SIM_EXEC_WAIT: '300ms' });
  await tart.must('clone', vanilla, 'vm');
  await tart.boot('vm');
  expect(await tart.call(['exec', 'vm', 'true'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr:
      'Failed to connect to the VM using its control socket: The operation couldn’t be completed. (GRPC.GRPCConnectionPoolError error 1.), is the Tart Guest Agent running?\n',
  });
});

test('1.9: the VM goes away under a command', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm');
  const exec = tart.start(['exec', 'vm', 'sh', '-c', 'echo started; sleep 60']);
  await eventually('the command runs', () => exec.stdout() === 'started\n');
  run.kill('SIGKILL');
  const { code, stderr } = await exec.ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Error: unavailable \(14\): /);
});

test('2.18: environment of exec in macOS and Linux images', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'mac');
  await tart.must('clone', ubuntu, 'linux');
  await tart.boot('mac');
  await tart.boot('linux');
  const mac = await tart.must('exec', 'mac', 'sh', '-c', 'echo "$USER $TERM $PATH"; uname -sm; whoami');
  expect(mac).toBe(
    'admin xterm-256color /bin:/usr/bin:/usr/sbin:/usr/local/bin:/opt/homebrew/bin\nDarwin arm64\nadmin\n',
  );
  expect(await tart.must('exec', 'linux', 'sh', '-c', 'uname -s; whoami; echo $HOME')).toBe(
    'Linux\nadmin\n/home/admin\n',
  );
});
