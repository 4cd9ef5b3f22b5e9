/** What a machine is asked of the workspace that it was sent before: to tell, to take away, to remember. Pure. */
import { guestFolder } from '../model/served.ts';
import { type GuestScript, guestPath, quote, scripted } from './shell.ts';

/** Names stand in calls of printf, which is a part of the shell: no bound of the system's applies. */
const BATCH = 200;

/**
 * The record of a workspace lies in the guest's home, beside it and not in it: it goes where the disk goes. `values` has
 * `value name`, `names` the files alone, `sums` what the guest itself found in them right after.
 */
const opening = (to: string): string => `export LC_ALL=C
tp_to=${guestPath(to)}
tp_at=${guestPath(`${guestFolder}/sent/${recordName(to)}`)}
`;

const sums = `tp_sums() {
  if command -v sha256sum >/dev/null 2>&1; then
    xargs -0 sha256sum
  else
    xargs -0 shasum -a 256
  fi
}
`;

/** One name for each path, of signs that mean nothing anywhere. */
const recordName = (to: string): string =>
  to.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`).slice(-200);

/**
 * Prints the record, then which of its files are still as they were: words with a NUL after each, of which `<nonce> begin`
 * is the first and `<nonce> end` the last.
 */
export const recallScript = (to: string, nonce: string): GuestScript =>
  scripted(`${opening(to)}${sums}tp_say() { printf '%s %s\\0' ${quote(nonce)} "$1"; }
tp_say begin
if [ -f "$tp_at/values" ]; then
  cat "$tp_at/values"
  tp_say sums
  if [ -f "$tp_at/sums" ] && cd -- "$tp_to" 2>/dev/null; then
    tp_sums <"$tp_at/names" >"$tp_at/now" 2>/dev/null
    sort "$tp_at/sums" >"$tp_at/sorted"
    sort "$tp_at/now" | comm -12 - "$tp_at/sorted"
    rm -f -- "$tp_at/now" "$tp_at/sorted"
  fi
  printf '\\0'
fi
tp_say end
`);

export interface Removal {
  readonly files: readonly string[];
  /** To go when nothing is left in them, deepest first. */
  readonly folders: readonly string[];
}

/**
 * Takes away what is gone on the host, and writes down all that may be there from now on, as not to be relied on: an
 * interrupted sending forgets nothing. A folder that became a link is the guest's own; so is a file that became a folder.
 */
export const prepareScript = (to: string, { files, folders }: Removal, records: readonly string[]): GuestScript =>
  scripted(`${opening(to)}mkdir -p -- "$tp_at" && rm -f -- "$tp_at/sums" "$tp_at/names" || exit
${printed(records, '"$tp_at/values.new"')}
mv -f -- "$tp_at/values.new" "$tp_at/values" || exit
${removalText({ files, folders })}`);

/** Takes away what is gone, and remembers nothing. */
export const removeScript = (to: string, removal: Removal): GuestScript =>
  scripted(`tp_to=${guestPath(to)}
${removalText(removal)}`);

const removalText = ({ files, folders }: Removal): string => `cd -- "$tp_to" 2>/dev/null || exit 0
tp_left=0
tp_real() {
  for tp_folder in "$@"; do [ ! -L "$tp_folder" ] || return 1; done
}
tp_rm() {
  rm -f -- "$@" 2>/dev/null
  for tp_file in "$@"; do
    if [ -L "$tp_file" ] || [ -f "$tp_file" ]; then
      printf 'cannot remove %s\\n' "$tp_file"
      tp_left=1
    fi
  done
}
tp_rmdir() { rmdir -- "$@" 2>/dev/null; }
${removals(files)}${folders.map((folder) => guarded(folder, `tp_rmdir ${quote(`./${folder}`)}`)).join('')}exit "$tp_left"
`;

/** Writes down what was sent, once it is there. */
export const rememberScript = (to: string, files: readonly string[], records: readonly string[]): GuestScript =>
  scripted(`${opening(to)}${sums}${printed(records, '"$tp_at/values.new"')}
${printed(
  files.map((name) => `./${name}`),
  '"$tp_at/names"',
)}
cd -- "$tp_to" || exit
tp_sums <"$tp_at/names" >"$tp_at/sums" 2>/dev/null || rm -f -- "$tp_at/sums"
mv -f -- "$tp_at/values.new" "$tp_at/values"
`);

const printed = (words: readonly string[], file: string): string => {
  const calls: string[] = [];
  for (let at = 0; at < words.length; at += BATCH)
    calls.push(
      `printf '%s\\0' ${words
        .slice(at, at + BATCH)
        .map(quote)
        .join(' ')} &&`,
    );
  return `{
${calls.join('\n')}
:
} >${file} || exit`;
};

const removals = (files: readonly string[]): string => {
  const byFolder = new Map<string, string[]>();
  for (const name of files) {
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), name]);
  }
  return [...byFolder]
    .map(([folder, names]) => {
      const calls: string[] = [];
      for (let at = 0; at < names.length; at += BATCH) {
        const some = names.slice(at, at + BATCH).map((name) => quote(`./${name}`));
        calls.push(guarded(folder === '' ? '' : `${folder}/x`, `tp_rm ${some.join(' ')}`));
      }
      return calls.join('');
    })
    .join('');
};

/** Only where no folder on the way to the name is a link. */
const guarded = (name: string, command: string): string => {
  const parts = name.split('/').slice(0, -1);
  const ways = parts.map((_, index) => quote(`./${parts.slice(0, index + 1).join('/')}`));
  return `${ways.length === 0 ? '' : `tp_real ${ways.join(' ')} && `}${command}\n`;
};
