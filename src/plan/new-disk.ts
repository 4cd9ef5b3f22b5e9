/** Disk that an action takes: what of it lasts, and how much of it is known. */
import type { Action } from '../model/plan.ts';
import type { Facts } from './facts.ts';
import { hasImage } from './times-of.ts';

export interface NewDisk {
  readonly bytes: number;
  /** It is at least that much. */
  readonly atLeast?: true;
  /** It is there when all is done. */
  readonly lasting: boolean;
}

/**
 * `measured` are the bytes of earlier runs. A clone shares all blocks with its source: the clone of a cached image takes
 * none. Of an image that was never here the compressed size is known, when the lockfile has it. Undefined: nobody knows.
 */
export const newDisk = (action: Action, measured: number | undefined, facts: Facts): NewDisk | undefined => {
  const is = (bytes: number | undefined, lasting: boolean): NewDisk | undefined =>
    bytes === undefined ? undefined : { bytes, lasting };
  switch (action.kind) {
    case 'base.clone':
    case 'base.replace': {
      if (hasImage(action, facts)) return is(0, true);
      const compressed = facts.bases.get(action.id.slice('base:'.length))?.pinned?.bytes;
      return (
        is(measured, true) ??
        (compressed === undefined ? undefined : { bytes: compressed, atLeast: true, lasting: true })
      );
    }
    case 'layer.build':
    case 'machine.create':
    case 'machine.replace':
      return is(measured, true);
    case 'case.run':
      return is(measured, facts.cases.get(action.id)?.keep === 'always');
    default:
      // What a change in place adds is not remembered, and what goes away is not counted.
      return is(0, false);
  }
};
