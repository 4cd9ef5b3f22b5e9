/** What comes of a look: it holds, it does not (and why), or nobody could tell. */

export interface Miss {
  readonly expected: string;
  readonly actual: string;
}

/** `unknown`: the check could not be made; neither it nor its opposite holds. No misses: it holds. */
export type Verdict = { readonly misses: readonly Miss[] } | { readonly unknown: Miss };

export const holds: Verdict = { misses: [] };

export const missed = (expected: string, actual: string): Verdict => ({ misses: [{ expected, actual }] });

export const unknown = (expected: string, actual: string): Verdict => ({ unknown: { expected, actual } });
