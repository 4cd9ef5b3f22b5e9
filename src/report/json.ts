/** NDJSON, one event a line (docs/events.md, schemas/events.schema.json); exactly one `run-finished`, last. */
import type { Event } from '../model/event.ts';
import { isoTime } from '../model/iso-time.ts';
import { planValue } from './plan-json.ts';
import { problemJson } from './problem-json.ts';
import { actionValue, attemptValue, caseValue, checkValue, reportValue, stepValue } from './report-json.ts';
import type { Reporter, Screen } from './reporter.ts';

/** The end of the run is written when it is closed: what goes wrong with the reports comes before it. */
export const createJson = (screen: Pick<Screen, 'write'>): Reporter => {
  let last = '';
  return {
    onEvent: (event) => {
      const line = `${JSON.stringify(eventValue(event))}\n`;
      if (event.type === 'run-finished') last = line;
      else screen.write(line);
    },
    close: async () => {
      if (last !== '') screen.write(last);
      last = '';
    },
  };
};

/** `at` in ISO 8601, UTC. */
export const eventValue = (event: Event): object => {
  const at = isoTime(event.at);
  switch (event.type) {
    case 'problem':
      return { ...event, at, problem: problemJson(event.problem) };
    case 'planned':
      return { ...event, at, plan: planValue(event.plan) };
    case 'step-finished':
      return { ...event, at, result: stepValue(event.result) };
    case 'check-finished':
      return { ...event, at, result: checkValue(event.result) };
    case 'case-retried':
      return { ...event, at, result: attemptValue(event.result) };
    case 'case-finished':
      return { ...event, at, result: caseValue(event.result) };
    case 'action-finished':
      return { ...event, at, result: actionValue(event.result) };
    case 'run-finished':
      return { ...event, at, result: reportValue(event.result) };
    case 'run-started':
    case 'lane-started':
    case 'phase-started':
    case 'phase-finished':
    case 'note':
    case 'step-started':
    case 'output':
    case 'interrupted':
      return { ...event, at };
    default:
      return event satisfies never;
  }
};
