/** The guest's SSH server, with ssh2 and with the OpenSSH client. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import ssh2 from 'ssh2';
import { expect, test } from 'vitest';
import { collect, connect, hasOpenSsh, login, open, openSsh, ssh } from './support/ssh.ts';
import { createTart, dialled, eventually, type Tart, tahoe, ubuntu, vanilla } from './support/tart.ts';

const booted = async (): Promise<Tart> => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  await tart.boot('vm');
  return tart;
};

test('a password, keyboard-interactive, a key of authorized_keys; nobody else', async () => {
  const tart = await booted();
  const { host, port } = await dialled(tart, 'vm');
  const { private: key, public: line } = ssh2.utils.generateKeyPairSync('ed25519');
  const client = await connect(tart, 'vm');
  await expect(login(host, port, { privateKey: key })).rejects.toThrow('authentication');
  await ssh(client, 'cat >> ~/.ssh/authorized_keys', `# a comment\n${line} somebody\n`);
  await login(host, port, { privateKey: key });
  await expect(login(host, port, { password: 'wrong' })).rejects.toThrow('authentication');
  await expect(login(host, port, { username: 'root', password: 'admin' })).rejects.toThrow('authentication');
  const interactive = new ssh2.Client();
  const ready = new Promise<void>((resolve, reject) => interactive.on('ready', () => resolve()).on('error', reject));
  interactive.on('keyboard-interactive', (_name, _text, _language, _prompts, answer) => answer(['admin']));
  interactive.connect({ host, port, username: 'admin', tryKeyboard: true, authHandler: ['keyboard-interactive'] });
  await ready;
  interactive.end();
});

test('the exit status comes at once, though a process in the background holds the outputs', async () => {
  const client = await connect(await booted(), 'vm');
  const channel = await open(client, 'echo before; sleep 600 & exit 7');
  let closed = false;
  channel.on('close', () => {
    closed = true;
  });
  channel.resume();
  const code = await new Promise((resolve) => channel.once('exit', resolve));
  expect({ code, closed }).toEqual({ code: 7, closed: false });
  channel.close();
});

test('exec: streams, exit status, exit signal, stdin, a signal for the process group', async () => {
  const client = await connect(await booted(), 'vm');
  expect(await ssh(client, 'echo out; echo err >&2; exit 5')).toMatchObject({
    stdout: Buffer.from('out\n'),
    stderr: 'err\n',
    code: 5,
    signal: null,
  });
  // As under a real sshd, which gives pipes: they can be opened again.
  expect(await ssh(client, 'cat /dev/stdin; echo x > /dev/stderr', 'in\n')).toMatchObject({
    stdout: Buffer.from('in\n'),
    stderr: 'x\n',
    code: 0,
  });
  expect(await ssh(client, 'kill -KILL $$')).toMatchObject({ code: null, signal: 'SIGKILL' });
  expect((await ssh(client, 'wc -c', 'x'.repeat(100_000))).stdout.toString().trim()).toBe('100000');
  const channel = await open(client, "trap 'echo caught; exit 3' TERM; echo ready; while :; do :; done");
  const result = collect(channel);
  await new Promise((resolve) => channel.once('data', resolve));
  channel.signal('TERM');
  const { code, stdout } = await result;
  // A signal within its `echo` makes a shell write that line again: what comes before the trap's line is its own affair.
  expect({ code, stdout: stdout.toString() }).toEqual({ code: 3, stdout: expect.stringMatching(/\ncaught\n$/) });
});

test('4.1: the PATH of a command lacks Homebrew, the PATH of a login shell has it; only LANG and LC_ pass', async () => {
  const client = await connect(await booted(), 'vm');
  expect((await ssh(client, 'echo $PATH')).stdout.toString()).toBe('/usr/bin:/bin:/usr/sbin:/sbin\n');
  expect((await ssh(client, '$SHELL -lc "command -v brew"')).stdout.toString()).toBe('/opt/homebrew/bin/brew\n');
  const channel = await open(client, 'echo "$LC_TEST/$SECRET"', { env: { LC_TEST: 'yes', SECRET: 'no' } });
  expect((await collect(channel)).stdout.toString()).toBe('yes/\n');
});

test('a terminal: its size, a change of it, the exit status, a shell', async () => {
  const client = await connect(await booted(), 'vm');
  const channel = await open(client, 'tty; stty size; read line; stty size; exit 4', {
    pty: { rows: 30, cols: 100, term: 'xterm' },
  });
  let text = '';
  channel.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const result = collect(channel);
  await eventually('the first size', () => text.includes('30 100'));
  channel.setWindow(40, 120, 0, 0);
  // stty runs beside the command: asking again until it has.
  await eventually(
    'the size is changed',
    async () => (await ssh(client, 'stty -F /dev/pts/0 size')).stdout.toString() === '40 120\n',
  );
  channel.write('\n');
  const { code } = await result;
  expect(text).toContain('/dev/pts/');
  expect(text).toContain('40 120');
  expect(code).toBe(4);
});

test('a reboot: sshd goes and comes back, the home stays, run lives on', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm');
  const client = await connect(tart, 'vm');
  await ssh(client, 'echo kept > ~/file; echo gone > /tmp/file');
  const closed = new Promise<void>((resolve) => client.on('close', () => resolve()));
  const channel = await open(client, 'sudo reboot; sleep 60');
  channel.resume();
  await closed;
  const again = await connect(tart, 'vm');
  expect((await ssh(again, 'cat ~/file; cat /tmp/file')).stdout.toString()).toBe('kept\n');
  expect(run.stdout()).toBe('');
});

test('a reboot is another boot, by what each system says of its boots', async () => {
  const tart = createTart();
  for (const [image, question] of [
    [tahoe, 'sysctl -n kern.bootsessionuuid kern.boottime'],
    [ubuntu, 'cat /proc/sys/kernel/random/boot_id'],
  ] as const) {
    const vm = image === tahoe ? 'mac' : 'linux';
    await tart.must('clone', image, vm);
    await tart.boot(vm);
    const client = await connect(tart, vm);
    const before = (await ssh(client, question)).stdout.toString();
    expect(before).toMatch(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}\n/);
    expect((await ssh(client, question)).stdout.toString()).toBe(before);
    const closed = new Promise<void>((resolve) => client.on('close', () => resolve()));
    await ssh(client, 'sudo -n shutdown -r now');
    await closed;
    const after = (await ssh(await connect(tart, vm), question)).stdout.toString();
    expect(after.split('\n')[0]).not.toBe(before.split('\n')[0]);
  }
});

test('2.12: shutdown ends run with 0; the home is kept across stop and run, cloned with the VM', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm');
  const client = await connect(tart, 'vm');
  await ssh(client, 'mkdir -p ~/a && echo one > ~/a/b && ln -s b ~/a/c && chmod 640 ~/a/b');
  await ssh(client, 'sudo shutdown -h now');
  expect(await run.ended).toMatchObject({ code: 0, stdout: 'guest has stopped the virtual machine\n' });
  await tart.must('clone', 'vm', 'copy');
  await tart.boot('copy');
  const copy = await connect(tart, 'copy');
  expect((await ssh(copy, 'cat ~/a/c; readlink ~/a/c; ls -l ~/a/b | cut -c 1-10; hostname')).stdout.toString()).toBe(
    'one\nb\n-rw-r-----\ncopy\n',
  );
});

test('sftp: put, get, readdir, stat, mkdir, rename, symlink, realpath, setstat, remove', async () => {
  const tart = await booted();
  const client = await connect(tart, 'vm');
  const sftp = await new Promise<ssh2.SFTPWrapper>((resolve, reject) =>
    client.sftp((error, one) => (error ? reject(error) : resolve(one))),
  );
  const done = <T = void>(call: (back: (error: Error | null | undefined, value?: T) => void) => void): Promise<T> =>
    new Promise((resolve, reject) => call((error, value) => (error ? reject(error) : resolve(value as T))));
  const content = Buffer.alloc(3_000_000, 'tart');
  writeFileSync(tart.path('up'), content);
  await done((back) => sftp.fastPut(tart.path('up'), 'up', back));
  await done((back) => sftp.fastGet('up', tart.path('down'), back));
  expect(readFileSync(tart.path('down')).equals(content)).toBe(true);
  await done((back) => sftp.mkdir('folder', { mode: 0o700 }, back));
  await done((back) => sftp.rename('up', 'folder/up', back));
  await done((back) => sftp.chmod('folder/up', 0o600, back));
  await done((back) => sftp.symlink('folder/up', 'link', back));
  expect(await done<string>((back) => sftp.realpath('link', back))).toBe('/Users/admin/folder/up');
  expect((await done<{ size: number }>((back) => sftp.stat('link', (error, stats) => back(error, stats)))).size).toBe(
    3_000_000,
  );
  const names = await done<ssh2.FileEntry[]>((back) => sftp.readdir('folder', back));
  expect(names.map((one) => one.filename).filter((name) => !name.startsWith('.'))).toEqual(['up']);
  expect((await ssh(client, 'ls -l folder/up | cut -d " " -f 1,3')).stdout.toString()).toBe('-rw------- admin\n');
  await done((back) => sftp.unlink('link', back));
  await done((back) => sftp.unlink('folder/up', back));
  await done((back) => sftp.rmdir('folder', back));
  await expect(done((back) => sftp.stat('folder', (error) => back(error)))).rejects.toThrow('No such file');
});

test('many commands at once, and 200 MB each way through one connection', async () => {
  const tart = await booted();
  const client = await connect(tart, 'vm');
  const many = await Promise.all(Array.from({ length: 40 }, (_, index) => ssh(client, `echo ${index}`)));
  expect(many.map((one) => one.stdout.toString().trim())).toEqual(many.map((_, index) => String(index)));
  const size = 200_000_000;
  const down = await open(client, `head -c ${size} /dev/zero`);
  let got = 0;
  down.on('data', (chunk: Buffer) => {
    got += chunk.length;
  });
  await new Promise((resolve) => down.on('close', resolve));
  expect(got).toBe(size);
  const up = await open(client, 'wc -c');
  const result = collect(up);
  const source = new PassThrough();
  source.pipe(up);
  for (let sent = 0; sent < size; sent += 1_000_000) {
    if (!source.write(Buffer.alloc(1_000_000))) await new Promise((resolve) => source.once('drain', resolve));
  }
  source.end();
  expect((await result).stdout.toString().trim()).toBe(String(size));
});

test('exec through the agent: 100 MB each way keeps its content', async () => {
  const tart = await booted();
  await eventually('the agent answers', async () => (await tart.call(['exec', 'vm', 'true'])).code === 0);
  const content = Buffer.alloc(100_000_000, 'the agent has no network ');
  const sum = createHash('sha256').update(content).digest('hex');
  const { code, stdout } = await tart.call(
    ['exec', '-i', 'vm', 'sh', '-c', 'tee /tmp/copy | sha256sum; wc -c < /tmp/copy'],
    { input: content },
  );
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${sum}  -\n100000000\n` });
  const back = tart.start(['exec', 'vm', 'cat', '/tmp/copy']);
  expect(
    createHash('sha256')
      .update((await back.ended).stdout)
      .digest('hex'),
  ).toBe(sum);
});

test('4.1: vanilla has no Homebrew and no agent, but ssh', async () => {
  const tart = createTart();
  await tart.must('clone', vanilla, 'vm');
  await tart.boot('vm');
  const client = await connect(tart, 'vm');
  expect((await ssh(client, 'ls /opt/homebrew; sw_vers -productVersion; csrutil status')).stdout.toString()).toBe(
    '15.6\nSystem Integrity Protection status: enabled.\n',
  );
});

test.skipIf(!hasOpenSsh)('the OpenSSH client: a command, a terminal, sftp (skipped without ssh)', async () => {
  const tart = await booted();
  const key = tart.path('key');
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  const client = await connect(tart, 'vm');
  await ssh(client, 'cat > ~/.ssh/authorized_keys', readFileSync(`${key}.pub`));
  const { host, port } = await dialled(tart, 'vm');
  expect(await openSsh('ssh', key, port, [`admin@${host}`, 'cat; exit 9'], 'in\n')).toMatchObject({
    code: 9,
    stdout: 'in\n',
  });
  const terminal = await openSsh('ssh', key, port, ['-tt', `admin@${host}`, 'test -t 0 && echo terminal; exit 2']);
  expect(terminal.code).toBe(2);
  expect(terminal.stdout).toContain('terminal');
  const sftp = await openSsh(
    'sftp',
    key,
    port,
    ['-b', '-', `admin@${host}`],
    `put ${key}.pub copy\nls -l\nget copy ${tart.path('back')}\n`,
  );
  expect(sftp).toMatchObject({ code: 0 });
  expect(readFileSync(tart.path('back'))).toEqual(readFileSync(`${key}.pub`));
  expect((await openSsh('ssh', key, port, ['-W', '127.0.0.1:9', `admin@${host}`])).code).not.toBe(0);
});
