/** The way in: an address, then a login that works. Everything is asked again until it does, the VM dies, or the bound is reached. */
import { type Problem, ProblemError, problem, toProblem } from '../model/problem.ts';
import type { RunningVm } from '../ports/engine.ts';
import type { Guest } from '../ports/guest.ts';
import { addressOf, forgetAddresses, watchAddress } from './address.ts';
import { answering } from './answers.ts';
import type { BootRequest } from './boot-request.ts';
import { bounded } from './bounded.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';
import { VmGone } from './vm-gone.ts';

/** Milliseconds: between two tries, and how long a refused login may be the guest still setting itself up. */
const TRY = { ssh: 80, agent: 500, auth: 15_000 };

/** A guest that answers. Throws VmGone when the VM stops first. */
export const enter = async (
  running: RunningVm,
  request: BootRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<Guest> => {
  const { connect } = request.spec;
  const seen: Seen = {};
  const stop = new AbortController();
  const gone = running.exited.then((exit) => {
    throw new VmGone(request.vm, exit);
  });
  gone.catch(() => undefined);
  const ways: Promise<Guest>[] = [];
  let guest: Guest | undefined;
  try {
    guest = await bounded(
      shared.tools.clock,
      connect.timeoutMs,
      AbortSignal.any([signal, stop.signal]),
      () => noLogin(request, seen),
      (inner) => {
        ways.push(...waysIn(running, request, shared, lane, seen, inner));
        return Promise.race([gone, aborted(inner), ...ways]);
      },
    );
    return guest;
  } finally {
    stop.abort();
    await Promise.all(ways.map((way) => closeOther(way, guest)));
    if (guest === undefined) forgetAddresses(shared, request.vm);
  }
};

/** Who lost the race has a phase to end, and may have got in at the same moment. */
const closeOther = async (way: Promise<Guest>, chosen: Guest | undefined): Promise<void> => {
  const guest = await way.catch(() => undefined);
  if (guest !== chosen) await guest?.close().catch(() => undefined);
};

interface Seen {
  address?: string;
  problem?: Problem;
}

const waysIn = (
  running: RunningVm,
  request: BootRequest,
  shared: Shared,
  lane: Lane,
  seen: Seen,
  signal: AbortSignal,
): Promise<Guest>[] => {
  const { via, timeoutMs } = request.spec.connect;
  const { clock } = shared.tools;
  if (via === 'agent') return [lane.phase('boot', () => byAgent(request, shared, lane, seen, signal))];
  const blocked = new AbortController();
  const ssh = bySsh(running, request, shared, lane, seen, blocked, signal);
  if (via === 'ssh' || request.base.agent === false) return [ssh];
  // The agent needs no network: the way in where the network is the trouble (tart-contract 2.20), and a late resort.
  const late = clock.sleep(timeoutMs / 2, AbortSignal.any([signal, blocked.signal])).catch(() => undefined);
  const agent = late.then(() => {
    signal.throwIfAborted();
    lane.emit({ type: 'note', lane: lane.id, text: 'no login over the network; trying the guest agent' });
    return byAgent(request, shared, lane, seen, signal).catch((error: unknown) => {
      signal.throwIfAborted();
      // The network may come yet.
      lane.emit({ type: 'note', lane: lane.id, text: `the guest agent is no way in: ${toProblem(error).summary}` });
      return aborted(signal);
    });
  });
  return [ssh, agent];
};

const bySsh = async (
  running: RunningVm,
  request: BootRequest,
  shared: Shared,
  lane: Lane,
  seen: Seen,
  blocked: AbortController,
  signal: AbortSignal,
): Promise<Guest> => {
  const { tools } = shared;
  const watch = watchAddress(running, request, shared, lane, signal);
  await lane.phase('boot', () => watch.first);
  return lane.phase('connect', async () => {
    let refusedSince: number | undefined;
    for (;;) {
      const { address, changed } = watch.current();
      // Another address is another guest, which may need its own time.
      if (address !== seen.address) refusedSince = undefined;
      seen.address = address;
      try {
        // Heard before another guest of ours came in by it: then it was stale.
        if (isOthers(address, request, shared)) throw new ProblemError(othersAddress(address));
        const within = AbortSignal.any([signal, changed]);
        const opened = await tools.openSsh(address, request.spec.connect, within);
        const guest = await answering(opened, tools.clock, lane, within);
        const others = isOthers(address, request, shared);
        if (signal.aborted || others) await guest.close();
        signal.throwIfAborted();
        if (others) throw new ProblemError(othersAddress(address));
        shared.addresses.set(address, request.vm);
        return guest;
      } catch (error) {
        signal.throwIfAborted();
        if (changed.aborted) continue;
        const found = toProblem(error);
        seen.problem = found;
        if (found.code === 'guest/key' || found.code.startsWith('bug/')) throw error;
        if (found.code === 'guest/unreachable') blocked.abort();
        refusedSince = found.code === 'guest/auth' ? (refusedSince ?? tools.clock.now()) : undefined;
        if (refusedSince !== undefined && tools.clock.now() - refusedSince > TRY.auth) throw error;
        await tools.clock.sleep(TRY.ssh, signal);
      }
    }
  });
};

const isOthers = (address: string, request: BootRequest, shared: Shared): boolean =>
  (shared.addresses.get(address) ?? request.vm) !== request.vm;

const othersAddress = (address: string): Problem =>
  problem('guest/wrong-address', `${address} is the address of another guest of this run`, {
    hint: 'Leases of deleted VMs may still be valid: `tartplan doctor` looks at the DHCP leases of the host.',
  });

const byAgent = async (
  request: BootRequest,
  shared: Shared,
  lane: Lane,
  seen: Seen,
  signal: AbortSignal,
): Promise<Guest> => {
  const { tools } = shared;
  for (;;) {
    try {
      const guest = await answering(await tools.openAgent(request.vm, signal), tools.clock, lane, signal);
      if (signal.aborted) await guest.close();
      signal.throwIfAborted();
      return guest;
    } catch (error) {
      signal.throwIfAborted();
      const found = toProblem(error);
      seen.problem ??= found;
      if (found.code !== 'guest/refused' && found.code !== 'guest/lost') throw error;
      await tools.clock.sleep(TRY.agent, signal);
    }
  }
};

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = (): void => reject(signal.reason);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });

const noLogin = (request: BootRequest, seen: Seen): Problem => {
  const { timeoutMs, port, user } = request.spec.connect;
  const within = `within ${timeoutMs / 1000} s of its start`;
  if (seen.address === undefined && request.spec.connect.via !== 'agent') {
    return problem(
      'guest/no-address',
      `the guest had no address ${within} (resolver ${addressOf(request).join(', ')})`,
      {
        where: request.base.where,
        hint: hintForAddress(request),
      },
    );
  }
  const place = seen.address === undefined ? 'through the guest agent' : `as ${user} at ${seen.address}:${port}`;
  return problem(
    'guest/no-login',
    `no login ${place} ${within}${seen.problem === undefined ? '' : `: ${seen.problem.summary}`}`,
    {
      ...(seen.problem?.detail === undefined ? {} : { detail: seen.problem.detail }),
      hint:
        seen.problem?.hint ??
        'Raise connect.timeout if the guest is only slow; look at its screen with display: window.',
    },
  );
};

const hintForAddress = (request: BootRequest): string =>
  request.network.mode === 'bridged'
    ? 'Bridged guests are found by the guest agent (resolver: agent; needs the agent in the image) or by arp (only when the guest talks).'
    : 'Raise connect.timeout if the guest is only slow; `tartplan doctor` looks at the DHCP leases of the host.';
