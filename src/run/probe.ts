/** Is there a way out of the guest? Asked before the steps, so that a dead network is not taken for broken dotfiles. */
import type { Guest } from '../ports/guest.ts';
import { stepScript } from './script.ts';

/** One request from inside, with whatever the guest has for it; a guest without curl and wget counts as reachable. */
export const hasWayOut = async (guest: Guest, url: string | false, signal: AbortSignal): Promise<boolean> => {
  if (url === false) return true;
  const run =
    'if command -v curl >/dev/null; then curl -sS -o /dev/null --max-time 10 --retry 2 "$TARTPLAN_PROBE"; ' +
    'elif command -v wget >/dev/null; then wget -q -O /dev/null -T 10 -t 2 "$TARTPLAN_PROBE"; fi';
  const { command, stdin } = stepScript({ run, env: { TARTPLAN_PROBE: url }, secrets: {} });
  const end = await guest.exec(command, { signal, stdin });
  return end.exit === 0;
};
