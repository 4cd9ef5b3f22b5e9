/** So many at once, the others in the order in which they came: what `p-limit` is to the runner. */

export interface Limit<T> {
  /** `go` is called at once, or when it has its turn. */
  enter(one: T, go: () => void): void;
  /** One less; who is next is told, and goes. */
  leave(told: (one: T) => void): void;
}

export const createLimit = <T>(most: number): Limit<T> => {
  let inside = 0;
  let head = 0;
  const waiting: { readonly one: T; go(): void }[] = [];
  return {
    enter: (one, go) => {
      if (inside >= most) waiting.push({ one, go });
      else {
        inside += 1;
        go();
      }
    },
    leave: (told) => {
      const next = waiting[head];
      if (next === undefined) inside -= 1;
      else {
        head += 1;
        told(next.one);
        next.go();
      }
    },
  };
};
