/** What every command that acts does: plan, show, ask, carry out, report. Apply, test, gc and destroy differ in what they plan. */
import { join, relative } from 'node:path';
import { oneLine } from '../model/clean.ts';
import type { EventBody } from '../model/event.ts';
import { destructive, isEmpty } from '../plan/plan.ts';
import { frame } from '../report/frame.ts';
import { stepsOf } from '../report/plan-steps.ts';
import { planText } from '../report/plan-text.ts';
import { summary } from '../report/summary.ts';
import { concealFor } from './concealing.ts';
import { confirmed } from './confirm.ts';
import { createEmit } from './emit.ts';
import { execute } from './execute.ts';
import { exitCode } from './exit-code.ts';
import { listen } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
import type { Planning } from './planning.ts';
import { preflight } from './preflight.ts';
import { chooseReporter } from './reporters.ts';
import { newRunId } from './run-id.ts';
import { colored, columnsOf } from './screen.ts';
import { type Ways, type Wired, wireForRuns } from './wire.ts';
import type { World } from './world.ts';

export interface Acting {
  /** `.tartplan`, absolute. */
  readonly stateFolder: string;
  /** Where the next plan looks for how cases went. */
  readonly historyFolder: string;
  /** Stop after the plan was shown. */
  readonly dryRun?: boolean;
  /** Ask before what lasts is gone. */
  readonly asks: boolean;
  plan(wired: Wired & Ways, signal: AbortSignal): Promise<Planning>;
}

export const act = async (acting: Acting, invocation: Invocation, world: World): Promise<number> => {
  const wired = await wireForRuns(invocation, world);
  const json = invocation.value('format') === 'json';
  const off = invocation.flags.has('no-color');
  const runId = newRunId(wired.clock.now());
  // Only what runs is shown by the reporter; what comes before it is printed here.
  let reporter: { emit(event: EventBody): void; close(): Promise<void> } | undefined;
  const tell = (event: EventBody): void => {
    if (reporter !== undefined) reporter.emit(event);
    else if (event.type === 'interrupted') world.stderr.write(`${event.text}\n`);
  };
  const interrupts = listen(world, wired.ledger, runId, tell);
  try {
    if (wired.simulated) world.stderr.write(`${noSandbox}\n`);
    const planning = await acting.plan(wired, interrupts.signal);
    const conceal = concealFor(planning.desired, world);
    for (const one of conceal(planning.warnings))
      world.stderr.write(`${frame(one, { color: colored(world.stderr, world, off) })}\n`);
    if (planning.note !== undefined) world.stderr.write(`${oneLine(planning.note)}\n`);
    if (!json)
      world.stdout.write(
        planText(conceal(planning.plan), {
          color: colored(world.stdout, world, off),
          verbose: invocation.flags.has('verbose'),
          steps: invocation.flags.has('verbose') ? stepsOf(conceal(planning.desired)) : undefined,
          width: columnsOf(world.stdout),
        }),
      );
    if (acting.dryRun === true) return exitCode.ok;
    const secrets = preflight(planning.desired, planning.plan, world);
    if (acting.asks && !(await confirmed(destructive(planning.plan), invocation.flags.has('yes'), world))) {
      world.stderr.write('Nothing was done.\n');
      return exitCode.error;
    }
    if (isEmpty(planning.plan) && !json) return exitCode.ok;
    const chosen = await chooseReporter(invocation, world, wired.clock);
    // The text of output is masked where it comes in.
    const emit = createEmit(wired.clock, world.stderr, (event) =>
      chosen.onEvent(event.type === 'output' ? { ...event, source: conceal(event.source) } : conceal(event)),
    );
    reporter = { emit, close: () => chosen.close() };
    emit({ type: 'planned', plan: planning.plan });
    const { code, result } = await execute({
      wired,
      ...planning,
      secrets,
      runId,
      stateFolder: acting.stateFolder,
      historyFolder: acting.historyFolder,
      shownFolder: relative(world.cwd, acting.stateFolder) || '.tartplan',
      failFast: invocation.flags.has('fail-fast'),
      failOnFlaky: invocation.flags.has('fail-on-flaky'),
      signal: interrupts.signal,
      emit,
      conceal,
    });
    await reporter.close();
    if (!json) {
      const folder = join(relative(world.cwd, acting.stateFolder), 'runs', runId);
      world.stdout.write(
        summary(result, {
          color: colored(world.stdout, world, off),
          width: Math.max(40, world.stdout.columns),
          folder,
        }),
      );
    }
    if (code === exitCode.suiteFailed && result.status !== 'failed')
      world.stderr.write('A flaky case is a failure with --fail-on-flaky.\n');
    return code;
  } catch (error) {
    await reporter?.close();
    if (interrupts.signal.aborted) return exitCode.interrupted;
    throw error;
  } finally {
    interrupts.stop();
  }
};

const noSandbox = 'Simulator, no sandbox: steps of the tartfile run on this computer.';
