import { describe, expect, it } from 'vitest';
import { askTags } from '../../../src/cli/tags.ts';
import { ProblemError, problem } from '../../../src/model/problem.ts';
import type { Effect } from '../../../src/ports/effect.ts';
import type { Registry, RemoteImage } from '../../../src/ports/registry.ts';

const effect = (signal = new AbortController().signal): Effect => ({ signal, note: () => undefined });
const never = (): AbortSignal => new AbortController().signal;
const registry = (look: Registry['look']): Registry => ({ look });

describe('tags', () => {
  it('are asked about: moved, gone, silent; one that is silent stops nobody', async () => {
    const answers: Readonly<Record<string, () => RemoteImage | undefined>> = {
      'x/is:1': () => ({ digest: 'sha256:1', pushedAt: '2026-11-22T00:00:00Z', bytes: 7 }),
      'x/none:1': () => undefined,
      'x/silent:1': () => {
        throw new ProblemError(problem('host/registry', 'the registry x cannot be asked: refused'));
      },
    };
    const tags = await askTags(
      Object.keys(answers),
      { registry: registry(async (image) => answers[image]?.()), timeout: never },
      effect(),
    );
    expect([...tags]).toEqual([
      ['x/is:1', { kind: 'is', digest: 'sha256:1', pushedAt: '2026-11-22T00:00:00Z' }],
      ['x/none:1', { kind: 'none' }],
      ['x/silent:1', { kind: 'silent', why: 'the registry x cannot be asked: refused' }],
    ]);
  });

  it('are asked about eight at once', async () => {
    const seen = { now: 0, most: 0 };
    const look = async (): Promise<RemoteImage> => {
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      await new Promise((resolve) => setImmediate(resolve));
      seen.now -= 1;
      return { digest: 'sha256:1' };
    };
    const images = Array.from({ length: 40 }, (_, index) => `x/${index}:1`);
    expect((await askTags(images, { registry: registry(look), timeout: never }, effect())).size).toBe(40);
    expect(seen.most).toBe(8);
  });

  const untilAborted: Registry['look'] = (_image, { signal }) =>
    new Promise((_resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason));
    });

  it('of a registry that never answers are not known after a while', async () => {
    const tags = await askTags(
      ['x/y:1'],
      { registry: registry(untilAborted), timeout: () => AbortSignal.abort() },
      effect(),
    );
    expect(tags.get('x/y:1')).toEqual({ kind: 'silent', why: 'the registry does not answer within 45 s' });
  });

  it('are let be at Ctrl-C', async () => {
    const stop = new AbortController();
    const asked = askTags(['x/y:1'], { registry: registry(untilAborted), timeout: never }, effect(stop.signal));
    stop.abort(new Error('interrupted'));
    await expect(asked).rejects.toThrow('interrupted');
  });
});
