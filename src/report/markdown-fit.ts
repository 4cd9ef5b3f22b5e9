/** Markdown that fits into one comment: whole rows, the most important first, and a word on what is left out. */

/** Characters that GitHub takes in a comment. It counts code points (dead-claudia/github-limits#13), some of which are for who posts it. */
export const COMMENT = 65_536 - 1_536;

export interface Block {
  readonly head: string;
  /** Lines that follow the head; from the first one that does not fit they are left out. */
  readonly rows?: readonly string[];
  /** Stands where rows are left out. */
  left?(count: number): string;
  readonly foot?: string;
}

/** Blocks in their order, which is that of their importance: what an early one takes a later one has not. Ends with a newline. */
export const fitted = (blocks: readonly Block[], limit = COMMENT): string => {
  // Heads, feet and the words on what is left out are there whatever happens.
  let room = limit - blocks.reduce((sum, block) => sum + lengthOf(written(block, 0)) + 2, 0);
  const texts = blocks.map((block) => {
    const rows = block.rows ?? [];
    let kept = 0;
    for (const row of rows) {
      const length = lengthOf(row) + 1;
      if (length > room) break;
      room -= length;
      kept += 1;
    }
    return written(block, kept);
  });
  return `${texts.join('\n\n')}\n`;
};

const written = ({ head, rows = [], left, foot }: Block, kept: number): string =>
  [
    [head, ...rows.slice(0, kept)].join('\n'),
    ...(kept === rows.length || left === undefined ? [] : [left(rows.length - kept)]),
    ...(foot === undefined ? [] : [foot]),
  ].join('\n\n');

/** As GitHub counts. */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
