import { expect, test } from 'vitest';
import { lockImages } from '../../../src/cli/locking.ts';
import type { LockedImage } from '../../../src/model/lock.ts';
import { ProblemError, problem } from '../../../src/model/problem.ts';
import type { RemoteImage } from '../../../src/ports/registry.ts';
import { problemOf } from '../../guests/support/problem.ts';
import { base, desired, imageOf } from '../../support/desired.ts';

const effect = { signal: new AbortController().signal, note: () => undefined };
const image = imageOf('tahoe');
const at = (digest: string): string => `ghcr.io/cirruslabs/macos-tahoe-base@${digest}`;

/** `serves`: what the registry says of a name; a missing registry is offline. */
const lock = (given: {
  pinned?: LockedImage;
  serves?: Record<string, RemoteImage>;
  cached?: string;
  update?: boolean;
}) => {
  const asked: string[] = [];
  const tahoe = base('tahoe', given.pinned === undefined ? {} : { pinned: given.pinned });
  const locked = lockImages(
    {
      desired: desired({ bases: [tahoe, base('own', { origin: { kind: 'vm' } })] }),
      registry: {
        look: async (name) => {
          asked.push(name);
          if (given.serves === undefined) throw new ProblemError(problem('host/registry', 'offline'));
          return given.serves[name];
        },
      },
      engine: { digest: async () => given.cached },
      moves: () => given.update ?? false,
    },
    effect,
  );
  return { locked, asked };
};

test('an image that is not pinned yet is looked up', async () => {
  const { locked } = lock({ serves: { [image]: { digest: 'sha256:1', cpu: 4 } } });
  expect(await locked).toEqual({ images: new Map([[image, { digest: 'sha256:1', cpu: 4 }]]), warnings: [] });
});

test('one that is pinned stays, moved tag or not; whether it is still served is looked at', async () => {
  const pinned = { digest: 'sha256:0' };
  const served = lock({
    pinned,
    serves: { [image]: { digest: 'sha256:1' }, [at('sha256:0')]: { digest: 'sha256:0' } },
  });
  expect(await served.locked).toEqual({ images: new Map([[image, pinned]]), warnings: [] });
  expect(served.asked).toEqual([at('sha256:0')]);
  const gone = await lock({ pinned, serves: {} }).locked;
  expect(gone.images.get(image)).toEqual(pinned);
  expect(gone.warnings).toMatchObject([
    { severity: 'warning', summary: `the registry no longer serves the digest that is pinned for ${image}` },
  ]);
});

test('told so, it moves', async () => {
  const { locked } = lock({
    pinned: { digest: 'sha256:0' },
    update: true,
    serves: { [image]: { digest: 'sha256:1' } },
  });
  expect((await locked).images.get(image)).toEqual({ digest: 'sha256:1' });
});

test('offline: the pin stays, or the digest of the cache is taken, with a warning; with neither it is an error', async () => {
  const kept = await lock({ pinned: { digest: 'sha256:0' }, update: true }).locked;
  expect(kept.images.get(image)).toEqual({ digest: 'sha256:0' });
  expect(kept.warnings).toMatchObject([{ severity: 'warning', summary: 'offline' }]);
  const cached = await lock({ cached: 'sha256:2' }).locked;
  expect(cached.images.get(image)).toEqual({ digest: 'sha256:2' });
  expect(cached.warnings).toMatchObject([{ severity: 'warning', detail: expect.stringContaining('in its cache') }]);
  expect(await problemOf(lock({}).locked)).toMatchObject({ code: 'host/registry', severity: 'error' });
});

test('an image that the registry does not have is an error at its base', async () => {
  const found = await problemOf(lock({ serves: {} }).locked);
  expect(found).toMatchObject({ summary: `the registry has no image ${image}`, where: expect.anything() });
});
