/** One script for all checks of a case: one round trip, each check bounded, results framed so that no output can forge one. */
import type { Check } from '../model/check.ts';
import { library } from './check-library.ts';
import { type ShellCheck, textOf } from './check-texts.ts';
import { exports, findShell, type GuestScript, guestPath, quote, scripted } from './shell.ts';

/**
 * The script prints records, `<nonce> <check> <field> <length>` and so many bytes (see check-read.ts). Commands write to
 * files in a folder of our own: what they leave in the background cannot hold us, and nothing of theirs is our stdout.
 */
export const checksScript = (
  checks: readonly Check[],
  surroundings: {
    readonly env: Readonly<Record<string, string>>;
    readonly secrets: Readonly<Record<string, string>>;
    readonly nonce: string;
  },
): GuestScript => {
  const { env, secrets, nonce } = surroundings;
  return scripted(`unset CDPATH
${exports({ ...env, ...secrets })}${findShell}tp_nonce=${quote(nonce)}
${library(checks.map((check) => check.kind))}printf '%s' "$HOME" >"$tp_dir/send.-"
tp_send - home
${checks.map(callOf).join('')}tp_fact - end ''
`);
};

/** Whole seconds: what the clock of the script counts. */
const secondsOf = (check: Check): number => Math.max(1, Math.ceil(check.timeoutMs / 1000));

const callOf = (check: Check, index: number): string => {
  const facts = (...words: readonly string[]): string => `tp_facts ${index} ${secondsOf(check)} ${words.join(' ')}\n`;
  switch (check.kind) {
    case 'shell':
    case 'command':
    case 'env':
    case 'path':
    case 'git-config':
    case 'http':
      return shellCall(check, index);
    case 'file':
    case 'directory':
      return facts('tp_file', guestPath(check.path), yes(check.contains.length > 0), yes(check.sha256 !== undefined));
    case 'brew':
      return facts('tp_brew', check.what, quote(brewFolder(check.what, check.package)));
    case 'app':
      return facts('tp_app', ...appWords(check.app));
    case 'defaults': {
      const host = check.currentHost ? '-currentHost' : "''";
      // plutil takes dots for steps of a path, unless a backslash stands before them (man plutil).
      return facts('tp_defaults', host, quote(check.domain), quote(check.key), quote(check.key.replaceAll('.', '\\.')));
    }
    case 'login-shell':
      return facts('tp_user', "''");
    case 'user':
      return facts('tp_user', quote(check.user));
    case 'port':
      return facts('tp_port', check.protocol, String(check.port));
    case 'process':
      return facts('tp_process', quote(check.process), quote(check.owner ?? ''));
    case 'launch-agent':
      return facts('tp_agent', quote(check.label));
    default:
      return check satisfies never;
  }
};

const shellCall = (check: ShellCheck, index: number): string => {
  const { text, shell } = textOf(check);
  const start = shell === undefined ? '"$tp_shell"' : quote(shell.program);
  const options = quote((shell?.options ?? ['-l']).join(' '));
  return `tp_text=${quote(text)}
tp_start=${start} tp_options=${options}
tp_command ${index} ${secondsOf(check)}
`;
};

const yes = (wanted: boolean): string => (wanted ? 'yes' : 'no');

/** `user/tap/formula` -> the formula's folder; `user/repo` -> the tap's, which begins with homebrew-. */
const brewFolder = (what: 'formula' | 'cask' | 'tap', name: string): string => {
  const parts = name.split('/');
  if (what !== 'tap') return parts.at(-1) ?? name;
  const [user = '', repository = ''] = parts.map((part) => part.toLowerCase());
  return `${user}/${repository.startsWith('homebrew-') ? repository : `homebrew-${repository}`}`;
};

const appWords = (app: string): readonly string[] => {
  if (app.includes('/')) return ['path', guestPath(app)];
  if (/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+){2,}$/.test(app)) return ['id', quote(app)];
  return ['name', quote(app.replace(/\.app$/, ''))];
};
