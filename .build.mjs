/** How src becomes dist: two executables split by command, and a small ESM library. */
import { chmodSync, copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(fileURLToPath(import.meta.url));

/** One chunk for each heavy library, by name, so that a test can tell which ones a command loads. */
const libraries = ['yaml', 'ssh2', 'listr2', 'execa', 'ajv'];

/** Compressed, but with lines: Node shows the line of an uncaught error, and a bundle that is one line is no answer. */
const readable = { compress: true, mangle: true, codegen: { removeWhitespace: false } };

/** A lazily loaded module gives its chunk its place in src as name: both executables have a `commands/list.ts`. */
const chunkName = (name, module) =>
  module?.startsWith(join(root, 'src/'))
    ? relative(join(root, 'src'), module).replace(/\.ts$/, '').replaceAll('/', '-')
    : name;

/** The stubs are not bundled: an entry that ran itself would be required back by every chunk that shares its helpers. */
const stubs = {
  name: 'stubs',
  writeBundle() {
    for (const [from, to] of [
      ['src/bin/tartplan.cjs', 'dist/bin.cjs'],
      ['src/bin/tart-sim.cjs', 'dist/tart-sim.cjs'],
    ]) {
      copyFileSync(join(root, from), join(root, to));
      chmodSync(join(root, to), 0o755);
    }
  },
};

/** Licences of all that is bundled, as they ask for: collected from the modules that really are in a chunk. */
const notices = {
  name: 'notices',
  generateBundle(_options, bundle) {
    const packages = new Set();
    for (const chunk of Object.values(bundle)) {
      for (const id of chunk.moduleIds ?? []) {
        const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id);
        if (found !== null) packages.add(found[0]);
      }
    }
    const texts = [...packages].map(notice).sort();
    this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY_NOTICES', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};

const notice = (folder) => {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file: leave it out or replace it`);
  return `${name} ${version} (${license ?? licenses.map(({ type }) => type).join(', ')})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
};

const builds = [
  {
    input: { cli: 'src/main.ts', sim: 'src/sim/main.ts' },
    cwd: root,
    platform: 'node',
    external: ['cpu-features', /\.node$/],
    plugins: [stubs, notices],
    output: {
      dir: 'dist',
      format: 'cjs',
      minify: readable,
      cleanDir: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: ({ name, facadeModuleId }) => `chunks/${chunkName(name, facadeModuleId)}.cjs`,
      codeSplitting: {
        groups: libraries.map((name) => ({
          name: `lib-${name}`,
          test: new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`),
        })),
      },
    },
  },
  {
    input: { index: 'src/index.ts' },
    cwd: root,
    platform: 'node',
    output: { dir: 'dist', format: 'esm', minify: readable, entryFileNames: '[name].js', codeSplitting: false },
  },
];

for (const { output, ...input } of builds) {
  const onwarn = ({ message }) => {
    throw new Error(message);
  };
  const bundle = await rolldown({ ...input, onwarn });
  await bundle.write(output);
  await bundle.close();
}
