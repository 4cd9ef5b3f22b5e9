/** Checks against real programs of a real guest: what is there passes, what is not says what was expected and what was found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { expectCode } from '../../support/host.ts';
import { bases, createRealHost, lastRun, noRealGuests, type RealHost, titled } from '../../support/real.ts';

let host: RealHost;
const start = async (suites: string): Promise<RealHost> => {
  host = await createRealHost(`version: 1\nname: checks\n${bases}suites:\n${suites}`);
  return host;
};
afterEach(() => host?.dispose());

const setUp = `    run:
      - mkdir -p ~/bin && chmod 700 ~/bin && printf 'export EDITOR=vi\\nPATH=$HOME/bin:$PATH\\n' >> ~/.profile
      - git config --global user.email ada@example.com
      - sudo chsh -s /bin/bash admin
`;

interface Report {
  readonly cases: readonly {
    readonly checks: readonly { name: string; status: string; expected?: string; actual?: string }[];
  }[];
}
const report = (): Report => JSON.parse(readFileSync(join(lastRun(host), 'report.json'), 'utf8')) as Report;

describe.skipIf(noRealGuests !== undefined)(titled('checks in a real guest'), () => {
  test('all that holds passes', async () => {
    await start(`  holds:
    on: debian
${setUp}    check:
      - { file: ~/.profile, type: file, owner: admin, contains: EDITOR }
      - { directory: ~/bin, mode: "0700", owner: admin, group: admin }
      - { file: /etc/shadow, mode: "0640", owner: root }
      - { file: ~/nowhere, exists: false }
      - { login-shell: /bin/bash }
      - { user: admin, uid: 1000, groups: [sudo], home: /home/admin }
      - { user: nobody-at-all, not: true }
      - { env: { EDITOR: vi, NOT_THERE: false } }
      - { path: [~/bin, /usr/bin] }
      - { git-config: user.email, value: /@example/ }
      - { port: 22 }
      - { process: sshd }
      - { process: no-such-program, not: true }
      - { command: uname -s, stdout: Linux }
`);
    expectCode(await host.tartplan(['apply']), 0);
    expect(report().cases[0]?.checks.filter((check) => check.status !== 'passed')).toEqual([]);
    expect(report().cases[0]?.checks.length).toBe(14);
  });

  test('what does not hold fails, each with what was expected and what is there', async () => {
    await start(`  lacks:
    on: debian
${setUp}    check:
      - { directory: ~/bin, mode: "0755" }
      - { login-shell: zsh }
      - { env: { EDITOR: nvim } }
      - { path: [/usr/bin, ~/bin] }
      - { git-config: user.email, value: grace@example.com }
      - { port: 4711 }
      - { process: sshd, not: true }
      - { user: admin, uid: 501 }
      - { file: ~/.profile, sha256: ${'a'.repeat(64)} }
      - { file: ~/later, eventually: 1s }
`);
    const ended = await host.tartplan(['apply']);
    expectCode(ended, 3);
    const checks = report().cases[0]?.checks ?? [];
    expect(checks.map((check) => check.status)).toEqual(Array(10).fill('failed'));
    for (const check of checks)
      expect(check).toMatchObject({ expected: expect.stringMatching(/./), actual: expect.stringMatching(/./) });
    expect(ended.stdout).toContain('0700');
    expect(ended.stdout).toContain('grace@example.com');
    expect(ended.stdout).toContain('ada@example.com');
  });

  test('what comes later is waited for', async () => {
    await start(`  later:
    on: debian
    run: (sleep 2; echo now > ~/later) >/dev/null 2>&1 &
    check: [{ file: ~/later, contains: now, eventually: 20s }]
`);
    expectCode(await host.tartplan(['apply']), 0);
  });
});
