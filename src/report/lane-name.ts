/** How a lane is called in front of people. */

/** Without the kind, where the name tells: `boot@tahoe`, `base tahoe`, `machine dev`, `vm dotfiles-old`. */
export const laneName = (lane: string): string =>
  lane.startsWith('case:')
    ? lane.slice('case:'.length)
    : lane.replace(/^(?:orphan|kept|old):/, 'vm ').replace(':', ' ');
