/** A guest that can restart: whoever holds it goes on with the same value, which leads into the new boot. */
import { type Problem, ProblemError, problem, toProblem } from '../model/problem.ts';
import type { Clock } from '../ports/effect.ts';
import type { Guest } from '../ports/guest.ts';
import { bounded } from './bounded.ts';
import { type GuestScript, scripted } from './shell.ts';
import { VmGone } from './vm-gone.ts';

export interface RebootableGuest extends Guest {
  /**
   * Restarts the guest and waits until a login leads into its new boot. Throws `step/reboot` when it refuses or is not
   * back within `ms`, and VmGone when the VM stops.
   */
  reboot(ms: number, signal: AbortSignal): Promise<void>;
}

/** Opens a new way in, whatever the address is by then; tries until `signal` aborts or `ms` are over. */
export type Reopen = (ms: number, signal: AbortSignal) => Promise<Guest>;

/** Milliseconds: for a question, for the request (the way in may just go silent), between two looks at the old boot. */
const WAIT = { ask: 15_000, request: 10_000, again: 500 };

export const createRebootable = (first: Guest, reopen: Reopen, clock: Clock): RebootableGuest => {
  let current = first;
  const back = async (before: string, deadline: number, signal: AbortSignal): Promise<Guest> => {
    for (;;) {
      const opened = await reopen(Math.max(1, deadline - clock.now()), signal);
      try {
        const now = await bootOf(opened, clock, signal);
        // Whoever comes in too early meets the old boot, on its way down.
        if (now !== undefined && now !== before) return opened;
        await opened.close();
      } catch (error) {
        await opened.close().catch(() => undefined);
        signal.throwIfAborted();
        if (!lostGuest(error)) throw error;
      }
      await clock.sleep(WAIT.again, signal);
    }
  };
  return {
    get via() {
      return current.via;
    },
    exec: (command, options) => current.exec(command, options),
    close: () => current.close(),
    reboot: async (ms, signal) => {
      const deadline = clock.now() + ms;
      const before = await bootOf(current, clock, signal);
      if (before === undefined)
        throw new ProblemError(problem('step/reboot', 'the guest does not tell one boot from another'));
      await request(current, clock, signal);
      const old = current;
      current = await bounded(
        clock,
        ms,
        signal,
        () => late(ms),
        (inner) => back(before, deadline, inner),
      ).catch((error: unknown) => {
        signal.throwIfAborted();
        throw error instanceof VmGone ? error : new ProblemError(late(ms, toProblem(error)));
      });
      await old.close().catch(() => undefined);
    },
  };
};

const late = (ms: number, why?: Problem): Problem => {
  if (why?.code === 'step/reboot') return why;
  return problem('step/reboot', `the guest is not back within ${ms / 1000} s of its reboot`, {
    ...(why === undefined ? {} : { detail: why.summary }),
    hint: 'Raise timeout of the step if the guest is only slow; look at its screen with display: window.',
  });
};

const lostGuest = (error: unknown): boolean => ['guest/lost', 'guest/refused'].includes(toProblem(error).code);

/** kern.boottime moves when the clock is set, so it is what is asked last. */
const bootScript = (): GuestScript =>
  scripted(`case $(uname -s) in
  Darwin) tp_boot=$(sysctl -n kern.bootsessionuuid 2>/dev/null || sysctl -n kern.boottime) ;;
  *) tp_boot=$(cat /proc/sys/kernel/random/boot_id) ;;
esac
[ -z "$tp_boot" ] || printf 'tartplan:boot=%s\\n' "$tp_boot"
`);

const bootOf = async (guest: Guest, clock: Clock, signal: AbortSignal): Promise<string | undefined> => {
  const { said } = await ask(guest, bootScript(), WAIT.ask, clock, signal);
  return /^tartplan:boot=(.+)$/m.exec(said)?.[1];
};

/** Both systems know the first; the others are for guests without it. The connection may break before it answers. */
const rebootScript = (): GuestScript =>
  scripted(`tp_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
tp_root shutdown -r now || tp_root reboot || tp_root systemctl reboot
`);

const request = async (guest: Guest, clock: Clock, signal: AbortSignal): Promise<void> => {
  const asked = ask(guest, rebootScript(), WAIT.request, clock, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    const gone = lostGuest(error) || toProblem(error).code === 'step/reboot';
    if (gone) return { exit: 0, said: '' };
    throw error;
  });
  const { exit, said } = await asked;
  if (exit === 0 || exit === undefined) return;
  throw new ProblemError(
    problem('step/reboot', 'the guest refuses to restart', {
      ...(said.trim() === '' ? {} : { detail: said.trim().slice(-1_000) }),
      hint: 'Let the user of connect.user use sudo without a password (NOPASSWD in sudoers), as the images of Cirrus Labs do.',
    }),
  );
};

const ask = async (
  guest: Guest,
  { command, stdin }: GuestScript,
  ms: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<{ readonly exit: number | undefined; readonly said: string }> => {
  let said = '';
  const silent = (): Problem => problem('step/reboot', `the guest did not answer within ${ms / 1000} s`);
  const end = await bounded(clock, ms, signal, silent, (inner) =>
    guest.exec(command, {
      signal: inner,
      stdin,
      onOutput: (_stream, chunk) => {
        if (said.length < 65_536) said += chunk.toString();
      },
    }),
  );
  return { exit: end.exit, said };
};
