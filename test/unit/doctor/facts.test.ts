import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostFacts } from '../../../src/system/doctor-facts.ts';
import { readKeychain } from '../../../src/system/doctor-keychain.ts';
import { countLeases, readLeases } from '../../../src/system/doctor-leases.ts';
import { ask, findProgram, folderFacts, homebrewTap, mayRunAsRoot, program } from '../../../src/system/doctor-look.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tartplan-facts-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text: string, mode = 0o644): string => {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  chmodSync(whole, mode);
  return whole;
};

test('only leases that have not ended count', async () => {
  const text = `{
	name=admins-Virtual-Machine
	ip_address=192.168.64.3
	hw_address=1,7e:ec:2a:3:1b:f
	identifier=1,7e:ec:2a:3:1b:f
	lease=0x65a0f2c0
}
{
	ip_address=192.168.64.4
	lease=0x65a0f2bf
}
`;
  expect(countLeases(text, 0x65a0f2bf * 1000)).toBe(1);
  expect(countLeases(text, 0)).toBe(2);
  expect(countLeases('', 0)).toBe(0);
  expect(await readLeases(join(folder, 'nothing'), 0)).toBeUndefined();
  expect((await readLeases(put('leases', text), 0))?.current).toBe(2);
});

test('programs are found on PATH, executables only', async () => {
  put('a/tool', 'no program');
  const tool = put('b/tool', '#!/bin/sh\necho "tool 1.2"\necho more\n', 0o755);
  const env = { PATH: `${folder}/a:${folder}/b` };
  expect(await findProgram('tool', env)).toBe(tool);
  expect(await findProgram('none', env)).toBeUndefined();
  expect(await findProgram('tool', {})).toBeUndefined();
  expect(await findProgram(tool, {})).toBe(tool);
  expect(await program('tool', env, ['--version'])).toEqual({ path: tool, version: 'tool 1.2' });
});

test('a program that fails still is there, and one that cannot be asked answers nothing', async () => {
  const broken = put('bin/broken', '#!/bin/sh\nexit 3\n', 0o755);
  expect(await program('broken', { PATH: `${folder}/bin` }, [])).toEqual({ path: broken });
  expect(await ask(broken, [])).toBeUndefined();
  expect(await ask(join(folder, 'nothing'), [])).toBeUndefined();
});

test('the tap stands in the receipt of the Cellar, behind a link or a wrapper', async () => {
  const receipt = JSON.stringify({ source: { tap: 'cirruslabs/cli' } });
  put('Cellar/tart/2.32.1/INSTALL_RECEIPT.json', receipt);
  const real = put('Cellar/tart/2.32.1/bin/tart', '#!/bin/sh\n', 0o755);
  mkdirSync(join(folder, 'bin'));
  symlinkSync(real, join(folder, 'bin/tart'));
  expect(await homebrewTap(join(folder, 'bin/tart'))).toBe('cirruslabs/cli');
  const wrapper = put('other/bin/tart', '#!/bin/sh\n', 0o755);
  expect(await homebrewTap(wrapper)).toBeUndefined();
  mkdirSync(join(folder, 'other/opt'));
  symlinkSync(join(folder, 'Cellar/tart/2.32.1'), join(folder, 'other/opt/tart'));
  expect(await homebrewTap(wrapper)).toBe('cirruslabs/cli');
  put('Cellar/tart/2.32.1/INSTALL_RECEIPT.json', '{ broken');
  expect(await homebrewTap(wrapper)).toBeUndefined();
  expect(await homebrewTap(join(folder, 'nothing'))).toBeUndefined();
});

test('folders: there, to be made, in the way', async () => {
  const file = put('file', '');
  expect(await folderFacts(folder)).toMatchObject({ path: folder, state: 'writable', freeGb: expect.any(Number) });
  expect((await folderFacts(join(folder, 'a/b/c'))).state).toBe('missing');
  expect((await folderFacts(file)).state).toBe('no-folder');
  expect((await folderFacts(join(file, 'below'))).state).toBe('readonly');
});

test('without a login keychain there is nothing to ask', async () => {
  expect(await readKeychain(folder)).toBe('missing');
});

test('what is not of root does not run as root', async () => {
  const plain = put('softnet', '#!/bin/sh\n', 0o755);
  expect((await mayRunAsRoot(plain)) && process.getuid?.() !== 0).toBe(false);
});

test('facts of this host', async () => {
  const facts = await hostFacts({
    env: { PATH: process.env.PATH, TARTPLAN_TART: put('bin/tart', '#!/bin/sh\n', 0o755), STY: '1234.pts' },
    home: folder,
    engineHome: join(folder, 'tart'),
    ledgerFolder: join(folder, 'state'),
    now: 0,
  });
  expect(facts).toMatchObject({
    platform: process.platform,
    node: process.versions.node,
    tart: { path: join(folder, 'bin/tart') },
    engineHome: { state: 'missing' },
    ledger: { state: 'missing' },
    multiplexer: 'screen',
  });
  expect(facts.git?.version).toMatch(/^git version \d/);
  expect(facts.tar?.version).toMatch(/tar/);
});
