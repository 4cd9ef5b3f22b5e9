/** `clone`, `pull`, `fqn`, `prune`. Written from the contract, sections 1.1, 1.2, 1.14, 1.15, 2.1 to 2.4, 2.7, 2.11, 3. */
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTart, eventually, type Tart, tahoe, ubuntu, vanilla } from '../support/tart.ts';

const mac = (tart: Tart, name: string): string =>
  JSON.parse(readFileSync(join(tart.home, 'vms', name, 'config.json'), 'utf8')).macAddress;

test('1.2: the lines of a full pull with CI', async () => {
  const tart = createTart({ CI: '1' });
  const { code, stdout, stderr } = await tart.call(['pull', tahoe]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    `pulling ${tahoe}...\npulling manifest...\npulling disk (25.1 GB compressed)...\n0%\n100%\npulling NVRAM...\n`,
  );
});

test('0.1: without CI an update rewrites the line before, into a pipe too', async () => {
  const { stdout } = await createTart().call(['pull', tahoe]);
  expect(stdout).toContain('0%\n\x1b[1A\r\x1b[J100%\n');
});

test('1.2: cached and linked; a local VM; a name that does not parse; a 404', async () => {
  const tart = createTart();
  await tart.must('pull', tahoe);
  expect(await tart.must('pull', tahoe)).toMatch(
    /^pulling ghcr\.io\/cirruslabs\/macos-tahoe-base:latest\.\.\.\npulling manifest\.\.\.\nghcr\.io\/cirruslabs\/macos-tahoe-base@sha256:[0-9a-f]{64} image is already cached and linked!\n$/,
  );
  await tart.must('create', '--linux', 'debian');
  expect(await tart.must('pull', 'debian')).toBe('"debian" is a local image, nothing to pull here!\n');
  const bad = await tart.call(['pull', 'fedora']);
  expect(bad.code).toBe(1);
  expect(bad.stderr).toMatch(/^failed to parse remote name: .* \(character \d+\)\n$/);
  const gone = await tart.call(['pull', 'ghcr.io/cirruslabs/macos-lion-base:latest']);
  expect(gone.code).toBe(1);
  expect(gone.stderr).toMatch(
    /^Error: UnexpectedHTTPStatusCode\(when: "pulling manifest", code: 404, details: ".*"\)\n$/,
  );
});

test('1.1: cloning what is cached says nothing; what is not is pulled, without the first line', async () => {
  const tart = createTart({ CI: '1' });
  expect(await tart.must('clone', tahoe, 'a')).toMatch(/^pulling manifest\.\.\.\npulling disk/);
  expect(await tart.call(['clone', tahoe, 'b'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await tart.call(['clone', 'a', 'c'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('1.1: a cached tag is used as it is, although it has moved; 2.11: pull moves it and drops the old digest', async () => {
  const tart = createTart();
  const images = tart.path('images');
  tart.env.TART_SIM_IMAGES = images;
  const folder = join(images, 'registry.test/mac/dev');
  mkdirSync(folder, { recursive: true });
  const name = 'registry.test/mac:dev';
  writeFileSync(
    join(folder, 'image.json'),
    JSON.stringify({ os: 'darwin', macos: '15.6', cpu: 2, memory: 4096, disk: 30 }),
  );
  await tart.must('pull', name);
  const old = await tart.must('fqn', name);
  writeFileSync(
    join(folder, 'image.json'),
    JSON.stringify({ os: 'darwin', macos: '15.6', cpu: 3, memory: 4096, disk: 30 }),
  );
  await tart.must('clone', name, 'vm');
  expect(JSON.parse(await tart.must('get', 'vm', '--format', 'json'))).toMatchObject({ CPU: 2, Disk: 30 });
  await tart.must('pull', name);
  const moved = await tart.must('fqn', name);
  expect(moved).not.toBe(old);
  expect(await tart.must('list', '--source', 'oci', '--quiet')).toBe(`${name}\n${moved}`);
});

test('1.1: failures', async () => {
  const tart = createTart();
  const { code, stderr } = await tart.call(['clone', tahoe, 'a', '--concurrency', '0']);
  expect(code).toBe(64);
  expect(stderr.split('\n')[0]).toBe('Error: network concurrency cannot be less than 1');
});

test('2.1: clone, create and clone onto itself overwrite without a word', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  await tart.must('set', 'vm', '--cpu', '7');
  expect(await tart.call(['clone', vanilla, 'other'])).toMatchObject({ code: 0 });
  expect(await tart.call(['clone', 'other', 'vm'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(JSON.parse(await tart.must('get', 'vm', '--format', 'json'))).toMatchObject({ CPU: 4 });
  const before = mac(tart, 'vm');
  await tart.must('clone', 'vm', 'vm');
  expect(mac(tart, 'vm')).not.toBe(before);
});

test('2.1: also under a running VM: it runs on, list shows the new one as stopped', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const run = await tart.boot('vm');
  await tart.must('clone', tahoe, 'vm');
  expect(await tart.state('vm')).toBe('stopped');
  expect((await tart.call(['stop', 'vm'])).code).toBe(2);
  expect(run.child.exitCode).toBeNull();
  run.kill('SIGINT');
  expect(await run.ended).toMatchObject({ code: 0, stdout: 'Stopping VM...\n' });
});

test('2.2: a running VM can be cloned; the clone is stopped and has another MAC', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  await tart.boot('vm');
  await tart.must('clone', 'vm', 'copy');
  expect(await tart.state('copy')).toBe('stopped');
  expect(mac(tart, 'copy')).not.toBe(mac(tart, 'vm'));
});

test("2.3: the first clone keeps the image's MAC, later ones do not, the next after its deletion does", async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'a');
  await tart.must('clone', tahoe, 'b');
  const first = mac(tart, 'a');
  expect(mac(tart, 'b')).not.toBe(first);
  await tart.must('clone', 'b', 'c');
  expect(mac(tart, 'c')).not.toBe(mac(tart, 'b'));
  await tart.must('delete', 'a');
  await tart.must('clone', tahoe, 'd');
  expect(mac(tart, 'd')).toBe(first);
});

test('1.15: fqn of tag, digest, local, missing', async () => {
  const tart = createTart();
  await tart.must('pull', tahoe);
  const digest = await tart.must('fqn', tahoe);
  expect(digest).toMatch(/^ghcr\.io\/cirruslabs\/macos-tahoe-base@sha256:[0-9a-f]{64}\n$/);
  expect(await tart.must('fqn', digest.trim())).toBe(digest);
  expect(await tart.must('fqn', 'no-such-local')).toBe('no-such-local\n');
  expect(await tart.call(['fqn', ubuntu])).toMatchObject({
    code: 1,
    stderr: `OCI storage error: ${ubuntu} is not a digest and doesn't point to a digest\n`,
  });
});

test('2.21: the cache: a folder by digest, a symlink by tag with an absolute path, a percent-encoded port', async () => {
  const tart = createTart();
  await tart.must('pull', tahoe);
  const repository = join(tart.home, 'cache/OCIs/ghcr.io/cirruslabs/macos-tahoe-base');
  const target = readlinkSync(join(repository, 'latest'));
  expect(target).toMatch(/\/cache\/OCIs\/ghcr\.io\/cirruslabs\/macos-tahoe-base\/sha256:[0-9a-f]{64}$/);
  for (const file of ['config.json', 'disk.img', 'nvram.bin', 'manifest.json'])
    expect(existsSync(join(target, file))).toBe(true);
  tart.env.TART_SIM_IMAGES = tart.path('images');
  mkdirSync(tart.path('images/127.0.0.1:5000/vm/latest'), { recursive: true });
  writeFileSync(tart.path('images/127.0.0.1:5000/vm/latest/image.json'), '{}');
  await tart.must('pull', '127.0.0.1:5000/vm');
  expect(readdirSync(join(tart.home, 'cache/OCIs')).sort()).toEqual(['127.0.0.1%3A5000', 'ghcr.io']);
});

test('1.2: one pull at a time for a registry host', async () => {
  const tart = createTart({ TART_SIM_PULL: '1500ms' });
  const first = tart.start(['pull', tahoe]);
  await eventually('the first is downloading', () => first.stdout().includes('pulling disk'));
  const second = await tart.call(['pull', vanilla], { env: { TART_SIM_PULL: '0' } });
  expect(second.stdout.split('\n').slice(0, 2)).toEqual([`pulling ${vanilla}...`, 'waiting for lock...']);
  expect((await first.ended).code).toBe(0);
});

test('0.2 G, 2.11: SIGINT cancels a pull and deletes what it had', async () => {
  const tart = createTart({ TART_SIM_PULL: '60s' });
  const pull = tart.start(['pull', tahoe]);
  await eventually('it is downloading', () => pull.stdout().includes('pulling disk'));
  pull.kill('SIGINT');
  expect(await pull.ended).toMatchObject({ code: 1, stderr: 'Error: CancellationError()\n' });
  expect(readdirSync(join(tart.home, 'tmp'))).toEqual([]);
  expect(await tart.must('list', '--quiet')).toBe('');
});

test('1.14: prune caches and vms; 1.12: deleting a tag deletes what only it needed', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'a');
  await tart.must('clone', ubuntu, 'b');
  await tart.must('delete', ubuntu);
  expect(
    (await tart.must('list', '--source', 'oci', '--quiet')).split('\n').filter((name) => name.includes('ubuntu')),
  ).toEqual([]);
  expect(await tart.call(['prune', '--space-budget=0'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await tart.must('list', '--source', 'oci', '--quiet')).toBe('');
  await tart.boot('a');
  expect(await tart.call(['prune', '--entries=vms', '--older-than=0'])).toMatchObject({ code: 0, stdout: '' });
  expect(await tart.must('list', '--quiet')).toBe('a\n');
  const wrong = await tart.call(['prune', '--entries=x', '--older-than=0']);
  expect(wrong).toMatchObject({
    code: 64,
    stderr: `Error: unsupported --entries value, please specify either "caches" or "vms"\nUsage: tart <subcommand>\n  See 'tart --help' for more information.\n`,
  });
});

test('2.7: automatic pruning takes other images without a word, not under TART_NO_AUTO_PRUNE', async () => {
  const tart = createTart();
  await tart.must('pull', tahoe);
  await tart.must('pull', ubuntu);
  await tart.must('clone', tahoe, 'a');
  tart.faults({ command: 'clone', prune: true });
  expect(await tart.call(['clone', tahoe, 'b'], { env: { TART_NO_AUTO_PRUNE: '' } })).toMatchObject({
    code: 0,
    stdout: '',
  });
  await tart.must('fqn', ubuntu);
  expect(await tart.call(['clone', tahoe, 'c'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect((await tart.call(['fqn', ubuntu])).stderr).toMatch(/^OCI storage error: /);
  await tart.must('fqn', tahoe);
});
