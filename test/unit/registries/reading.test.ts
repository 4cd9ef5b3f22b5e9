import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChallenge } from '../../../src/registries/challenge.ts';
import { readConfig, readManifest } from '../../../src/registries/manifest.ts';
import { parseReference } from '../../../src/registries/reference.ts';

const digest = `sha256:${'0'.repeat(64)}`;

test.each([
  ['ghcr.io/x/y:z', { host: 'ghcr.io', repository: 'x/y', version: 'z' }],
  ['ghcr.io/x/y', { host: 'ghcr.io', repository: 'x/y', version: 'latest' }],
  ['127.0.0.1:5000/x:1.2-b_c', { host: '127.0.0.1:5000', repository: 'x', version: '1.2-b_c' }],
  [`ghcr.io/x/y@${digest}`, { host: 'ghcr.io', repository: 'x/y', version: digest }],
  ['debian:latest', undefined],
  ['tahoe-base', undefined],
  ['ghcr.io/x//y', undefined],
  [`ghcr.io/x:z@${digest}`, undefined],
  ['ghcr.io/x@sha512:ab', undefined],
  ['ghcr.io/x/../../y', undefined],
  ['ghcr.io/x?y=z', undefined],
])('%s', (image, reference) => {
  expect(parseReference(image)).toEqual(reference);
});

test.each([
  [null, undefined],
  ['Basic realm="x"', { scheme: 'basic' }],
  ['Negotiate', undefined],
  ['Bearer realm="https://a/t"', { scheme: 'bearer', realm: 'https://a/t' }],
  [
    'bearer realm="https://a/t",service="s\\"x",scope="repository:x:pull"',
    { scheme: 'bearer', realm: 'https://a/t', service: 's"x', scope: 'repository:x:pull' },
  ],
  ['Bearer realm="file:///etc/passwd"', undefined],
  ['Bearer service="x"', undefined],
])('%s', (header, challenge) => {
  expect(readChallenge(header)).toEqual(challenge);
});

test('a manifest without annotations, of no known layers, is one all the same; what is none is none', () => {
  expect(readManifest('{"layers":[{"size":5},{"size":"x"}]}')).toEqual({ bytes: 5 });
  expect(readManifest('{"layers":[]}')).toBeUndefined();
  expect(readConfig('{"os":"beos","cpuCountMin":0.5,"memorySizeMin":"x"}')).toEqual({});
});

test('readers never throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readManifest(text);
      readConfig(text);
      readChallenge(text);
      parseReference(text);
    }),
  );
});
