/** What differs between two looks at a guest: a file, a setting, a package. */

/** Where it is: files of the home or workspace, `defaults` of macOS, Homebrew, launch agents, the login shell. */
export type ChangeArea = 'file' | 'defaults' | 'brew' | 'launch-agent' | 'login-shell';

export interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly area: ChangeArea;
  /** `~/.zshrc`, `com.apple.dock autohide`, `formula ripgrep`, a label; cleaned, secrets masked. */
  readonly name: string;
  /** In words, such as `file 0644, 120 bytes` or `false`; absent when it was not there. */
  readonly before?: string;
  readonly after?: string;
  /** Lines of a unified diff, for text that others than its owner may read. */
  readonly diff?: readonly string[];
}
