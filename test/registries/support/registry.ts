/** A real registry (Debian's docker-registry) on loopback, with images as `tart push` makes them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RealRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** Pushes an image of a VM; the digest of its manifest. */
  push(repository: string, tag: string, image?: Partial<PushedImage>): Promise<string>;
  /** Deletes a manifest. */
  remove(repository: string, digest: string): Promise<void>;
  stop(): Promise<void>;
}

export interface PushedImage {
  readonly os: string;
  readonly cpuCountMin: number;
  readonly memorySizeMin: number;
  readonly pushedAt: string;
}

/** With `login`, everything wants that user and password (Basic). */
export const startRegistry = async (login?: { user: string; password: string }): Promise<RealRegistry> => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-registry-'));
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  if (login !== undefined) {
    const hashed = spawnSync('htpasswd', ['-Bbn', login.user, login.password], { encoding: 'utf8' });
    writeFileSync(join(folder, 'htpasswd'), hashed.stdout);
  }
  const auth = login === undefined ? '' : `auth: { htpasswd: { realm: test, path: ${join(folder, 'htpasswd')} } }\n`;
  writeFileSync(
    join(folder, 'config.yml'),
    `version: 0.1\nlog: { level: error }\nstorage: { filesystem: { rootdirectory: ${folder}/data }, delete: { enabled: true } }\nhttp: { addr: "${host}" }\n${auth}`,
  );
  const child = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' });
  const headers: Record<string, string> =
    login === undefined
      ? {}
      : { authorization: `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}` };
  await answers(`http://${host}/v2/`, headers, child);
  const blob = async (repository: string, data: Buffer): Promise<string> => {
    const digest = digestOf(data);
    const begun = await fetch(`http://${host}/v2/${repository}/blobs/uploads/`, { method: 'POST', headers });
    const location = new URL(begun.headers.get('location') ?? '', `http://${host}`);
    location.searchParams.set('digest', digest);
    const put = await fetch(location, { method: 'PUT', headers, body: new Uint8Array(data) });
    if (put.status !== 201) throw new Error(`the blob was not taken: ${put.status}`);
    return digest;
  };
  return {
    host,
    push: async (repository, tag, image = {}) => {
      const vm = {
        os: image.os ?? 'darwin',
        cpuCountMin: image.cpuCountMin ?? 4,
        memorySizeMin: image.memorySizeMin ?? 4 * 2 ** 30,
      };
      const config = Buffer.from(JSON.stringify(vm));
      const disk = Buffer.alloc(1000, 1);
      const oci = Buffer.from('{"architecture":"arm64","os":"darwin"}');
      const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: {
          mediaType: 'application/vnd.oci.image.config.v1+json',
          size: oci.length,
          digest: await blob(repository, oci),
        },
        layers: [
          layer('config.v1', config, await blob(repository, config)),
          layer('disk.v2', disk, await blob(repository, disk)),
        ],
        annotations: {
          'org.cirruslabs.tart.uncompressed-disk-size': '50000000000',
          'org.cirruslabs.tart.upload-time': image.pushedAt ?? '2026-05-02T09:15:00Z',
        },
      });
      const put = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, {
        method: 'PUT',
        headers: { ...headers, 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
        body: manifest,
      });
      if (put.status !== 201) throw new Error(`the manifest was not taken: ${put.status} ${await put.text()}`);
      return digestOf(Buffer.from(manifest));
    },
    remove: async (repository, digest) => {
      const gone = await fetch(`http://${host}/v2/${repository}/manifests/${digest}`, { method: 'DELETE', headers });
      if (gone.status !== 202) throw new Error(`the manifest was not deleted: ${gone.status}`);
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // A second stop has nothing to wait for.
      if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const layer = (type: string, data: Buffer, digest: string) => ({
  mediaType: `application/vnd.cirruslabs.tart.${type}`,
  size: data.length,
  digest,
  annotations: {},
});

const digestOf = (data: Buffer): string => `sha256:${createHash('sha256').update(data).digest('hex')}`;

const answers = async (url: string, headers: Record<string, string>, child: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 400; tries++) {
    if (child.exitCode !== null) throw new Error(`docker-registry ended with ${child.exitCode}`);
    const status = await fetch(url, { headers }).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('docker-registry did not answer');
};

/** A port of loopback that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
