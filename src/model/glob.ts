/** Globs as in a .gitignore: `*`, `?`, `[a-z]`, `**`. Names are matched in linear space and without regular expressions: some come from guests. */

type Token = { readonly kind: 'one'; readonly fits: (char: string) => boolean } | { readonly kind: 'star' };
/** A name without signs is compared as it is. */
type Segment = readonly Token[] | string;

const ANY = '**';

/** Has it signs that stand for others? A backslash takes the next sign literally. */
export const isGlob = (text: string): boolean => /[*?[]/.test(text.replace(/\\./gsu, ''));

/** Whether the parts of a path, from its start to its end, are what the glob says. `**` stands for any number of parts. */
export const compileGlob = (glob: string): ((parts: readonly string[]) => boolean) => {
  const segments = glob
    .normalize('NFC')
    .split('/')
    .filter((part) => part !== '')
    .map((part): Segment => (part === ANY || !/[*?[\\]/.test(part) ? part : tokens(part)));
  return (parts) => wild(segments, parts, (segment) => segment === ANY, fitsSegment);
};

const fitsSegment = (segment: Segment, part: string): boolean =>
  typeof segment === 'string'
    ? segment !== ANY && segment === part.normalize('NFC')
    : wild(segment, [...part.normalize('NFC')], (token) => token.kind === 'star', fitsToken);

const fitsToken = (token: Token, char: string): boolean => token.kind === 'one' && token.fits(char);

/** The classic walk with one point of return: time is the product of both lengths at most. */
const wild = <P, T>(
  pattern: readonly P[],
  text: readonly T[],
  isStar: (one: P) => boolean,
  fits: (one: P, part: T) => boolean,
): boolean => {
  let at = 0;
  let star = -1;
  let mark = 0;
  for (let here = 0; here < text.length; ) {
    const one = pattern[at];
    const part = text[here] as T;
    if (one !== undefined && isStar(one)) {
      star = at;
      at += 1;
      mark = here;
    } else if (one !== undefined && fits(one, part)) {
      at += 1;
      here += 1;
    } else if (star >= 0) {
      at = star + 1;
      mark += 1;
      here = mark;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
};

const tokens = (text: string): readonly Token[] => {
  const chars = [...text];
  const found: Token[] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? '';
    if (char === '*') {
      if (found.at(-1)?.kind !== 'star') found.push({ kind: 'star' });
    } else if (char === '?') found.push({ kind: 'one', fits: () => true });
    else if (char === '\\' && at + 1 < chars.length) {
      at += 1;
      found.push(literal(chars[at] ?? ''));
    } else {
      const set = char === '[' ? charset(chars, at) : undefined;
      found.push(set === undefined ? literal(char) : { kind: 'one', fits: set.fits });
      at = set?.end ?? at;
    }
  }
  return found;
};

const literal = (wanted: string): Token => ({ kind: 'one', fits: (char) => char === wanted });

/** `[abc]`, `[a-z]`, `[!a]`; undefined when it is not closed: then the bracket stands for itself. */
const charset = (
  chars: readonly string[],
  start: number,
): { readonly end: number; readonly fits: (char: string) => boolean } | undefined => {
  const negated = chars[start + 1] === '!' || chars[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  const inner: string[] = [];
  let end = first;
  for (; end < chars.length && (chars[end] !== ']' || end === first); end++) {
    if (chars[end] === '\\') end += 1;
    inner.push(chars[end] ?? '');
  }
  if (end >= chars.length) return undefined;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < inner.length; at++) {
    const from = inner[at] ?? '';
    const to = inner[at + 1] === '-' ? inner[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return { end, fits: (char) => ranges.some(([from, to]) => char >= from && char <= to) !== negated };
};

/**
 * What patterns leave out, by the rules of a .gitignore: the last that fits wins, `!` takes back, a slash at the end means
 * folders only, one before it ties the pattern to the top, and what is in a folder that is left out stays out. A folder's name ends with a slash.
 */
export const excluder = (patterns: readonly string[]): ((name: string) => boolean) => {
  if (patterns.length === 0) return () => false;
  const rules = patterns.map(rule);
  const folders = new Map<string, boolean>();
  const decide = (parts: readonly string[], folder: boolean): boolean =>
    rules.findLast((one) => (folder || !one.folder) && one.fits(parts))?.excludes ?? false;
  const isOut = (parts: readonly string[]): boolean => {
    if (parts.length === 0) return false;
    const key = parts.join('/');
    const known = folders.get(key);
    if (known !== undefined) return known;
    const out = isOut(parts.slice(0, -1)) || decide(parts, true);
    folders.set(key, out);
    return out;
  };
  return (name) => {
    const parts = name.split('/').filter((part) => part !== '');
    return name.endsWith('/') ? isOut(parts) : isOut(parts.slice(0, -1)) || decide(parts, false);
  };
};

/**
 * What patterns choose: written as in a .gitignore, and the last that fits a name or a folder around it wins, so that `!` takes out of
 * a folder that is in. A list that begins with `!` begins with everything.
 */
export const chooser = (patterns: readonly string[]): ((name: string) => boolean) => {
  const rules = patterns.map(rule);
  const first = rules[0]?.excludes === false;
  const within = rules.map((one) => folderFits(one));
  return (name) => {
    const parts = name.split('/').filter((part) => part !== '');
    const folder = name.endsWith('/');
    const last = rules.findLastIndex(
      (one, index) => ((folder || !one.folder) && one.fits(parts)) || within[index]?.(parts.slice(0, -1)) === true,
    );
    return rules[last]?.excludes ?? first;
  };
};

/** Whether a rule is about a folder, or one around it; each is asked once. */
const folderFits = (one: ReturnType<typeof rule>): ((parts: readonly string[]) => boolean) => {
  const known = new Map<string, boolean>();
  const fits = (parts: readonly string[]): boolean => {
    if (parts.length === 0) return false;
    const key = parts.join('/');
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = one.fits(parts) || fits(parts.slice(0, -1));
    known.set(key, found);
    return found;
  };
  return fits;
};

const rule = (pattern: string) => {
  const excludes = !pattern.startsWith('!');
  const body = pattern.replace(/^!/, '').replace(/^\\(?=[!#])/, '');
  const path = body.replace(/\/+$/, '');
  // `dir/**` is all that is in it, not the folder itself: what it has may be taken back.
  const inside = path.replace(/\/\*\*$/, '/**/*');
  return { excludes, folder: path !== body, fits: compileGlob(path.includes('/') ? inside : `**/${path}`) };
};
