/** The registry port against a real registry, and against a front that asks for tokens as ghcr.io does. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Effect } from '../../src/ports/effect.ts';
import type { Credentials } from '../../src/registries/credentials.ts';
import { createRegistry } from '../../src/registries/registry.ts';
import { createClock } from '../../src/system/clock.ts';
import { problemOf } from '../guests/support/problem.ts';
import { onPath } from '../support/programs.ts';
import { freePort, type RealRegistry, startRegistry } from './support/registry.ts';

const notes: string[] = [];
const effect = (): Effect => ({ signal: new AbortController().signal, note: (text) => notes.push(text) });
const instant = { ...createClock(), sleep: async () => undefined };
const registryAs = (who?: Credentials) =>
  createRegistry({ fetch, clock: instant, credentials: () => Promise.resolve(who) });

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  notes.length = 0;
});
const serve = async (answer: Parameters<typeof createServer>[1]): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe.skipIf(!onPath('docker-registry'))('docker-registry', () => {
  let registry: RealRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  test('an image tells what it is without being pulled', async () => {
    const digest = await registry.push('me/macos', '26');
    const image = `${registry.host}/me/macos`;
    const expected = {
      digest,
      bytes: 1000 + JSON.stringify({ os: 'darwin', cpuCountMin: 4, memorySizeMin: 4 * 2 ** 30 }).length,
      os: 'darwin',
      cpu: 4,
      memoryMb: 4096,
      diskGb: 50,
      pushedAt: '2026-05-02T09:15:00Z',
    };
    expect(await registryAs().look(`${image}:26`, effect())).toEqual(expected);
    expect(await registryAs().look(`${image}@${digest}`, effect())).toEqual(expected);
  });

  test('a tag that moves has another digest; one that is not there, and a digest that went, are nothing', async () => {
    const first = await registry.push('me/moving', 'latest');
    const second = await registry.push('me/moving', 'latest', { cpuCountMin: 6 });
    const image = `${registry.host}/me/moving`;
    expect(second).not.toBe(first);
    expect(await registryAs().look(image, effect())).toMatchObject({ digest: second, cpu: 6 });
    await registry.remove('me/moving', first);
    expect(await registryAs().look(`${image}@${first}`, effect())).toBeUndefined();
    expect(await registryAs().look(`${image}:none`, effect())).toBeUndefined();
  });

  test('a token is fetched where the registry says, with the login where there is one, and used again', async () => {
    const digest = await registry.push('me/token', 'latest');
    const asked: string[] = [];
    const front = await serve(async (request, response) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      asked.push(`${url.pathname.replace(/sha256:.*/, 'sha256:…')} ${request.headers.authorization ?? 'nobody'}`);
      if (url.pathname === '/token') {
        expect(url.searchParams.get('service')).toBe('it');
        expect(url.searchParams.get('scope')).toBe('repository:me/token:pull');
        response.end(JSON.stringify({ token: 'abc' }));
        return;
      }
      if (request.headers.authorization !== 'Bearer abc') {
        const realm = `Bearer realm="http://${request.headers.host}/token",service="it",scope="repository:me/token:pull"`;
        response.writeHead(401, { 'www-authenticate': realm }).end();
        return;
      }
      const real = await fetch(`http://${registry.host}${url.pathname}`, {
        headers: { accept: request.headers.accept ?? '' },
      });
      response.writeHead(real.status, { 'content-type': real.headers.get('content-type') ?? '' });
      response.end(Buffer.from(await real.arrayBuffer()));
    });
    expect(await registryAs().look(`${front}/me/token:latest`, effect())).toMatchObject({ digest, cpu: 4 });
    expect(asked).toEqual([
      '/v2/me/token/manifests/latest nobody',
      '/token nobody',
      '/v2/me/token/manifests/latest Bearer abc',
      '/v2/me/token/blobs/sha256:… Bearer abc',
    ]);
    asked.length = 0;
    await registryAs({ user: 'me', password: 'x' }).look(`${front}/me/token:latest`, effect());
    expect(asked[1]).toBe(`/token Basic ${Buffer.from('me:x').toString('base64')}`);
  });
});

describe.skipIf(!onPath('docker-registry') || !onPath('htpasswd'))('docker-registry with a password', () => {
  let registry: RealRegistry;
  beforeAll(async () => {
    registry = await startRegistry({ user: 'me', password: 'se:cret' });
  });
  afterAll(() => registry.stop());

  test('the right login is let in; without one, or with a wrong one, it is said what to do', async () => {
    const digest = await registry.push('private/macos', 'latest');
    const image = `${registry.host}/private/macos:latest`;
    expect(await registryAs({ user: 'me', password: 'se:cret' }).look(image, effect())).toMatchObject({ digest });
    const nobody = await problemOf(registryAs().look(image, effect()));
    expect(nobody.summary).toBe(
      `the registry ${registry.host} does not say what private/macos is: it wants a user and a password`,
    );
    expect(nobody.hint).toContain('TART_REGISTRY_USERNAME');
    const wrong = await problemOf(registryAs({ user: 'me', password: 'no' }).look(image, effect()));
    expect(wrong.summary).toContain('it answers with status 401');
  });
});

describe('a registry in trouble', () => {
  test('nobody listens: said after some tries', async () => {
    const host = `127.0.0.1:${await freePort()}`;
    const found = await problemOf(registryAs().look(`${host}/x/y:z`, effect()));
    expect(found).toMatchObject({ code: 'host/registry' });
    expect(found.summary).toContain(`the registry ${host} cannot be asked: `);
    expect(found.summary).toContain('ECONNREFUSED');
    expect(notes).toHaveLength(2);
  });

  test('an overload passes', async () => {
    let tries = 0;
    const host = await serve((_request, response) => {
      tries += 1;
      response.writeHead(tries === 1 ? 503 : tries === 2 ? 429 : 404).end();
    });
    expect(await registryAs().look(`${host}/x/y:z`, effect())).toBeUndefined();
    expect(tries).toBe(3);
  });

  test.each([
    ['no JSON', 'hello', 'is not an image of a VM'],
    ['an index', '{"manifests":[]}', 'is not an image of a VM'],
    ['too much', 'x'.repeat(5 * 2 ** 20), 'answers with more than 4 MiB'],
  ])('%s', async (_what, body, words) => {
    const host = await serve((_request, response) => response.end(body));
    expect((await problemOf(registryAs().look(`${host}/x/y:z`, effect()))).summary).toContain(words);
  });

  test('an interrupt ends the question', async () => {
    const host = await serve(() => undefined);
    const stop = new AbortController();
    const asked = registryAs().look(`${host}/x/y:z`, { signal: stop.signal, note: () => undefined });
    stop.abort(new Error('interrupted'));
    await expect(asked).rejects.toThrow('interrupted');
  });

  test('what is no name of an image', async () => {
    expect((await problemOf(registryAs().look('tahoe-base', effect()))).summary).toBe(
      '"tahoe-base" is not the name of an image in a registry',
    );
  });
});
