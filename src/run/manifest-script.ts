/** One script that tells all of a guest's manifest: files with mode, size, hash and target, defaults, Homebrew, agents, login shell. */

import type { Root } from './manifest.ts';
import { prunable } from './manifest-ignore.ts';
import { libraryFolders } from './manifest-volatile.ts';
import { type GuestScript, guestPath, quote, scripted } from './shell.ts';

export interface ManifestRequest {
  /** Of each, all entries; the first is the home. */
  readonly roots: readonly Root[];
  readonly ignore: readonly string[];
  /** Keep copies of small texts in the guest, so that diffs can be shown later. */
  readonly copies: boolean;
  readonly nonce: string;
}

/** Larger files are known by their size and their two ends. */
const HASHED_BYTES = 256 * 1024 * 1024;
/** Largest text that a copy is kept of. */
const COPIED_BYTES = 64 * 1024;

/**
 * Records as in check-script.ts: `<nonce> <root or -> <section> <length>`, and so many bytes; sections come in pieces.
 * Entries end with NUL: `f644 12 ./name` by GNU's find, `100644 12 ./name` by BSD's stat, whose lines become NULs since
 * names with newlines go another way. Hashes come as sha256sum and shasum print them, which escape newlines.
 * Nothing is followed, and nothing but ordinary files is opened.
 */
export const manifestScript = (request: ManifestRequest): GuestScript =>
  scripted(`unset CDPATH
LC_ALL=C PATH=$PATH:/usr/bin:/bin:/usr/sbin:/sbin COPYFILE_DISABLE=1
export LC_ALL PATH COPYFILE_DISABLE
[ -n "$HOME" ] || { HOME=$(eval "echo ~$(id -un)"); export HOME; }
tp_nonce=${quote(request.nonce)}
${LIBRARY}${request.copies ? 'tp_copies=$(mktemp -d "$tp_tmp/tartplan-copies.XXXXXX") || exit 1\n' : 'tp_copies=\n'}tp_say home "$HOME"
tp_say copies "$tp_copies"
${request.roots.map((root, index) => rootText(root, index, request.ignore)).join('')}tp_facts
head -c 65536 /dev/zero >"$tp_dir/room"
[ "$(wc -c <"$tp_dir/room" | tr -d ' ')" = 65536 ] || tp_say full ''
tp_say end ''
`);

const rootText = (root: Root, index: number, ignore: readonly string[]): string => `tp_find() {
  # shellcheck disable=SC2086
  find . -xdev $tp_depth \\( ${prunes(index === 0 ? [...prunable(ignore)] : [])} \\) -prune -o "$@"
}
tp_root ${index} ${guestPath(root.path)}
`;

const prunes = (paths: readonly string[]): string => {
  const fixed = paths.map((path) => `-path ${quote(`./${path.replace(/[[\\]/g, '\\$&')}`)}`);
  const others = libraryFolders.map((name) => `! -path ${quote(`./Library/${name}`)}`);
  const library = paths.length === 0 ? [] : [`-path './Library/*' ! -path './Library/*/*' ${others.join(' ')}`];
  return [...fixed, ...library, "-name 'tartplan-copies.??????'"].join(' -o ');
};

const LIBRARY = `cd -- "$HOME" || exit 1
tp_tmp=/var/tmp
[ -w "$tp_tmp" ] || tp_tmp=\${TMPDIR:-/tmp}
umask 077
tp_dir=$(mktemp -d "$tp_tmp/tartplan.XXXXXX") || exit 1
trap 'rm -rf "$tp_dir"' EXIT
trap 'exit 1' HUP INT TERM
exec 2>/dev/null
tp_nl='
'
tp_depth=
if find / -maxdepth 0 -printf ''; then
  tp_gnu=yes
else
  tp_gnu=no
fi
# BSD has a sha256sum, too, but that does not escape names.
tp_sum=sha256sum
if [ "$tp_gnu" = no ] && command -v shasum >/dev/null; then
  tp_sum='shasum -a 256'
fi
export tp_sum
tp_say() {
  printf '%s - %s %s\\n%s\\n' "$tp_nonce" "$1" "$(printf %s "$2" | wc -c | tr -d ' ')" "$2"
}
tp_send() {
  rm -f "$tp_dir"/part.*
  split -a 4 -b 524288 "$3" "$tp_dir/part."
  for tp_part in "$tp_dir"/part.*; do
    [ -f "$tp_part" ] || continue
    printf '%s %s %s %s\\n' "$tp_nonce" "$1" "$2" "$(wc -c <"$tp_part" | tr -d ' ')"
    cat "$tp_part"
    printf '\\n'
  done
  rm -f "$tp_dir"/part.*
}
tp_entries() {
  if [ "$tp_gnu" = yes ]; then
    tp_find -printf '%y%m %s %p\\0'
    return
  fi
  tp_find ! -path "*$tp_nl*" -exec stat -f '%p %z %N' {} + | tr '\\n' '\\0'
  tp_find -path "*$tp_nl*" -exec sh -c 'for one do printf "%s %s\\0" "$(stat -f "%p %z" "$one")" "$one"; done' sh {} +
}
tp_links() {
  if [ "$tp_gnu" = yes ]; then
    tp_find -type l -printf '%p\\0%l\\0'
    return
  fi
  tp_find -type l ! -path "*$tp_nl*" ! -lname "*$tp_nl*" -exec stat -f '%N%n%Y' {} + | tr '\\n' '\\0'
  tp_find -type l \\( -path "*$tp_nl*" -o -lname "*$tp_nl*" \\) -exec sh -c 'for one do printf "%s\\0" "$one"; readlink -n "$one"; printf "\\0"; done' sh {} +
}
tp_copied() {
  tp_find -type f -size -${COPIED_BYTES + 1}c \\( -perm -040 -o -perm -004 \\) -print0
}
tp_root() {
  cd -- "$2" || {
    tp_say missing "$1"
    return
  }
  tp_entries >"$tp_dir/list"
  tp_send "$1" entries "$tp_dir/list"
  tp_links >"$tp_dir/list"
  tp_send "$1" links "$tp_dir/list"
  # shellcheck disable=SC2086
  tp_find -type f -size -${HASHED_BYTES + 1}c -exec $tp_sum {} + >"$tp_dir/list"
  tp_send "$1" hashes "$tp_dir/list"
  tp_find -type f -size +${HASHED_BYTES}c -exec sh -c 'for one do printf "%s %s\\0" "$({ head -c 1048576 "$one"; tail -c 1048576 "$one"; } | $tp_sum | cut -c 1-64)" "$one"; done' sh {} + >"$tp_dir/list"
  tp_send "$1" ends "$tp_dir/list"
  [ -n "$tp_copies" ] || return
  # What lies deep comes last: copies end where 64 MiB are full.
  tp_depth='-maxdepth 3'
  tp_copied >"$tp_dir/list"
  tp_depth='-mindepth 4'
  tp_copied >>"$tp_dir/list"
  tp_depth=
  (
    ulimit -f 131072
    exec tar -cf "$tp_copies/$1.tar" --null -T "$tp_dir/list"
  )
}
tp_brew() {
  for tp_prefix in "\${HOMEBREW_PREFIX:-/opt/homebrew}" /opt/homebrew /usr/local /home/linuxbrew/.linuxbrew; do
    (cd -- "$tp_prefix/$1" && find . -mindepth 2 -maxdepth 2 -type d ! -name '.*' -print0)
  done
}
tp_agents() {
  launchctl list | awk -F '\\t' 'NR > 1 { print $3 }'
  launchctl print "gui/$(id -u)" | awk '/^\\tservices = \\{/ { on = 1; next } /^\\t\\}/ { on = 0 } on { print $NF }'
}
tp_defaults() {
  cd -- "$HOME/Library/Preferences" && mkdir "$tp_dir/defaults" || return
  find . -maxdepth 2 -type f -name '*.plist' -size -1048577c \\( ! -path './*/*' -o -path './ByHost/*' \\) -print0 |
    xargs -0 -n 16 -P 4 sh -c 'into=$1
shift
for file do
  domain=\${file##*/}
  domain=\${domain%.plist}
  host=
  case $file in ./ByHost/*)
    host=-currentHost
    case $domain in *.????????-????-????-????-????????????) domain=\${domain%.*} ;; esac
  esac
  name=$domain
  [ "$domain" != .GlobalPreferences ] || name=NSGlobalDomain
  {
    printf "%s\\0" "\${host:+$host }$name"
    defaults $host export "$name" - || plutil -convert xml1 -o - "$file"
    printf "\\0"
  } >"$into/\${host}$domain"
done' sh "$tp_dir/defaults"
  find "$tp_dir/defaults" -type f -exec cat {} + >"$tp_dir/list"
  tp_send - defaults "$tp_dir/list"
}
tp_facts() {
  tp_brew Cellar >"$tp_dir/list"
  tp_send - formula "$tp_dir/list"
  tp_brew Caskroom >"$tp_dir/list"
  tp_send - cask "$tp_dir/list"
  {
    tp_brew Library/Taps
    tp_brew Homebrew/Library/Taps
  } >"$tp_dir/list"
  tp_send - tap "$tp_dir/list"
  if command -v launchctl >/dev/null; then
    tp_agents >"$tp_dir/list"
    tp_send - agents "$tp_dir/list"
  fi
  # Not $SHELL: sshd looked it up when the connection was made.
  if command -v dscl >/dev/null; then
    tp_say shell "$(dscl . -read "/Users/$(id -un)" UserShell | sed -n 's/^UserShell: //p')"
  else
    tp_say shell "$(getent passwd "$(id -un)" | cut -d : -f 7)"
  fi
  if command -v defaults >/dev/null; then
    tp_defaults
  fi
}
`;
