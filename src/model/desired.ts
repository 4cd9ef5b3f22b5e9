/** What should be: a tartfile with every default applied and every reference followed; planner and runner guess nothing. */
import type { Check } from './check.ts';
import type { LockedImage } from './lock.ts';
import type { SourceFile, Span } from './problem.ts';
import type { Repeat, Teardown } from './repeat.ts';
import type { Step } from './step.ts';

export type GuestOs = 'darwin' | 'linux';

/** Hardware as `tart set` takes it. `memoryMb` is MiB, `diskGb` is GB of 10^9 bytes (tart-contract 1.5). */
export interface Settings {
  readonly cpu?: number;
  readonly memoryMb?: number;
  readonly diskGb?: number;
  readonly display?: string;
}

export type NetworkMode = 'nat' | 'bridged' | 'softnet' | 'host';
export type ResolverChoice = 'auto' | 'dhcp' | 'arp' | 'agent';

export interface Network {
  readonly mode: NetworkMode;
  /** Only with bridged: an identifier, a display name, or `auto` for the host's active interface. */
  readonly interface?: string;
  readonly resolver: ResolverChoice;
  /** A URL that must be reachable from the guest before its steps run; false: not asked. */
  readonly probe: string | false;
  /** Tried once when the probe fails. */
  readonly fallback?: NetworkMode;
}

/** How a window onto the guest is shown: design.md section 3, `display`. */
export type DisplayMode = 'none' | 'window' | 'vnc' | 'screen-sharing';

export interface Connect {
  readonly via: 'auto' | 'ssh' | 'agent';
  readonly user: string;
  readonly password?: string;
  /** Path of a private key on the host, `~` already expanded. */
  readonly key?: string;
  readonly port: number;
  /** Bound on the way from `run` to a login that works. */
  readonly timeoutMs: number;
}

export interface Mount {
  /** Absolute path on the host. */
  readonly host: string;
  /** The same as the tartfile has it, where that differs: another host has another home. */
  readonly written?: string;
  readonly name: string;
  readonly readonly: boolean;
}

/** Everything about a guest that is not what it is for. */
export interface GuestSpec {
  readonly settings: Settings;
  readonly network: Network;
  readonly display: DisplayMode;
  readonly connect: Connect;
  readonly mounts: readonly Mount[];
  readonly env: Readonly<Record<string, string>>;
  /** Names of host environment variables whose values are secret. */
  readonly secrets: readonly string[];
}

/** What is tested: the tree as it lies, a commit out of git's objects, or what a stranger gets, who clones. */
export type WorkspaceSource = 'worktree' | 'head' | 'remote';

export interface Workspace {
  /** Absolute path of the folder on the host. */
  readonly path: string;
  /** Path in the guest; may start with `~/`. Absent, with `remote` only: a step clones, and decides where to. */
  readonly to?: string;
  readonly source: WorkspaceSource;
  /** `git`: what it tracks or does not ignore; `all`: everything but `.git`. */
  readonly include: 'git' | 'all';
  /** Patterns as in a .gitignore. */
  readonly exclude: readonly string[];
  /** The revision for `head` and `remote`; default: HEAD, or what the repository of another gives. */
  readonly ref?: string;
  /** With `remote`: what a stranger clones; default: the public form of the URL of `origin`. */
  readonly repo?: string;
  readonly where: Span;
}

export type Keep = 'never' | 'on-failure' | 'always';

export interface DesiredBase {
  /** Its key in the tartfile. */
  readonly name: string;
  /** The local VM's name. */
  readonly vm: string;
  /** `image`: cloned from there once; `vm`: kept by somebody else, used and never changed. */
  readonly origin: { readonly kind: 'image'; readonly image: string } | { readonly kind: 'vm' };
  readonly os: GuestOs;
  /** `tahoe`, `sequoia`, …; absent for Linux and for images whose version is not known. */
  readonly macos?: string;
  readonly flavor?: string;
  /** Is Tart's guest agent in the image? `unknown` for foreign images. */
  readonly agent: boolean | 'unknown';
  /** What the lockfile says of its image; the digest is what is cloned. */
  readonly pinned?: LockedImage;
  readonly where: Span;
}

/** A prepared VM: a base or layer, and steps that were run in it once. */
export interface DesiredLayer {
  readonly name: string;
  /** Start of its VM's name; the rest is the hash of all that went into it. */
  readonly vmPrefix: string;
  /** Key of the base or layer that it is made from. */
  readonly from: string;
  /** `from`, and what is under that; the base last. */
  readonly under: readonly string[];
  readonly spec: GuestSpec;
  readonly workspace?: Workspace;
  /** Files of the workspace that it is made from; absent: all. */
  readonly inputs?: readonly InputGlob[];
  readonly steps: readonly Step[];
  readonly where: Span;
}

export interface DesiredMachine {
  readonly name: string;
  readonly vm: string;
  /** Key of its base or layer. */
  readonly from: string;
  /** Of a layer: what is under it; the base last. */
  readonly under?: readonly string[];
  readonly state: 'running' | 'stopped';
  readonly spec: GuestSpec;
  readonly workspace?: Workspace;
  readonly steps: readonly Step[];
  readonly where: Span;
}

/** One suite on one base or layer, with one combination of its matrix. */
export interface DesiredCase {
  /** `suite@base`, and of a matrix the values: `suite@base:vim,zsh`. */
  readonly id: string;
  readonly suite: string;
  /** Key of its base or layer. */
  readonly base: string;
  /** Of a layer: what is under it; the base last. */
  readonly under?: readonly string[];
  /** Variables of its combination, as they are shown; the environment has them too. */
  readonly matrix?: Readonly<Record<string, string>>;
  /** Words to choose it by; sorted. */
  readonly tags?: readonly string[];
  /** Ids of the cases that must have passed before. */
  readonly needs?: readonly string[];
  /** Start of its VM's name; the runner appends what makes it unique (promise 1). */
  readonly vmPrefix: string;
  readonly spec: GuestSpec;
  readonly workspace?: Workspace;
  readonly steps: readonly Step[];
  readonly checks: readonly Check[];
  /** The older revision of the workspace that is installed first. */
  readonly upgradeFrom?: Workspace & { readonly ref: string };
  /** Run again after all steps passed, before the checks. */
  readonly repeats?: readonly Repeat[];
  /** Run after the checks. */
  readonly teardown?: Teardown;
  /** Paths in the guest to bring back after the checks, passed or not. */
  readonly collect: readonly string[];
  readonly keep: Keep;
  /** How often it may run again, each time in a fresh VM, when it did not pass; 0 to 10, absent: 0. */
  readonly retry?: number;
  /** Bound on each attempt from its boot on. */
  readonly timeoutMs: number;
  /** Which files of the workspace count when it is asked whether it changed; absent: all. */
  readonly inputs?: readonly InputGlob[];
  /** It runs with each apply, changed or not. */
  readonly rerun?: 'always';
  /** A result that is older is none. */
  readonly maxAgeMs?: number;
  readonly where: Span;
}

/** A pattern as in a .gitignore, relative to the workspace. */
export interface InputGlob {
  readonly glob: string;
  readonly where: Span;
}

export interface Limits {
  /** VMs that may run at once on this host, other programs' included. */
  readonly vms: number;
  /** Clones under way at once. */
  readonly clones: number;
  /** Memory that running VMs of this run may take together; absent: not limited. */
  readonly memoryMb?: number;
  /** Free disk that must be left on the volume of TART_HOME before a clone; absent: not looked at. */
  readonly freeDiskGb?: number;
}

export interface Desired {
  /** Slug: start of every VM name made here. */
  readonly name: string;
  readonly file: SourceFile;
  /** Absolute path of the tartfile: whose the VMs in the ledger are. */
  readonly root: string;
  readonly bases: readonly DesiredBase[];
  readonly layers: readonly DesiredLayer[];
  readonly machines: readonly DesiredMachine[];
  /** In the order of the tartfile: suites, then their bases. */
  readonly cases: readonly DesiredCase[];
  readonly limits: Limits;
  /** Host variables that were interpolated with `${env:NAME}`; sorted names, never values. */
  readonly envUsed: readonly string[];
}
