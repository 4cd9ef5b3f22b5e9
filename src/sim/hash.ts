/** Small deterministic numbers and random hex, without loading node:crypto. */

/** FNV-1a over UTF-16 units with a final mix: spreads names and MACs over 32 bits. */
export const hash32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** `length` hex digits that only depend on `text`. */
export const hexOf = (text: string, length: number): string => {
  let digits = '';
  for (let round = 0; digits.length < length; round += 1)
    digits += hash32(`${round}/${text}`).toString(16).padStart(8, '0');
  return digits.slice(0, length);
};

export const randomHex = (length: number): string => {
  let digits = '';
  while (digits.length < length) digits += Math.floor(Math.random() * 16).toString(16);
  return digits;
};

/** An upper-case UUID as Foundation prints it. */
export const uuid = (): string => {
  const hex = randomHex(32).toUpperCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}`;
};
