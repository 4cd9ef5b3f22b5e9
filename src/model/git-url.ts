/** URLs of git repositories: the form that a stranger uses, and all the ways to spell one. */

interface Address {
  readonly host: string;
  /** Without slashes around it and without `.git`. */
  readonly path: string;
}

/** Undefined for a path of this host, which is nobody else's address. */
const addressOf = (url: string): Address | undefined => {
  const [, host, path] =
    /^(?:https?|git|ssh|git\+ssh):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/+(.+)$/.exec(url) ??
    /^(?:[^/@:]+@)?([^/@:]+):(?!\/\/)(.+)$/.exec(url) ??
    [];
  if (host === undefined || path === undefined) return undefined;
  return { host, path: bare(path) };
};

const bare = (path: string): string =>
  path
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '')
    .replace(/\/+$/, '');

/** `git@github.com:me/dotfiles.git` -> `https://github.com/me/dotfiles`; no name and no password. A path stays one. */
export const publicUrl = (url: string): string => {
  const address = addressOf(url);
  return address === undefined ? url : `https://${address.host}/${address.path}`;
};

/** Do both lead to the same repository? Forges do not tell upper from lower case. */
export const samePlace = (one: string, other: string): boolean => placeOf(one) === placeOf(other);

const placeOf = (url: string): string => {
  const address = addressOf(url);
  return address === undefined
    ? url.replace(/^file:\/\//, '').replace(/(\.git)?\/*$/, '')
    : `${address.host}/${address.path}`.toLowerCase();
};

/** How people write it, each without `.git` at its end. */
export const spellings = (url: string): readonly string[] => {
  const address = addressOf(url);
  if (address === undefined) return [url.replace(/(\.git)?\/*$/, '')];
  const { host, path } = address;
  const scp = [`git@${host}:`, `${host}:`];
  const schemes = ['https', 'http', 'git', 'ssh'].map((scheme) => `${scheme}://${host}/`);
  return [...schemes, `ssh://git@${host}/`, ...scp].map((start) => start + path);
};
