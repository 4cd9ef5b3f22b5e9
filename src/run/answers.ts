/** A guest is ready when it says who it is: a login alone may come before there is a home folder or a shell. */
import { ProblemError, problem } from '../model/problem.ts';
import type { Clock } from '../ports/effect.ts';
import type { Guest } from '../ports/guest.ts';
import { bounded } from './bounded.ts';
import type { Lane } from './lane.ts';
import { type GuestIdentity, readIdentity, whoAmIScript } from './script.ts';

/** Milliseconds for one round trip, and characters of the answer. */
const ASK = { bound: 15_000, limit: 65_536 };

/** The same guest, when it answers. Else it is closed, and `guest/refused` is thrown: it wants another try. */
export const answering = async (guest: Guest, clock: Clock, lane: Lane, signal: AbortSignal): Promise<Guest> => {
  try {
    const who = await ask(guest, clock, signal);
    lane.emit({ type: 'note', lane: lane.id, text: `${who.user} on ${systemOf(who)}, by ${guest.via}` });
    return guest;
  } catch (error) {
    await guest.close();
    throw error;
  }
};

const ask = async (guest: Guest, clock: Clock, signal: AbortSignal): Promise<GuestIdentity> => {
  let answer = '';
  const { command, stdin } = whoAmIScript();
  const late = () => problem('guest/refused', `the guest did not say within ${ASK.bound / 1000} s who it is`);
  await bounded(clock, ASK.bound, signal, late, (inner) =>
    guest.exec(command, {
      signal: inner,
      stdin,
      onOutput: (stream, chunk) => {
        if (stream === 'stdout' && answer.length < ASK.limit) answer += chunk.toString();
      },
    }),
  );
  const who = readIdentity(answer);
  if (who === undefined) throw new ProblemError(problem('guest/refused', 'the guest does not say yet who it is'));
  return who;
};

const systemOf = ({ os, version }: GuestIdentity): string =>
  `${os === 'darwin' ? 'macOS' : ''} ${version}`.trim() || 'a system without a name';
