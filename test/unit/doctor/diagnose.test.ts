import { expect, test } from 'vitest';
import { diagnose, stops } from '../../../src/doctor/diagnose.ts';
import type { Status } from '../../../src/doctor/finding.ts';
import type { Subject } from '../../../src/doctor/subject.ts';
import { goodHost, goodSubject, withHost, without } from './support.ts';

const wishes = { file: 'tartfile.yaml', slots: 2, softnet: false, bridged: false, windowed: false };
const noAnswer = { ok: false as const, summary: 'tart is not on PATH', hint: 'Install it.' };
const running = (...names: readonly string[]): Partial<Subject> => ({
  running: {
    ok: true,
    ms: 40,
    value: names.map((name) => ({ name, os: 'darwin' as const, ours: name.startsWith('our') })),
  },
});

/** What is spoilt; id of the one finding that must notice; its status; words of summary, detail or remedy. */
const table: readonly (readonly [string, Subject, string, Status, RegExp])[] = [
  [
    'Linux without Tart',
    withHost({ platform: 'linux' }, { version: noAnswer }),
    'platform',
    'fail',
    /--engine simulator/,
  ],
  ['Linux with something as Tart', withHost({ platform: 'linux' }), 'platform', 'warn', /nevertheless/],
  ['Intel', withHost({ appleSilicon: false }), 'platform', 'fail', /Intel/],
  ['old macOS', withHost({ macos: '12.7.6' }), 'macos', 'fail', /13 or later/],
  ['macOS without agent', withHost({ macos: '13.6' }), 'macos', 'warn', /agent/],
  ['macOS unknown', { ...goodSubject, host: without(goodHost, 'macos') }, 'macos', 'skip', /could not be told/],
  ['old node', withHost({ node: '20.18.3' }), 'node', 'fail', /20\.19/],
  ['node of the floor', withHost({ node: '20.19.0' }), 'node', 'ok', /20\.19\.0/],
  ['translated node', withHost({ translated: true }), 'node', 'warn', /translated/],
  [
    'no tart',
    { ...goodSubject, host: without(goodHost, 'tart'), version: noAnswer },
    'tart',
    'fail',
    /brew install openai\/tools\/tart/,
  ],
  ['broken tart', { ...goodSubject, version: noAnswer }, 'tart', 'fail', /Install it\./],
  ['tart too old', { ...goodSubject, version: { ok: true, value: '2.28.5', ms: 1 } }, 'tart', 'fail', /2\.28\.6/],
  ['tart just new enough', { ...goodSubject, version: { ok: true, value: '2.28.6', ms: 1 } }, 'tart', 'ok', /2\.28\.6/],
  ['tart from source', { ...goodSubject, version: { ok: true, value: 'SNAPSHOT', ms: 1 } }, 'tart', 'ok', /source/],
  [
    'old tap',
    withHost(
      { tart: { path: '/opt/homebrew/bin/tart', tap: 'cirruslabs/cli' } },
      { version: { ok: true, value: '2.32.1', ms: 1 } },
    ),
    'tart',
    'warn',
    /brew install openai\/tools\/tart/,
  ],
  [
    'too old of the old tap',
    withHost({ tart: { path: '/x', tap: 'cirruslabs/cli' } }, { version: { ok: true, value: '2.20.0', ms: 1 } }),
    'tart',
    'fail',
    /uninstall cirruslabs\/cli\/tart/,
  ],
  ['list not asked', { ...goodSubject, version: noAnswer, running: noAnswer }, 'tart-list', 'skip', /not asked/],
  ['list fails', { ...goodSubject, running: noAnswer }, 'tart-list', 'fail', /not on PATH/],
  ['list is slow', { ...goodSubject, running: { ok: true, value: [], ms: 3_210 } }, 'tart-list', 'warn', /3\.2 s/],
  ['one runs', { ...goodSubject, ...running('theirs') }, 'slots', 'ok', /1 of 2 slots free/],
  ['two of others run', { ...goodSubject, ...running('a', 'b') }, 'slots', 'warn', /tart stop a\ntart stop b/],
  ['two of ours run', { ...goodSubject, ...running('ours', 'ours-too') }, 'slots', 'warn', /Wait for the other run/],
  [
    'Linux guests take no slot',
    { ...goodSubject, running: { ok: true, ms: 1, value: [{ name: 'u', os: 'linux', ours: false }] } },
    'slots',
    'ok',
    /2 of 2/,
  ],
  [
    'one slot wanted',
    { ...goodSubject, ...running('theirs'), tartfile: { ...wishes, slots: 1 } },
    'slots',
    'warn',
    /no slot/,
  ],
  [
    'TART_HOME read-only',
    withHost({ engineHome: { path: '/x', state: 'readonly' } }),
    'tart-home',
    'fail',
    /ls -ld '\/x'/,
  ],
  [
    'TART_HOME is a file',
    withHost({ engineHome: { path: '/x', state: 'no-folder' } }),
    'tart-home',
    'fail',
    /not a folder/,
  ],
  [
    'TART_HOME to be made',
    withHost({ engineHome: { path: '/x', state: 'missing' } }),
    'tart-home',
    'ok',
    /will be made/,
  ],
  [
    'TART_HOME with a blank',
    withHost({ engineHome: { path: '/Volumes/My Disk/tart', state: 'writable' } }),
    'tart-home',
    'warn',
    /agent/,
  ],
  [
    'TART_HOME with an umlaut',
    withHost({ engineHome: { path: '/Users/jörg/.tart', state: 'writable' } }),
    'tart-home',
    'warn',
    /agent/,
  ],
  ['little disk', withHost({ engineHome: { path: '/x', state: 'writable', freeGb: 41.9 } }), 'disk', 'warn', /41 GB/],
  ['no disk', withHost({ engineHome: { path: '/x', state: 'writable', freeGb: 4 } }), 'disk', 'fail', /tart prune/],
  [
    'less than the tartfile wants',
    { ...goodSubject, tartfile: { ...wishes, freeDiskGb: 600 } },
    'disk',
    'fail',
    /600 GB/,
  ],
  [
    'the simulator needs little',
    withHost({ engineHome: { path: '/x', state: 'writable', freeGb: 4 } }, { simulated: true }),
    'disk',
    'ok',
    /4 GB/,
  ],
  ['disk unknown', withHost({ engineHome: { path: '/x', state: 'writable' } }), 'disk', 'skip', /could not be told/],
  ['ledger read-only', withHost({ ledger: { path: '/x', state: 'readonly' } }), 'ledger', 'fail', /cannot be written/],
  ['leftovers', { ...goodSubject, leftovers: ['b', 'a'] }, 'leftovers', 'warn', /2 VMs[\s\S]*a, b[\s\S]*tartplan gc/],
  ['kept', { ...goodSubject, kept: ['k'] }, 'leftovers', 'ok', /1 VM kept[\s\S]*tartplan destroy/],
  ['no tartfile', without(goodSubject, 'tartfile'), 'tartfile', 'skip', /no tartfile/],
  ['bad tartfile', { ...goodSubject, tartfile: 3 }, 'tartfile', 'fail', /3 errors[\s\S]*tartplan validate/],
  ['no git', { ...goodSubject, host: without(goodHost, 'git') }, 'git', 'warn', /xcode-select/],
  ['no tar', { ...goodSubject, host: without(goodHost, 'tar') }, 'tar', 'warn', /tar stream/],
  [
    'offline',
    { ...goodSubject, host: without(goodHost, 'activeInterface'), tartfile: wishes },
    'interface',
    'warn',
    /offline/,
  ],
  [
    'offline and bridged',
    { ...goodSubject, host: without(goodHost, 'activeInterface') },
    'interface',
    'fail',
    /bridges/,
  ],
  ['no leases yet', { ...goodSubject, host: without(goodHost, 'leases') }, 'dhcp-leases', 'ok', /yet/],
  ['many leases', withHost({ leases: { current: 190, seconds: 600 } }), 'dhcp-leases', 'warn', /10 minutes/],
  [
    'some long leases',
    withHost({ leases: { current: 64, seconds: 86_400 } }),
    'dhcp-leases',
    'warn',
    /24 hours[\s\S]*DHCPLeaseTimeSecs -int 600/,
  ],
  ['some short leases', withHost({ leases: { current: 64, seconds: 600 } }), 'dhcp-leases', 'ok', /64 of 253/],
  ['no lease left', withHost({ leases: { current: 253, seconds: 86_400 } }), 'dhcp-leases', 'fail', /no address/],
  ['permission', goodSubject, 'local-network', 'skip', /Local Network[\s\S]*via: agent/],
  ['no permission needed', withHost({ macos: '14.7' }), 'local-network', 'ok', /before macOS 15/],
  [
    'softnet missing',
    { ...goodSubject, tartfile: { ...wishes, softnet: true } },
    'softnet',
    'fail',
    /brew install openai\/tools\/softnet/,
  ],
  [
    'softnet without root',
    withHost({ softnet: { path: '/s', runsAsRoot: false } }, { tartfile: { ...wishes, softnet: true } }),
    'softnet',
    'fail',
    /chmod u\+s '\/s'/,
  ],
  [
    'softnet',
    withHost({ softnet: { path: '/s', runsAsRoot: true } }, { tartfile: { ...wishes, softnet: true } }),
    'softnet',
    'ok',
    /\/s/,
  ],
  ['keychain locked', withHost({ graphicalSession: false, keychain: 'locked' }), 'keychain', 'fail', /unlock-keychain/],
  [
    'keychain missing',
    withHost({ graphicalSession: false, keychain: 'missing' }),
    'keychain',
    'fail',
    /create-keychain/,
  ],
  ['keychain unlocked', withHost({ graphicalSession: false, keychain: 'unlocked' }), 'keychain', 'ok', /is unlocked/],
  ['keychain unknown', withHost({ graphicalSession: false }), 'keychain', 'skip', /could not be asked/],
  [
    'keychain of old',
    withHost({ graphicalSession: false, keychain: 'locked', macos: '14.7' }),
    'keychain',
    'ok',
    /before macOS 15/,
  ],
  [
    'window without a screen',
    withHost({ graphicalSession: false, keychain: 'unlocked' }, { tartfile: { ...wishes, windowed: true } }),
    'display',
    'fail',
    /no screen/,
  ],
  [
    'window within tmux',
    withHost({ multiplexer: 'tmux' }, { tartfile: { ...wishes, windowed: true } }),
    'display',
    'warn',
    /tmux/,
  ],
  ['tmux without window', withHost({ multiplexer: 'tmux' }), 'display', 'ok', /no VM opens a window/],
];

test.each(table)('%s', (_name, subject, id, status, words) => {
  const findings = diagnose(subject);
  const found = findings.find((one) => one.id === id);
  expect(found?.status).toBe(status);
  expect(`${found?.summary}\n${found?.detail}\n${found?.remedy}`).toMatch(words);
  expect(stops(findings)).toBe(findings.some((one) => one.status === 'fail'));
});

test('all is well on a good host', () => {
  const findings = diagnose(goodSubject);
  expect(findings.filter((one) => one.status !== 'ok').map((one) => one.id)).toEqual(['local-network']);
  expect(stops(findings)).toBe(false);
});

test('what is not right says what to do, in lines without a full stop in the summary', () => {
  for (const [name, subject] of table) {
    for (const one of diagnose(subject)) {
      if (one.status === 'warn' || one.status === 'fail') expect(one.remedy, `${name}: ${one.id}`).toMatch(/\S/);
      expect(one.summary).toMatch(/^[^\n]*[^.\n]$/);
    }
  }
});

test('of a Mac nothing is asked elsewhere, nor of the simulator', () => {
  const ofMacs = ['macos', 'interface', 'dhcp-leases', 'local-network', 'softnet', 'keychain', 'display'];
  const ids = (subject: Subject): readonly string[] => diagnose(subject).map(({ id }) => id);
  expect(ids(goodSubject)).toEqual(expect.arrayContaining(ofMacs));
  for (const subject of [withHost({ platform: 'linux' }), { ...goodSubject, simulated: true }]) {
    expect(ids(subject).filter((id) => ofMacs.includes(id))).toEqual([]);
  }
});
