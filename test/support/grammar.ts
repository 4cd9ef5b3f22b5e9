/** The contract of events (src/model/event.ts), so that renderers may rely on it: what is wrong with a stream of them. */
import type { EventBody } from '../../src/model/event.ts';

/** Empty when all is well: phases of a lane are closed in the order in which they were opened, and nothing follows its end. */
export const grammarOf = (events: readonly EventBody[]): readonly string[] => {
  const wrong: string[] = [];
  const open = new Map<string, string[]>();
  const over = new Set<string>();
  for (const event of events) {
    const lane = 'lane' in event ? event.lane : undefined;
    if (lane === undefined) continue;
    if (over.has(lane)) wrong.push(`${event.type} after the end of ${lane}`);
    const phases = open.get(lane);
    switch (event.type) {
      case 'lane-started':
        if (phases !== undefined) wrong.push(`${lane} begins twice`);
        open.set(lane, []);
        break;
      case 'phase-started':
        if (phases === undefined) wrong.push(`${event.phase} before ${lane} begins`);
        phases?.push(event.phase);
        if ((phases?.length ?? 0) > 2) wrong.push(`${lane}: ${phases?.join(' > ')}`);
        break;
      case 'phase-finished': {
        const last = phases?.pop();
        if (last !== event.phase) wrong.push(`${lane}: ${event.phase} ends inside ${last ?? 'nothing'}`);
        break;
      }
      case 'case-finished':
      case 'action-finished':
        if (phases !== undefined && phases.length > 0) wrong.push(`${lane} ends inside ${phases.join(' > ')}`);
        over.add(lane);
        break;
      default:
        break;
    }
  }
  for (const [lane, phases] of open) if (phases.length > 0) wrong.push(`${lane}: ${phases.join(' > ')} never ends`);
  return wrong;
};
