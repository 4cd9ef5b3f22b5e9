/** JSON as Swift's encoder prints it (contract 1.3): blanks around colons, `\/`, and keys in no particular order. */

/** Pretty-printed; the order of keys changes with every call, as Swift dictionaries do. */
export const swiftJson = (value: unknown, indent = ''): string => {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return `[\n\n${indent}]`;
    return `[\n${value.map((one) => inner + swiftJson(one, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value).replaceAll('/', '\\/');
  const entries = shuffled(Object.entries(value).filter(([, one]) => one !== undefined));
  if (entries.length === 0) return `{\n\n${indent}}`;
  const lines = entries.map(([key, one]) => `${inner}${JSON.stringify(key)} : ${swiftJson(one, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
};

const shuffled = <T>(items: readonly T[]): T[] => {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
};
