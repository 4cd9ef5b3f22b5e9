/** How much of what a guest says to a check is kept. */

/** What is kept of each stream of a command. */
export const OUTPUT_BYTES = 64 * 1024;
/** What is kept of a file's content. */
export const CONTENT_BYTES = 1024 * 1024;
