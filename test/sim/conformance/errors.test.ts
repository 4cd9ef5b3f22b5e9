/** How tart fails: classes, usage blocks and parser messages. Written from the contract, sections 0.2 to 0.5. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTart, eventually } from '../support/tart.ts';

const rootUsage = "Usage: tart <subcommand>\n  See 'tart --help' for more information.\n";

test('0.3: --version prints the bare version, also on a subcommand', async () => {
  const tart = createTart({ TART_SIM_VERSION: '2.28.6' });
  expect(await tart.call(['--version'])).toMatchObject({ code: 0, stdout: '2.28.6\n', stderr: '' });
  expect(await tart.call(['list', '--version'])).toMatchObject({ code: 0, stdout: '2.28.6\n', stderr: '' });
});

test('0.3: tart alone, --help and help <cmd> print help on stdout and exit 0', async () => {
  const tart = createTart();
  for (const args of [[], ['--help'], ['-h'], ['help', 'clone'], ['clone', '--help'], ['run', '-h']]) {
    const { code, stdout, stderr } = await tart.call(args);
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
    expect(stdout).toContain('USAGE: tart');
  }
});

describe('0.3: messages of the parser, all exit 64', () => {
  const messages: [string[], string][] = [
    [['foo'], `Error: Unexpected argument 'foo'\n${rootUsage}`],
    [['list', 'x'], "Error: Unexpected argument 'x'\n"],
    [['list', 'x', 'y'], "Error: 2 unexpected arguments: 'x', 'y'\n"],
    [['list', '--fromat', 'json'], "Error: Unknown option '--fromat'. Did you mean '--format'?\n"],
    [['list', '--zzzzzzzzzz'], "Error: Unknown option '--zzzzzzzzzz'\n"],
    [
      ['get'],
      "Error: Missing expected argument '<name>'\nHelp:  <name>  VM name\nUsage: tart get <name> [--format <format>]\n  See 'tart get --help' for more information.\n",
    ],
    [['ip', 'x', '--wait'], "Error: Missing value for '--wait <wait>'\nHelp:  --wait <wait>  "],
    [['ip', 'x', '--wait', 'abc'], "Error: The value 'abc' is invalid for '--wait <wait>'\nHelp:  --wait <wait>  "],
    [['ip', 'x', '--wait', '65536'], "Error: The value '65536' is invalid for '--wait <wait>'\n"],
    [['set', 'x', '--disk-size', '70000'], "Error: The value '70000' is invalid for '--disk-size <disk-size>'\n"],
    [
      ['list', '--format', 'xml'],
      "Error: The value 'xml' is invalid for '--format <format>'. Please provide one of 'text' and 'json'.",
    ],
    [
      ['ip', 'x', '--resolver', 'dns'],
      "Error: The value 'dns' is invalid for '--resolver <resolver>'. Please provide one of 'dhcp', 'arp' or 'agent'.",
    ],
    [
      ['create', 'x', '--linux', '--disk-format', 'vmdk'],
      "Error: The value 'vmdk' is invalid for '--disk-format <disk-format>'. Please provide one of 'raw' and 'asif'.",
    ],
  ];
  test.each(messages)('%j', async (args, start) => {
    const { code, stdout, stderr } = await createTart().call(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr.slice(0, start.length)).toBe(start);
    expect(stderr).toMatch(/Usage: tart .*\n {2}See 'tart .*--help' for more information\.\n$/);
  });
});

test('0.3: the full sample of a usage error', async () => {
  expect(await createTart().call(['clone', 'a', 'b/c'])).toMatchObject({
    code: 64,
    stdout: '',
    stderr:
      "Error: <new-name> should be a local name\nUsage: tart clone <source-name> <new-name> [--insecure] [--concurrency <concurrency>] [--prune-limit <n>]\n  See 'tart clone --help' for more information.\n",
  });
});

test('0.3: validation comes before unknown options and extra arguments', async () => {
  const tart = createTart();
  expect(await tart.call(['run', 'nope', '--bogus'])).toMatchObject({
    code: 1,
    stderr: 'Error: the specified VM "nope" does not exist\n',
  });
  const { code, stderr } = await tart.call(['prune', '--all']);
  expect(code).toBe(64);
  expect(stderr.split('\n')[0]).toBe('Error: at least one pruning criteria must be specified');
  expect((await tart.call(['prune', '--all', '--older-than', '1'])).stderr.split('\n')[0]).toMatch(
    /^Error: Unknown option '--all'/,
  );
});

test('0.2: one condition, two classes: a missing VM is 2 and bare, in run 1 and prefixed', async () => {
  const tart = createTart();
  for (const args of [
    ['stop', 'nope'],
    ['get', 'nope'],
    ['set', 'nope'],
    ['ip', 'nope'],
    ['exec', 'nope', 'ls'],
    ['suspend', 'nope'],
    ['delete', 'nope'],
    ['clone', 'nope', 'x'],
  ]) {
    expect(await tart.call(args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'the specified VM "nope" does not exist\n',
    });
  }
  expect(await tart.call(['run', 'nope'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'Error: the specified VM "nope" does not exist\n',
  });
});

test('0.3: options before or after positionals, --opt v or --opt=v', async () => {
  const tart = createTart();
  await tart.must('create', '--linux', 'vm', '--disk-size=20');
  for (const args of [
    ['get', '--format', 'json', 'vm'],
    ['get', 'vm', '--format=json'],
  ]) {
    expect(JSON.parse(await tart.must(...args))).toMatchObject({ Disk: 20, OS: 'linux' });
  }
});

test('0.4: a TART_HOME that cannot be made', async () => {
  const tart = createTart({ TART_HOME: '/dev/null/home' });
  const { code, stderr } = await tart.call(['list']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^TART_HOME is invalid: \/dev\/null\/home does not exist, yet we can't create it: /);
  const run = await tart.call(['run', 'x']);
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/^Error: TART_HOME is invalid: /);
});

test('0.5: every command makes cache and tmp, and collects what lies in tmp, but pull and clone do not', async () => {
  const tart = createTart();
  await tart.must('list');
  expect(existsSync(join(tart.home, 'cache'))).toBe(true);
  mkdirSync(join(tart.home, 'tmp/left-behind'));
  await tart.call(['clone', 'nope', 'x']);
  await tart.call(['pull', 'debian']);
  expect(readdirSync(join(tart.home, 'tmp'))).toEqual(['left-behind']);
  await tart.must('list');
  expect(readdirSync(join(tart.home, 'tmp'))).toEqual([]);
});

test('0.2 G: SIGINT cancels', async () => {
  const tart = createTart();
  await tart.must('create', '--linux', 'vm');
  // A signal that comes before the handler is there kills it, which says nothing: try again.
  const ended = await eventually('it is cancelled', async () => {
    const ip = tart.start(['ip', 'vm', '--wait', '60']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    ip.kill('SIGINT');
    const one = await ip.ended;
    return one.signal === null && one;
  });
  expect(ended).toMatchObject({ code: 1, stdout: '', stderr: 'Error: CancellationError()\n' });
});
