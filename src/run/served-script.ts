/** What the guest of `source: remote` is asked: to find a repository's URLs in what was brought to it, and to clone. Pure. */
import { spellings } from '../model/git-url.ts';
import { served, servedEnv } from '../model/served.ts';
import { exports, type GuestScript, guestPath, quote, scripted } from './shell.ts';

/** Signs that may go on a repository's name. */
const GOING_ON = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];

/**
 * Takes what an earlier sending left, and writes the rules. git replaces the longest start that fits, so the start
 * `…/dotfiles` alone would catch `…/dotfiles-private` as well: whatever may go on a name is led back to itself.
 */
export const serveScript = (url: string): GuestScript => {
  const own = spellings(url).flatMap((one) => [
    `tp_ours ${quote(one)}`,
    `tp_ours ${quote(`${one}.git`)}`,
    `tp_slash ${quote(`${one}/`)}`,
    ...[...GOING_ON.map((sign) => one + sign), `${one}.github`].map(
      (other) => `tp_rule ${quote(other)} ${quote(other)}`,
    ),
  ]);
  return scripted(`tp_repo=${guestPath(`${served.repository}.git`)}
tp_config=${guestPath(served.config)}
rm -rf -- "$tp_repo" || exit
mkdir -p -- "\${tp_config%/*}" || exit
tp_quoted=$(printf '%s.' "$tp_repo" | sed 's/[\\\\"]/\\\\&/g')
tp_quoted=\${tp_quoted%.}
tp_rule() { printf '[url "%s"]\\n\\tinsteadOf = "%s"\\n' "$1" "$2"; }
tp_ours() { tp_rule "$tp_quoted" "$1"; }
tp_slash() { tp_rule "$tp_quoted/" "$1"; }
{
${own.join('\n')}
} >"$tp_config"
`);
};

/** Exit codes of `cloneScript` beside git's. */
export const cloneExit = { noGit: 91, notServed: 92 } as const;

export interface Clone {
  readonly url: string;
  /** Where a clone shall be; absent: only whether git finds what was served is looked at. */
  readonly to?: string;
  /** What git must find; absent: whatever the remote has. */
  readonly commit?: string;
  /** To check out, where it is not the commit. */
  readonly ref?: string;
}

/** A clone that is there from an earlier sending goes forward, and never over what somebody did in it. */
export const cloneScript = ({ url, to, commit, ref }: Clone): GuestScript => {
  const check = `tp_found=$(git ls-remote ${quote(url)} HEAD) || exit
case $tp_found in ${quote(commit ?? '')}[[:space:]]*) ;; *) git --version; exit ${cloneExit.notServed} ;; esac
`;
  const forward = commit === undefined ? 'git -C "$tp_to" pull --ff-only' : `git -C "$tp_to" merge --ff-only ${commit}`;
  const clone = `tp_to=${guestPath(to ?? '~')}
if [ -e "$tp_to/.git" ]; then
  git -C "$tp_to" fetch --tags --force ${quote(url)} HEAD && ${forward}
else
  git clone -- ${quote(url)} "$tp_to"${ref === undefined ? '' : ` && git -C "$tp_to" checkout ${quote(ref)} --`}
fi
`;
  // Without the developer tools git is a stub on a Mac that opens a dialog.
  return scripted(`${exports({ ...servedEnv, GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '' })}if ! command -v git >/dev/null 2>&1 || { [ "$(command -v git)" = /usr/bin/git ] && [ "$(uname -s)" = Darwin ] && ! xcode-select -p >/dev/null 2>&1; }; then
  exit ${cloneExit.noGit}
fi
exec 2>&1
${commit === undefined ? '' : check}${to === undefined ? '' : clone}`);
};
