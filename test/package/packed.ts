/** tartplan as a user gets it: packed, and installed without a network into an empty prefix. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const repository = new URL('../..', import.meta.url).pathname;

export interface Packed {
  /** A throw-away folder with everything below in it. */
  readonly folder: string;
  readonly tarball: string;
  /** Paths in the tarball, sorted. */
  readonly files: readonly string[];
  /** Where npm put tartplan. */
  readonly installed: string;
  /** Where the executables are. */
  readonly bin: string;
  remove(): void;
}

/** Packs and installs what `npm run build` left in dist. */
export const pack = (): Packed => {
  if (!existsSync(join(repository, 'dist/bin.cjs'))) throw new Error('dist is not built: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-package-'));
  const npm = (...args: string[]): string =>
    execFileSync('npm', [...args, '--cache', join(folder, 'cache')], { cwd: repository, encoding: 'utf8' });
  const [report] = JSON.parse(npm('pack', '--json', '--pack-destination', folder)) as [NpmPack];
  const tarball = join(folder, report.filename);
  const prefix = join(folder, 'prefix');
  npm('install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', prefix, tarball);
  return {
    folder,
    tarball,
    files: report.files.map(({ path }) => path).sort(),
    installed: join(prefix, 'lib/node_modules/tartplan'),
    bin: join(prefix, 'bin'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

interface NpmPack {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
