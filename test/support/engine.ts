/** The engine port on a Mac in memory: as hasty and as forgetful as tart (clone overwrites, a start may meet the limit). */
import type { Settings } from '../../src/model/desired.ts';
import { ProblemError, problem } from '../../src/model/problem.ts';
import type { Clock, Effect } from '../../src/ports/effect.ts';
import type { Engine, RunningVm, VmExit } from '../../src/ports/engine.ts';
import { cirrus, type Life, lifeOf, type Mac, type MacVm, running, touch } from './mac.ts';
import type { CallKind, Steps } from './steps.ts';

export interface FakeEngineOptions {
  readonly mac: Mac;
  readonly clock: Clock;
  readonly steps: Steps;
  /** How a start goes: a VM that ends at once, late guests. Plain: it runs, and lets people in after ten seconds. */
  behave?(vm: string, start: number): { readonly exit?: VmExit; readonly readyAfterMs?: number };
  /** What `address` answers; plain: the address of the VM's life. */
  resolve?(vm: MacVm, resolver: string): string | undefined;
  /** Milliseconds that a call takes; `words` are what it is about: the image, the source and the name of a clone. */
  takes?(verb: string, words: readonly string[]): number;
}

export const missing = (vm: string): ProblemError =>
  new ProblemError(problem('engine/missing', `the specified VM "${vm}" does not exist`));

export const createFakeEngine = (options: FakeEngineOptions): Engine => {
  const { mac, clock, steps } = options;
  const pick = (name: string): MacVm => {
    const vm = mac.vms.get(name);
    if (vm === undefined) throw missing(name);
    return vm;
  };
  const call = <T>(words: readonly string[], effect: Effect, work: () => T | Promise<T>, kind?: CallKind): Promise<T> =>
    steps.step(
      words,
      effect.signal,
      async () => {
        const ms = options.takes?.(words[0] ?? '', words.slice(1)) ?? 0;
        if (ms > 0) await clock.sleep(ms, effect.signal);
        return work();
      },
      kind,
    );

  return {
    name: 'tart',
    version: (effect) => call(['version'], effect, () => '2.32.1'),
    list: (effect) =>
      call(['list'], effect, () => {
        const listing = {
          vms: [...mac.vms.values()].map(({ name, state }) => ({ name, state })),
          images: [...mac.images.keys()],
        };
        // Calls of the dead come to their end right after somebody looked: the worst moment there is.
        for (const one of mac.underWay.splice(0)) one.finish();
        return listing;
      }),
    info: (name, effect) => call(['info', name], effect, () => pick(name)),
    pull: (image, effect) =>
      call(['pull', image], effect, () => {
        const digest = mac.registry.get(image);
        if (digest === undefined) throw new ProblemError(problem('engine/no-image', `there is no image ${image}`));
        mac.images.set(image, digest);
      }),
    digest: (image, effect) => call(['digest', image], effect, () => mac.images.get(image)),
    clone: (from, name, effect) =>
      call(
        ['clone', from, name],
        effect,
        () => {
          const source = mac.images.has(from)
            ? { os: 'darwin' as const, settings: cirrus, state: 'stopped' as const }
            : pick(from);
          if (mac.vms.has(name)) mac.breaches.push(`clone over ${name}`);
          const state = source.state === 'suspended' ? 'suspended' : 'stopped';
          mac.vms.set(name, { name, os: source.os, foreign: false, settings: source.settings, state });
        },
        'child',
      ),
    set: (name, settings, fresh, effect) =>
      call(
        ['set', name, ...(fresh ? ['fresh'] : [])],
        effect,
        () => {
          const vm = pick(name);
          touch(mac, 'set', name);
          if (mac.bases.has(name)) mac.breaches.push(`the base ${name} was set`);
          if (vm.state === 'suspended') mac.breaches.push(`${name} was set while suspended`);
          vm.settings = grown(vm.settings, settings);
        },
        'child',
      ),
    rename: (name, to, effect) =>
      call(
        ['rename', name, to],
        effect,
        () => {
          const vm = pick(name);
          if (mac.vms.has(to)) throw new ProblemError(problem('engine/exists', `target VM ${to} already exists`));
          touch(mac, 'rename', name);
          mac.vms.delete(name);
          vm.name = to;
          mac.vms.set(to, vm);
        },
        'child',
      ),
    start: (name, start, effect) =>
      call(
        ['start', name, ...(start.disposable ? ['disposable'] : [])],
        effect,
        () => begin(name, options, pick(name)),
        'whole',
      ),
    attach: (name, effect) => machine(name, options, effect),
    stop: (name, effect) =>
      call(['stop', name], effect, () => {
        const vm = mac.vms.get(name);
        if (vm === undefined || vm.state === 'stopped') return;
        touch(mac, 'stop', name);
        if (vm.state === 'suspended') vm.state = 'stopped';
        else powerCut(mac, vm);
      }),
    delete: (name, effect) =>
      call(
        ['delete', name],
        effect,
        () => {
          const vm = mac.vms.get(name);
          if (vm === undefined) return;
          touch(mac, 'delete', name);
          if (vm.state === 'running') throw new ProblemError(problem('engine/running', `VM "${name}" is running`));
          mac.vms.delete(name);
        },
        'child',
      ),
    settle: (name, effect) =>
      call(['settle', name], effect, () => {
        // It ends all that names the VM, and others clone from a base; of one that is to be deleted they cannot any more.
        if (mac.bases.has(name) && mac.entries.get(name)?.state === 'making')
          mac.breaches.push(`calls of others were ended with those on ${name}`);
        for (const one of mac.underWay.splice(0)) if (!one.words.includes(name)) mac.underWay.push(one);
        const vm = mac.vms.get(name);
        if (vm?.life !== undefined && !vm.foreign) powerCut(mac, vm);
      }),
    howToEnter: (name, user) => `enter ${name} as ${user}`,
  };
};

/** A disk can only grow. */
const grown = (have: Settings, want: Settings): Settings => {
  if (want.diskGb !== undefined && have.diskGb !== undefined && want.diskGb < have.diskGb) {
    throw new ProblemError(problem('engine/resources', 'a disk can only grow'));
  }
  return { ...have, ...want };
};

const begin = (name: string, options: FakeEngineOptions, vm: MacVm): RunningVm => {
  const { mac, clock } = options;
  touch(mac, 'start', name);
  if (mac.bases.has(name)) mac.breaches.push(`the base ${name} was started`);
  if (vm.state === 'running') return dead(name, { kind: 'busy', text: `VM "${name}" is already running!` });
  const others = running(mac);
  if (others.length >= mac.slots)
    mac.breaches.push(`${name} runs beside ${others.map((one) => one.name).join(', ')}: more than ${mac.slots}`);
  const start = mac.starts++;
  const { exit, readyAfterMs = 10_000 } = options.behave?.(name, start) ?? {};
  if (exit !== undefined) return dead(name, exit);
  if (vm.os === 'darwin' && others.filter((one) => one.os === 'darwin').length + mac.hidden >= mac.appleLimit) {
    return dead(name, { kind: 'limit', text: 'The number of VMs exceeds the system limit' });
  }
  vm.state = 'running';
  vm.life = lifeOf(vm, `192.168.64.${start + 2}`, clock.now() + readyAfterMs);
  return machine(name, options, undefined, vm.life);
};

const dead = (name: string, exit: VmExit): RunningVm => ({
  name,
  exited: Promise.resolve(exit),
  address: async () => undefined,
  kill: async () => undefined,
  release: () => undefined,
});

/** A VM that runs: started by us (`life`), or by somebody before. */
const machine = (name: string, options: FakeEngineOptions, effect?: Effect, life?: Life): RunningVm => {
  const { mac, steps } = options;
  const now = life ?? mac.vms.get(name)?.life;
  const aborted = new Promise<VmExit>((resolve) => {
    effect?.signal.addEventListener('abort', () => resolve({ kind: 'failed', text: 'nobody asks any more' }), {
      once: true,
    });
  });
  const ended = now?.ended ?? Promise.resolve<VmExit>({ kind: 'stopped', text: '' });
  return {
    name,
    exited: effect === undefined ? ended : Promise.race([ended, aborted]),
    address: (resolver, inner) =>
      steps.step(['address', name, resolver], inner.signal, () => {
        const vm = mac.vms.get(name);
        if (vm === undefined) return undefined;
        return options.resolve === undefined ? vm.life?.address : options.resolve(vm, resolver);
      }),
    kill: (inner) =>
      steps.step(['kill', name], inner.signal, () => {
        const vm = mac.vms.get(name);
        if (vm?.life === undefined || vm.life !== now) return;
        touch(mac, 'kill', name);
        powerCut(mac, vm);
      }),
    release: () => {
      mac.journal.push(`released ${name}`);
    },
  };
};

/** The guest had no chance to write what it had in memory: the journal tells. */
const powerCut = (mac: Mac, vm: MacVm): void => {
  mac.journal.push(`power cut ${vm.name}`);
  vm.life?.end({ kind: 'stopped', text: 'Stopping VM...' });
  // Running without a life: started before the test began.
  vm.state = 'stopped';
};
