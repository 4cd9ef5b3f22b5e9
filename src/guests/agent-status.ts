/** The exit status that a wrapped command reports within its own stderr, and how it is taken out again. */

/** The shell line that runs its `$0` and then reports; `tart exec` itself ends with 1, 2 or 64 for reasons of its own. */
export const reportingLine = (nonce: string, withStdin: boolean): string =>
  `sh -c "$0"${withStdin ? '' : ' </dev/null'}; printf '${prefix(nonce)}%d]' "$?" >&2`;

/** Takes stderr in any chunking; `push` and `flush` give back what is not the report. */
export const createStatusFilter = (nonce: string) => {
  const start = Buffer.from(prefix(nonce));
  let held: Buffer = Buffer.alloc(0);
  let exit: number | undefined;
  const push = (chunk: Buffer): Buffer => {
    if (exit !== undefined) return chunk;
    const all = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const at = all.indexOf(start);
    if (at < 0) {
      const keep = overlap(all, start);
      held = all.subarray(all.length - keep);
      return all.subarray(0, all.length - keep);
    }
    const close = all.indexOf(']', at + start.length);
    if (close < 0) {
      held = all.subarray(at);
      return all.subarray(0, at);
    }
    exit = Number(all.toString('latin1', at + start.length, close));
    held = Buffer.alloc(0);
    return Buffer.concat([all.subarray(0, at), all.subarray(close + 1)]);
  };
  return { push, flush: (): Buffer => held, exit: (): number | undefined => exit };
};

const prefix = (nonce: string): string => `[tartplan ${nonce} exit `;

/** Length of the longest end of `text` that could be the beginning of `start`. */
const overlap = (text: Buffer, start: Buffer): number => {
  for (let length = Math.min(text.length, start.length - 1); length > 0; length -= 1) {
    if (text.subarray(text.length - length).equals(start.subarray(0, length))) return length;
  }
  return 0;
};
