/** Idempotence: steps run again, and nothing in the guest may change by it. Every dotfiles manager, no word of it needed. */
import type { DesiredCase } from '../model/desired.ts';
import type { Repeat } from '../model/repeat.ts';
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

export interface RepeatRequest {
  readonly one: DesiredCase;
  readonly guest: RebootableGuest;
  readonly folder: string;
  /** A step failed: there is nothing to repeat. */
  readonly skip: boolean;
  stepDone: StepsRequest['done'];
  done(result: CheckResult): void;
}

/** True when nothing changed, or what changed is only a warning. Throws when the guest is lost. */
export const repeatSteps = async (
  request: RepeatRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<boolean> => {
  const { one, guest } = request;
  const repeats = one.repeats ?? [];
  const shared = (repeats[0]?.ignore ?? []).filter((glob) => repeats.every(({ ignore }) => ignore.includes(glob)));
  const look = { guest, roots: rootsOf(one), ignore: shared };
  const tell = (result: CheckResult): void => {
    request.done(result);
    lane.emit({ type: 'check-finished', lane: lane.id, result });
    if (result.status === 'passed' && result.problem !== undefined)
      lane.emit({ type: 'problem', lane: lane.id, problem: result.problem });
  };
  let before: Manifest | undefined;
  let passed = true;
  for (const [index, repeat] of repeats.entries()) {
    const { name, where } = repeat;
    const common = { name, kind: 'idempotent', where } as const;
    if (request.skip) {
      tell({ ...common, status: 'skipped', seconds: 0 });
      continue;
    }
    const begun = tools.clock.now();
    before ??= await takeManifest({ ...look, copies: true }, tools, signal);
    const ran = await runSteps(
      {
        steps: repeat.steps.map((step) => ({ ...step, name: `${step.name} (again)` })),
        spec: one.spec,
        guest,
        folder: `${request.folder}/${repeats.length === 1 ? 'again' : `again-${index + 1}`}`,
        done: request.stepDone,
      },
      lane,
      tools,
      signal,
    );
    if (!ran) {
      tell({
        ...common,
        status: 'failed',
        seconds: since(tools.clock, begun),
        expected: 'a second run that passes',
        actual: 'one that failed',
      });
      passed = false;
      // What failed half-way may have changed anything.
      before = undefined;
      continue;
    }
    const copies = index + 1 < repeats.length;
    const { all, count, now } = await changesSince(before, { ...look, copies, left: repeat.ignore }, tools, signal);
    const result = verdict(all, count, aboutRepeat(repeat, since(tools.clock, begun)));
    tell(result);
    passed &&= result.status === 'passed';
    before = now;
  }
  return passed && !request.skip;
};

const aboutRepeat = ({ name, severity, where }: Repeat, seconds: number) => ({
  name,
  kind: 'idempotent' as const,
  severity,
  seconds,
  words: 'the second run changed',
  hint: 'Let the steps look before they write, or name what may change in ignore.',
  where,
});
