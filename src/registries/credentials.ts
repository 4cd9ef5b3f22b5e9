/** Who we are to a registry: Tart's variables, then Docker's config file and its helpers (tart-contract 0.4, 3.3). */
import type { Spawn } from '../ports/spawn.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export interface CredentialsDeps {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Text of `~/.docker/config.json` (or `$DOCKER_CONFIG/config.json`), when there is one. */
  dockerConfig(): string | undefined;
  readonly spawn: Spawn;
}

/** Milliseconds that a credential helper may take: one that asks its user would wait for ever. */
const HELPER = 10_000;

/** Undefined: nobody, and then the registry is asked as anybody may. A broken config file or helper counts as nobody. */
export const credentialsFor = async (host: string, deps: CredentialsDeps): Promise<Credentials | undefined> => {
  const { TART_REGISTRY_USERNAME: user, TART_REGISTRY_PASSWORD: password, TART_REGISTRY_HOSTNAME: only } = deps.env;
  if (user !== undefined && password !== undefined && (only === undefined || only === host)) return { user, password };
  const config = dockerConfig(deps.dockerConfig());
  const helper = helperFor(host, config);
  if (helper !== undefined) {
    const found = await ask(helper, host, deps.spawn);
    if (found !== undefined) return found;
  }
  return stored(host, config);
};

interface DockerConfig {
  readonly auths: Readonly<Record<string, unknown>>;
  readonly credHelpers: Readonly<Record<string, unknown>>;
  readonly credsStore: unknown;
}

const dockerConfig = (text: string | undefined): DockerConfig => {
  const empty = { auths: {}, credHelpers: {}, credsStore: undefined };
  if (text === undefined) return empty;
  try {
    const read = objectOf(JSON.parse(text));
    return { auths: objectOf(read.auths), credHelpers: objectOf(read.credHelpers), credsStore: read.credsStore };
  } catch {
    return empty;
  }
};

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Docker's own names of a helper are parts of a program's name: a path or an option is none. */
const helperFor = (host: string, config: DockerConfig): string | undefined => {
  const [, named] =
    Object.entries(config.credHelpers).find(([pattern]) => pattern === host) ??
    // Tart takes the names for patterns, too.
    Object.entries(config.credHelpers).find(([pattern]) => fits(pattern, host)) ??
    [];
  const name = named ?? config.credsStore;
  return typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) ? name : undefined;
};

const fits = (pattern: string, host: string): boolean => {
  try {
    return new RegExp(`^(?:${pattern})$`).test(host);
  } catch {
    return false;
  }
};

/** The protocol of docker-credential-helpers: the server on stdin, JSON on stdout, an exit code when it has none. */
const ask = async (helper: string, host: string, spawn: Spawn): Promise<Credentials | undefined> => {
  const result = await spawn({
    file: `docker-credential-${helper}`,
    args: ['get'],
    stdin: `${host}\n`,
    timeoutMs: HELPER,
  });
  if (result.ended !== 'exit' || result.exit !== 0) return undefined;
  try {
    const { Username, Secret } = objectOf(JSON.parse(result.stdout));
    return typeof Username === 'string' && typeof Secret === 'string'
      ? { user: Username, password: Secret }
      : undefined;
  } catch {
    return undefined;
  }
};

const stored = (host: string, { auths }: DockerConfig): Credentials | undefined => {
  const { auth } = objectOf(auths[host] ?? auths[`https://${host}`] ?? auths[`https://${host}/v1/`]);
  if (typeof auth !== 'string') return undefined;
  const [, user, password] = /^([^:]*):([\s\S]*)$/.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? [];
  return user === undefined || password === undefined ? undefined : { user, password };
};
