/** Teardown: what the steps did is undone again, and the guest must be as it was before them. */
import type { DesiredCase } from '../model/desired.ts';
import type { Teardown } from '../model/repeat.ts';
import type { CheckResult } from '../model/result.ts';
import { type Lane, since } from './lane.ts';
import type { Manifest } from './manifest.ts';
import { changesSince } from './manifest-changes.ts';
import { rootsOf } from './manifest-roots.ts';
import { takeManifest } from './manifest-take.ts';
import type { RebootableGuest } from './rebootable.ts';
import type { StepsRequest } from './step-run.ts';
import { runSteps } from './steps.ts';
import type { Tools } from './tools.ts';
import { verdict } from './unchanged.ts';

export interface TeardownRequest {
  readonly one: DesiredCase;
  readonly teardown: Teardown;
  readonly guest: RebootableGuest;
  readonly folder: string;
  /** Of the guest before the first step; absent: what came before failed, and this is skipped. */
  readonly before: Manifest | undefined;
  stepDone: StepsRequest['done'];
  done(result: CheckResult): void;
}

/** The guest as it has to be again. */
export const beforeSteps = (
  one: DesiredCase,
  teardown: Teardown,
  guest: RebootableGuest,
  tools: Tools,
  signal: AbortSignal,
): Promise<Manifest> =>
  takeManifest({ guest, roots: rootsOf(one), ignore: ignoreOf(one, teardown), copies: true }, tools, signal);

/** True when the guest is as it was. Throws when it is lost. */
export const tearDown = async (
  request: TeardownRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<boolean> => {
  const { one, teardown, guest, before } = request;
  const { where } = teardown;
  const common = { name: 'teardown', kind: 'teardown', where } as const;
  const tell = (result: CheckResult): boolean => {
    request.done(result);
    lane.emit({ type: 'check-finished', lane: lane.id, result });
    return result.status === 'passed';
  };
  if (before === undefined) return tell({ ...common, status: 'skipped', seconds: 0 });
  const begun = tools.clock.now();
  const ran = await runSteps(
    { steps: teardown.steps, spec: one.spec, guest, folder: `${request.folder}/teardown`, done: request.stepDone },
    lane,
    tools,
    signal,
  );
  const seconds = (): number => since(tools.clock, begun);
  if (!ran)
    return tell({
      ...common,
      status: 'failed',
      seconds: seconds(),
      expected: 'steps that pass',
      actual: 'one that failed',
    });
  const ignore = ignoreOf(one, teardown);
  const { all, count } = await changesSince(
    before,
    { guest, roots: rootsOf(one), ignore, copies: false, left: ignore },
    tools,
    signal,
  );
  return tell(
    verdict(all, count, {
      ...common,
      severity: 'error',
      seconds: seconds(),
      words: 'the teardown did not restore',
      hint: 'Let it undo what the steps did, or name what may stay in teardown.ignore.',
    }),
  );
};

/** An upgrade brings a newer workspace after the first look: that is not for the teardown to take back. */
const ignoreOf = ({ upgradeFrom }: DesiredCase, { ignore }: Teardown): readonly string[] =>
  upgradeFrom?.to === undefined ? ignore : [...ignore, upgradeFrom.to];
