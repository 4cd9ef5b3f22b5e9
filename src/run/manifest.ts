/** A manifest: all of a guest that a dotfiles manager may change, as it is at one moment. */

export interface FileState {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Octal, four digits. */
  readonly mode: string;
  readonly size: number;
  /** SHA-256 of the content, of its two ends where it is huge; absent when it cannot be read. */
  readonly hash?: string;
  /** Of a link. */
  readonly target?: string;
}

export interface Manifest {
  readonly home: string;
  /** Folder of the guest with copies of small texts, for diffs; empty when none were asked for. */
  readonly copies: string;
  /** By path: `~/.zshrc`, `/opt/dotfiles/install.sh`. */
  readonly files: ReadonlyMap<string, FileState>;
  /** `defaults:com.apple.dock autohide` -> `true`, `formula:ripgrep` -> `14.1.1`, `launch-agent:…`, `login-shell`. */
  readonly facts: ReadonlyMap<string, string>;
}

/** A folder that is looked at; `path` as guestPath takes it, without a slash at its end. */
export interface Root {
  readonly path: string;
}
