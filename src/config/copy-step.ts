/** A step that copies, as written -> with every default applied. */
import type { CopyStep } from '../model/step.ts';
import type { Step as WrittenStep } from '../model/tartfile.ts';
import { absolute } from './guest.ts';
import { locateKey, type Path } from './node.ts';
import { asWritten, type Owner } from './owner.ts';
import { durationMs } from './units.ts';

type Written = Exclude<WrittenStep, string>;

export const copyStep = (
  step: Written & { copy: NonNullable<Written['copy']> },
  here: Path,
  owner: Owner,
): CopyStep => {
  const { from, to = '', direction = 'to-guest' } = step.copy;
  const place = [...here, 'copy', 'from'];
  const shown = asWritten(owner.tree, place, from);
  return {
    kind: 'copy',
    name: step.name ?? `copy ${shown}`,
    direction,
    from: direction === 'to-guest' ? absolute(owner.tree, place, from, owner.place) : from,
    to,
    shown,
    timeoutMs: durationMs(step.timeout ?? '15m'),
    where: locateKey(owner.tree, here),
  };
};
