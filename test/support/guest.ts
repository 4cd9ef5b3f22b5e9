/** Ways into the guests of a Mac in memory. Commands pass, unless a test says otherwise; `shutdown` shuts down. */
import { ProblemError, problem } from '../../src/model/problem.ts';
import type { Clock } from '../../src/ports/effect.ts';
import type { ExecEnd, ExecOptions, Guest, OpenAgent, OpenSsh } from '../../src/ports/guest.ts';
import type { Mac, MacVm } from './mac.ts';
import type { Steps } from './steps.ts';

export interface FakeGuestOptions {
  readonly mac: Mac;
  readonly clock: Clock;
  readonly steps: Steps;
  /** What a command in a VM comes to; undefined: it passes. `text` is the command and what it reads. */
  exec?(vm: string, text: string, options: ExecOptions): ExecEnd | undefined | Promise<ExecEnd | undefined>;
  /** What a login says instead of letting in; undefined: it lets in when the guest is ready. */
  login?(vm: MacVm): ProblemError | undefined;
}

export const refused = (what: string): ProblemError =>
  new ProblemError(problem('guest/refused', `${what} does not answer yet`));

/** What a Mac answers to who it is. */
export const sayWho = (options: ExecOptions): void => {
  const facts = ['os=Darwin', 'version=26.2', 'user=admin', 'home=/Users/admin', 'shell=/bin/zsh', 'end'];
  void options.onOutput?.('stdout', Buffer.from(facts.map((fact) => `tartplan:${fact}\n`).join('')));
};

export const createFakeWays = (
  options: FakeGuestOptions,
): { readonly openSsh: OpenSsh; readonly openAgent: OpenAgent } => {
  const { mac, clock, steps } = options;
  const enter = (vm: MacVm | undefined, via: string): Guest => {
    if (vm?.life === undefined) throw refused(via);
    const no = options.login?.(vm);
    if (no !== undefined) throw no;
    if (clock.now() < vm.life.readyAt) throw refused(via);
    return guest(vm, via, options);
  };
  return {
    openSsh: (address, _connect, signal) =>
      steps.step(['ssh', address], signal, () => enter(at(mac, address), `ssh ${address}`), 'whole'),
    openAgent: (name, signal) =>
      steps.step(['agent', name], signal, () => enter(mac.vms.get(name), `agent ${name}`), 'whole'),
  };
};

const at = (mac: Mac, address: string): MacVm | undefined =>
  [...mac.vms.values()].find((one) => one.life?.address === address);

const guest = (vm: MacVm, via: string, { mac, steps, exec }: FakeGuestOptions): Guest => {
  const { life } = vm;
  const key = `${via} #${mac.starts}.${mac.open.size}.${mac.journal.length}`;
  mac.open.add(key);
  return {
    via,
    exec: (command, options) => {
      const text = typeof options.stdin === 'string' ? `${command}\n${options.stdin}` : command;
      // Who it is it says to everybody who came in.
      if (text.includes('tartplan:end')) {
        sayWho(options);
        return Promise.resolve({ exit: 0 });
      }
      const first = text.includes('shutdown -h now') ? 'shutdown' : 'command';
      return steps.step(['exec', vm.name, first], options.signal, async () => {
        if (!mac.open.has(key)) throw new ProblemError(problem('guest/lost', `${via} was closed`));
        const end = await exec?.(vm.name, text, options);
        if (end !== undefined) return end;
        if (first === 'shutdown') {
          mac.journal.push(`clean shutdown ${vm.name}`);
          life?.end({ kind: 'stopped', text: 'guest has stopped the virtual machine' });
        }
        return { exit: 0 };
      });
    },
    close: () =>
      steps.step(['close', via], undefined, () => {
        mac.open.delete(key);
      }),
  };
};
