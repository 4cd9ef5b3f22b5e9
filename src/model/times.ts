/** How long actions took, and what they held meanwhile: remembered from run to run, for estimates. */

/**
 * Seconds in a row, and what was held: `pull` fetches an image, `clone` has one of the places for clones, `slot` a slot,
 * `own` nothing that others wait for. Waiting for others is in none.
 */
export interface Stint {
  readonly on: 'own' | 'pull' | 'clone' | 'slot';
  readonly seconds: number;
}

export interface ActionTimes {
  readonly stints: readonly Stint[];
  /** Bytes of disk: of a base all that it takes, of other VMs what was added to the VM that they were cloned from. */
  readonly bytes?: number;
}

/** By `timesKey`. */
export type Times = ReadonlyMap<string, ActionTimes>;

export const secondsOf = (stints: readonly Stint[]): number => stints.reduce((sum, { seconds }) => sum + seconds, 0);

/** What is known of an action is known by this: deletions are alike, and a change in place is not what making takes. */
export const timesKey = ({ id, kind }: { readonly id: string; readonly kind: string }): string => {
  if (kind.endsWith('.delete')) return kind;
  return kind === 'machine.update' ? `${id} update` : id;
};

/** Is it what a file of earlier runs should hold? */
export const isTimes = (value: unknown): value is ActionTimes => {
  const { stints, bytes } = (value ?? {}) as Partial<Record<keyof ActionTimes, unknown>>;
  return Array.isArray(stints) && stints.every(isStint) && (bytes === undefined || isAmount(bytes));
};

const isStint = (value: unknown): boolean => {
  const { on, seconds } = (value ?? {}) as Partial<Record<keyof Stint, unknown>>;
  return ['own', 'pull', 'clone', 'slot'].includes(String(on)) && isAmount(seconds);
};

const isAmount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
