/** Globs of what is not compared, as one question; and the part of them that the guest need not even walk through. Pure. */
import { volatileFiles } from './manifest-volatile.ts';

/**
 * `~/…` and `/…` name one place, everything else matches in any folder; what is below a match matches too. `*` and `?`
 * stop at slashes, `**` does not. `defaults:DOMAIN KEY`, `formula:NAME`, `cask:`, `tap:`, `launch-agent:` are matched
 * whole, and their `*` stops at nothing.
 */
export const createIgnore = (globs: readonly string[], home: string): ((name: string) => boolean) => {
  const all = [...volatileFiles, ...globs];
  const paths = all.filter((glob) => !FACT.test(glob)).map((glob) => pathOf(glob, home));
  const fixed = paths.filter((path) => FIXED.test(path)).map(pathPattern);
  const loose = paths.filter((path) => !FIXED.test(path)).map(pathPattern);
  const facts = all.filter((glob) => FACT.test(glob)).map((glob) => glob.split('*').map(literal).join('.*'));
  const inPaths = new RegExp(`(?:^(?:${fixed.join('|')})|/(?:${loose.join('|')}))(?:/|$)`, 's');
  const inFacts = new RegExp(`^(?:${facts.join('|')})$`, 's');
  return (name) => (FACT.test(name) ? facts.length > 0 && inFacts.test(name) : inPaths.test(name));
};

const FACT = /^(defaults|formula|cask|tap|launch-agent|login-shell)(:|$)/;
const FIXED = /^(~$|~?\/)/;

/** Paths of the home are told as `~/…`. */
const pathOf = (glob: string, home: string): string => {
  const trimmed = glob.replace(/(?<=.)\/+$/, '');
  return trimmed === home || trimmed.startsWith(`${home}/`) ? `~${trimmed.slice(home.length)}` : trimmed;
};

const pathPattern = (path: string): string =>
  path
    .split(/(\*\*|\*|\?)/)
    .map((part) => wild[part] ?? literal(part))
    .join('');

const wild: Readonly<Record<string, string>> = { '**': '.*', '*': '[^/]*', '?': '[^/]' };

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Paths below the home, without wildcards: `find` does not enter them. */
export const prunable = (globs: readonly string[]): readonly string[] =>
  [...volatileFiles, ...globs]
    .filter((glob) => /^~\/[^*?]+$/.test(glob))
    .map((glob) => glob.slice(2).replace(/\/+$/, ''));
