/** The checks of a case, told as they come out; after a failed step they are skipped. */
import type { DesiredCase } from '../model/desired.ts';
import { createMasker } from '../model/mask.ts';
import { ProblemError } from '../model/problem.ts';
import type { CheckResult } from '../model/result.ts';
import type { Guest } from '../ports/guest.ts';
import { runChecks } from './check.ts';
import type { Lane } from './lane.ts';
import type { Tools } from './tools.ts';

export interface CheckGuestRequest {
  readonly one: DesiredCase;
  readonly guest: Guest;
  readonly skip: boolean;
  done(result: CheckResult): void;
}

/** True when all passed. Throws when the guest did not report all of them. */
export const checkGuest = async (
  request: CheckGuestRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<boolean> => {
  const { one, guest, done } = request;
  const onResult = (result: CheckResult): void => {
    done(result);
    lane.emit({ type: 'check-finished', lane: lane.id, result });
  };
  if (request.skip) {
    for (const { name, kind, where } of one.checks) onResult({ name, kind, status: 'skipped', seconds: 0, where });
    return false;
  }
  const named = [...tools.secrets].filter(([name]) => one.spec.secrets.includes(name));
  const values = [...tools.secrets.values()];
  const { results, problem } = await runChecks(guest, one.checks, {
    env: one.spec.env,
    secrets: Object.fromEntries(named),
    nonce: crypto.randomUUID(),
    clock: tools.clock,
    signal,
    mask: (text) => {
      const masker = createMasker(values);
      return masker.push(text) + masker.flush();
    },
    onResult,
  });
  if (problem !== undefined) throw new ProblemError(problem);
  return results.every((result) => result.status === 'passed');
};
