/** Tart's manifest and the config layer that it points to -> what an image is (tart-contract 3.4). Pure. */
import type { RemoteImage } from '../ports/registry.ts';

export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG_TYPE = 'application/vnd.cirruslabs.tart.config.v1';

export interface Manifest {
  readonly bytes: number;
  readonly diskGb?: number;
  readonly pushedAt?: string;
  /** The layer that is the VM's `config.json`. */
  readonly config?: { readonly digest: string; readonly size: number };
}

/** Undefined for what is no manifest of a VM. */
export const readManifest = (text: string): Manifest | undefined => {
  const { layers, annotations } = objectOf(parsed(text));
  if (!Array.isArray(layers) || layers.length === 0) return undefined;
  const known = layers.map((layer: unknown) => {
    const { mediaType, digest, size } = objectOf(layer);
    return { mediaType, digest, size: typeof size === 'number' && size >= 0 ? size : 0 };
  });
  const config = known.find((layer) => layer.mediaType === CONFIG_TYPE);
  const notes = objectOf(annotations);
  const disk = Number(notes['org.cirruslabs.tart.uncompressed-disk-size']);
  const pushed = notes['org.cirruslabs.tart.upload-time'];
  return {
    bytes: known.reduce((sum, layer) => sum + layer.size, 0),
    ...(Number.isFinite(disk) && disk > 0 ? { diskGb: Math.round(disk / 1e9) } : {}),
    ...(typeof pushed === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(pushed) ? { pushedAt: pushed } : {}),
    ...(typeof config?.digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(config.digest)
      ? { config: { digest: config.digest, size: config.size } }
      : {}),
  };
};

/** What `config.json` of a VM says of the guest. */
export const readConfig = (text: string): Pick<RemoteImage, 'os' | 'cpu' | 'memoryMb'> => {
  const config = objectOf(parsed(text));
  const { os } = config;
  const cpu = config.cpuCountMin;
  const memory = config.memorySizeMin;
  return {
    ...(os === 'darwin' || os === 'linux' ? { os } : {}),
    ...(typeof cpu === 'number' && Number.isInteger(cpu) && cpu > 0 ? { cpu } : {}),
    ...(typeof memory === 'number' && memory > 0 ? { memoryMb: Math.ceil(memory / 2 ** 20) } : {}),
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
