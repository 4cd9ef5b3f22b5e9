/** The guest's address, asked again and again: it comes late, and the first answer may be stale (tart-contract 2.16). */
import type { RunningVm } from '../ports/engine.ts';
import type { BootRequest } from './boot-request.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';

export type Resolver = 'dhcp' | 'arp' | 'agent';

export interface AddressWatch {
  /** Resolves with the first answer. */
  readonly first: Promise<void>;
  /** The newest answer; `changed` aborts when another one comes. Only after `first`. */
  current(): { readonly address: string; readonly changed: AbortSignal };
}

/**
 * Milliseconds between questions. A failing `tart ip` sleeps a second before it says so (tart-contract 1.8) while success
 * comes at once, so questions overlap rather than follow each other; once there is an answer we only watch for a better one.
 */
const ASK = { first: 250, later: 2_000, atOnce: 5 };

/** The resolvers to ask in turn. */
export const addressOf = (request: Pick<BootRequest, 'network' | 'base'>): readonly Resolver[] => {
  const { resolver, mode } = request.network;
  if (resolver !== 'auto') return [resolver];
  if (mode !== 'bridged') return ['dhcp'];
  if (request.base.agent === true) return ['agent'];
  return request.base.agent === false ? ['arp'] : ['agent', 'arp'];
};

/** Asks until `signal` aborts. */
export const watchAddress = (
  running: RunningVm,
  request: BootRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): AddressWatch => {
  const { clock } = shared.tools;
  const resolvers = addressOf(request);
  let address: string | undefined;
  let passedOver: string | undefined;
  let changed = new AbortController();
  let tell = (): void => undefined;
  let fail = (_error: unknown): void => undefined;
  const first = new Promise<void>((resolve, reject) => {
    tell = resolve;
    fail = reject;
  });
  first.catch(() => undefined);

  const hear = (answer: string | undefined): void => {
    if (answer === undefined || answer === address || signal.aborted) return;
    const owner = shared.addresses.get(answer);
    if (owner !== undefined && owner !== request.vm) {
      if (passedOver === answer) return;
      passedOver = answer;
      lane.emit({ type: 'note', lane: lane.id, text: `${answer} is the address of ${owner}; asking again` });
      return;
    }
    if (address !== undefined)
      lane.emit({ type: 'note', lane: lane.id, text: `the address changed: ${address} -> ${answer}` });
    address = answer;
    const before = changed;
    changed = new AbortController();
    before.abort();
    tell();
  };

  const ask = async (): Promise<void> => {
    let asked = 0;
    let open = 0;
    for (;;) {
      if (open < ASK.atOnce) {
        open++;
        const resolver = resolvers[asked++ % resolvers.length] ?? 'dhcp';
        running
          .address(resolver, lane.effect(signal))
          .then(hear, () => undefined)
          .finally(() => {
            open--;
          });
      }
      await clock.sleep(address === undefined ? ASK.first : ASK.later, signal);
    }
  };
  ask().catch(fail);
  return {
    first,
    current: () => ({ address: address ?? '', changed: changed.signal }),
  };
};

/** The VM has its addresses no longer: another guest may get them. */
export const forgetAddresses = (shared: Pick<Shared, 'addresses'>, vm: string): void => {
  for (const [address, user] of shared.addresses) if (user === vm) shared.addresses.delete(address);
};
