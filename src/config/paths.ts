/** Paths of the host as text: joined, normalized, expanded. POSIX, since Tart runs on macOS; nothing here touches a disk. */

/** Absolute path of what was written in a file of the folder `dir`. */
export const hostPath = (written: string, dir: string, home: string): string => {
  if (written === '~' || written.startsWith('~/')) return join(home, written.slice(1));
  return written.startsWith('/') ? normalize(written) : join(dir, written);
};

/** Both parts as one normalized path. */
export const join = (dir: string, path: string): string => normalize(`${dir}/${path}`);

/** Without `.`, `..`, doubled and trailing slashes; a relative path may still start with `..`. */
export const normalize = (path: string): string => {
  const absolute = path.startsWith('/');
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!absolute) kept.push(part);
  }
  return `${absolute ? '/' : ''}${kept.join('/')}` || '.';
};

/** The folder that a path is in. */
export const dirname = (path: string): string => normalize(`${path}/..`);

/** Last part of a path. */
export const basename = (path: string): string => normalize(path).split('/').at(-1) ?? '';

/** Lower-case letters, digits and single dashes, as names of VMs have them. */
export const slug = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Letters without their accents; most names have none. */
const plain = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
