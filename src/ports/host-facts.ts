/** The host-facts port: what can be learnt of this host without changing it, for `tartplan doctor`. Nothing here is a judgement. */

/** A program: absent, or there with what it says of its version. */
export interface Program {
  readonly path: string;
  readonly version?: string;
}

export interface Folder {
  readonly path: string;
  /** `missing` can still be made when the nearest folder above is writable. */
  readonly state: 'writable' | 'readonly' | 'missing' | 'no-folder';
  /** GB (10^9 bytes) that are free on its volume. */
  readonly freeGb?: number;
}

/** Absent members could not be told, or do not exist on this system. */
export interface HostFacts {
  /** As node words it: `darwin`, `linux`. */
  readonly platform: string;
  /** Of the machine, not of the node that runs on it. */
  readonly appleSilicon: boolean;
  /** Node is for another processor and runs translated. */
  readonly translated: boolean;
  readonly macos?: string;
  readonly node: string;
  /** Where the tart executable really is, and the Homebrew tap that it came from. */
  readonly tart?: { readonly path: string; readonly tap?: string };
  readonly engineHome: Folder;
  readonly ledger: Folder;
  /** Of this login: macOS shows windows and dialogs only in a graphical one. */
  readonly graphicalSession?: boolean;
  /** Only asked outside of a graphical session, where asking opens no dialog. */
  readonly keychain?: 'unlocked' | 'locked' | 'missing';
  readonly leases?: { readonly current: number; readonly seconds: number };
  readonly activeInterface?: string;
  readonly git?: Program;
  readonly tar?: Program;
  readonly softnet?: Program & { readonly runsAsRoot: boolean };
  /** Inside of which terminal multiplexer we run. */
  readonly multiplexer?: 'tmux' | 'screen';
}
