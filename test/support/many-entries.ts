/** A program: reads two manifests of as many entries as its argument says, compares them, prints how many changes there are. */

import type { Manifest } from '../../src/run/manifest.ts';
import { compare } from '../../src/run/manifest-diff.ts';
import { createIgnore } from '../../src/run/manifest-ignore.ts';
import { createManifestReader } from '../../src/run/manifest-read.ts';

const count = Number(process.argv[2]);
const nonce = 'nonce';

const record = (of: string, data: string): Buffer =>
  Buffer.from(`${nonce} ${of} ${Buffer.byteLength(data)}\n${data}\n`);

const name = (index: number): string => `./.config/some/folder/number-${index % 500}/file-${index}.conf`;

const read = (different: number): Manifest => {
  const reader = createManifestReader(nonce, [{ path: '~' }], (home) => createIgnore(['*.tmp', '~/x/**/y'], home));
  reader.push(record('- home', '/Users/me'));
  const send = (section: string, text: (index: number) => string): void => {
    for (let from = 0; from < count; from += 2_000) {
      const some = Array.from({ length: Math.min(2_000, count - from) }, (_, index) => text(from + index));
      reader.push(record(`0 ${section}`, some.join('')));
    }
  };
  send('entries', (index) => `f644 ${index} ${name(index)}\0`);
  send('hashes', (index) => `${(index === different ? 'b' : 'a').repeat(64)}  ${name(index)}\n`);
  reader.push(record('- end', ''));
  return reader.end();
};

process.stdout.write(`${compare(read(-1), read(7)).length}\n`);
