/** What a step can say of who runs it, in what shell and boot, with real sudo and sshd. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { expectCode } from '../../support/host.ts';
import { onPath } from '../../support/programs.ts';
import { bases, createRealHost, lastRun, noRealGuests, type RealHost, titled } from '../../support/real.ts';

let host: RealHost;
afterEach(() => host?.dispose());

const missing = (...programs: readonly string[]): boolean =>
  noRealGuests !== undefined || programs.some((program) => !onPath(program));

const steps = () => JSON.parse(readFileSync(join(lastRun(host), 'report.json'), 'utf8')).cases[0].steps;

describe(titled('steps in real guests'), () => {
  test.skipIf(missing('sudo'))(
    'run as root and as somebody else, with their own environment (skipped without sudo)',
    async () => {
      host = await createRealHost(`version: 1
name: steps
${bases}suites:
  users:
    workspace: { path: ., to: ~/dotfiles }
    secrets: [TOKEN]
    run:
      - { run: 'echo "$(id -un) $HOME $PWD $A $TOKEN" > /root/said', sudo: true, env: { A: "a b" } }
      - run: |
          echo 'bob:x:1234:1234::/home/bob:/bin/bash' >> /etc/passwd
          echo 'bob:x:1234:' >> /etc/group
          mkdir -p /home/bob/sub
          echo 'export PROFILE=yes' > /home/bob/.profile
          chown -R bob:bob /home/bob
        sudo: true
        shell: bash
      - { run: 'echo "$(id -un) $HOME $PWD $SHELL $PROFILE $A $TOKEN" > ~/said', user: bob, cwd: sub, env: { A: "a b" } }
      - { run: 'ps -eo args > ~/processes; exit 3', user: bob, allow-failure: true }
    check:
      - { command: sudo cat /root/said, stdout: "root /root /home/admin/dotfiles a b a'token" }
      - { command: sudo cat /home/bob/said, stdout: "bob /home/bob /home/bob/sub /bin/bash yes a b a'token" }
      - { command: "! sudo grep -q token /home/bob/processes" }
`);
      expectCode(await host.tartplan(['apply', '--verbose'], { TOKEN: "a'token" }), 0);
      expect(steps().map((step: { readonly status: string }) => step.status)).toEqual([
        'passed',
        'passed',
        'passed',
        'allowed',
      ]);
    },
  );

  test.skipIf(missing('sudo', 'ps'))(
    'are ended by their timeout as whoever they run (skipped without sudo)',
    async () => {
      host = await createRealHost(`version: 1
name: steps
${bases}suites:
  late:
    run:
      - { run: 'sleep 1234 | cat', sudo: true, timeout: 2s, allow-failure: true }
      - run: |
          for tries in 1 2 3 4 5 6 7 8 9 10; do
            ps -eo args | grep -q '^sleep 123[4]' || exit 0
            sleep 0.3
          done
          exit 1
`);
      expectCode(await host.tartplan(['apply', '--verbose']), 0);
      expect(steps()[0]).toMatchObject({ status: 'allowed', problem: { code: 'step/timeout' } });
    },
  );

  test.skipIf(missing('sudo'))('say so when sudo wants a password (skipped without sudo)', async () => {
    host = await createRealHost(`version: 1
name: steps
${bases}suites:
  locked:
    run:
      - { run: "echo 'root ALL=(ALL:ALL) ALL' > /etc/sudoers", sudo: true }
      - { name: as root, run: id, sudo: true }
`);
    const ended = await host.tartplan(['apply']);
    expectCode(ended, 3);
    expect(ended.stdout).toContain('step "as root" cannot run as root: sudo wants a password in the guest');
    expect(ended.stdout).toContain('NOPASSWD');
  });

  test.skipIf(missing('sudo'))('go on in the new boot after a reboot (skipped without sudo)', async () => {
    host = await createRealHost(`version: 1
name: steps
${bases}suites:
  restarted:
    run:
      - cat /proc/sys/kernel/random/boot_id > ~/before
      - reboot: true
      - cat /proc/sys/kernel/random/boot_id > ~/after
    check:
      - { command: cmp ~/before ~/after, exit: 1 }
`);
    expectCode(await host.tartplan(['apply', '--verbose']), 0);
    expect(steps()[1]).toMatchObject({ name: 'reboot', status: 'passed' });
  });
});
