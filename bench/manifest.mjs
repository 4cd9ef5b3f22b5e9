/**
 * A look at a home folder of ten thousand files: the manifest's script and its reading, against the least that can be
 * done, a hash of every file by `find … -exec sha256sum`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { best, measureAsync, median, table } from './measure.mjs';

const repository = new URL('..', import.meta.url).pathname;
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const files = 10_000;
const nonce = '8a5b6c1e-0000-4000-8000-000000000000';
const roots = [{ path: '~' }];

export const benchManifest = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-bench-manifest-'));
  try {
    const home = join(folder, 'home');
    tree(home);
    const parts = await load(folder);
    report(
      await measureAsync(
        {
          'find and sha256sum': async () => must(await run(home, 'find . -type f -exec sha256sum {} + >/dev/null')),
          'a look': async () => void (await look(parts, home, false)),
          'a look with copies for diffs': async () => void (await look(parts, home, true)),
        },
        rounds,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const look = async (parts, home, copies) => {
  const { stdin } = parts.manifestScript({ roots, ignore: [], copies, nonce });
  const reader = parts.createManifestReader(nonce, roots, (at) => parts.createIgnore([], at));
  must(await run(home, stdin, (chunk) => reader.push(chunk)));
  const manifest = reader.end();
  if (manifest.files.size < files) throw new Error(`${manifest.files.size} of ${files} files were told`);
  if (copies) rmSync(manifest.copies, { recursive: true });
  return manifest;
};

const run = (home, script, onOutput = () => undefined) =>
  new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', script], {
      cwd: home,
      env: { ...process.env, HOME: home },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', onOutput);
    child.once('error', reject);
    child.once('close', resolve);
  });

const must = (code) => {
  if (code !== 0) throw new Error(`a script ended with ${code}`);
};

/** As dotfiles and what they install: many small files, in folders of fifty. */
const tree = (home) => {
  for (let index = 0; index < files; index++) {
    const at = join(home, `.config/tool-${Math.floor(index / 50)}`);
    if (index % 50 === 0) mkdirSync(at, { recursive: true });
    writeFileSync(join(at, `file-${index}.conf`), `key = ${index}\n`.repeat(1 + (index % 400)));
  }
  spawnSync('find', [home, '-type', 'f', '-exec', 'cat', '{}', '+'], { stdio: ['ignore', 'ignore', 'inherit'] });
};

/** What the program is built of, as one module. */
const load = async (folder) => {
  const from = (name) => JSON.stringify(join(repository, 'src/run', name));
  const entry = join(folder, 'parts.ts');
  writeFileSync(
    entry,
    `export { manifestScript } from ${from('manifest-script.ts')};
export { createManifestReader } from ${from('manifest-read.ts')};
export { createIgnore } from ${from('manifest-ignore.ts')};\n`,
  );
  const bundle = await rolldown({ input: entry, platform: 'node', logLevel: 'silent' });
  const file = join(folder, 'parts.mjs');
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return import(pathToFileURL(file).href);
};

const report = (times) => {
  const floor = median(times['find and sha256sum']);
  const rows = Object.entries(times).map(([name, all]) => [
    name,
    median(all).toFixed(0),
    best(all).toFixed(0),
    (median(all) / floor).toFixed(2),
  ]);
  process.stdout.write(`\na home folder of ${files} files, ${rounds} rounds, milliseconds\n`);
  process.stdout.write(table([['', 'median', 'best', 'this : floor'], ...rows]));
};
