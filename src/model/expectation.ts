/** What was expected and what there is, in one sentence. */

/** `expected mode 0600, got 0644`; where the answer is a clause of its own, `expected formula fd, but it is not installed`. */
export const expectation = (expected: string, actual: string): string =>
  `expected ${expected}, ${/^(it|there|nothing \S+s) /.test(actual) ? 'but' : 'got'} ${actual}`;
