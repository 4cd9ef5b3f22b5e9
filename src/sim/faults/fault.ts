/** What a fault file says: which calls, and what goes wrong in them. docs/simulator.md explains every key. */

export interface Failure {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exit?: number;
}

export interface PullFault {
  /** Percent at which the download breaks. */
  readonly breakAt?: number;
  /** What it says then, after `Error: `. */
  readonly text?: string;
  /** HTTP status that the registry answers for the manifest. */
  readonly status?: number;
}

export interface RunFault {
  /** `never`, or how long it takes. */
  readonly boot?: string;
  /** `none`, or an address that the lease names instead of the real one. */
  readonly ip?: string;
  /** How much later than usual the lease appears. */
  readonly ipDelay?: string;
  /** `refuse`: nothing listens; `reject`: no login succeeds; `silent`: accepts and says nothing. */
  readonly ssh?: 'refuse' | 'reject' | 'silent';
  /** Every connection is cut that long after it was made. */
  readonly sshDrop?: string;
  /** `never`, or how much later than usual the agent answers. */
  readonly agent?: string;
  /** SIGINT does nothing. */
  readonly ignoreStop?: boolean;
  readonly crashAfter?: string;
  readonly networkLostAfter?: string;
  /** The guest's disk has no room left. */
  readonly diskFull?: boolean;
  /** The framework says that the limit of VMs is reached, whatever runs. */
  readonly limit?: boolean;
  /** The start fails: `aux-storage` or `keychain`, with the framework's own text. */
  readonly start?: 'aux-storage' | 'keychain';
}

export interface Fault {
  readonly id?: string;
  /** One command, several, or `*` for all. */
  readonly command?: string | readonly string[];
  /** Glob over the VM names of the call. */
  readonly vm?: string;
  /** The first matching call that is hit, counted from 1 over all processes of this home. */
  readonly nth?: number;
  /** How many are hit from there on; all when absent. */
  readonly count?: number;

  readonly before?: string;
  readonly after?: string;
  readonly hang?: boolean;
  readonly noise?: string;
  /** Printed to stdout instead of doing anything. */
  readonly print?: string;
  /** Fails instead of doing anything. */
  readonly fail?: Failure;
  /** Does it, then fails. */
  readonly failAfter?: Failure;
  readonly error?: 'disk-full' | 'busy';
  /** Automatic pruning takes every cached image that the call does not need. */
  readonly prune?: boolean;
  readonly pull?: PullFault;
  readonly run?: RunFault;
}
