/** One line a fact, for pipes and CI. */

import { oneLine } from '../model/clean.ts';
import type { Event } from '../model/event.ts';
import { expectation } from '../model/expectation.ts';
import { clockTime } from '../model/iso-time.ts';
import type { CheckResult, StepResult } from '../model/result.ts';
import { clip, pad, widthOf } from './columns.ts';
import { frame } from './frame.ts';
import { laneName } from './lane-name.ts';
import type { Reporter, Screen } from './reporter.ts';
import { retryText } from './retries.ts';
import { about, duration, type Hue, inert, painter, plural, statuses, stepStatuses } from './style.ts';

export interface PlainOptions {
  /** Every phase, and every line of output of steps, too. */
  readonly verbose: boolean;
}

/** Lines of a failed step's output that are shown at once. */
const TAIL = 10;
/** Seconds from which on a phase is worth a line. */
const TELLING = 1;
/** Milliseconds after which a step that talks shows that it still does; CI systems end jobs that say nothing. */
const SILENCE = 60_000;
/** Columns of a line of output, or of what a check saw. */
const LINE = 200;

export const createPlain = (screen: Screen, options: PlainOptions): Reporter => {
  const paint = painter(screen.color);
  const told = new Map<string, number>();
  let width = 0;
  const say = (event: Event, text: string, hue?: Hue): void => {
    const lane = 'lane' in event ? event.lane : undefined;
    const who = width === 0 ? '' : `${pad(lane === undefined ? '' : laneName(lane), width)}  `;
    if (lane !== undefined) told.set(lane, event.at);
    for (const line of text.split('\n')) {
      const said = inert(line);
      screen.write(
        `${paint('dim', clockTime(event.at))}  ${who}${hue === undefined ? said : paint(hue, said)}`.trimEnd(),
      );
      screen.write('\n');
    }
  };
  return {
    onEvent: (event) => {
      switch (event.type) {
        case 'run-started':
          width = Math.min(40, Math.max(0, ...event.lanes.map((lane) => widthOf(laneName(lane)))));
          return say(
            event,
            `run ${event.runId}: ${plural(event.lanes.length, 'action')} on ${plural(event.slots, 'slot')}, logs in ${event.folder}`,
          );
        case 'lane-started':
          return say(event, event.vm === '' ? 'started' : `started (${event.vm})`, 'dim');
        case 'phase-started':
          return options.verbose ? say(event, `${event.phase} …`, 'dim') : undefined;
        case 'phase-finished':
          return options.verbose || event.seconds >= TELLING
            ? say(event, `${event.phase} ${duration(event.seconds)}`)
            : undefined;
        case 'note':
          return say(event, oneLine(event.text), 'dim');
        case 'step-started':
          return say(event, `step: ${event.step}${event.attempt > 1 ? ` (try ${event.attempt})` : ''}`);
        case 'step-finished':
          for (const [text, hue] of stepText(event.result, options)) say(event, text, hue);
          return undefined;
        case 'check-finished':
          return event.result.status === 'skipped'
            ? undefined
            : say(event, checkText(event.result), statuses[event.result.status].hue);
        case 'output': {
          if (options.verbose) return say(event, event.text.replace(/\n$/, '').replace(/^/gm, '  | '));
          const since = event.at - (told.get(event.lane) ?? event.at);
          const last = event.text.trimEnd().split('\n').at(-1) ?? '';
          return since >= SILENCE
            ? say(event, `  … ${about(since / 1000)} later: ${clip(oneLine(last), 80)}`, 'dim')
            : undefined;
        }
        case 'problem':
          return say(event, frame(event.problem, { color: screen.color }));
        case 'case-retried':
          return say(event, `${statuses.flaky.sign} ${retryText(event)}`, 'yellow');
        case 'case-finished':
          return say(event, endText(event.result.status, event.result), statuses[event.result.status].hue);
        case 'action-finished': {
          const { status } = event.result;
          return say(
            event,
            endText(status === 'done' ? 'passed' : status, event.result, status),
            status === 'done' ? 'green' : statuses[status].hue,
          );
        }
        case 'interrupted':
          return say(event, event.text, 'yellow');
        case 'planned':
        case 'run-finished':
          return undefined;
        default:
          return event satisfies never;
      }
    },
    close: async () => undefined,
  };
};

const stepText = (result: StepResult, options: PlainOptions): readonly (readonly [string, Hue?])[] => {
  if (result.status === 'skipped') return [];
  const { sign, hue } = stepStatuses[result.status];
  const tries = result.attempts > 1 ? `, ${result.attempts} tries` : '';
  const leave = result.status === 'allowed' ? '; it may fail' : '';
  const head = [
    `${sign} ${oneLine(result.problem?.summary ?? result.name)}${leave} (${duration(result.seconds)}${tries})`,
    hue,
  ] as const;
  // With --verbose they stand above already.
  const tail =
    (result.status === 'failed' || result.status === 'allowed') && !options.verbose ? result.tail.slice(-TAIL) : [];
  const warned: readonly (readonly [string, Hue?])[] =
    result.warning === undefined ? [] : [[`! ${oneLine(result.warning.summary)}`, 'yellow']];
  return [head, ...warned, ...tail.map((line): [string] => [`  | ${clip(line, LINE)}`])];
};

const checkText = (result: CheckResult): string => {
  const { sign } = statuses[result.status];
  const short = (text: string | undefined): string => clip(oneLine(text ?? ''), LINE);
  const why = result.status === 'failed' ? `: ${expectation(short(result.expected), short(result.actual))}` : '';
  return `${sign} check: ${oneLine(result.name)}${why}`;
};

const endText = (
  looks: keyof typeof statuses,
  result: { readonly seconds: number; readonly problem?: { readonly summary: string } },
  word: string = looks,
): string => {
  const why = result.problem === undefined ? '' : `: ${oneLine(result.problem.summary)}`;
  return `${statuses[looks].sign} ${word}${why} (${duration(result.seconds)})`;
};
