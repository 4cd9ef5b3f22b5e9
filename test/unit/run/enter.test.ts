import { describe, expect, it } from 'vitest';
import type { Connect, DesiredBase, Network } from '../../../src/model/desired.ts';
import { type Problem, ProblemError, problem, toProblem } from '../../../src/model/problem.ts';
import type { RunningVm, VmExit } from '../../../src/ports/engine.ts';
import type { Guest } from '../../../src/ports/guest.ts';
import { enter } from '../../../src/run/enter.ts';
import { VmGone } from '../../../src/run/vm-gone.ts';
import { createHandClock } from '../../support/clock.ts';
import { base, span, spec } from '../../support/desired.ts';
import { grammarOf } from '../../support/grammar.ts';
import { sayWho } from '../../support/guest.ts';
import { createMac } from '../../support/mac.ts';
import { createRig } from '../../support/tools.ts';

interface Script {
  /** Lets in, but does not say who it is yet. */
  mute?(at: number): boolean;
  readonly connect?: Partial<Connect>;
  readonly base?: Partial<DesiredBase>;
  readonly network?: Partial<Network>;
  /** Address of the guest by milliseconds since the start; undefined: none yet. */
  readonly address?: (at: number) => string | undefined;
  /** What a try at an address, or through the agent, comes to: a problem, or a way in. */
  readonly ssh?: (at: number, address: string) => Problem | undefined;
  readonly agent?: (at: number) => Problem | undefined;
  /** Milliseconds that each try takes. */
  readonly takes?: number;
  /** What tries wait for before they come to something. */
  readonly gate?: Promise<void>;
}

const no = (code: Problem['code'], summary: string = code, more: Partial<Problem> = {}): Problem =>
  problem(code, summary, more);

const entering = (script: Script) => {
  const clock = createHandClock();
  const rig = createRig({ mac: createMac(), clock });
  const begun = clock.now();
  const at = (): number => clock.now() - begun;
  const tries: string[] = [];
  const opened: string[] = [];
  const open = new Set<Guest>();
  const guest = (via: string): Guest => {
    const one: Guest = {
      via,
      exec: async (_command, options) => {
        if (script.mute?.(at()) !== true) sayWho(options);
        return { exit: 0 };
      },
      close: async () => {
        open.delete(one);
      },
    };
    open.add(one);
    opened.push(via);
    return one;
  };
  const attempt = async (what: string, answer: () => Problem | undefined, signal: AbortSignal): Promise<Guest> => {
    tries.push(what);
    if (script.takes !== undefined) await clock.sleep(script.takes, signal);
    await script.gate;
    signal.throwIfAborted();
    const found = answer();
    if (found !== undefined) throw new ProblemError(found);
    return guest(what);
  };
  let die = (_exit: VmExit): void => undefined;
  const running: RunningVm = {
    name: 'vm-1',
    exited: new Promise((resolve) => {
      die = resolve;
    }),
    address: async () => (script.address === undefined ? '192.168.64.2' : script.address(at())),
    kill: async () => undefined,
    release: () => undefined,
  };
  const shared = {
    ...rig.shared(),
    tools: {
      ...rig.tools,
      openSsh: (address: string, _connect: Connect, signal: AbortSignal) =>
        attempt(address, () => script.ssh?.(at(), address), signal),
      openAgent: (vm: string, signal: AbortSignal) => attempt(`agent ${vm}`, () => script.agent?.(at()), signal),
    },
  };
  const wants = spec();
  const request = {
    vm: 'vm-1',
    base: base('x', { where: span(4), ...script.base }),
    spec: { ...wants, connect: { ...wants.connect, ...script.connect } },
    network: { ...wants.network, ...script.network },
    disposable: true,
    log: 'log',
    priority: 0,
  };
  const caller = new AbortController();
  const lane = rig.lane();
  const entered = enter(running, request, shared, lane, caller.signal);
  entered.catch(() => undefined);
  const over = async () => {
    const end = await clock.until(
      entered.then(
        (found) => ({ guest: found }),
        (error: unknown) => ({ error }),
      ),
    );
    // Whatever came of it: phases are closed, nothing is asked any more, no guest is open but the one that was given.
    expect(grammarOf(rig.events)).toEqual([]);
    expect([...open]).toEqual('guest' in end ? [end.guest] : []);
    await clock.settle();
    expect(clock.sleeping()).toBe(0);
    return end;
  };
  const notes = () => rig.events.flatMap((event) => (event.type === 'note' ? [event.text] : []));
  const problemOf = async () => {
    const end = await over();
    return 'error' in end ? toProblem(end.error) : undefined;
  };
  const viaOf = async () => {
    const end = await over();
    return 'guest' in end ? end.guest.via : toProblem(end.error).summary;
  };
  return {
    clock,
    at,
    tries,
    open,
    opened,
    shared,
    notes,
    problemOf,
    viaOf,
    over,
    die: (exit: VmExit) => die(exit),
    caller,
    phases: lane.phases,
  };
};

const gated = (): { readonly gate: Promise<void>; go(): void } => {
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { gate, go: () => go() };
};

const refused = no('guest/refused', 'nobody listens yet');

describe('a login over the network', () => {
  it('is tried until the guest lets in; the phases tell the wait for an address from the wait for a login', async () => {
    const way = entering({
      address: (at) => (at < 3_000 ? undefined : '192.168.64.7'),
      ssh: (at) => (at < 9_000 ? refused : undefined),
    });
    expect(await way.viaOf()).toBe('192.168.64.7');
    expect(way.at()).toBeGreaterThanOrEqual(9_000);
    expect(way.at()).toBeLessThan(9_200);
    expect(way.phases).toEqual({ boot: 3, connect: expect.closeTo(6, 0) });
    expect([...way.shared.addresses]).toEqual([['192.168.64.7', 'vm-1']]);
  });

  it('goes to the later address when the first was stale, and breaks off the try that is under way', async () => {
    const way = entering({
      takes: 8_000,
      address: (at) => (at < 1_000 ? '192.168.64.3' : '192.168.64.8'),
      ssh: (_, address) => (address.endsWith('.8') ? undefined : refused),
    });
    expect(await way.viaOf()).toBe('192.168.64.8');
    expect(way.tries).toEqual(['192.168.64.3', '192.168.64.8']);
    expect(way.at()).toBeLessThan(12_000);
  });

  it('never takes the guest of another VM of ours for its own', async () => {
    const way = entering({ connect: { timeoutMs: 20_000 }, address: () => '192.168.64.2' });
    way.shared.addresses.set('192.168.64.2', 'other');
    expect(await way.problemOf()).toMatchObject({ code: 'guest/no-address' });
    expect(way.tries).toEqual([]);
  });

  it('never does so when the other comes in by the address while it tries itself', async () => {
    const way = entering({ connect: { timeoutMs: 20_000 }, takes: 500 });
    await way.clock.advance(100);
    way.shared.addresses.set('192.168.64.2', 'other');
    expect(await way.problemOf()).toMatchObject({
      code: 'guest/no-login',
      summary:
        'no login as admin at 192.168.64.2:22 within 20 s of its start: 192.168.64.2 is the address of another guest of this run',
      hint: 'Leases of deleted VMs may still be valid: `tartplan doctor` looks at the DHCP leases of the host.',
    });
    expect([...way.shared.addresses]).toEqual([['192.168.64.2', 'other']]);
  });

  it('counts only when the guest says who it is', async () => {
    const found = entering({ mute: (at) => at < 1_000 });
    expect(await found.over()).toMatchObject({ guest: { via: '192.168.64.2' } });
    expect(found.at()).toBeGreaterThanOrEqual(1_000);
    expect(found.open.size).toBe(1);
  });

  it('may be refused for a while by a guest that sets itself up', async () => {
    const way = entering({ ssh: (at) => (at < 14_000 ? no('guest/auth') : undefined) });
    expect(await way.viaOf()).toBe('192.168.64.2');
  });

  it('fails when it goes on being refused', async () => {
    const way = entering({ ssh: () => no('guest/auth', 'permission denied for admin') });
    expect(await way.problemOf()).toMatchObject({ code: 'guest/auth', summary: 'permission denied for admin' });
    expect(way.at()).toBeGreaterThan(15_000);
    expect(way.at()).toBeLessThan(16_000);
  });

  it('counts refusals in a row, at one address', async () => {
    const way = entering({
      address: (at) => (at < 10_000 ? '192.168.64.3' : '192.168.64.4'),
      ssh: (at) => (at < 20_000 ? no('guest/auth') : undefined),
    });
    expect(await way.viaOf()).toBe('192.168.64.4');
    const other = entering({
      ssh: (at) => (at < 10_000 || (at > 11_000 && at < 24_000) ? no('guest/auth') : at < 11_000 ? refused : undefined),
    });
    expect(await other.viaOf()).toBe('192.168.64.2');
  });

  it.each(['guest/key', 'bug/unexpected'] as const)('does not wait when no waiting can help: %s', async (code) => {
    const way = entering({ ssh: () => no(code) });
    expect(await way.problemOf()).toMatchObject({ code });
    expect(way.at()).toBe(0);
  });
});

describe('the guest agent', () => {
  it('is the only way when the tartfile says so, and needs no address', async () => {
    const way = entering({
      connect: { via: 'agent' },
      address: () => undefined,
      agent: (at) => (at < 5_000 ? refused : undefined),
    });
    expect(await way.viaOf()).toBe('agent vm-1');
    expect(way.phases).toEqual({ boot: 5 });
  });

  it('fails at once when it never can', async () => {
    const way = entering({ connect: { via: 'agent' }, agent: () => no('host/macos', 'tart exec needs macOS 14') });
    expect(await way.problemOf()).toMatchObject({ code: 'host/macos' });
  });

  it.each<[string, Script, string]>([
    ['the host has no route to the guest', { ssh: () => no('guest/unreachable') }, 'agent vm-1'],
    ['half the time is over without an address', { address: () => undefined }, 'agent vm-1'],
    ['the guest has an address but no login', { ssh: () => refused }, 'agent vm-1'],
  ])('is tried under auto when %s', async (_, script, via) => {
    const way = entering({ connect: { via: 'auto', timeoutMs: 60_000 }, ...script });
    expect(await way.viaOf()).toBe(via);
    expect(way.notes()).toContain('no login over the network; trying the guest agent');
    expect(way.at()).toBe('ssh' in script && script.ssh?.(0, '')?.code === 'guest/unreachable' ? 0 : 30_000);
  });

  it.each<[string, Script]>([
    ['via is ssh', { connect: { via: 'ssh', timeoutMs: 60_000 } }],
    ['the image has no agent', { connect: { via: 'auto', timeoutMs: 60_000 }, base: { agent: false } }],
  ])('is never tried when %s', async (_, script) => {
    const way = entering({ ...script, ssh: () => no('guest/unreachable', 'no route to host') });
    expect(await way.problemOf()).toMatchObject({ code: 'guest/no-login' });
    expect(way.tries.every((one) => one === '192.168.64.2')).toBe(true);
  });

  it('that can never work does not end the wait for the network', async () => {
    const way = entering({
      connect: { via: 'auto', timeoutMs: 60_000 },
      agent: () => no('host/macos', 'tart exec needs macOS 14'),
      ssh: (at) => (at < 50_000 ? refused : undefined),
    });
    expect(await way.viaOf()).toBe('192.168.64.2');
    expect(way.notes()).toContain('the guest agent is no way in: tart exec needs macOS 14');
  });

  it('and the network at the same moment: one is used, the other closed', async () => {
    const { gate, go } = gated();
    const way = entering({ connect: { via: 'auto', timeoutMs: 60_000 }, gate });
    await way.clock.advance(31_000);
    go();
    await way.over();
    expect([...way.opened].sort()).toEqual(['192.168.64.2', 'agent vm-1']);
  });
});

describe('no login within connect.timeout', () => {
  it('names what was waited for: an address', async () => {
    const way = entering({ connect: { timeoutMs: 90_000 }, address: () => undefined });
    expect(await way.problemOf()).toMatchObject({
      code: 'guest/no-address',
      summary: 'the guest had no address within 90 s of its start (resolver dhcp)',
      hint: 'Raise connect.timeout if the guest is only slow; `tartplan doctor` looks at the DHCP leases of the host.',
      where: span(4),
    });
    expect(way.at()).toBe(90_000);
  });

  it('names the resolvers of a bridged guest, and what finds those', async () => {
    const way = entering({
      connect: { timeoutMs: 90_000 },
      address: () => undefined,
      network: { mode: 'bridged' },
      base: { agent: 'unknown' },
    });
    expect(await way.problemOf()).toMatchObject({
      summary: 'the guest had no address within 90 s of its start (resolver agent, arp)',
      hint: 'Bridged guests are found by the guest agent (resolver: agent; needs the agent in the image) or by arp (only when the guest talks).',
    });
  });

  it('names the last answer of the login', async () => {
    const way = entering({
      connect: { timeoutMs: 90_000 },
      ssh: () => no('guest/refused', 'connection refused', { detail: 'ECONNREFUSED', hint: 'Is sshd on?' }),
    });
    expect(await way.problemOf()).toEqual({
      code: 'guest/no-login',
      severity: 'error',
      summary: 'no login as admin at 192.168.64.2:22 within 90 s of its start: connection refused',
      detail: 'ECONNREFUSED',
      hint: 'Is sshd on?',
    });
  });

  it('names the agent', async () => {
    const way = entering({
      connect: { timeoutMs: 90_000, via: 'agent' },
      agent: () => no('guest/refused', 'the agent does not answer yet'),
    });
    expect(await way.problemOf()).toMatchObject({
      code: 'guest/no-login',
      summary: 'no login through the guest agent within 90 s of its start: the agent does not answer yet',
      hint: 'Raise connect.timeout if the guest is only slow; look at its screen with display: window.',
    });
  });
});

describe('a VM that stops', () => {
  it.each<VmExit>([
    { kind: 'limit', text: 'The number of VMs exceeds the system limit' },
    { kind: 'crashed', text: 'guest has stopped the virtual machine due to error: x' },
  ])('ends the wait at once, and says why: $kind', async (exit) => {
    const way = entering({ ssh: () => refused });
    await way.clock.advance(5_000);
    way.die(exit);
    const end = await way.over();
    expect('error' in end && end.error instanceof VmGone ? end.error.exit : undefined).toEqual(exit);
    expect(way.at()).toBe(5_000);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('%i ticks after the guest let in leaves nothing open', async (ticks) => {
    const { gate, go } = gated();
    const way = entering({ gate });
    await way.clock.settle();
    go();
    for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
    way.die({ kind: 'crashed', text: 'bang' });
    await way.over();
    expect(way.opened.length).toBeLessThanOrEqual(1);
    expect(way.shared.addresses.size).toBe(way.open.size);
  });
});

it.each([0, 100, 4_900, 5_000, 31_000])(
  'Ctrl-C after %i ms ends the wait at once with its reason, and leaves nothing open',
  async (ms) => {
    const way = entering({
      connect: { via: 'auto', timeoutMs: 60_000 },
      takes: 700,
      address: (at) => (at < 5_000 ? undefined : '192.168.64.2'),
      ssh: () => refused,
      agent: () => refused,
    });
    await way.clock.advance(ms);
    way.caller.abort(new Error('interrupted'));
    const end = await way.over();
    expect(end).toEqual({ error: new Error('interrupted') });
    expect(way.at()).toBe(ms);
    expect([...way.shared.addresses]).toEqual([]);
  },
);
