/** How a lane is called in front of people. */

/** Without the kind, which the name tells. */
export const laneName = (lane: string): string => lane.replace(/^(case|orphan|kept):/, '').replace(':', ' ');
