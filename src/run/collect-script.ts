/** The scripts that find files of a guest and send them back: one tar archive after the other on stdout, notes on stderr. */
import { isGlob } from '../model/glob.ts';
import { type GuestScript, quote, scripted } from './shell.ts';

/** What is wanted, and where it will be below the folder that it is brought to. */
export interface CollectPath {
  readonly written: string;
  readonly home: boolean;
  /** Relative, normal: no `.`, `..` or empty part. Of a pattern, the parts before its first sign; may be empty. */
  readonly below: string;
  /** The rest of a pattern, from its first part with a sign on. */
  readonly glob?: string;
}

/** Undefined when the path leads out of where it starts, or to all of it. */
export const collectPath = (written: string): CollectPath | undefined => {
  const home = !written.startsWith('/');
  const parts: string[] = [];
  for (const part of written.replace(/^~(?=\/|$)/, '').split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  if (parts.length === 0) return undefined;
  const first = parts.findIndex(isGlob);
  if (first < 0) return { written, home, below: parts.map(plain).join('/') };
  return { written, home, below: parts.slice(0, first).map(plain).join('/'), glob: parts.slice(first).join('/') };
};

const plain = (part: string): string => part.replace(/\\([\\*?[\]])/g, '$1');

const start = ({ home }: { readonly home: boolean }): string => (home ? '"$HOME"' : "''");

/**
 * Prints what is below the starts of the patterns, as deep as they reach, each name with a NUL after it; before those of
 * a pattern stands `<nonce> <its number>`. find follows no links but the start itself.
 */
export const listScript = (globs: readonly CollectPath[], nonce: string): GuestScript =>
  scripted(`tp_find() (
  printf '%s %s\\0' ${quote(nonce)} "$1"
  cd -- "$2/$3" 2>/dev/null || exit 0
  shift 3
  find . -mindepth 1 "$@" -print0 2>/dev/null
)
${globs
  .map((one, index) => `tp_find ${index} ${start(one)} ${quote(one.below)}${depthOf(one.glob ?? '')}\n`)
  .join('')}printf '%s end\\0' ${quote(nonce)}
`);

const depthOf = (glob: string): string => {
  const parts = glob.split('/');
  return parts.includes('**') ? '' : ` -maxdepth ${parts.length}`;
};

/** Names below the home folder, or below `/`, that go into one archive. */
export interface CollectList {
  readonly home: boolean;
  readonly names: readonly string[];
}

/**
 * A path that is a link itself is followed, one that is found on the way is not (the reader notes it). Each note is
 * `<nonce> <number of the path> <word>`; what tar says stands between them. Lists are numbered after the paths.
 */
export const collectScript = (
  paths: readonly CollectPath[],
  lists: readonly CollectList[],
  nonce: string,
): GuestScript =>
  scripted(`export COPYFILE_DISABLE=1
tp_note() { printf '%s %s %s\\n' ${quote(nonce)} "$1" "$2" >&2; }
tp_send() {
  tp_at=$2/$3
  if [ ! -e "$tp_at" ]; then
    tp_note "$1" missing
    return
  fi
  if [ -L "$tp_at" ] && [ ! -d "$tp_at" ]; then
    tar -c -h -f - -C "$2/" "./$3"
  elif [ -d "$tp_at" ]; then
    tar -c -f - -C "$2/" "./$3/."
  else
    tar -c -f - -C "$2/" "./$3"
  fi || tp_note "$1" incomplete
}
${paths.map((path, index) => `tp_send ${index} ${start(path)} ${quote(path.below)}\n`).join('')}${lists
  .map((list, index) => sendList(list, paths.length + index))
  .join('')}tp_note - end
`);

/** How many names stand in one call of printf, which is a part of the shell: no bound of the system's applies. */
const BATCH = 200;

const sendList = (list: CollectList, number: number): string => {
  const calls: string[] = [];
  for (let at = 0; at < list.names.length; at += BATCH) {
    const names = list.names.slice(at, at + BATCH).map((name) => quote(`./${name}`));
    calls.push(`printf '%s\\0' ${names.join(' ')}`);
  }
  return `{
${calls.join('\n')}
} | tar -c -f - -C ${start(list)}/ --null -T - || tp_note ${number} incomplete
`;
};
