/** Programs for tests that need real processes: a TypeScript file as one that Node runs as it is. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Path of the bundle of `source` (in this folder), written to `folder`. */
export const bundled = async (source: string, folder: string): Promise<string> => {
  const bundle = await rolldown({ input: join(import.meta.dirname, source), platform: 'node', logLevel: 'silent' });
  const file = join(folder, source.replace(/\.ts$/, '.mjs'));
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
};
