/** Manifests of real folders, by real shells; with `bsd` the tools of macOS are stood in for. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileState, Manifest, Root } from '../../src/run/manifest.ts';
import { createIgnore } from '../../src/run/manifest-ignore.ts';
import { createManifestReader } from '../../src/run/manifest-read.ts';
import { manifestScript } from '../../src/run/manifest-script.ts';

export const nonce = '8a5b6c1e-0000-4000-8000-000000000000';

export interface Looked {
  readonly manifest: Manifest;
  readonly stdout: Buffer;
}

export interface LookRequest {
  readonly home: string;
  readonly shell?: readonly string[];
  readonly roots?: readonly Root[];
  readonly ignore?: readonly string[];
  readonly copies?: boolean;
  /** Goes before the PATH. */
  readonly tools?: string;
}

export const look = (request: LookRequest): Looked => {
  const { home, shell = ['/bin/sh'], roots = [{ path: '~' }], ignore = [], copies = false, tools } = request;
  const { stdin } = manifestScript({ roots, ignore, copies, nonce });
  const [file = '', ...args] = shell;
  const path = process.env.PATH ?? '';
  const env = { HOME: home, PATH: tools === undefined ? path : `${tools}:${path}` };
  const ran = spawnSync(file, [...args, '-c', stdin], { env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30 });
  const reader = createManifestReader(nonce, roots, (at) => createIgnore(ignore, at));
  reader.push(ran.stdout);
  return { manifest: reader.end(), stdout: ran.stdout };
};

/** `find` without -printf, `stat -f` and `shasum`, on top of GNU's. */
export const writeBsdTools = (folder: string): string => {
  mkdirSync(folder, { recursive: true });
  const tools = {
    find: 'for one do [ "$one" != -printf ] || exit 1; done\nexec /usr/bin/find "$@"',
    stat: `[ "$1" = -f ] || exit 1
format=$2
shift 2
[ "$1" != -- ] || shift
for one do
  size=$(/usr/bin/stat -c %s -- "$one") || continue
  mode=$(printf %o "0x$(/usr/bin/stat -c %f -- "$one")")
  case $format in
    '%p %z %N') printf '%s %s %s\\n' "$mode" "$size" "$one" ;;
    '%p %z') printf '%s %s\\n' "$mode" "$size" ;;
    '%N%n%Y') printf '%s\\n%s\\n' "$one" "$(readlink -n -- "$one")" ;;
    *) exit 1 ;;
  esac
done`,
    shasum: '[ "$1 $2" = "-a 256" ] || exit 1\nshift 2\nexec /usr/bin/sha256sum "$@"',
  };
  for (const [name, text] of Object.entries(tools)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
};

/** A manifest out of thin air. */
export const manifestOf = (
  files: Readonly<Record<string, FileState>>,
  facts: Readonly<Record<string, string>> = {},
): Manifest => ({
  home: '/home/me',
  copies: '',
  files: new Map(Object.entries(files)),
  facts: new Map(Object.entries(facts)),
});
