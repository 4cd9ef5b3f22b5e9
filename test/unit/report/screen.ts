/** A screen that remembers, and reporters fed with what was recorded. */
import type { Event } from '../../../src/model/event.ts';
import type { Reporter, Screen } from '../../../src/report/reporter.ts';

/** Everything that a reporter writes of those events, its closing included. */
export const written = async (
  create: (screen: Screen) => Reporter,
  events: readonly Event[],
  more: Partial<Screen> = {},
): Promise<string> => {
  let text = '';
  const write = (part: string): void => {
    text += part;
  };
  const screen: Screen = { color: false, width: 80, rows: 24, write, ...more };
  const reporter = create(screen);
  for (const event of events) reporter.onEvent(event);
  await reporter.close();
  return text;
};
