/** The registry port over the OCI distribution API: anonymous first, with a token or a password when the registry asks. */
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import type { Clock, Effect } from '../ports/effect.ts';
import type { Registry, RemoteImage } from '../ports/registry.ts';
import { type Challenge, readChallenge } from './challenge.ts';
import type { Credentials } from './credentials.ts';
import { type Answer, type Fetch, get } from './http.ts';
import { MANIFEST_TYPE, type Manifest, readConfig, readManifest } from './manifest.ts';
import { parseReference, type Reference } from './reference.ts';

export interface RegistryDeps {
  readonly fetch: Fetch;
  readonly clock: Clock;
  credentials(host: string): Promise<Credentials | undefined>;
}

/** A config layer is under a kilobyte; more than this is something else. */
const MAX_CONFIG = 64 * 1024;

/** Asks over HTTPS; a registry on this host's loopback over HTTP, as Docker does. */
export const createRegistry = (deps: RegistryDeps): Registry => {
  /** By registry and repository: what to say next time. */
  const known = new Map<string, string>();

  const ask = async (reference: Reference, path: string, accept: string, effect: Effect): Promise<Answer> => {
    const { host, repository } = reference;
    const key = `${host}/${repository}`;
    const url = `${isLoopback(host) ? 'http' : 'https'}://${host}/v2/${repository}/${path}`;
    const headers = (authorization: string | undefined) => ({
      accept,
      'user-agent': 'tartplan',
      ...(authorization === undefined ? {} : { authorization }),
    });
    const first = await get(url, headers(known.get(key)), deps, effect);
    if (first.status !== 401) return first;
    const challenge = readChallenge(first.headers.get('www-authenticate'));
    if (challenge === undefined) throw new ProblemError(refused(reference, 'it asks for a login of an unknown kind'));
    const authorization = await meet(challenge, reference, effect);
    known.set(key, authorization);
    return get(url, headers(authorization), deps, effect);
  };

  const meet = async (challenge: Challenge, reference: Reference, effect: Effect): Promise<string> => {
    const found = await deps.credentials(reference.host);
    const basic =
      found === undefined ? undefined : `Basic ${Buffer.from(`${found.user}:${found.password}`).toString('base64')}`;
    if (challenge.scheme === 'basic') {
      if (basic === undefined) throw new ProblemError(refused(reference, 'it wants a user and a password'));
      return basic;
    }
    const url = new URL(challenge.realm);
    if (challenge.service !== undefined) url.searchParams.set('service', challenge.service);
    url.searchParams.set('scope', challenge.scope ?? `repository:${reference.repository}:pull`);
    // A password goes to whom the registry names, but not where anybody on the way could read it.
    const safe = url.protocol === 'https:' || isLoopback(url.host);
    const answer = await get(
      url.href,
      {
        accept: 'application/json',
        'user-agent': 'tartplan',
        ...(basic === undefined || !safe ? {} : { authorization: basic }),
      },
      deps,
      effect,
    );
    const token = answer.status === 200 ? tokenOf(answer.body) : undefined;
    if (token === undefined)
      throw new ProblemError(refused(reference, `no token for it: ${url.host} answers with status ${answer.status}`));
    return `Bearer ${token}`;
  };

  /** What it would tell is welcome, not needed. */
  const configOf = async (
    layer: Manifest['config'],
    reference: Reference,
    effect: Effect,
  ): Promise<Pick<RemoteImage, 'os' | 'cpu' | 'memoryMb'>> => {
    if (layer === undefined || layer.size > MAX_CONFIG) return {};
    const answer = await ask(reference, `blobs/${layer.digest}`, '*/*', effect);
    return answer.status === 200 ? readConfig(answer.body.toString('utf8')) : {};
  };

  return {
    look: async (image, effect) => {
      const reference = parseReference(image);
      if (reference === undefined) {
        throw new ProblemError(
          problem('host/registry', `"${image}" is not the name of an image in a registry`, {
            hint: 'Names are host/path:tag or host/path@sha256:…, such as ghcr.io/cirruslabs/macos-tahoe-base:latest.',
          }),
        );
      }
      const answer = await ask(reference, `manifests/${reference.version}`, MANIFEST_TYPE, effect);
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw new ProblemError(refused(reference, `it answers with status ${answer.status}`));
      const manifest = readManifest(answer.body.toString('utf8'));
      if (manifest === undefined) {
        throw new ProblemError(
          problem('host/registry', `${image} is not an image of a VM`, {
            hint: 'Tart can clone images that tart push made.',
          }),
        );
      }
      const { config, ...facts } = manifest;
      const digest = `sha256:${Buffer.from(await crypto.subtle.digest('SHA-256', answer.body)).toString('hex')}`;
      return { digest, ...facts, ...(await configOf(config, reference, effect)) };
    },
  };
};

const tokenOf = (body: Buffer): string | undefined => {
  try {
    const { token, access_token: access } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const found = token ?? access;
    return typeof found === 'string' && /^[\x21-\x7e]+$/.test(found) ? found : undefined;
  } catch {
    return undefined;
  }
};

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3})(:\d+)?$/.test(host);

const refused = ({ host, repository }: Reference, why: string): Problem =>
  problem('host/registry', `the registry ${host} does not say what ${repository} is: ${why}`, {
    hint: 'Set TART_REGISTRY_USERNAME and TART_REGISTRY_PASSWORD, or log in with docker login; a wrong login is refused for public images, too.',
  });
