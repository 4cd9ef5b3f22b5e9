/** What each kind of check is about, and what is expected, as written -> with every default applied. */
import type { Check, Match, ShellStartCheck } from '../model/check.ts';
import type { GossCheck, IdempotentCheck, Check as WrittenAny, Match as WrittenMatch } from '../model/tartfile.ts';

/** All but those that run a command once more (again.ts): these look, and change nothing. */
export type WrittenCheck = Exclude<WrittenAny, IdempotentCheck | GossCheck>;

type Common = 'name' | 'not' | 'eventuallyMs' | 'timeoutMs' | 'where';
type WithoutCommon<T> = T extends unknown ? Omit<T, Common> : never;

/** A check without what all checks have. */
export type CheckFacts = WithoutCommon<Exclude<Check, ShellStartCheck>>;

export const checkFacts = (check: WrittenCheck): CheckFacts => {
  if ('command' in check) {
    return {
      kind: 'command',
      run: check.command,
      exit: [check.exit ?? 0].flat(),
      stdout: matches(check.stdout),
      stderr: matches(check.stderr),
    };
  }
  if ('file' in check || 'directory' in check) return fileFacts(check);
  if ('brew' in check) {
    const [what, name] =
      typeof check.brew === 'string' ? ['formula', check.brew] : (Object.entries(check.brew)[0] ?? []);
    return {
      kind: 'brew',
      what: what === 'cask' || what === 'tap' ? what : 'formula',
      package: String(name),
      version: exactly(check.version),
    };
  }
  if ('app' in check) return { kind: 'app', app: check.app, version: exactly(check.version) };
  if ('defaults' in check) {
    const { domain, key, value, type, 'current-host': currentHost = false } = check.defaults;
    return {
      kind: 'defaults',
      domain,
      key,
      currentHost,
      ...(value === undefined ? {} : { value }),
      ...(type === undefined ? {} : { type }),
    };
  }
  if ('login-shell' in check) return { kind: 'login-shell', shell: check['login-shell'] };
  if ('env' in check) {
    const variables = Object.entries(check.env).map(
      ([name, wanted]) => [name, typeof wanted === 'string' ? exactly(wanted) : (false as const)] as const,
    );
    return { kind: 'env', variables: Object.fromEntries(variables) };
  }
  if ('path' in check) return { kind: 'path', folders: [check.path].flat() };
  if ('port' in check) return { kind: 'port', port: check.port, protocol: check.protocol ?? 'tcp' };
  if ('process' in check) {
    return {
      kind: 'process',
      process: check.process,
      ...(check.owner === undefined ? {} : { owner: check.owner }),
    };
  }
  if ('launch-agent' in check)
    return { kind: 'launch-agent', label: check['launch-agent'], state: check.state ?? 'loaded' };
  if ('user' in check) {
    const { user, uid, groups = [], home, shell } = check;
    return {
      kind: 'user',
      user,
      groups,
      ...(uid === undefined ? {} : { uid }),
      ...(home === undefined ? {} : { home }),
      ...(shell === undefined ? {} : { shell }),
    };
  }
  if ('git-config' in check) {
    return {
      kind: 'git-config',
      key: check['git-config'],
      value: exactly(check.value),
      ...(check.scope === undefined ? {} : { scope: check.scope }),
    };
  }
  return { kind: 'http', url: check.http, status: [check.status ?? 200].flat(), body: matches(check.body) };
};

const fileFacts = (check: Extract<WrittenCheck, { file: string } | { directory: string }>): CheckFacts => {
  const { mode, owner, group, link } = check;
  const common = {
    exists: check.exists ?? true,
    ...(mode === undefined ? {} : { mode: mode.padStart(4, '0') }),
    ...(owner === undefined ? {} : { owner }),
    ...(group === undefined ? {} : { group }),
    ...(link === undefined ? {} : { link }),
  };
  if ('directory' in check)
    return { kind: 'directory', path: check.directory, type: 'directory', contains: [], ...common };
  return {
    kind: 'file',
    path: check.file,
    contains: matches(check.contains),
    ...(check.type === undefined ? {} : { type: check.type }),
    ...(check.sha256 === undefined ? {} : { sha256: check.sha256.toLowerCase() }),
    ...common,
  };
};

const matches = (written: WrittenMatch | undefined): readonly Match[] =>
  written === undefined ? [] : [written].flat().map(match);

/** Where the whole text counts: `nvim` is not `nvim-qt`. */
const exactly = (written: WrittenMatch | undefined): readonly Match[] =>
  matches(written).map((one) => (one.kind === 'contains' ? { kind: 'equals', text: one.text } : one));

/** A regular expression is what JavaScript would read as one: `/usr/bin` and `/usr/local/` are paths. */
export const match = (written: string): Match => {
  const [, source, flags] = /^\/((?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/([dgimsuvy]*)$/s.exec(written) ?? [];
  if (source === undefined || flags === undefined) return { kind: 'contains', text: written };
  return { kind: 'regexp', source, flags };
};
