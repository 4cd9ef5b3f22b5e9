import { expect, test } from 'vitest';
import { diagnose } from '../../../src/doctor/diagnose.ts';
import { findingsJson, findingsText } from '../../../src/doctor/text.ts';
import { goodHost, goodSubject, withHost, without } from './support.ts';

const linux = {
  ...withHost({ platform: 'linux', appleSilicon: false, node: '20.19.0' }, { leftovers: ['dotfiles-install-tahoe-x'] }),
  version: { ok: false as const, summary: 'there is no tart on this host', hint: 'brew install openai/tools/tart' },
  running: { ok: false as const, summary: 'there is no tart on this host' },
};
const linuxSubject = { ...linux, host: without(linux.host, 'tart') };
const troubled = withHost(
  {
    tart: { path: '/opt/homebrew/bin/tart', tap: 'cirruslabs/cli' },
    graphicalSession: false,
    keychain: 'missing',
    leases: { current: 201, seconds: 86_400 },
    engineHome: { path: '/Volumes/Big Disk/tart', state: 'writable', freeGb: 22.4 },
  },
  {
    version: { ok: true, value: '2.32.1', ms: 30 },
    running: {
      ok: true,
      ms: 2_650,
      value: [
        { name: 'win', os: 'darwin', ours: false },
        { name: 'dotfiles-dev', ours: true },
      ],
    },
  },
);

test.each([
  ['good', goodSubject],
  ['linux', linuxSubject],
  ['simulator', { ...goodSubject, simulated: true }],
  ['troubled', troubled],
] as const)('%s', async (name, subject) => {
  const findings = diagnose(subject);
  await expect(findingsText(findings, { color: false })).toMatchFileSnapshot(`../../golden/doctor-${name}.txt`);
});

test('JSON', async () => {
  await expect(findingsJson(diagnose(linuxSubject))).toMatchFileSnapshot('../../golden/doctor-linux.json');
});

test('colour changes nothing but colour', () => {
  const findings = diagnose(troubled);
  const painted = findingsText(findings, { color: true });
  expect(painted).toContain('\u001b[31m✗\u001b[0m');
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(findingsText(findings, { color: false }));
});

test('what the host says cannot move the cursor', () => {
  const host = { ...goodHost, git: { path: '/usr/bin/git', version: 'git \u001b[2J\r\u009b1A' } };
  const text = findingsText(diagnose({ ...goodSubject, host }), { color: false });
  expect(text).not.toMatch(/[\u001b\u009b\r]/);
});
