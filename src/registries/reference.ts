/** Names of images, as Tart reads them (tart-contract 3.1). */

export interface Reference {
  /** `ghcr.io`, `127.0.0.1:5000`. */
  readonly host: string;
  readonly repository: string;
  /** A tag, or `sha256:…`. */
  readonly version: string;
}

/** Undefined for what Tart takes for a local name, or for none. */
export const parseReference = (image: string): Reference | undefined => {
  const [, host, repository, tag, digest] =
    /^([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?::\d{1,5})?)\/([A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*)(?::([A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)|@(sha256:[0-9a-f]{64}))?$/.exec(
      image,
    ) ?? [];
  if (host === undefined || repository === undefined) return undefined;
  return { host, repository, version: digest ?? tag ?? 'latest' };
};
