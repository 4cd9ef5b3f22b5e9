/** Real guests: a password login over a real sshd, real git and shells, a workspace, collecting, keeping, and nothing left. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { expectCode, names, until } from '../../support/host.ts';
import { makeHostile } from '../../support/hostile.ts';
import {
  bases,
  createRealHost,
  lastRun,
  leftInKernel,
  noRealGuests,
  type RealHost,
  titled,
} from '../../support/real.ts';

let host: RealHost;
const start = async (tartfile: string): Promise<RealHost> => {
  host = await createRealHost(`version: 1\nname: real\n${bases}${tartfile}`);
  return host;
};
afterEach(() => host?.dispose());

const nothingLeft = async (lasting: readonly string[] = ['debian-latest']): Promise<void> => {
  expect(names(await host.vms())).toEqual(lasting);
  expect((await host.vms()).filter((vm) => vm.State === 'running')).toEqual([]);
  await until('links and processes are gone', () => leftInKernel(host).length === 0, 10);
};

describe.skipIf(noRealGuests !== undefined)(titled('with real sshd guests'), () => {
  test('a tree with all kinds of names is tested in a fresh login shell, and its files come back', async () => {
    await start(`suites:
  tree:
    on: debian
    workspace: { path: ., to: ~/dotfiles }
    collect: ["~/made"]
    run:
      - { name: who, run: 'id -un; uname -s; echo "$BASH_VERSION" | cut -d. -f1; tty || true', cwd: ~/dotfiles }
      - { name: git knows it not, run: 'git init -q . && git add -A && git status --short | sort', cwd: ~/dotfiles }
      - { name: root, run: 'test "$(sudo -n id -u)" = 0' }
      - { name: make, run: 'mkdir ~/made && printf "line\\n" > "$HOME/made/a b" && ln -s /etc/passwd ~/made/link' }
    check:
      - { file: "~/dotfiles/with space/run.sh", mode: "0755" }
      - { file: ~/dotfiles/link, link: with space/run.sh }
      - { command: "ls ~/dotfiles/übung*", stdout: übung }
      - { name: nothing of this host is there, command: "test ! -e /.host/etc && test ! -e /proc/1/root/.host/etc" }
`);
    const at = (name: string): string => join(host.project, name);
    mkdirSync(at('with space'));
    writeFileSync(at('with space/run.sh'), '#!/bin/sh\necho ran\n');
    chmodSync(at('with space/run.sh'), 0o755);
    symlinkSync('with space/run.sh', at('link'));
    writeFileSync(at('übung\nzwei'), 'two lines in a name');
    execFileSync('git', ['init', '-q'], { cwd: host.project });
    const ended = await host.tartplan(['apply', '--verbose']);
    expectCode(ended, 0);
    expect(ended.stderr).toMatch(/\| admin\n.*\| Linux\n.*\| \d\n.*not a tty\n/);
    const made = join(lastRun(host), 'cases/tree@debian/artifacts/made');
    expect(readFileSync(join(made, 'a b'), 'utf8')).toBe('line\n');
    expect(() => readFileSync(join(made, 'link'))).toThrow();
    await nothingLeft();
  });

  test('two run at once, a failing one says what sshd told, and a kept one can be entered', async () => {
    await start(`limits: { vms: 2 }
suites:
  one: { on: debian, run: "echo one; sleep 1" }
  signal: { on: debian, keep: on-failure, run: "echo dying >&2; kill -TERM $$" }
`);
    const running = host.tartplan(['apply']);
    let most = 0;
    let over = false;
    void running.then(() => {
      over = true;
    });
    await until('the end', async () => {
      most = Math.max(most, (await host.vms()).filter((vm) => vm.State === 'running').length);
      return over;
    });
    const ended = await running;
    expectCode(ended, 3);
    expect(most).toBe(2);
    expect(ended.stdout).toContain('was killed by');
    expect(ended.stdout).toContain('dying');
    const kept = names(await host.vms()).find((name) => name !== 'debian-latest') ?? '';
    expect(kept).toContain('signal');
    await until('links and processes are gone', () => leftInKernel(host).length === 0, 10);
    expectCode(await host.tartplan(['destroy', '--yes']), 0);
    await nothingLeft([]);
  });

  test('a step without end is ended by its timeout, in the guest too', async () => {
    await start(`suites:
  endless:
    on: debian
    run: [{ name: waits, run: "sleep 1000", timeout: 2s }]
`);
    const ended = await host.tartplan(['apply']);
    expectCode(ended, 3);
    expect(ended.stdout).toContain('step "waits" did not end within 2 s');
    await nothingLeft();
  });

  test('fifty checks are one command to the guest', async () => {
    const checks = Array.from({ length: 50 }, (_, index) =>
      index % 2 === 0 ? `{ command: "true", name: c${index} }` : `{ file: /etc/passwd, name: f${index} }`,
    );
    await start(`suites:
  checked:
    on: debian
    run: echo one step
    collect: [/var/tmp/commands]
    check: [${checks.join(', ')}]
`);
    makeHostile(host, 'nothing', 'at-all');
    expectCode(await host.tartplan(['apply']), 0);
    const sent = readFileSync(join(lastRun(host), 'cases/checked@debian/artifacts/var/tmp/commands'), 'utf8');
    expect(sent.trim().split('\n')).toEqual(['login', 'run', 'check', 'collect']);
  });

  test('kill -9 in the middle of a step, then gc: no VM, no process, no namespace', async () => {
    await start(`machines: { dev: { from: debian, run: "echo provisioned" } }
suites:
  long: { on: debian, run: ["echo begun", "sleep 600"] }
`);
    const running = host.start(['apply', '--verbose']);
    let seen = '';
    running.child.stderr?.on('data', (chunk: Buffer) => {
      seen += chunk.toString();
    });
    await until('a step runs', () => seen.includes('| begun'), 60);
    // Processes of both guests, and their two links.
    expect(leftInKernel(host).length).toBeGreaterThan(2);
    running.child.kill('SIGKILL');
    await running.ended;
    expectCode(await host.tartplan(['gc']), 0);
    await until('its processes are gone', () => leftInKernel(host).length === 0, 10);
    expect(names(await host.vms()).filter((name) => !['real-dev', 'debian-latest'].includes(name))).toEqual([]);
    expectCode(await host.tartplan(['destroy', '--yes']), 0);
    await nothingLeft([]);
  });
});
