/** The promises of docs/promises.md, each against the built program and an engine in another process. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createHost, expectCode, type Host, names, until } from '../support/host.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});

const hostWith = async (tartfile: string): Promise<Host> => {
  const host = await createHost(tartfile);
  hosts.push(host);
  return host;
};

const head = 'version: 1\nname: kept\nbases:\n  tahoe: base\n';
const suite = (name: string, run: string, more = ''): string =>
  `  ${name}:\n    on: all\n    run: ${JSON.stringify(run)}\n${more}`;

/** Engine calls that name this VM, by their command. */
const callsOn = async (host: Host, vm: string): Promise<readonly string[]> =>
  (await host.calls()).filter((call) => call.argv.slice(1).includes(vm)).map((call) => call.argv[0] ?? '');

/** Every text below a folder. */
const texts = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    // Disks of VMs are sparse and huge; nothing but zeros is in them.
    .filter((path) => statSync(path).isFile() && !path.endsWith('disk.img'))
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');

test('a broken tartfile: nothing is asked of the engine, and what a dead run left is still there', async () => {
  const host = await hostWith(`${head}suites:\n${suite('quick', 'true')}`);
  const run = host.start(['apply']);
  await until('the VM of the case runs', async () => (await host.vms()).some((vm) => vm.State === 'running'));
  run.child.kill('SIGKILL');
  await run.ended;
  const before = names(await host.vms());
  await host.write('tartfile.yaml', `${head}suites: { quick: { rnu: x } }\n`);
  // A log of its own: a call that the killed run had just begun may write to the other one only now.
  const log = join(host.folder, 'broken.ndjson');
  const ended = await host.tartplan(['apply'], { TART_SIM_LOG: log });
  expectCode(ended, 1);
  expect(ended.stderr).toContain('tartfile.yaml:5:20');
  expect(existsSync(log)).toBe(false);
  expect(names(await host.vms())).toEqual(before);
  expectCode(await host.tartplan(['gc']), 0);
  expect(names(await host.vms())).toEqual(['tahoe-base']);
});

describe('1: what tartplan did not make is never touched', () => {
  test('a foreign VM with the name of a machine stops the plan', async () => {
    const host = await hostWith(`${head}machines:\n  dev: { from: tahoe }\n`);
    await host.tart(['create', 'kept-dev', '--linux', '--disk-size', '1']);
    const before = await host.vms();
    const ended = await host.tartplan(['apply', '--yes']);
    expectCode(ended, 1);
    expect(ended.stderr).toContain('a VM "kept-dev" exists that is not this machine');
    expect(await host.vms()).toEqual(before);
  });

  test('a base that was there before is used, and neither changed nor deleted by destroy', async () => {
    const host = await hostWith(`${head}suites:\n${suite('quick', 'true')}`);
    await host.tart(['clone', 'ghcr.io/cirruslabs/macos-tahoe-base:latest', 'tahoe-base']);
    expectCode(await host.tartplan(['apply']), 0);
    expectCode(await host.tartplan(['destroy', '--yes']), 0);
    expect(names(await host.vms())).toEqual(['tahoe-base']);
    expect(new Set(await callsOn(host, 'tahoe-base'))).toEqual(new Set(['clone']));
  });

  test('a VM that takes the name of a base while it is being cloned is not overwritten', async () => {
    const host = await hostWith(`${head}`);
    await host.faults([{ command: 'clone', after: '1500ms' }]);
    const run = host.start(['apply']);
    await until('the clone runs', async () => (await host.calls()).some((call) => call.argv[0] === 'clone'));
    await host.tart(['create', 'tahoe-base', '--linux', '--disk-size', '1']);
    expectCode(await run.ended, 1);
    expect(names(await host.vms())).toEqual(['tahoe-base']);
    expect(JSON.parse((await host.tart(['get', 'tahoe-base', '--format', 'json'])).stdout)).toMatchObject({
      OS: 'linux',
      Disk: 1,
    });
  });

  test('gc and destroy leave running foreign VMs alone', async () => {
    const host = await hostWith(`${head}suites:\n${suite('quick', 'true')}`);
    await host.tart(['create', 'foreign', '--linux', '--disk-size', '1']);
    const foreign = host.startTart(['run', 'foreign', '--no-graphics']);
    await until('it runs', async () =>
      (await host.vms()).some((vm) => vm.Name === 'foreign' && vm.State === 'running'),
    );
    expectCode(await host.tartplan(['apply']), 0);
    expectCode(await host.tartplan(['gc']), 0);
    expectCode(await host.tartplan(['destroy', '--yes']), 0);
    expect(await host.vms()).toMatchObject([{ Name: 'foreign', State: 'running' }]);
    foreign.child.kill('SIGINT');
    await foreign.ended;
  });
});

test('2: a base is never booted or set', async () => {
  const host = await hostWith(
    `${head}machines:\n  dev: { from: tahoe, resources: { cpu: 6 }, run: "true" }\nsuites:\n${suite('quick', 'true')}`,
  );
  expectCode(await host.tartplan(['apply']), 0);
  const all = (await host.calls()).map((call) => call.argv);
  const touched = all.filter((argv) => argv.includes('tahoe-base')).map((argv) => argv[0]);
  expect(touched.filter((command) => command === 'run' || command === 'set')).toEqual([]);
  expect(touched).toContain('clone');
});

describe('3: nothing is left behind', () => {
  const slow = `${head}suites:\n${suite('slow', 'sleep 60')}`;
  const running = async (host: Host): Promise<void> =>
    until('a case runs', async () => (await host.vms()).some((vm) => vm.State === 'running'));

  test('Ctrl-C once stops, removes, reports and exits with 130', async () => {
    const host = await hostWith(slow);
    const run = host.start(['apply']);
    await running(host);
    run.child.kill('SIGINT');
    const ended = await run.ended;
    expectCode(ended, 130);
    expect(ended.stdout).toContain('Interrupted: 1 cancelled');
    expect(names(await host.vms())).toEqual(['tahoe-base']);
  });

  test('Ctrl-C twice leaves at once, says what is left, and gc removes it', async () => {
    const host = await hostWith(slow);
    await host.faults([
      { command: ['stop', 'delete'], before: '5s' },
      { command: 'run', run: { ignoreStop: true } },
    ]);
    const run = host.start(['apply']);
    await running(host);
    // Signals that come close together count as one: again until it is gone.
    await until('it left', () => !run.child.kill('SIGINT') || run.child.exitCode !== null);
    const ended = await run.ended;
    expectCode(ended, 130);
    expect(ended.stderr).toMatch(/Left for tartplan gc: kept-slow-tahoe-/);
    await host.faults([]);
    expectCode(await host.tartplan(['gc']), 0);
    expect(names(await host.vms())).toEqual(['tahoe-base']);
  });

  test.each([
    ['the clone fails with a full disk', [{ command: 'clone', vm: 'kept-quick-*', error: 'disk-full' }]],
    [
      'set fails',
      [
        {
          command: 'set',
          fail: {
            stderr: 'Error: LessThanMinimalResourcesError: VM should have 2 CPU cores at minimum (requested 1)\n',
            exit: 1,
          },
        },
      ],
    ],
    ['the VM never boots', [{ command: 'run', run: { boot: 'never' } }]],
    ['there is never an address', [{ command: 'run', run: { ip: 'none', agent: 'never' } }]],
    ['the address is wrong', [{ command: 'run', run: { ip: '127.99.99.99', agent: 'never' } }]],
    ['no login succeeds', [{ command: 'run', run: { ssh: 'reject', agent: 'never' } }]],
    ['the VM crashes', [{ command: 'run', run: { crashAfter: '700ms' } }]],
    ['the VM cannot start for want of a keychain', [{ command: 'run', run: { start: 'keychain' } }]],
    ['stop is ignored', [{ command: 'run', run: { ignoreStop: true, crashAfter: '60s' } }]],
  ])('when %s', { timeout: 120_000 }, async (_what, faults) => {
    const host = await hostWith(`${head}defaults: { connect: { timeout: 4s } }\nsuites:\n${suite('quick', 'sleep 1')}`);
    await host.faults(faults);
    const ended = await host.tartplan(['apply']);
    expect(ended.signal).toBeNull();
    expect(ended.stderr + ended.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(names(await host.vms())).toEqual(['tahoe-base']);
    const passed = JSON.stringify(faults).includes('ignoreStop');
    expectCode(ended, passed ? 0 : 1);
  });

  test('delete that says busy is tried again', async () => {
    const host = await hostWith(`${head}suites:\n${suite('quick', 'true')}`);
    await host.faults([{ command: 'delete', error: 'busy', count: 3 }]);
    expectCode(await host.tartplan(['apply']), 0);
    expect(names(await host.vms())).toEqual(['tahoe-base']);
  });

  test('a clone that outlives its killed tartplan is removed by gc', async () => {
    const host = await hostWith(`${head}suites:\n${suite('quick', 'true')}`);
    expectCode(await host.tartplan(['apply', 'tahoe']), 0);
    await host.faults([{ command: 'clone', vm: 'kept-quick-*', before: '3s' }]);
    const run = host.start(['apply']);
    await until('the clone runs', async () =>
      (await host.calls()).some((call) => call.argv[0] === 'clone' && call.argv[1] === 'tahoe-base'),
    );
    run.child.kill('SIGKILL');
    await run.ended;
    expectCode(await host.tartplan(['gc']), 0);
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(names(await host.vms())).toEqual(['tahoe-base']);
  });
});

describe('4: no more VMs run than the slots allow', () => {
  /** The most VMs that ran at once while `work` was under way. */
  const most = async (host: Host, work: Promise<unknown>): Promise<number> => {
    let highest = 0;
    let over = false;
    void work.finally(() => {
      over = true;
    });
    while (!over) highest = Math.max(highest, (await host.vms()).filter((vm) => vm.State === 'running').length);
    return highest;
  };
  const three = `${head}suites:\n${suite('a', 'sleep 0.5')}${suite('b', 'sleep 0.5')}${suite('c', 'sleep 0.5')}`;

  test('with a foreign VM in one of the two', async () => {
    const host = await hostWith(three);
    await host.tart(['create', 'foreign', '--linux', '--disk-size', '1']);
    const foreign = host.startTart(['run', 'foreign', '--no-graphics']);
    await until('it runs', async () => (await host.vms()).some((vm) => vm.State === 'running'));
    const run = host.tartplan(['apply']);
    expect(await most(host, run)).toBe(2);
    expectCode(await run, 0);
    foreign.child.kill('SIGINT');
    await foreign.ended;
  });

  test('with two applies at once, which share the base and touch nothing of each other', async () => {
    const host = await hostWith(three);
    await host.write('other/tartfile.yaml', three.replace('name: kept', 'name: other'));
    const both = Promise.all([host.tartplan(['apply']), host.tartplan(['apply', '-f', 'other/tartfile.yaml'])]);
    expect(await most(host, both)).toBe(2);
    for (const ended of await both) expectCode(ended, 0);
    expect(names(await host.vms())).toEqual(['tahoe-base']);
  });

  test("Tart's own word that the limit is reached is waited out", async () => {
    const host = await hostWith(`${head}suites:\n${suite('quick', 'true')}`);
    await host.faults([{ command: 'run', run: { limit: true }, count: 2 }]);
    const ended = await host.tartplan(['apply']);
    expectCode(ended, 0);
    expect(ended.stderr).toContain('limit of running VMs is reached; waiting for a slot');
  });
});

describe('5: every wait has a bound, a name and a clear error', () => {
  test('no address', async () => {
    const host = await hostWith(`${head}defaults: { connect: { timeout: 2s } }\nsuites:\n${suite('quick', 'true')}`);
    await host.faults([{ command: 'run', run: { ip: 'none', agent: 'never' } }]);
    const ended = await host.tartplan(['apply']);
    expectCode(ended, 1);
    expect(ended.stdout).toContain('the guest had no address within 2 s of its start (resolver dhcp)');
  });

  test('a step that does not end', async () => {
    const host = await hostWith(
      `${head}suites:\n  quick:\n    on: all\n    run: [{ name: waits, run: sleep 100, timeout: 1s }]\n`,
    );
    const ended = await host.tartplan(['apply']);
    expectCode(ended, 3);
    expect(ended.stdout).toContain('step "waits" did not end within 1 s');
  });

  test('tart list that hangs', { timeout: 60_000 }, async () => {
    const host = await hostWith(head);
    await host.faults([{ command: 'list', hang: true }]);
    const ended = await host.tartplan(['plan']);
    expectCode(ended, 1);
    expect(ended.stderr).toContain('tart list did not end within 20 s');
  });
});

test('6: plan, explain, validate and schema run nothing and change nothing', async () => {
  const host = await hostWith(`${head}suites:\n${suite('quick', 'touch /tmp/tartplan-must-not-exist')}`);
  expectCode(await host.tartplan(['plan']), 0);
  expectCode(await host.tartplan(['explain', '*']), 0);
  expectCode(await host.tartplan(['validate']), 0);
  expectCode(await host.tartplan(['schema']), 0);
  expect((await host.calls()).map((call) => call.argv[0])).toEqual(['list', 'list']);
  expect(readdirSync(host.project)).toEqual(['tartfile.yaml']);
  expect(readdirSync(host.folder).includes('state')).toBe(false);
});

test('7: no secret reaches a command line, a log, a report or the disk', async () => {
  const secret = 'correct-horse-battery-staple';
  const host = await hostWith(
    `${head}suites:\n  quick:\n    on: all\n    secrets: [TOKEN]\n    run: ['echo "token: $TOKEN"', 'printf %s "$TOKEN" | base64', 'case "$(cat /proc/[0-9]*/cmdline | tr "\\0" " ")" in *"$TOKEN"*) echo on a command line;; *) echo on none;; esac; exit 1']\n`,
  );
  const missing = await host.tartplan(['apply']);
  expectCode(missing, 1);
  expect(missing.stderr).toContain('the secret TOKEN is not in the environment');
  expect(names(await host.vms())).toEqual([]);
  const ended = await host.tartplan(['apply', '--verbose'], { TOKEN: secret });
  expectCode(ended, 3);
  expect(ended.stderr).toContain('token: ***');
  // What is shown is masked, so the guest itself looks at all command lines it has.
  expect(ended.stderr).toMatch(/\| on none$/m);
  expect(ended.stderr).not.toMatch(/\| on a command line$/m);
  const everything = [
    ended.stdout,
    ended.stderr,
    texts(join(host.project, '.tartplan')),
    texts(join(host.folder, 'state')),
    texts(join(host.folder, 'tart')),
  ];
  for (const form of [secret, Buffer.from(secret).toString('base64').slice(0, -4)]) {
    expect(everything.join('\n').includes(form)).toBe(false);
    expect(readFileSync(join(host.folder, 'calls.ndjson'), 'utf8').includes(form)).toBe(false);
  }
});

describe('8: the same inputs, the same plan', () => {
  test('byte for byte, and nothing to do right after a passed apply', async () => {
    const host = await hostWith(
      `${head}machines:\n  dev: { from: tahoe }\nsuites:\n  quick:\n    on: all\n    workspace: .\n    run: ls\n`,
    );
    execFileSync('git', ['init', '-q'], { cwd: host.project });
    const [first, second] = [
      await host.tartplan(['plan', '--format', 'json']),
      await host.tartplan(['plan', '--format', 'json']),
    ];
    expect(first.stdout).toBe(second.stdout);
    expectCode(await host.tartplan(['apply']), 0);
    const after = await host.tartplan(['plan', '--detailed-exitcode']);
    expectCode(after, 0);
    expect(after.stdout).toContain('Nothing to do: 1 case up to date.');
    await host.write('new.txt', 'changed');
    const changed = await host.tartplan(['plan', '--detailed-exitcode']);
    expectCode(changed, 2);
    expect(changed.stdout).toContain('workspace changed: new.txt');
  });
});
