/** What doctor says of one thing. */

/** `fail` would stop an apply; `warn` may; `skip` could not or need not be looked at. */
export type Status = 'ok' | 'warn' | 'fail' | 'skip';

export interface Finding {
  /** Stable, for scripts. */
  readonly id: string;
  readonly status: Status;
  /** One line, no full stop. */
  readonly summary: string;
  readonly detail?: string;
  /** What to do, as commands where possible; one a line. */
  readonly remedy?: string;
}

/** Keeps checks to what differs. */
export const finding = (
  id: string,
  status: Status,
  summary: string,
  more: Pick<Finding, 'detail' | 'remedy'> = {},
): Finding => ({
  id,
  status,
  summary,
  ...more,
});
