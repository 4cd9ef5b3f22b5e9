/** Counting instead of timing: how often the elements of a list are looked at. */

/** The list, with each look at one of its elements counted: a search in a loop shows as a product. */
export const counted = <T>(list: readonly T[], count: { looks: number }): readonly T[] =>
  new Proxy(list, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) count.looks++;
      return Reflect.get(target, key, receiver);
    },
  });
