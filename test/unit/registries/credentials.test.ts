import { expect, test } from 'vitest';
import type { SpawnRequest } from '../../../src/ports/spawn.ts';
import { credentialsFor } from '../../../src/registries/credentials.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const ask = (
  host: string,
  given: { env?: Record<string, string>; config?: unknown; helper?: (request: SpawnRequest) => string | undefined },
) => {
  const calls: SpawnRequest[] = [];
  const found = credentialsFor(host, {
    env: given.env ?? {},
    dockerConfig: () =>
      given.config === undefined || typeof given.config === 'string' ? given.config : JSON.stringify(given.config),
    spawn: async (request) => {
      calls.push(request);
      const stdout = given.helper?.(request);
      return stdout === undefined
        ? { ended: 'exit', exit: 1, stdout: '', stderr: '' }
        : { ended: 'exit', exit: 0, stdout, stderr: '' };
    },
  });
  return found.then((who) => ({ who, calls }));
};

test("Tart's variables come first, and only for the host that they name", async () => {
  const env = { TART_REGISTRY_USERNAME: 'me', TART_REGISTRY_PASSWORD: 'x' };
  expect((await ask('ghcr.io', { env })).who).toEqual({ user: 'me', password: 'x' });
  const named = { ...env, TART_REGISTRY_HOSTNAME: 'ghcr.io' };
  expect((await ask('ghcr.io', { env: named })).who).toEqual({ user: 'me', password: 'x' });
  expect((await ask('example.org', { env: named })).who).toBeUndefined();
});

test("Docker's config: a stored login, whose password may hold colons", async () => {
  const config = { auths: { 'ghcr.io': { auth: base64('me:a:b') }, 'https://quay.io': { auth: base64('you:c') } } };
  expect((await ask('ghcr.io', { config })).who).toEqual({ user: 'me', password: 'a:b' });
  expect((await ask('quay.io', { config })).who).toEqual({ user: 'you', password: 'c' });
  expect((await ask('example.org', { config })).who).toBeUndefined();
});

test('a helper is asked on stdin, by name or pattern, before what is stored', async () => {
  const config = {
    auths: { 'a.example.org': { auth: base64('old:x') } },
    credHelpers: { '.*\\.example\\.org': 'pass' },
  };
  const helper = () => JSON.stringify({ ServerURL: 'a.example.org', Username: 'me', Secret: 'y' });
  const { who, calls } = await ask('a.example.org', { config, helper });
  expect(who).toEqual({ user: 'me', password: 'y' });
  expect(calls).toMatchObject([{ file: 'docker-credential-pass', args: ['get'], stdin: 'a.example.org\n' }]);
  expect((await ask('a.example.org', { config, helper: () => undefined })).who).toEqual({ user: 'old', password: 'x' });
  expect((await ask('ghcr.io', { config: { credsStore: 'osxkeychain' }, helper })).calls[0]?.file).toBe(
    'docker-credential-osxkeychain',
  );
});

test.each([
  ['no JSON', '{'],
  ['a list', []],
  ['a helper that is a path', { credsStore: '../../bin/sh' }],
  ['a helper that is an option', { credsStore: '-x' }],
  ['a pattern that is none', { credHelpers: { '(': 'x' } }],
  ['a login without a colon', { auths: { 'ghcr.io': { auth: base64('x') } } }],
])('a broken config is nobody: %s', async (_what, config) => {
  const { who, calls } = await ask('ghcr.io', { config });
  expect(who).toBeUndefined();
  expect(calls).toEqual([]);
});

test('a helper that prints nonsense is nobody', async () => {
  expect((await ask('ghcr.io', { config: { credsStore: 'x' }, helper: () => 'hello' })).who).toBeUndefined();
  expect((await ask('ghcr.io', { config: { credsStore: 'x' }, helper: () => '{}' })).who).toBeUndefined();
});
