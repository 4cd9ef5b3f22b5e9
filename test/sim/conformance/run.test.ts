/** `run`, `stop`, `suspend`, `delete`, `rename`. Written from the contract, sections 1.7, 1.10 to 1.13, 2.4, 2.5, 2.13 to 2.19. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTart, eventually, tahoe, ubuntu } from '../support/tart.ts';

describe('1.7: validation of run, exit 64', () => {
  const cases: [string[], string][] = [
    [['--vnc', '--vnc-experimental'], '--vnc and --vnc-experimental are mutually exclusive'],
    [['--net-bridged', 'en0', '--net-softnet'], '--net-bridged, --net-softnet and --net-host are mutually exclusive'],
    [
      ['--net-softnet-allow', '10.0.0.0/8', '--net-host'],
      '--net-bridged, --net-softnet and --net-host are mutually exclusive',
    ],
    [['--graphics', '--no-graphics'], '--graphics and --no-graphics are mutually exclusive'],
    [['--no-graphics', '--capture-system-keys'], '--captures-system-keys can only be used with the default VM view'],
  ];
  test.each(cases)('%j, before the VM is looked for', async (flags, message) => {
    expect(await createTart().call(['run', ...flags, 'nope'])).toMatchObject({
      code: 64,
      stdout: '',
      stderr: `Error: ${message}\nUsage: tart run [<options>] <name>\n  See 'tart run --help' for more information.\n`,
    });
  });
  test('what depends on the VM', async () => {
    const tart = createTart();
    await tart.must('clone', ubuntu, 'linux');
    await tart.must('clone', tahoe, 'mac');
    const first = async (...args: string[]) => (await tart.call(['run', ...args])).stderr.split('\n')[0];
    expect(await first('linux', '--suspendable')).toBe('Error: You can only suspend macOS VMs');
    expect(await first('mac', '--suspendable', '--no-trackpad')).toBe(
      'Error: --no-trackpad cannot be used with --suspendable',
    );
    expect(await first('mac', '--suspendable', '--no-keyboard')).toBe(
      'Error: --no-keyboard cannot be used with --suspendable',
    );
    expect(await first('linux', '--no-trackpad')).toBe('Error: --no-trackpad can only be used with macOS VMs');
  });
});

test('1.7: errors while setting up: bridges, shares, softnet', async () => {
  const tart = createTart({ PATH: '/usr/bin:/bin', TART_SIM_INTERFACES: 'en0=Wi-Fi' });
  tart.env.PATH = `${process.execPath.replace(/\/[^/]*$/, '')}:/usr/bin:/bin`;
  await tart.must('clone', tahoe, 'vm');
  const bridged = await tart.call(['run', 'vm', '--net-bridged', 'en9']);
  expect(bridged.code).toBe(64);
  expect(bridged.stderr.split('\n')[0]).toMatch(
    /^Error: no bridge interfaces matched "\["en9"\]", available interfaces: \["en0 \(or \\?"Wi-Fi\\?"\)"/,
  );
  expect(bridged.stderr).toContain('Usage: tart <subcommand>\n');
  const shares = await tart.call(['run', 'vm', '--dir', '/tmp', '--dir', 'x:/tmp']);
  expect(shares.code).toBe(64);
  expect(shares.stderr.split('\n')[0]).toBe(
    'Error: invalid --dir syntax: for multiple directory shares each one of them should be named',
  );
  const missing = await tart.call(['run', 'vm', '--dir', 'x:/no/such/folder']);
  expect(missing.code).toBe(1);
  expect(missing.stderr).toMatch(
    /^Error Domain=VZErrorDomain Code=2 "A directory sharing device configuration is invalid\." .*"No such file or directory"/,
  );
  expect(await tart.call(['run', 'vm', '--net-softnet'])).toMatchObject({
    code: 1,
    stderr: 'Error: InitializationFailed(why: "softnet not found in PATH")\n',
  });
});

test('1.7, 2.13: a normal boot prints nothing on stdout; SIGINT: Stopping VM..., exit 0, stopped at once', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm');
  await tart.must('ip', 'vm', '--wait', '20');
  expect(run.stdout()).toBe('');
  run.kill('SIGINT');
  expect(await run.ended).toMatchObject({ code: 0, signal: null, stdout: 'Stopping VM...\n' });
  expect(await tart.state('vm')).toBe('stopped');
});

test.each(['SIGTERM', 'SIGKILL', 'SIGHUP'] as const)(
  '2.13: %s kills run silently, and the VM is stopped at once',
  async (signal) => {
    const tart = createTart();
    await tart.must('clone', tahoe, 'vm');
    const run = await tart.boot('vm');
    run.kill(signal);
    expect(await run.ended).toMatchObject({ code: null, signal, stdout: '' });
    expect(await tart.state('vm')).toBe('stopped');
    await tart.must('delete', 'vm');
  },
);

test('1.7: a second run; 1.12: delete of a running VM; 1.10: stop, and stop again', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm');
  expect(await tart.call(['run', 'vm'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'VM "vm" is already running!\n',
  });
  expect(await tart.call(['delete', 'vm'])).toMatchObject({ code: 1, stdout: '', stderr: 'VM "vm" is running\n' });
  expect(await tart.call(['stop', 'vm'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await run.ended).toMatchObject({ code: 0, stdout: 'Stopping VM...\n' });
  expect(await tart.call(['stop', 'vm'])).toMatchObject({ code: 2, stderr: 'VM "vm" is not running\n' });
});

test('1.10: stop --timeout: SIGKILL to what ignores SIGINT, exit 0', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  tart.faults({ command: 'run', run: { ignoreStop: true } });
  const run = await tart.boot('vm');
  expect(await tart.call(['stop', 'vm', '--timeout', '1'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await run.ended).toMatchObject({ code: null, signal: 'SIGKILL', stdout: '' });
});

test('1.7: guest powers off; crash and lost network exit 0 too, only stdout tells', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const off = await tart.boot('vm');
  await tart.call(['exec', 'vm', 'sudo', 'shutdown', '-h', 'now']);
  expect(await off.ended).toMatchObject({ code: 0, stdout: 'guest has stopped the virtual machine\n' });
  tart.faults({ command: 'run', run: { crashAfter: '20ms' } });
  const crash = await tart.call(['run', 'vm']);
  expect(crash.code).toBe(0);
  expect(crash.stdout).toMatch(/^guest has stopped the virtual machine due to error: Error Domain=/);
  tart.faults({ command: 'run', run: { networkLostAfter: '20ms' } });
  const lost = await tart.call(['run', 'vm']);
  expect(lost.code).toBe(0);
  expect(lost.stdout).toMatch(/^virtual machine's network attachment <.*> has been disconnected with error: /);
});

test('2.12: SIGUSR2 asks the guest: Linux stops, macOS only shows a dialog', async () => {
  const tart = createTart();
  await tart.must('clone', ubuntu, 'linux');
  await tart.must('clone', tahoe, 'mac');
  const linux = await tart.boot('linux');
  const mac = await tart.boot('mac');
  await tart.must('ip', 'mac', '--wait', '20');
  mac.kill('SIGUSR2');
  linux.kill('SIGUSR2');
  expect(await linux.ended).toMatchObject({
    code: 0,
    stdout: 'Requesting guest OS to stop...\nguest has stopped the virtual machine\n',
  });
  await eventually('the request is told', () => mac.stdout() === 'Requesting guest OS to stop...\n');
  expect(await tart.state('mac')).toBe('running');
});

test('1.7, 2.19: the third macOS guest runs for a moment and fails, listing all others, Linux ones too', async () => {
  const tart = createTart({ TART_SIM_START: '1500ms' });
  for (const name of ['one', 'two', 'three']) await tart.must('clone', tahoe, name);
  await tart.must('clone', ubuntu, 'linux');
  tart.env.TART_SIM_START = '1ms';
  for (const name of ['one', 'linux']) await (async () => tart.boot(name))();
  const two = await tart.boot('two');
  await eventually('two has its slot', () => existsSync(join(tart.home, 'vms/two/control.sock')));
  await eventually('one has its slot', () => existsSync(join(tart.home, 'vms/one/control.sock')));
  tart.env.TART_SIM_START = '1500ms';
  const third = await tart.boot('three');
  expect(await third.ended).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'The number of VMs exceeds the system limit (other running VMs: linux, one, two)\n',
  });
  expect(await tart.state('three')).toBe('stopped');
  two.kill('SIGKILL');
  await two.ended;
  tart.env.TART_SIM_START = '1ms';
  await tart.boot('three');
  await tart.must('ip', 'three', '--wait', '20');
});

test('2.3: a running VM of another name with the same MAC: two lines and a new one', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'a');
  await tart.must('clone', tahoe, 'b');
  const path = (name: string) => join(tart.home, 'vms', name, 'config.json');
  const { macAddress } = JSON.parse(readFileSync(path('a'), 'utf8'));
  writeFileSync(path('b'), JSON.stringify({ ...JSON.parse(readFileSync(path('b'), 'utf8')), macAddress }));
  await tart.boot('a');
  const b = await tart.boot('b');
  expect(b.stdout()).toBe(
    'There is already a running VM with the same MAC address!\nResetting VM to assign a new MAC address...\n',
  );
  expect(JSON.parse(readFileSync(path('b'), 'utf8')).macAddress).not.toBe(macAddress);
});

test('1.11, 2.4: suspend, suspended, resume, and a stop that discards the state', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm', '--suspendable');
  await eventually('it has started', () => existsSync(join(tart.home, 'vms/vm/control.sock')));
  expect(await tart.call(['suspend', 'vm'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await run.ended).toMatchObject({
    code: 0,
    stdout:
      'pausing VM to take a snapshot...\ncreating a snapshot...\nsnapshot created successfully! shutting down the VM...\n',
  });
  expect(await tart.state('vm')).toBe('suspended');
  expect(await tart.call(['suspend', 'vm'])).toMatchObject({
    code: 2,
    stderr: 'VM "VM "vm" is not running" is not running\n',
  });
  await tart.must('clone', 'vm', 'copy');
  expect(await tart.state('copy')).toBe('suspended');
  const config = (name: string) => JSON.parse(readFileSync(join(tart.home, 'vms', name, 'config.json'), 'utf8'));
  expect(config('copy').macAddress).toBe(config('vm').macAddress);
  const again = await tart.boot('vm');
  await eventually('it is resumed', () => again.stdout() === 'restoring VM state from a snapshot...\nresuming VM...\n');
  again.kill('SIGINT');
  await again.ended;
  expect(await tart.state('vm')).toBe('stopped');
  expect(await tart.call(['stop', 'copy'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await tart.state('copy')).toBe('stopped');
});

test('1.11: without --suspendable suspend exits 0 and run dies with the message on stdout', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm');
  await eventually('it has started', () => existsSync(join(tart.home, 'vms/vm/control.sock')));
  expect(await tart.call(['suspend', 'vm'])).toMatchObject({ code: 0 });
  const { code, stdout } = await run.ended;
  expect(code).toBe(1);
  expect(stdout).toContain('Failed to suspend the VM: Invalid virtual machine configuration. ');
});

test('1.12: delete a b c stops at the first failure', async () => {
  const tart = createTart();
  for (const name of ['a', 'c']) await tart.must('create', '--linux', name);
  expect(await tart.call(['delete', 'a', 'b', 'c'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'the specified VM "b" does not exist\n',
  });
  expect(await tart.must('list', '--quiet')).toBe('c\n');
  mkdirSync(join(tart.home, 'vms/broken'));
  expect((await tart.call(['delete', 'broken'])).code).toBe(2);
});

test('1.13: rename is the only one that looks', async () => {
  const tart = createTart();
  const usage = "Usage: tart <subcommand>\n  See 'tart --help' for more information.\n";
  for (const name of ['a', 'b']) await tart.must('create', '--linux', name);
  expect(await tart.call(['rename', 'nope', 'x'])).toMatchObject({
    code: 64,
    stderr: `Error: failed to rename a non-existent local VM: nope\n${usage}`,
  });
  expect(await tart.call(['rename', 'a', 'b'])).toMatchObject({
    code: 64,
    stderr: `Error: failed to rename VM a, target VM b already exists, delete it first!\n${usage}`,
  });
  expect(await tart.call(['rename', 'a', 'x'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await tart.must('list', '--quiet')).toBe('b\nx\n');
});

test('2.15: --vnc-experimental has a password and a port; --vnc needs an address', async () => {
  const tart = createTart({ TART_SIM_VNC: '200ms' });
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm', '--vnc-experimental');
  await eventually('the URL is told', () =>
    /^VNC server is running at vnc:\/\/:[a-z]+(-[a-z]+){3}@127\.0\.0\.1:\d{1,5}\n$/.test(run.stdout()),
  );
  run.kill('SIGINT');
  await run.ended;
  tart.faults({ command: 'run', run: { ip: 'none' } });
  await tart.must('set', 'vm', '--random-mac');
  expect(await tart.call(['run', 'vm', '--vnc', '--no-graphics'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('IPNotFound()\n'),
  });
});

test('2.14: shares are where the guest looks for them', async () => {
  const tart = createTart();
  mkdirSync(tart.path('share'));
  writeFileSync(tart.path('share/hello'), 'from the host\n');
  await tart.must('clone', tahoe, 'vm');
  await tart.boot('vm', '--dir', `brew:${tart.path('share')}:ro`);
  const { code, stdout } = await tart.call(['exec', 'vm', 'sh', '-c', 'cat "/Volumes/My Shared Files/brew/hello"']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'from the host\n' });
  expect((await tart.call(['exec', 'vm', 'sh', '-c', 'echo x > "/Volumes/My Shared Files/brew/new"'])).code).not.toBe(
    0,
  );
});
