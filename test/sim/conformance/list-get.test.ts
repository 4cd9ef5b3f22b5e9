/** `list`, `get`, `create` and `set`. Written from the contract, sections 1.3 to 1.6, 2.8 to 2.10, 2.21. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTart, tahoe } from '../support/tart.ts';

test('1.3: nothing at all: an empty line, nothing, and brackets with a blank line', async () => {
  const tart = createTart();
  expect(await tart.must('list')).toBe('\n');
  expect(await tart.must('list', '--quiet')).toBe('');
  expect(await tart.must('list', '--format', 'json')).toBe('[\n\n]\n');
});

test('1.3: --source is lower case', async () => {
  const tart = createTart();
  const { code, stderr } = await tart.call(['list', '--source', 'OCI']);
  expect(code).toBe(64);
  expect(stderr.split('\n')[0]).toBe("Error: 'OCI' is not a valid <source>");
});

test('1.3, 3.2: JSON fields, types and order; a cached image twice, tag before digest', async () => {
  const tart = createTart();
  await tart.must('pull', tahoe);
  await tart.must('clone', tahoe, 'zebra');
  await tart.must('create', '--linux', 'ant');
  const text = await tart.must('list', '--format', 'json');
  const rows = JSON.parse(text) as Record<string, unknown>[];
  expect(rows.map((row) => [row.Source, row.Name])).toEqual([
    ['local', 'ant'],
    ['local', 'zebra'],
    ['OCI', tahoe],
    ['OCI', expect.stringMatching(/^ghcr\.io\/cirruslabs\/macos-tahoe-base@sha256:[0-9a-f]{64}$/)],
  ]);
  for (const row of rows) {
    expect(Object.keys(row).sort()).toEqual(['Accessed', 'Disk', 'Name', 'Running', 'Size', 'Source', 'State']);
    expect(row).toMatchObject({ Disk: 50, Size: expect.any(Number), Running: false, State: 'stopped' });
    expect(row.Accessed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
  expect(text).toContain('"Name" : "ghcr.io\\/cirruslabs\\/macos-tahoe-base:latest"');
  expect(text).toMatch(/^\[\n {2}\{\n {4}"/);
  expect(text).toMatch(/\n {2}\}\n\]\n$/);
});

test('1.3: the order of keys changes between calls', async () => {
  const tart = createTart();
  await tart.must('create', '--linux', 'vm');
  const orders = new Set<string>();
  for (let call = 0; call < 8; call += 1)
    orders.add(Object.keys(JSON.parse(await tart.must('list', '--format', 'json'))[0]).join());
  expect(orders.size).toBeGreaterThan(1);
});

test('1.3: text is padded, only the very end is trimmed; --quiet wins over --format', async () => {
  const tart = createTart();
  await tart.must('create', '--linux', 'a-longer-name', '--disk-size', '20');
  await tart.must('create', '--linux', 'vm');
  const text = await tart.must('list');
  expect(text).toMatch(
    /^Source Name {10}Disk Size Accessed +State {2}\nlocal {2}a-longer-name 20 {3}0 {4}\d+ seconds? ago +stopped\nlocal {2}vm {12}50 {3}0 {4}\d+ seconds? ago +stopped\n$/,
  );
  expect(await tart.must('list', '-q', '--format', 'json')).toBe('a-longer-name\nvm\n');
  expect(await tart.must('list', '--source', 'oci', '--quiet')).toBe('');
});

test('1.4: get as JSON: Size is a string with three decimals', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const text = await tart.must('get', 'vm', '--format', 'json');
  expect(JSON.parse(text)).toEqual({
    OS: 'darwin',
    CPU: 4,
    Memory: 8192,
    Disk: 50,
    DiskFormat: 'raw',
    Size: expect.stringMatching(/^\d+\.\d{3}$/),
    Display: '1024x768',
    Running: false,
    State: 'stopped',
  });
  expect(text).toContain('"OS" : "darwin"');
});

test('1.4: get as text; cached images are not for get', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  expect(await tart.must('get', 'vm')).toMatch(
    /^OS {5}CPU Memory Disk DiskFormat Size {2}Display {2}State {2}\ndarwin 4 {3}8192 {3}50 {3}raw {8}\d\.\d{3} 1024x768 stopped\n$/,
  );
  expect(await tart.call(['get', tahoe])).toMatchObject({
    code: 2,
    stderr: `the specified VM "${tahoe}" does not exist\n`,
  });
});

test('1.5: set is silent and saves what it was told', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  expect(
    await tart.call(['set', 'vm', '--cpu', '6', '--memory', '12288', '--display', '1920x1200px', '--disk-size', '60']),
  ).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(JSON.parse(await tart.must('get', 'vm', '--format', 'json'))).toMatchObject({
    CPU: 6,
    Memory: 12288,
    Display: '1920x1200px',
    Disk: 60,
  });
});

test('1.5: too little for the guest', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  expect(await tart.call(['set', 'vm', '--cpu', '1'])).toMatchObject({
    code: 1,
    stderr: 'Error: LessThanMinimalResourcesError: VM should have 2 CPU cores at minimum (requested 1)\n',
  });
  expect(await tart.call(['set', 'vm', '--memory', '1024'])).toMatchObject({
    code: 1,
    stderr:
      'Error: LessThanMinimalResourcesError: VM should have 4294967296 bytes of memory at minimum (requested 1073741824)\n',
  });
});

test('1.5, 2.10: the disk only grows; what comes before it in the same call stays', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  expect(await tart.call(['set', 'vm', '--cpu', '8', '--disk-size', '20'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'new disk size of 20 GB should be larger than the current disk size of 50 GB\n',
  });
  expect(JSON.parse(await tart.must('get', 'vm', '--format', 'json'))).toMatchObject({ CPU: 8, Disk: 50 });
  await tart.must('set', 'vm', '--disk-size', '50');
});

test('2.9: a display that is no number keeps the size and loses the unit', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  await tart.must('set', 'vm', '--display', '1280x800pt');
  expect(JSON.parse(await tart.must('get', 'vm', '--format', 'json'))).toMatchObject({ Display: '1280x800pt' });
  await tart.must('set', 'vm', '--display', 'foo');
  expect(JSON.parse(await tart.must('get', 'vm', '--format', 'json'))).toMatchObject({ Display: '1280x800' });
});

const config = (home: string, name: string) => JSON.parse(readFileSync(join(home, 'vms', name, 'config.json'), 'utf8'));

test('1.5: --random-mac, --random-serial, --display-refit and its erasure', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const before = config(tart.home, 'vm');
  await tart.must('set', 'vm', '--random-mac', '--random-serial', '--display-refit');
  const after = config(tart.home, 'vm');
  expect(after.macAddress).toMatch(/^[0-9a-f][26ae](:[0-9a-f]{2}){5}$/);
  expect(after.macAddress).not.toBe(before.macAddress);
  expect(after.ecid).not.toBe(before.ecid);
  expect(after.displayRefit).toBe(true);
  await tart.must('set', 'vm', '--cpu', '4');
  expect(config(tart.home, 'vm').displayRefit).toBeUndefined();
});

test('1.5: --disk copies a file over the disk', async () => {
  const tart = createTart();
  await tart.must('create', '--linux', 'vm');
  writeFileSync(tart.path('other.img'), 'x'.repeat(2000));
  await tart.must('set', 'vm', '--disk', tart.path('other.img'));
  expect(statSync(join(tart.home, 'vms/vm/disk.img')).size).toBe(2000);
});

test('1.6: create --linux is silent and replaces silently', async () => {
  const tart = createTart();
  expect(await tart.call(['create', '--linux', 'vm', '--disk-size', '30'])).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(await tart.call(['create', 'vm', '--linux'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(JSON.parse(await tart.must('get', 'vm', '--format', 'json'))).toMatchObject({
    OS: 'linux',
    CPU: 4,
    Memory: 4096,
    Disk: 50,
    Display: '1024x768',
  });
  const { code, stderr } = await tart.call(['create', 'vm']);
  expect(code).toBe(64);
  expect(stderr.split('\n')[0]).toBe('Error: Please specify either a --from-ipsw or --linux option!');
});

test('2.21: the files of a VM; without one of them list does not see it and get finds it broken', async () => {
  const tart = createTart();
  await tart.must('clone', tahoe, 'vm');
  const folder = join(tart.home, 'vms/vm');
  expect(config(tart.home, 'vm')).toMatchObject({
    version: 1,
    os: 'darwin',
    arch: 'arm64',
    cpuCountMin: 2,
    cpuCount: 4,
    memorySizeMin: 4294967296,
    memorySize: 8589934592,
    display: { width: 1024, height: 768 },
    diskFormat: 'raw',
  });
  const { size, blocks } = statSync(join(folder, 'disk.img'));
  expect(size).toBe(50e9);
  expect(blocks * 512).toBeLessThan(1e6);
  expect(existsSync(join(folder, 'nvram.bin'))).toBe(true);
  rmSync(join(folder, 'nvram.bin'));
  expect(await tart.must('list', '--source', 'local', '--quiet')).toBe('');
  expect(await tart.call(['get', 'vm'])).toMatchObject({
    code: 1,
    stderr: 'VM is missing some of its files (config.json, disk.img or nvram.bin)\n',
  });
});
