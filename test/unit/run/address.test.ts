import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/model/desired.ts';
import type { RunningVm } from '../../../src/ports/engine.ts';
import { addressOf, forgetAddresses, watchAddress } from '../../../src/run/address.ts';
import { createHandClock } from '../../support/clock.ts';
import { base, spec } from '../../support/desired.ts';
import { createMac } from '../../support/mac.ts';
import { createRig } from '../../support/tools.ts';

const network = (more: Partial<Network>): Network => ({ mode: 'nat', resolver: 'auto', probe: false, ...more });

describe('which resolver is asked', () => {
  it.each<[Partial<Network>, boolean | 'unknown', readonly string[]]>([
    [{}, true, ['dhcp']],
    [{}, false, ['dhcp']],
    [{ mode: 'softnet' }, 'unknown', ['dhcp']],
    [{ mode: 'host' }, true, ['dhcp']],
    [{ mode: 'bridged' }, true, ['agent']],
    [{ mode: 'bridged' }, false, ['arp']],
    [{ mode: 'bridged' }, 'unknown', ['agent', 'arp']],
    [{ mode: 'bridged', resolver: 'arp' }, true, ['arp']],
    [{ resolver: 'agent' }, false, ['agent']],
    [{ resolver: 'dhcp' }, true, ['dhcp']],
  ])('%j, agent in the image: %s', (more, agent, resolvers) => {
    expect(addressOf({ network: network(more), base: base('x', { agent }) })).toEqual(resolvers);
  });
});

interface Question {
  readonly resolver: string;
  answer(address: string | undefined): void;
  fail(): void;
}

const watching = (more: Partial<Network> = {}, agent: boolean | 'unknown' = true) => {
  const clock = createHandClock();
  const rig = createRig({ mac: createMac(), clock });
  const shared = rig.shared();
  const questions: Question[] = [];
  const running: RunningVm = {
    name: 'vm-1',
    exited: new Promise(() => undefined),
    address: (resolver) =>
      new Promise((resolve, reject) => {
        questions.push({ resolver, answer: resolve, fail: () => reject(new Error('tart ip broke')) });
      }),
    kill: async () => undefined,
    release: () => undefined,
  };
  const stop = new AbortController();
  const request = {
    vm: 'vm-1',
    base: base('x', { agent }),
    spec: spec(),
    network: network(more),
    disposable: true,
    log: 'log',
    priority: 0,
  };
  const watch = watchAddress(running, request, shared, rig.lane(), stop.signal);
  let first = false;
  watch.first.then(
    () => {
      first = true;
    },
    () => undefined,
  );
  const notes = () => rig.events.flatMap((event) => (event.type === 'note' ? [event.text] : []));
  return { clock, shared, questions, watch, stop, notes, heard: () => first };
};

describe('watching for the address', () => {
  it('asks again without waiting for the answer, five questions at once', async () => {
    const { clock, questions, heard, watch } = watching();
    await clock.advance(10_000);
    expect(questions).toHaveLength(5);
    questions[2]?.answer(undefined);
    questions[3]?.fail();
    await clock.advance(500);
    expect(questions).toHaveLength(7);
    expect(heard()).toBe(false);
    questions[6]?.answer('192.168.64.5');
    await clock.settle();
    expect(heard()).toBe(true);
    expect(watch.current().address).toBe('192.168.64.5');
  });

  it('asks the resolvers in turn', async () => {
    const { clock, questions } = watching({ mode: 'bridged' }, 'unknown');
    await clock.advance(750);
    expect(questions.map((one) => one.resolver)).toEqual(['agent', 'arp', 'agent', 'arp']);
  });

  it('takes a later answer for the better one, and tells who uses the old one', async () => {
    const { clock, questions, watch, notes } = watching();
    await clock.settle();
    questions[0]?.answer('192.168.64.5');
    await clock.settle();
    const before = watch.current();
    expect(before.changed.aborted).toBe(false);
    await clock.advance(250);
    questions[1]?.answer('192.168.64.9');
    await clock.settle();
    expect(before.changed.aborted).toBe(true);
    expect(watch.current().address).toBe('192.168.64.9');
    expect(watch.current().changed.aborted).toBe(false);
    expect(notes()).toEqual(['the address changed: 192.168.64.5 -> 192.168.64.9']);
  });

  it('takes the same answer for no change', async () => {
    const { clock, questions, watch } = watching();
    await clock.advance(250);
    questions[0]?.answer('192.168.64.5');
    questions[1]?.answer('192.168.64.5');
    await clock.settle();
    expect(watch.current().changed.aborted).toBe(false);
  });

  it('asks less often once there is an answer', async () => {
    const { clock, questions } = watching();
    await clock.settle();
    questions[0]?.answer('192.168.64.5');
    await clock.advance(250);
    const now = questions.length;
    for (const one of questions) one.answer('192.168.64.5');
    await clock.advance(1_999);
    expect(questions).toHaveLength(now);
    await clock.advance(1);
    expect(questions).toHaveLength(now + 1);
  });

  it('passes over the address of another guest of ours, and says so once', async () => {
    const { clock, questions, shared, heard, watch, notes } = watching();
    shared.addresses.set('192.168.64.5', 'other');
    for (let count = 0; count < 4; count++) {
      await clock.advance(250);
      questions.at(-1)?.answer('192.168.64.5');
    }
    await clock.settle();
    expect(heard()).toBe(false);
    expect(notes()).toEqual(['192.168.64.5 is the address of other; asking again']);
    await clock.advance(250);
    questions.at(-1)?.answer('192.168.64.6');
    await clock.settle();
    expect(watch.current().address).toBe('192.168.64.6');
  });

  it('takes an address that was its own, or that nobody has any more', async () => {
    const { clock, questions, shared, heard } = watching();
    shared.addresses.set('192.168.64.5', 'other').set('192.168.64.6', 'other').set('192.168.64.7', 'third');
    forgetAddresses(shared, 'other');
    expect([...shared.addresses.values()]).toEqual(['third']);
    await clock.settle();
    questions[0]?.answer('192.168.64.5');
    await clock.settle();
    expect(heard()).toBe(true);
  });

  it('ends with the signal, and hears nothing after it', async () => {
    const { clock, questions, watch, stop } = watching();
    await clock.settle();
    stop.abort(new Error('over'));
    questions[0]?.answer('192.168.64.5');
    await clock.settle();
    await expect(watch.first).rejects.toThrow('over');
    expect(clock.sleeping()).toBe(0);
    const asked = questions.length;
    await clock.advance(10_000);
    expect(questions).toHaveLength(asked);
  });
});
