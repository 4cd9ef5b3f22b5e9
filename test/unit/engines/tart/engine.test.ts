import { describe, expect, it } from 'vitest';
import { createTart } from '../../../../src/engines/tart/engine.ts';
import { toProblem } from '../../../../src/model/problem.ts';
import type { Engine, StartOptions } from '../../../../src/ports/engine.ts';
import type { LongChild, SpawnRequest, SpawnResult } from '../../../../src/ports/spawn.ts';
import { createHandClock } from '../../../support/clock.ts';

type Answer = Partial<SpawnResult> | ((request: SpawnRequest) => Partial<SpawnResult> | Promise<Partial<SpawnResult>>);

/** A tart that answers, call after call, what it is told to; the last answer is given again and again. */
const scripted = (
  answers: readonly Answer[] = [{}],
  more: { readonly active?: string; readonly processes?: readonly { pid: number; command: readonly string[] }[] } = {},
) => {
  const clock = createHandClock();
  const calls: SpawnRequest[] = [];
  const long: { args: readonly string[]; env: unknown; file: string }[] = [];
  const logs = new Map<string, string>();
  const ended: number[] = [];
  const notes: string[] = [];
  const caller = new AbortController();
  let endChild = (_end: Awaited<LongChild['exited']>): void => undefined;
  const engine: Engine = createTart({
    command: { file: 'node', args: ['/opt/tart-sim.cjs'] },
    clock,
    spawn: async (request) => {
      const answer = answers[Math.min(calls.length, answers.length - 1)] ?? {};
      calls.push(request);
      const given = typeof answer === 'function' ? await answer(request) : answer;
      if (request.signal?.aborted === true) return { ended: 'aborted', stdout: '', stderr: '' };
      return { ended: 'exit', exit: 0, stdout: '', stderr: '', ...given };
    },
    spawnLong: async (request) => {
      long.push({ file: request.file, args: request.args, env: request.env });
      return {
        pid: 1,
        exited: new Promise((resolve) => {
          endChild = resolve;
        }),
        signal: () => endChild({ exit: 0 }),
        release: () => undefined,
      };
    },
    processes: {
      naming: async () => more.processes ?? [],
      end: async (pid) => {
        ended.push(pid);
      },
    },
    readTail: async (path) => logs.get(path) ?? '',
    activeInterface: async () => more.active,
  });
  const effect = { signal: caller.signal, note: (text: string) => notes.push(text) };
  const argv = () => calls.map((one) => one.args.slice(1).join(' '));
  return {
    clock,
    engine,
    effect,
    caller,
    calls,
    argv,
    long,
    logs,
    notes,
    ended,
    endChild: (how: Awaited<LongChild['exited']>) => endChild(how),
  };
};

const failed = (stderr: string, exit = 1): Partial<SpawnResult> => ({ exit, stderr: `${stderr}\n` });
const start: StartOptions = {
  network: { mode: 'nat', resolver: 'auto', probe: false },
  display: 'none',
  mounts: [],
  disposable: true,
  logFile: '/runs/log',
};

describe('every call', () => {
  it.each<
    [
      string,
      (engine: Engine, effect: ReturnType<typeof scripted>['effect']) => Promise<unknown>,
      Partial<SpawnResult>,
      string,
    ]
  >([
    ['version', (engine, effect) => engine.version(effect), { stdout: '2.32.1\n' }, '--version'],
    ['list', (engine, effect) => engine.list(effect), { stdout: '[]' }, 'list --format json'],
    ['info', (engine, effect) => engine.info('dev', effect), { stdout: '{"CPU":4}' }, 'get dev --format json'],
    ['pull', (engine, effect) => engine.pull('ghcr.io/x/y:1', effect), {}, 'pull ghcr.io/x/y:1'],
    ['digest', (engine, effect) => engine.digest('ghcr.io/x/y:1', effect), {}, 'fqn ghcr.io/x/y:1'],
    ['clone', (engine, effect) => engine.clone('a', 'b', effect), {}, 'clone a b'],
    ['set', (engine, effect) => engine.set('b', { cpu: 6 }, true, effect), {}, 'set b --random-mac --cpu 6'],
    ['rename', (engine, effect) => engine.rename('a', 'b', effect), {}, 'rename a b'],
    ['stop', (engine, effect) => engine.stop('b', effect), {}, 'stop b --timeout 5'],
    ['delete', (engine, effect) => engine.delete('b', effect), {}, 'delete b'],
    [
      'address',
      (engine, effect) => engine.attach('b', effect).address('arp', effect),
      { stdout: '{"CPU":4}' },
      'ip b --resolver arp',
    ],
  ])('%s: arguments, no pruning, plain progress, a bound, and the caller’s signal', async (_, call, answer, args) => {
    const { engine, effect, calls, argv, caller, clock } = scripted([answer]);
    await clock.until(call(engine, effect).then(() => undefined));
    expect(argv()).toContain(args);
    const request = calls.find((one) => one.args.slice(1).join(' ') === args);
    expect(request).toMatchObject({ file: 'node', env: { TART_NO_AUTO_PRUNE: '', CI: '1' }, signal: caller.signal });
    expect(request?.args[0]).toBe('/opt/tart-sim.cjs');
    expect(request?.timeoutMs).toBeGreaterThan(0);
    expect(request?.timeoutMs).toBeLessThanOrEqual(2 * 3_600_000);
    caller.abort();
    await clock.settle();
  });

  it.each<[string, (engine: Engine, effect: ReturnType<typeof scripted>['effect']) => Promise<unknown>, string]>([
    ['version', (engine, effect) => engine.version(effect), 'tart --version did not end within 20 s'],
    ['list', (engine, effect) => engine.list(effect), 'tart list did not end within 20 s'],
    ['info', (engine, effect) => engine.info('dev', effect), 'tart get dev did not end within 20 s'],
    [
      'pull',
      (engine, effect) => engine.pull('ghcr.io/x/y:1', effect),
      'tart pull ghcr.io/x/y:1 did not end within 7200 s',
    ],
    ['clone', (engine, effect) => engine.clone('a', 'b', effect), 'tart clone a did not end within 7200 s'],
    ['set', (engine, effect) => engine.set('b', {}, true, effect), 'tart set b did not end within 60 s'],
    ['rename', (engine, effect) => engine.rename('a', 'b', effect), 'tart rename a did not end within 20 s'],
    ['stop', (engine, effect) => engine.stop('b', effect), 'tart stop b did not end within 45 s'],
    ['delete', (engine, effect) => engine.delete('b', effect), 'tart delete b did not end within 120 s'],
  ])('%s that hangs is named, with its bound (promise 5)', async (_, call, summary) => {
    const { engine, effect, clock, calls } = scripted([{ ended: 'timeout', exit: undefined as never }]);
    const found = await clock.until(call(engine, effect).then(() => undefined, toProblem));
    expect(found).toMatchObject({ code: 'engine/timeout', summary });
    expect(calls).toHaveLength(1);
  });

  it.each<[string, (engine: Engine, effect: ReturnType<typeof scripted>['effect']) => Promise<unknown>]>([
    ['version', (engine, effect) => engine.version(effect)],
    ['list', (engine, effect) => engine.list(effect)],
    ['info', (engine, effect) => engine.info('dev', effect)],
    ['pull', (engine, effect) => engine.pull('x', effect)],
    ['digest', (engine, effect) => engine.digest('x', effect)],
    ['clone', (engine, effect) => engine.clone('a', 'b', effect)],
    ['set', (engine, effect) => engine.set('b', {}, true, effect)],
    ['rename', (engine, effect) => engine.rename('a', 'b', effect)],
    ['stop', (engine, effect) => engine.stop('b', effect)],
    ['delete', (engine, effect) => engine.delete('b', effect)],
    ['start', (engine, effect) => engine.start('b', start, effect)],
    ['address', (engine, effect) => engine.attach('b', effect).address('dhcp', effect)],
  ])('%s that is interrupted rejects with the reason', async (_, call) => {
    const { engine, effect, caller, clock } = scripted();
    caller.abort(new Error('Ctrl-C'));
    await expect(clock.until(call(engine, effect))).rejects.toThrow('Ctrl-C');
  });
});

describe('list', () => {
  const good = { stdout: '[{"Name":"x","Source":"local","State":"stopped"}]' };

  it('asks again when a VM was deleted meanwhile, and when it prints garbage', async () => {
    for (const bad of [
      failed('Error: The file “config.json” couldn’t be opened because there is no such file.'),
      { stdout: '[{"Name":' },
    ]) {
      const { engine, effect, clock, calls } = scripted([bad, bad, bad, good]);
      expect(await clock.until(engine.list(effect))).toEqual({ vms: [{ name: 'x', state: 'stopped' }], images: [] });
      expect(calls).toHaveLength(4);
    }
  });

  it('gives up after four', async () => {
    const broken = scripted([failed('Error: broken')]);
    expect(await broken.clock.until(broken.engine.list(broken.effect).catch(toProblem))).toMatchObject({
      code: 'engine/failed',
      summary: 'tart list failed: broken',
    });
    expect(broken.calls).toHaveLength(4);
    const garbled = scripted([{ stdout: 'Source Name\nlocal x' }]);
    expect(await garbled.clock.until(garbled.engine.list(garbled.effect).catch(toProblem))).toEqual({
      code: 'engine/garbled',
      severity: 'error',
      summary: 'tart list printed something that is not its JSON',
      detail: 'Source Name\nlocal x',
      hint: 'Is TARTPLAN_TART (or tart on PATH) really Tart, 2.28.6 or newer? Try: tart --version.',
    });
  });

  it('says at once when there is no tart', async () => {
    const { engine, effect, clock, calls } = scripted([{ ended: 'not-found', exit: undefined as never }]);
    expect(await clock.until(engine.list(effect).catch(toProblem))).toMatchObject({ code: 'engine/not-found' });
    expect(calls).toHaveLength(1);
  });

  it('is judged by its exit code, whatever is on stderr', async () => {
    const { engine, effect, clock } = scripted([{ ...good, stderr: 'tart[903:8400] an error occurred' }]);
    expect((await clock.until(engine.list(effect))).vms).toHaveLength(1);
  });
});

describe('info', () => {
  it('that is garbled says of which VM', async () => {
    const { engine, effect, clock } = scripted([{ stdout: 'hello' }]);
    expect(await clock.until(engine.info('dev', effect).catch(toProblem))).toMatchObject({
      code: 'engine/garbled',
      summary: 'tart get dev printed something that is not its JSON',
    });
  });
});

describe('pull and clone', () => {
  it.each<[string, (engine: Engine, effect: ReturnType<typeof scripted>['effect']) => Promise<void>]>([
    ['pull', (engine, effect) => engine.pull('x', effect)],
    ['clone', (engine, effect) => engine.clone('x', 'y', effect)],
  ])('%s tells its progress in whole lines, however the output is cut', async (_, call) => {
    const text = 'pulling ghcr.io/x/ÿ…\n\npulling disk (25.1 GB compressed)...\n0%\n100%\n';
    const bytes = Buffer.from(text);
    for (const size of [1, 3, 7, bytes.length]) {
      const { engine, effect, clock, notes } = scripted([
        (request) => {
          for (let at = 0; at < bytes.length; at += size)
            void request.onOutput?.('stdout', bytes.subarray(at, at + size));
          void request.onOutput?.('stderr', Buffer.from('noise\n'));
          return {};
        },
      ]);
      await clock.until(call(engine, effect));
      expect(notes).toEqual(['pulling ghcr.io/x/ÿ…', 'pulling disk (25.1 GB compressed)...', '0%', '100%']);
    }
  });
});

describe('digest', () => {
  it.each<[Partial<SpawnResult>, string | undefined]>([
    [{ stdout: `ghcr.io/x/y@sha256:${'ab'.repeat(32)}\n` }, `sha256:${'ab'.repeat(32)}`],
    [{ stdout: 'local-name\n' }, undefined],
    [failed("OCI storage error: x is not a digest and doesn't point to a digest"), undefined],
    [failed("Error: Unexpected argument 'fqn'", 64), undefined],
  ])('%j', async (answer, digest) => {
    const { engine, effect, clock } = scripted([answer]);
    expect(await clock.until(engine.digest('x', effect))).toBe(digest);
  });
});

describe('stop', () => {
  it.each([
    ['stopped already', failed('VM "b" is not running', 2)],
    ['not there', failed('the specified VM "b" does not exist', 2)],
  ])('of a VM that is %s is fine', async (_, answer) => {
    const { engine, effect, clock } = scripted([answer]);
    expect(await clock.until(engine.stop('b', effect))).toBeUndefined();
  });

  it('that fails otherwise throws', async () => {
    const { engine, effect, clock } = scripted([failed('failed to forcefully terminate the VM "b": x')]);
    expect(await clock.until(engine.stop('b', effect).then(() => undefined, toProblem))).toMatchObject({
      code: 'engine/stuck',
    });
  });
});

describe('delete', () => {
  it('of a VM that is not there is fine', async () => {
    const { engine, effect, clock } = scripted([failed('the specified VM "b" does not exist', 2)]);
    expect(await clock.until(engine.delete('b', effect))).toBeUndefined();
  });

  it('waits while the VM still ends, and says so', async () => {
    const busy = failed('VM "b" is running');
    const { engine, effect, clock, calls, notes } = scripted([
      busy,
      busy,
      failed('Error Domain=VZErrorDomain Code=2 "Failed to lock auxiliary storage."'),
      {},
    ]);
    await clock.until(engine.delete('b', effect));
    expect(calls).toHaveLength(4);
    expect(notes[0]).toBe('tart delete b failed: VM "b" is running; trying again');
  });

  it('and is fine when it is gone then', async () => {
    const { engine, effect, clock } = scripted([
      failed('VM "b" is running'),
      failed('the specified VM "b" does not exist', 2),
    ]);
    expect(await clock.until(engine.delete('b', effect))).toBeUndefined();
  });

  it('but not longer than 45 seconds', async () => {
    const { engine, effect, clock } = scripted([failed('VM "b" is running')]);
    const begun = clock.now();
    expect(await clock.until(engine.delete('b', effect).then(() => undefined, toProblem))).toMatchObject({
      code: 'engine/running',
    });
    expect(clock.now() - begun).toBeLessThanOrEqual(45_000);
    expect(clock.now() - begun).toBeGreaterThan(40_000);
  });

  it('and not after Ctrl-C', async () => {
    const { engine, effect, clock, caller } = scripted([failed('VM "b" is running')]);
    const end = engine.delete('b', effect);
    end.catch(() => undefined);
    await clock.advance(5_000);
    caller.abort(new Error('Ctrl-C'));
    await expect(clock.until(end)).rejects.toThrow('Ctrl-C');
  });

  it('does not try again what no waiting mends', async () => {
    const { engine, effect, clock, calls } = scripted([failed('Error: broken')]);
    expect(await clock.until(engine.delete('b', effect).then(() => undefined, toProblem))).toMatchObject({
      code: 'engine/failed',
    });
    expect(calls).toHaveLength(1);
  });
});

describe('start', () => {
  it('runs tart in a session of its own, with its arguments', async () => {
    const { engine, effect, clock, long } = scripted();
    const running = await clock.until(engine.start('dev', start, effect));
    expect(long).toEqual([
      {
        file: 'node',
        args: [
          '/opt/tart-sim.cjs',
          'run',
          '--no-graphics',
          '--no-audio',
          '--no-clipboard',
          '--root-disk-opts',
          'sync=none',
          'dev',
        ],
        env: { TART_NO_AUTO_PRUNE: '', CI: '1' },
      },
    ]);
    expect(running.name).toBe('dev');
  });

  it('finds the active interface only for a bridge that asks for it', async () => {
    const bridged = { ...start, network: { ...start.network, mode: 'bridged', interface: 'auto' } } as const;
    const found = scripted([{}], { active: 'en7' });
    await found.clock.until(found.engine.start('dev', bridged, found.effect));
    expect(found.long[0]?.args).toContain('en7');
    const none = scripted();
    expect(await none.clock.until(none.engine.start('dev', bridged, none.effect).catch(toProblem))).toMatchObject({
      code: 'engine/no-interface',
      summary: 'this host has no active network interface to bridge to',
    });
    expect(none.long).toEqual([]);
    const nat = scripted();
    await nat.clock.until(
      nat.engine.start('dev', { ...start, network: { ...start.network, interface: 'auto' } }, nat.effect),
    );
    expect(nat.long).toHaveLength(1);
  });

  it('judges the end by what was printed since, not by what an earlier start wrote to the same log', async () => {
    const { engine, effect, clock, logs, endChild } = scripted();
    logs.set('/runs/log', 'The number of VMs exceeds the system limit\n');
    const running = await clock.until(engine.start('dev', start, effect));
    logs.set(
      '/runs/log',
      'The number of VMs exceeds the system limit\nguest has stopped the virtual machine due to error: x\n',
    );
    endChild({ exit: 0 });
    expect(await running.exited).toEqual({
      kind: 'crashed',
      text: 'guest has stopped the virtual machine due to error: x',
    });
  });

  it('that meets the limit twice says so twice', async () => {
    const { engine, effect, clock, logs, endChild } = scripted();
    const line = 'The number of VMs exceeds the system limit\n';
    logs.set('/runs/log', line);
    const running = await clock.until(engine.start('dev', start, effect));
    logs.set('/runs/log', line + line);
    endChild({ exit: 1 });
    expect((await running.exited).kind).toBe('limit');
  });
});

describe('the address', () => {
  it.each<[string, Partial<SpawnResult>, string | undefined]>([
    ['found', { stdout: '192.168.64.5\n' }, '192.168.64.5'],
    ['after noise', { stdout: 'warning\n192.168.64.5\n' }, '192.168.64.5'],
    ['not yet', failed('no IP address found, is your VM running?'), undefined],
    ['too late', { ended: 'timeout', exit: undefined as never }, undefined],
    ['an answer that is none', { stdout: 'hello\n' }, undefined],
    ['an agent without ResolveIP', failed('Error: deadline exceeded (4): RPC timed out before completing'), undefined],
  ])('%s', async (_, answer, address) => {
    const { engine, effect, clock, caller } = scripted([{ stdout: '{"CPU":4}' }, answer]);
    const running = engine.attach('dev', effect);
    expect(await clock.until(running.address('agent', effect))).toBe(address);
    caller.abort();
    await clock.settle();
  });
});

describe('a VM that somebody else started', () => {
  const state = (is: string): Partial<SpawnResult> => ({ stdout: JSON.stringify({ CPU: 4, State: is }) });

  it('is watched until it no longer runs', async () => {
    const { engine, effect, clock, calls } = scripted([state('running'), state('running'), state('stopped')]);
    expect(await clock.until(engine.attach('dev', effect).exited)).toEqual({ kind: 'stopped', text: '' });
    expect(calls).toHaveLength(3);
  });

  it('ended when it was deleted', async () => {
    const { engine, effect, clock } = scripted([state('running'), failed('the specified VM "dev" does not exist', 2)]);
    expect(await clock.until(engine.attach('dev', effect).exited)).toEqual({ kind: 'stopped', text: 'it was deleted' });
  });

  it('is not taken for ended because one question failed', async () => {
    const bad = failed('Error: broken');
    const { engine, effect, clock } = scripted([
      state('running'),
      bad,
      bad,
      bad,
      state('running'),
      bad,
      state('stopped'),
    ]);
    expect(await clock.until(engine.attach('dev', effect).exited)).toEqual({ kind: 'stopped', text: '' });
  });

  it('but is when nobody can tell any more', async () => {
    const { engine, effect, clock } = scripted([state('running'), failed('Error: broken')]);
    expect(await clock.until(engine.attach('dev', effect).exited)).toEqual({
      kind: 'failed',
      text: 'tart get dev failed: broken',
    });
  });

  it('is not watched after Ctrl-C', async () => {
    const { engine, effect, clock, caller } = scripted([state('running')]);
    const exited = engine.attach('dev', effect).exited;
    await clock.advance(10_000);
    caller.abort(new Error('Ctrl-C'));
    expect(await clock.until(exited)).toMatchObject({ kind: 'failed', text: 'Ctrl-C' });
    expect(clock.sleeping()).toBe(0);
  });
});

describe('settle', () => {
  it('ends calls of tart on that VM, and nothing else that names it', async () => {
    const processes = [
      { pid: 1, command: ['/opt/homebrew/bin/tart', 'clone', 'tahoe-base', 'dev'] },
      { pid: 2, command: ['node', '/opt/tart-sim.cjs', 'run', '--no-graphics', 'dev'] },
      { pid: 3, command: ['/Applications/tart.app/Contents/MacOS/tart', 'rename', 'dev', 'x'] },
      { pid: 4, command: ['vim', 'dev'] },
      { pid: 5, command: ['ssh', 'dev'] },
      { pid: 6, command: ['grep', 'run', 'dev'] },
    ];
    const { engine, effect, clock, ended, notes } = scripted([{}], { processes });
    await clock.until(engine.settle('dev', effect));
    expect(ended).toEqual([1, 2, 3]);
    expect(notes).toEqual([
      'ending `tart clone` of a dead run (pid 1)',
      'ending `tart run` of a dead run (pid 2)',
      'ending `tart rename` of a dead run (pid 3)',
    ]);
  });
});
