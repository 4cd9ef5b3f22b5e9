/** A repository for a guest to clone from: this host's objects, with the commit under test where a stranger's clone would look. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { samePlace } from '../model/git-url.ts';
import { mustGit, tryGit } from './git.ts';

/** Milliseconds for packing the history. */
const PACK = 600_000;

/**
 * Bare, in one pack, shallow where the host's is. Its default branch, and the branch that is checked out, are at the
 * commit, as if it were merged; other branches are those of the remote as last fetched, tags those that are here.
 */
export const makeServed = async (
  from: { readonly path: string; readonly commit: string; readonly url: string },
  to: string,
): Promise<void> => {
  const { path, commit } = from;
  const ask = async (...args: string[]): Promise<string> => (await mustGit(path, args)).trim();
  const absolute = ['rev-parse', '--path-format=absolute', '--git-path'];
  const objects = await ask(...absolute, 'objects');
  const shallow = await ask(...absolute, 'shallow');
  const format = await ask('rev-parse', '--show-object-format');
  const branches = await branchesOf(from);
  await mustGit(path, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, to]);
  const alternates = join(to, 'objects/info/alternates');
  await mustGit(to, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  await mustGit(to, ['config', 'uploadpack.allowFilter', 'true']);
  await mkdir(dirname(alternates), { recursive: true });
  await writeFile(alternates, `${objects}\n`);
  if (existsSync(shallow)) await copyFile(shallow, join(to, 'shallow'));
  const refs = [...branches.refs, ...(await tagsOf(path))].map(([name, id]) => `create ${name} ${id}\n`);
  await mustGit(to, ['update-ref', '--stdin'], { stdin: refs.join('') });
  await mustGit(to, ['symbolic-ref', 'HEAD', `refs/heads/${branches.head}`]);
  await mustGit(to, ['-c', 'repack.writeBitmaps=false', 'repack', '-a', '-d', '-q'], { timeoutMs: PACK });
  await rm(alternates);
  // A commit that is only half there would fail in the guest, with less to say.
  await mustGit(to, ['rev-list', '--objects', '--quiet', commit], { timeoutMs: PACK });
};

type Ref = readonly [name: string, id: string];

const branchesOf = async (from: {
  readonly path: string;
  readonly commit: string;
  readonly url: string;
}): Promise<{ readonly head: string; readonly refs: readonly Ref[] }> => {
  const { path, commit, url } = from;
  const remote = (await remotesOf(path)).find((one) => samePlace(one.url, url))?.name ?? 'origin';
  const start = `refs/remotes/${remote}/`;
  const listed = (await refsBelow(path, start)).map(([name, id]): Ref => [name.slice(start.length), id]);
  // `pull/7/merge` is where a forge keeps what is proposed; a clone does not bring it.
  const branches = new Map(listed.filter(([name]) => name !== 'HEAD' && !name.startsWith('pull/')));
  const current = (await tryGit(path, ['symbolic-ref', '--quiet', '--short', 'HEAD'])).stdout.trim();
  const known = (await tryGit(path, ['symbolic-ref', '--quiet', `${start}HEAD`])).stdout.trim().slice(start.length);
  const usual = ['main', 'master'].find((name) => name === current || branches.has(name));
  const head = known || usual || current || 'main';
  branches.set(head, commit);
  if (current !== '') branches.set(current, commit);
  return { head, refs: [...branches].map(([name, id]): Ref => [`refs/heads/${name}`, id]) };
};

const tagsOf = (path: string): Promise<readonly Ref[]> => refsBelow(path, 'refs/tags/');

const refsBelow = async (path: string, start: string): Promise<readonly Ref[]> =>
  (await mustGit(path, ['for-each-ref', '--format=%(objectname) %(refname)', start]))
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Ref => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]);

/** Names and URLs; none outside a repository. */
export const remotesOf = async (path: string): Promise<readonly { readonly name: string; readonly url: string }[]> =>
  (await tryGit(path, ['config', '-z', '--get-regexp', '^remote\\..*\\.url$'])).stdout
    .split('\0')
    .slice(0, -1)
    .map((entry) => {
      // `remote.origin.url\n<url>`
      const line = entry.indexOf('\n');
      return { name: entry.slice('remote.'.length, line - '.url'.length), url: entry.slice(line + 1) };
    });
