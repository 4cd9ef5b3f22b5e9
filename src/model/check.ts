/** What must hold in a guest. */
import type { Span } from './problem.ts';

/** What a text must be: a substring, the whole of it, or a regular expression written `/…/flags`. */
export type Match =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'equals'; readonly text: string }
  | { readonly kind: 'regexp'; readonly source: string; readonly flags: string };

interface CheckBase {
  readonly name: string;
  /** It must not hold. */
  readonly not: boolean;
  /** It is tried again for so long; 0: once. */
  readonly eventuallyMs: number;
  /** Bound on each try. */
  readonly timeoutMs: number;
  readonly where: Span;
}

/** How a shell is started that reads a text from a file; absent in a check: the login shell, as one. */
export interface ShellStart {
  /** For people: `zsh-login`. */
  readonly name: string;
  /** A name that is looked up in PATH, or a path. */
  readonly program: string;
  readonly options: readonly string[];
}

export interface CommandCheck extends CheckBase {
  readonly kind: 'command';
  readonly run: string;
  /** One of these. */
  readonly exit: readonly number[];
  readonly stdout: readonly Match[];
  readonly stderr: readonly Match[];
  readonly shell?: ShellStart;
}

export interface FileCheck extends CheckBase {
  readonly kind: 'file' | 'directory';
  /** Path in the guest; may start with `~/`. */
  readonly path: string;
  readonly exists: boolean;
  readonly type?: 'file' | 'directory' | 'link';
  /** Octal, four digits: `0644`. */
  readonly mode?: string;
  readonly owner?: string;
  readonly group?: string;
  readonly contains: readonly Match[];
  /** Hexadecimal, lower case. */
  readonly sha256?: string;
  /** What readlink must say; a leading `~/` stands for the guest's home. */
  readonly link?: string;
}

export interface BrewCheck extends CheckBase {
  readonly kind: 'brew';
  readonly what: 'formula' | 'cask' | 'tap';
  readonly package: string;
  readonly version: readonly Match[];
}

export interface AppCheck extends CheckBase {
  readonly kind: 'app';
  /** `Rectangle`, `/Applications/Rectangle.app`, or `com.knollsoft.Rectangle`. */
  readonly app: string;
  readonly version: readonly Match[];
}

export interface DefaultsCheck extends CheckBase {
  readonly kind: 'defaults';
  readonly domain: string;
  readonly key: string;
  /** As in JSON; absent: any value. */
  readonly value?: unknown;
  readonly type?: 'boolean' | 'integer' | 'float' | 'string' | 'array' | 'dictionary' | 'date' | 'data';
  /** Preferences of this Mac alone (`defaults -currentHost`). */
  readonly currentHost: boolean;
}

export interface LoginShellCheck extends CheckBase {
  readonly kind: 'login-shell';
  /** A path, or the last part of one. */
  readonly shell: string;
}

export interface EnvCheck extends CheckBase {
  readonly kind: 'env';
  /** By name what the value must be; false: it must not be set. */
  readonly variables: Readonly<Record<string, readonly Match[] | false>>;
  readonly shell?: ShellStart;
}

export interface PathCheck extends CheckBase {
  readonly kind: 'path';
  /** Folders that PATH must have, in this order; may start with `~/`. */
  readonly folders: readonly string[];
  readonly shell?: ShellStart;
}

export interface PortCheck extends CheckBase {
  readonly kind: 'port';
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
}

export interface ProcessCheck extends CheckBase {
  readonly kind: 'process';
  /** Name of the program, without its folder. */
  readonly process: string;
  readonly owner?: string;
}

export interface LaunchAgentCheck extends CheckBase {
  readonly kind: 'launch-agent';
  readonly label: string;
  readonly state: 'loaded' | 'running';
}

export interface UserCheck extends CheckBase {
  readonly kind: 'user';
  readonly user: string;
  readonly uid?: number;
  readonly groups: readonly string[];
  readonly home?: string;
  readonly shell?: string;
}

export interface GitConfigCheck extends CheckBase {
  readonly kind: 'git-config';
  readonly key: string;
  /** Absent: any value. */
  readonly value: readonly Match[];
  readonly scope?: 'global' | 'system';
}

export interface HttpCheck extends CheckBase {
  readonly kind: 'http';
  readonly url: string;
  /** One of these. */
  readonly status: readonly number[];
  readonly body: readonly Match[];
}

/** A fresh shell: what its start prints, and how long it takes. */
export interface ShellStartCheck extends CheckBase {
  readonly kind: 'shell';
  readonly shell: ShellStart;
  /** Milliseconds; absent: not measured. */
  readonly budgetMs?: number;
  /** Lines that it may print on stderr. */
  readonly stderr: readonly Match[] | 'allow';
}

export type Check =
  | ShellStartCheck
  | CommandCheck
  | FileCheck
  | BrewCheck
  | AppCheck
  | DefaultsCheck
  | LoginShellCheck
  | EnvCheck
  | PathCheck
  | PortCheck
  | ProcessCheck
  | LaunchAgentCheck
  | UserCheck
  | GitConfigCheck
  | HttpCheck;
