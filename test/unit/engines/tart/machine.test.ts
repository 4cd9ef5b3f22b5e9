import { describe, expect, it } from 'vitest';
import { createMachine, readExit } from '../../../../src/engines/tart/machine.ts';
import type { VmExit } from '../../../../src/ports/engine.ts';
import type { LongChild } from '../../../../src/ports/spawn.ts';
import { createHandClock } from '../../../support/clock.ts';

type End = Awaited<LongChild['exited']>;

const limit = 'The number of VMs exceeds the system limit (other running VMs: a, b)';
const aux =
  'Error Domain=VZErrorDomain Code=2 "Failed to lock auxiliary storage." UserInfo={NSLocalizedFailure=Invalid virtual machine configuration.}';

describe('why a VM ended (tart-contract 1.7)', () => {
  it.each<[string, string, End, VmExit]>([
    [
      'the guest powered off',
      'guest has stopped the virtual machine\n',
      { exit: 0 },
      { kind: 'stopped', text: 'guest has stopped the virtual machine' },
    ],
    ['tart stop, Ctrl-C', 'Stopping VM...\n', { exit: 0 }, { kind: 'stopped', text: 'Stopping VM...' }],
    ['without a word', '', { exit: 0 }, { kind: 'stopped', text: '' }],
    [
      'the guest crashed, and the exit code is 0',
      'guest has stopped the virtual machine due to error: Error Domain=VZErrorDomain Code=1\n',
      { exit: 0 },
      {
        kind: 'crashed',
        text: 'guest has stopped the virtual machine due to error: Error Domain=VZErrorDomain Code=1',
      },
    ],
    [
      'the network was lost, and the exit code is 0',
      "virtual machine's network attachment <x> has been disconnected with error: Error Domain=y\n",
      { exit: 0 },
      {
        kind: 'crashed',
        text: "virtual machine's network attachment <x> has been disconnected with error: Error Domain=y",
      },
    ],
    ['the third macOS guest', `${limit}\n`, { exit: 1 }, { kind: 'limit', text: limit }],
    [
      'the limit with no VM running',
      'The number of VMs exceeds the system limit\n',
      { exit: 1 },
      { kind: 'limit', text: 'The number of VMs exceeds the system limit' },
    ],
    ['the limit, after noise', `tart[903:8400] noise\n${limit}\nmore\n`, { exit: 1 }, { kind: 'limit', text: limit }],
    ['the helper of a killed run still holds it', `${aux}\n`, { exit: 1 }, { kind: 'busy', text: aux }],
    [
      'it runs already',
      'VM "dev" is already running!\n',
      { exit: 2 },
      { kind: 'busy', text: 'VM "dev" is already running!' },
    ],
    [
      'suspended',
      'pausing VM to take a snapshot...\ncreating a snapshot...\nsnapshot created successfully! shutting down the VM...\n',
      { exit: 0 },
      { kind: 'stopped', text: 'snapshot created successfully! shutting down the VM...' },
    ],
    [
      'a suspend that failed kills the VM',
      'Failed to suspend the VM: Invalid virtual machine configuration. x\n',
      { exit: 1 },
      { kind: 'failed', text: 'Failed to suspend the VM: Invalid virtual machine configuration. x' },
    ],
    ['killed for good', '', { signalName: 'SIGKILL' }, { kind: 'stopped', text: '' }],
    ['hung up', '', { signalName: 'SIGHUP' }, { kind: 'stopped', text: '' }],
    [
      'the VM is missing',
      'Error: the specified VM "dev" does not exist\n',
      { exit: 1 },
      { kind: 'failed', text: 'Error: the specified VM "dev" does not exist' },
    ],
    [
      'wrong usage',
      'Error: --net-bridged, --net-softnet and --net-host are mutually exclusive\nUsage: tart run [<options>] <name>\n',
      { exit: 64 },
      {
        kind: 'failed',
        text: 'Error: --net-bridged, --net-softnet and --net-host are mutually exclusive\nUsage: tart run [<options>] <name>',
      },
    ],
    [
      'the host cannot start it',
      'Error Domain=VZErrorDomain Code=1 "The virtual machine failed to start."\n',
      { exit: 1 },
      { kind: 'failed', text: 'Error Domain=VZErrorDomain Code=1 "The virtual machine failed to start."' },
    ],
    ['screen sharing found no address', 'IPNotFound()\n', { exit: 1 }, { kind: 'failed', text: 'IPNotFound()' }],
    ['tart could not be started', '', { failed: 'spawn tart ENOENT' }, { kind: 'failed', text: 'spawn tart ENOENT' }],
    [
      'restored, then powered off',
      'restoring VM state from a snapshot...\nresuming VM...\nguest has stopped the virtual machine\n',
      { exit: 0 },
      { kind: 'stopped', text: 'guest has stopped the virtual machine' },
    ],
    [
      'a MAC collision on the way',
      'There is already a running VM with the same MAC address!\nResetting VM to assign a new MAC address...\nStopping VM...\n',
      { exit: 0 },
      { kind: 'stopped', text: 'Stopping VM...' },
    ],
  ])('%s', (_, log, end, expected) => {
    expect(readExit(log, end)).toEqual(expected);
  });
});

const living = (log = 'Stopping VM...') => {
  const clock = createHandClock();
  const signals: string[] = [];
  const notes: string[] = [];
  const stops: string[] = [];
  const heeds = new Set<string>();
  let released = 0;
  let end = (_end: End): void => undefined;
  const child: LongChild = {
    pid: 4711,
    exited: new Promise((resolve) => {
      end = resolve;
    }),
    signal: (name) => {
      signals.push(name);
      if (heeds.has(name)) end(name === 'SIGKILL' ? { signalName: name } : { exit: 0 });
    },
    release: () => {
      released++;
    },
  };
  const caller = new AbortController();
  const effect = { signal: caller.signal, note: (text: string) => notes.push(text) };
  const machine = createMachine('dev', {
    clock,
    child,
    log: async () => log,
    ip: async (resolver) => `address by ${resolver}`,
    stop: async () => {
      stops.push('tart stop');
      if (heeds.has('tart stop')) end({ exit: 0 });
    },
  });
  return {
    clock,
    machine,
    signals,
    notes,
    stops,
    heeds,
    effect,
    caller,
    end: (how: End) => end(how),
    released: () => released,
  };
};

describe('a machine', () => {
  it('asks for its address, and lets go, through who made it', async () => {
    const { machine, effect, released } = living();
    expect(await machine.address('arp', effect)).toBe('address by arp');
    machine.release();
    expect(released()).toBe(1);
  });

  it('is ended by SIGINT, as tart stop would', async () => {
    const { clock, machine, signals, stops, heeds, effect } = living();
    heeds.add('SIGINT');
    await clock.until(machine.kill(effect));
    expect([signals, stops]).toEqual([['SIGINT'], []]);
    expect(await machine.exited).toEqual({ kind: 'stopped', text: 'Stopping VM...' });
    expect(clock.sleeping()).toBe(0);
  });

  it('that ignores SIGINT is ended by tart stop', async () => {
    const { clock, machine, signals, stops, notes, heeds, effect } = living();
    heeds.add('tart stop');
    await clock.until(machine.kill(effect));
    expect([signals, stops, notes]).toEqual([['SIGINT'], ['tart stop'], ['tart run ignores SIGINT; tart stop']]);
    expect(clock.sleeping()).toBe(0);
  });

  it('that ignores that, too, is ended for good', async () => {
    const { clock, machine, signals, heeds, effect } = living('');
    heeds.add('SIGKILL');
    await clock.until(machine.kill(effect));
    expect(signals).toEqual(['SIGINT', 'SIGKILL']);
    expect(await machine.exited).toEqual({ kind: 'stopped', text: '' });
  });

  it('that cannot be ended at all does not keep its caller beyond the caller’s bound', async () => {
    const { clock, machine, effect, caller } = living();
    const killed = machine.kill(effect);
    killed.catch(() => undefined);
    await clock.advance(60_000);
    caller.abort(new Error('cleaning up did not end'));
    await expect(clock.until(killed)).rejects.toThrow('cleaning up did not end');
  });

  it('that ended is sent no signal: its number may be another process’s by now', async () => {
    const { clock, machine, signals, stops, effect, end } = living();
    end({ exit: 0 });
    await clock.settle();
    await clock.until(machine.kill(effect));
    expect([signals, stops]).toEqual([[], []]);
  });
});
