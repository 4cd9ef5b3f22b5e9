/** One line a fact, for pipes and CI. */
import type { Event } from '../model/event.ts';
import type { CaseResult } from '../model/result.ts';
import { frame } from './frame.ts';
import { laneName } from './lane-name.ts';
import type { Reporter, Screen } from './reporter.ts';
import { duration, type Hue, pad, painter, plural, statuses } from './style.ts';

export interface PlainOptions {
  /** Every line of output of steps, too. */
  readonly verbose: boolean;
}

/** Lines of a failed step's output that are shown at once. */
const TAIL = 10;
/** Seconds from which on a phase is worth a line. */
const TELLING = 1;

export const createPlain = (screen: Screen, options: PlainOptions): Reporter => {
  const paint = painter(screen.color);
  let width = 0;
  const say = (event: Event, lane: string | undefined, text: string, hue?: Hue): void => {
    const time = new Date(event.at).toTimeString().slice(0, 8);
    const who = width === 0 ? '' : `${pad(lane === undefined ? '' : laneName(lane), width)}  `;
    for (const line of text.split('\n')) screen.write(`${paint('dim', time)}  ${who}${hue === undefined ? line : paint(hue, line)}\n`.replace(/ +\n$/, '\n'));
  };
  return {
    onEvent: (event) => {
      switch (event.type) {
        case 'run-started':
          width = Math.min(40, Math.max(0, ...event.lanes.map((lane) => laneName(lane).length)));
          return say(event, undefined, `run ${event.runId}: ${plural(event.lanes.length, 'action')} on ${plural(event.slots, 'slot')}, logs in ${event.folder}`);
        case 'lane-started':
          return say(event, event.lane, 'started', 'dim');
        case 'phase-started':
          return options.verbose ? say(event, event.lane, `${event.phase} …`, 'dim') : undefined;
        case 'phase-finished':
          return options.verbose || event.seconds >= TELLING ? say(event, event.lane, `${event.phase} ${duration(event.seconds)}`) : undefined;
        case 'note':
          return say(event, event.lane, event.text, 'dim');
        case 'step-started':
          return say(event, event.lane, `step: ${event.step}${event.attempt > 1 ? ` (try ${event.attempt})` : ''}`);
        case 'step-finished': {
          const { result } = event;
          if (result.status === 'skipped') return undefined;
          const { sign, hue } = statuses[result.status];
          say(event, event.lane, `${sign} ${result.problem?.summary ?? result.name} (${duration(result.seconds)})`, hue);
          if (result.status === 'failed' && !options.verbose) for (const line of result.tail.slice(-TAIL)) say(event, event.lane, `  | ${line}`);
          return undefined;
        }
        case 'check-finished': {
          const { result } = event;
          if (result.status === 'skipped') return undefined;
          const { sign, hue } = statuses[result.status];
          return say(event, event.lane, `${sign} check: ${result.name}${result.status === 'failed' ? `: expected ${result.expected ?? ''}, got ${result.actual ?? ''}` : ''}`, hue);
        }
        case 'output':
          return options.verbose ? say(event, event.lane, event.text.replace(/\n$/, '').replace(/^/gm, '  | ')) : undefined;
        case 'problem':
          return say(event, event.lane, frame(event.problem, { color: screen.color }));
        case 'case-finished':
          return say(event, event.lane, ended(event.result), statuses[event.result.status].hue);
        case 'action-finished': {
          const { result } = event;
          const done = result.status === 'done';
          return say(event, event.lane, `${done ? '✔' : '✖'} ${result.status}${result.problem === undefined ? '' : `: ${result.problem.summary}`} (${duration(result.seconds)})`, done ? 'green' : 'red');
        }
        case 'interrupted':
          return say(event, undefined, event.text, 'yellow');
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

const ended = (result: CaseResult): string => {
  const { sign } = statuses[result.status];
  const why = result.problem === undefined ? '' : `: ${result.problem.summary}`;
  return `${sign} ${result.status}${why} (${duration(result.seconds)})`;
};
