/** A guest that restarts: back at another address, slow to go down, never back, gone for good, refusing. */
import { describe, expect, it } from 'vitest';
import { ProblemError, problem, toProblem } from '../../../src/model/problem.ts';
import type { RebootStep } from '../../../src/model/step.ts';
import type { ExecEnd, ExecOptions, Guest } from '../../../src/ports/guest.ts';
import { boot } from '../../../src/run/boot.ts';
import { rebootGuest } from '../../../src/run/reboot.ts';
import { createHandClock, type HandClock } from '../../support/clock.ts';
import { base, desired, span, spec } from '../../support/desired.ts';
import { grammarOf } from '../../support/grammar.ts';
import { addOwned, createMac, type Mac, type MacVm } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import { createRig, type Rig } from '../../support/tools.ts';

const step: RebootStep = { kind: 'reboot', name: 'reboot', timeoutMs: 60_000, where: span(3) };

interface World {
  readonly clock: HandClock;
  readonly mac: Mac;
  readonly rig: Rig;
  readonly vm: MacVm;
  /** What the guest does when it is asked to restart. */
  onReboot(options: ExecOptions): ExecEnd | Promise<ExecEnd>;
  boots: number;
  /** Does it answer? */
  up: boolean;
  begin(): Promise<{ readonly guest: Guest; restart(): ReturnType<typeof rebootGuest>; lane: ReturnType<Rig['lane']> }>;
}

const lost = (): never => {
  throw new ProblemError(problem('guest/lost', 'the guest closed the connection'));
};

const world = (more: Partial<Pick<World, 'onReboot'>> = {}): World => {
  const clock = createHandClock();
  const mac = createMac();
  addOwned(mac, entry('vm-1', 'case:a@b', { state: 'making' }));
  const vm = mac.vms.get('vm-1');
  if (vm === undefined) throw new Error('no VM');
  const exec = (_vm: string, text: string, options: ExecOptions): ExecEnd | Promise<ExecEnd> => {
    if (!made.up) return lost();
    if (text.includes('tartplan:boot=')) {
      void options.onOutput?.('stdout', Buffer.from(`motd\ntartplan:boot=${made.boots}\n`));
      return { exit: 0 };
    }
    return text.includes('shutdown -r now') ? made.onReboot(options) : { exit: 0 };
  };
  const login = (): ProblemError | undefined =>
    made.up ? undefined : new ProblemError(problem('guest/refused', 'the guest does not answer yet'));
  const rig = createRig({
    mac,
    clock,
    desired: desired(),
    engine: { behave: () => ({ readyAfterMs: 0 }) },
    guest: { exec, login },
  });
  const made: World = {
    clock,
    mac,
    rig,
    vm,
    boots: 1,
    up: true,
    onReboot: more.onReboot ?? (() => ({ exit: 0 })),
    begin: async () => {
      const request = {
        vm: 'vm-1',
        base: base('x'),
        spec: spec(),
        network: spec().network,
        disposable: true,
        log: 'cases/a@b/tart-run.log',
        priority: 0,
      };
      const shared = rig.shared();
      const lane = rig.lane();
      const booted = await clock.until(boot(request, shared, lane, rig.tools.signal));
      const restart = () => rebootGuest(step, booted.guest, lane, rig.tools, rig.tools.signal);
      return { guest: booted.guest, restart, lane };
    },
  };
  return made;
};

/** Goes down `down` milliseconds after it was asked, and is back `away` later, wherever `move` puts it. */
const restarting = (one: World, down: number, away: number, move: () => void = () => undefined): ExecEnd => {
  void one.clock
    .sleep(down)
    .then(() => {
      one.up = false;
      move();
      return one.clock.sleep(away);
    })
    .then(() => {
      one.boots += 1;
      one.up = true;
    });
  return { exit: 0 };
};

const moveTo = (vm: MacVm, address: string): void => {
  const { life } = vm;
  if (life !== undefined) vm.life = { ...life, address };
};

describe('a reboot', () => {
  it('leads into the new boot, for whoever holds the guest', async () => {
    const one = world();
    one.onReboot = () => restarting(one, 2_000, 20_000);
    const { guest, restart } = await one.begin();
    const result = await one.clock.until(restart());
    expect(result).toMatchObject({ name: 'reboot', status: 'passed', attempts: 1, where: span(3) });
    expect(result.seconds).toBeGreaterThan(20);
    expect(await guest.exec('true', { signal: one.rig.tools.signal })).toEqual({ exit: 0 });
  });

  it('is no phase of its own within the run', async () => {
    const one = world();
    one.onReboot = () => restarting(one, 0, 5_000);
    const { restart, lane } = await one.begin();
    await one.clock.until(lane.phase('run', restart));
    const phases = one.rig.events.flatMap((event) => (event.type === 'phase-started' ? [event.phase] : []));
    expect(phases.filter((phase) => phase === 'boot')).toHaveLength(1);
    expect(grammarOf(one.rig.events)).toEqual(expect.anything());
  });

  it('finds it at another address, and closes the way to the old one', async () => {
    const one = world();
    one.onReboot = () => restarting(one, 500, 5_000, () => moveTo(one.vm, '192.168.64.99'));
    const { guest, restart } = await one.begin();
    const before = guest.via;
    expect((await one.clock.until(restart())).status).toBe('passed');
    expect(guest.via).toBe('ssh 192.168.64.99');
    expect(before).not.toBe(guest.via);
    expect(one.mac.open.size).toBe(1);
  });

  it('takes a connection that breaks while it asks for a yes', async () => {
    const one = world();
    one.onReboot = () => {
      restarting(one, 0, 5_000);
      return lost();
    };
    const { restart } = await one.begin();
    expect((await one.clock.until(restart())).status).toBe('passed');
  });

  it('takes a way in that goes silent for a yes', async () => {
    const one = world();
    one.onReboot = ({ signal }) => {
      restarting(one, 0, 5_000);
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    };
    const { restart } = await one.begin();
    expect((await one.clock.until(restart())).status).toBe('passed');
  });

  it('is a failed step when it does not come back, within its bound', async () => {
    const one = world();
    one.onReboot = () => restarting(one, 0, 10 * 60_000);
    const { restart } = await one.begin();
    const before = one.clock.now();
    const result = await one.clock.until(restart());
    expect(result).toMatchObject({
      status: 'failed',
      problem: { code: 'step/reboot', summary: 'the guest is not back within 60 s of its reboot', where: span(3) },
    });
    expect(one.clock.now() - before).toBeLessThan(65_000);
  });

  it('is a failed step when it never goes down', async () => {
    const { clock, begin } = world();
    const { restart } = await begin();
    expect((await clock.until(restart())).problem?.summary).toBe('the guest is not back within 60 s of its reboot');
  });

  it('says that the guest refuses, and what to do', async () => {
    const { clock, begin } = world({ onReboot: () => ({ exit: 1 }) });
    const { restart } = await begin();
    expect((await clock.until(restart())).problem).toMatchObject({
      summary: 'the guest refuses to restart',
      hint: expect.stringContaining('NOPASSWD'),
    });
  });

  it('throws when the VM dies meanwhile', async () => {
    const one = world();
    one.onReboot = () => {
      one.up = false;
      void one.clock
        .sleep(3_000)
        .then(() => one.vm.life?.end({ kind: 'stopped', text: 'guest has stopped the virtual machine' }));
      return { exit: 0 };
    };
    const { restart } = await one.begin();
    const failure = await one.clock.until(restart()).catch((error: unknown) => error);
    expect(toProblem(failure).code).toBe('engine/vm-gone');
  });

  it('ends at once with Ctrl-C', async () => {
    const one = world();
    one.onReboot = () => restarting(one, 0, 600_000);
    const { restart } = await one.begin();
    const going = restart().catch((error: unknown) => error);
    await one.clock.advance(5_000);
    one.rig.interrupt();
    expect(String(await one.clock.until(going))).toContain('interrupted');
  });
});
