/** Names of images and their digests. */

/** `ghcr.io/x/y:tag` -> `ghcr.io/x/y@sha256:…`. */
export const atDigest = (image: string, digest: string): string =>
  `${image.replace(/(?:@.*|:[^/:@]*)$/, '')}@${digest}`;

/** Enough of a digest to tell it from others: `sha256:0123456789ab…`. */
export const shortDigest = (digest: string): string => `${digest.slice(0, 19)}…`;
