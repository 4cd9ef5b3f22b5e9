/** The script that sends files of a guest back: one tar archive after the other on stdout, notes on stderr. */
import { type GuestScript, quote, scripted } from './shell.ts';

/** What is wanted, and where it will be below the folder that it is brought to. */
export interface CollectPath {
  readonly written: string;
  readonly home: boolean;
  /** Relative, normal: no `.`, `..` or empty part. */
  readonly below: string;
}

/** Undefined when the path leads out of where it starts, or to all of it. */
export const collectPath = (written: string): CollectPath | undefined => {
  const home = !written.startsWith('/');
  const parts: string[] = [];
  for (const part of written.replace(/^~(?=\/|$)/, '').split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.length === 0 ? undefined : { written, home, below: parts.join('/') };
};

/**
 * A path that is a link itself is followed, one that is found on the way is not (the reader notes it). Each note is
 * `<nonce> <number of the path> <word>`; what tar says stands between them.
 */
export const collectScript = (paths: readonly CollectPath[], nonce: string): GuestScript =>
  scripted(`export COPYFILE_DISABLE=1
tp_send() {
  tp_at=$2/$3
  if [ ! -e "$tp_at" ]; then
    printf '%s %s missing\\n' ${quote(nonce)} "$1" >&2
    return
  fi
  if [ -L "$tp_at" ] && [ ! -d "$tp_at" ]; then
    tar -c -h -f - -C "$2/" "./$3"
  elif [ -d "$tp_at" ]; then
    tar -c -f - -C "$2/" "./$3/."
  else
    tar -c -f - -C "$2/" "./$3"
  fi
  tp_exit=$?
  [ "$tp_exit" -eq 0 ] || printf '%s %s incomplete\\n' ${quote(nonce)} "$1" >&2
}
${paths.map((path, index) => `tp_send ${index} ${path.home ? '"$HOME"' : "''"} ${quote(path.below)}\n`).join('')}printf '%s - end\\n' ${quote(nonce)} >&2
`);
