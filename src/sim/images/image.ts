/** An image that can be pulled: what the guest is, and what it weighs. */

export interface Image {
  readonly os: 'darwin' | 'linux';
  /** `26.0` for macOS, `24.04` and the like for Linux. */
  readonly release: string;
  /** `vanilla`, `base`, `xcode`, `runner`, or the distribution of a Linux image. */
  readonly flavor: string;
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
  /** GB (10^9). */
  readonly disk: number;
  /** Compressed, GB: what `pulling disk (n GB compressed)...` says. */
  readonly download: number;
  readonly agent: boolean;
  /** Homebrew in /opt/homebrew (macOS). */
  readonly homebrew: boolean;
  /** Does anything boot from its disk? */
  readonly bootable: boolean;
  readonly arch: 'arm64' | 'amd64';
  /** Changes the digest and nothing else: a tag that moved. */
  readonly revision?: string | number;
  /** Megabytes of the disk that are really written. */
  readonly allocated?: number;
  /** A folder whose content becomes the guest user's home. */
  readonly home?: string;
}
