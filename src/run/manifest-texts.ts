/** Diffs of texts that changed, made in the guest from the copies that it kept: one round trip, bounded. */
import { createRecordReader } from './check-read.ts';
import { type GuestScript, guestPath, quote, scripted } from './shell.ts';

/** A file that changed: in which root, and its path below it. */
export interface Text {
  readonly root: number;
  readonly folder: string;
  readonly path: string;
}

/** Of one diff. */
const DIFF_BYTES = 8 * 1024;

/** Also removes the copies; with no texts it does nothing else. */
export const textsScript = (texts: readonly Text[], copies: string, nonce: string): GuestScript =>
  scripted(`LC_ALL=C PATH=$PATH:/usr/bin:/bin
export LC_ALL PATH
exec 2>/dev/null
tp_nonce=${quote(nonce)} tp_copies=${quote(copies)}
trap 'rm -rf "$tp_copies"' EXIT
trap 'exit 1' HUP INT TERM
${LIBRARY}${texts.map(textLine).join('')}printf '%s - end 0\\n\\n' "$tp_nonce"
`);

const textLine = ({ root, folder, path }: Text, index: number): string =>
  `tp_diff ${index} ${root} ${guestPath(folder)} ${quote(`./${path}`)} ${quote(`./${path.replace(/[\\*?[]/g, '\\$&')}`)}\n`;

/** bsdtar, which is macOS' tar, takes a name for a pattern; GNU's does not. */
const LIBRARY = `case $(tar --version) in
  bsdtar*) tp_patterns=yes ;;
  *) tp_patterns=no ;;
esac
tp_diff() {
  mkdir -p "$tp_copies/$2" || return
  if [ "$tp_patterns" = yes ]; then
    tar -xf "$tp_copies/$2.tar" -C "$tp_copies/$2" "$5"
  else
    tar -xf "$tp_copies/$2.tar" -C "$tp_copies/$2" "$4"
  fi
  [ -f "$tp_copies/$2/$4" ] && [ -f "$3/$4" ] && [ ! -L "$3/$4" ] || return
  diff -u "$tp_copies/$2/$4" "$3/$4" | tail -n +3 | head -c ${DIFF_BYTES} >"$tp_copies/send"
  printf '%s %s diff %s\\n' "$tp_nonce" "$1" "$(wc -c <"$tp_copies/send" | tr -d ' ')"
  cat "$tp_copies/send"
  printf '\\n'
}
`;

/** Lines by index of the text. */
export const createTextsReader = (nonce: string, count: number) => {
  const diffs = new Map<number, readonly string[]>();
  const reader = createRecordReader(nonce, ({ check, field, data }) => {
    const index = Number(check);
    if (field !== 'diff' || !Number.isInteger(index) || index < 0 || index >= count) return;
    const text = data.toString('utf8');
    // What is no text has no diff.
    if (!text.startsWith('@@')) return;
    diffs.set(index, text.replace(/\n$/, '').split('\n'));
  });
  return { push: reader.push, diffs };
};
