/** A machine or suite as written: where its parts stand, and how they are called and placed. */
import type { Place } from './guest.ts';
import { at, type Node, type Path } from './node.ts';

/** Where the parts of a machine or suite stand. */
export interface Owner {
  readonly tree: Node;
  readonly path: Path;
  readonly place: Place;
  readonly project: string;
}

/** Names are shown in plans and reports, where values of the environment must not stand. */
export const asWritten = (tree: Node, path: Path, text: string): string => {
  const node = at(tree, path);
  return node?.kind === 'scalar' ? (node.written ?? text) : text;
};

/** A path in the guest without slashes at its end. */
export const trimmed = (path: string): string => path.replace(/(?<=.)\/+$/, '');

/** The first line that says something, cut to what fits into a row. */
export const firstLine = (text: string): string => {
  const line =
    text
      .split(/\r?\n/)
      .find((one) => one.trim() !== '')
      ?.trim() ?? text;
  return line.length > 60 && [...line].length > 60 ? `${[...line].slice(0, 59).join('')}…` : line;
};
