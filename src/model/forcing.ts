/** Why a change takes the whole VM with it. */
import type { AttributeChange } from './plan.ts';

/** Of a change that replaces. */
export const forcing = ({ path, from, to }: AttributeChange): string =>
  path === 'from' ? `it was made from ${from}, and is to be made from ${to}` : `${path} cannot be changed in place`;
