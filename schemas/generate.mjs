// Makes what is derived from tartfile.schema.json: types, validator, reference page. With --check: fails when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeReference } from './generate-reference.mjs';
import { compileTypes } from './generate-types.mjs';
import { compileValidator } from './generate-validator.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const schema = JSON.parse(readFileSync(join(root, 'schemas/tartfile.schema.json'), 'utf8'));

const outputs = {
  'src/model/tartfile.ts': await compileTypes(schema),
  'src/config/validator.generated.ts': compileValidator(schema),
  'docs/tartfile.md': writeReference(schema),
};

const read = (path) => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};

const stale = Object.entries(outputs).filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stderr.write(`${path} is stale: run node schemas/generate.mjs\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) {
    writeFileSync(join(root, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}
