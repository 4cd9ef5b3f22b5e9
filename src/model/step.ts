/** What is done in a guest, in order. */
import type { LogWatch } from './logs.ts';
import type { Span } from './problem.ts';
import type { TestReport } from './test-report.ts';

/** A script for a shell of the guest. */
export interface RunStep {
  readonly kind: 'run';
  readonly name: string;
  /** A script for `shell`, or else for the login shell of who runs it. */
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly timeoutMs: number;
  /** How many more times a failing step is tried. */
  readonly retry: number;
  /** As root, in the folder that the step would have without it. */
  readonly sudo?: true;
  /** As this user, in that user's home folder unless `cwd` says where. */
  readonly user?: string;
  /** The shell that reads the text, by name or path; the login shell before it sets up the environment. */
  readonly shell?: string;
  /** The case goes on when it fails. */
  readonly allowFailure?: true;
  /** Lines of its output that mean trouble; absent: not looked for. */
  readonly logs?: LogWatch;
  /** Milliseconds of silence after which a prompt on the last line ends it; absent: it may wait. */
  readonly hangMs?: number;
  /** Results of a test runner that it makes. */
  readonly report?: TestReport;
  /** The presets that it comes from, outermost first. */
  readonly presets?: readonly string[];
  /** As it stands in the tartfile, where that differs: values of the host's environment are not shown. */
  readonly written?: Pick<RunStep, 'run' | 'env' | 'cwd'>;
  readonly where: Span;
}

/** Files of the host into the guest, or files of the guest into the folder of artifacts. */
export interface CopyStep {
  readonly kind: 'copy';
  readonly name: string;
  readonly direction: 'to-guest' | 'from-guest';
  /** To the guest: absolute path on the host. From it: a path there, or a pattern. */
  readonly from: string;
  /** To the guest: a path there; with a slash at the end a folder to put a file into. From it: a folder of the artifacts, empty for their top. */
  readonly to: string;
  /** `from` as the tartfile has it. */
  readonly shown: string;
  readonly timeoutMs: number;
  readonly presets?: readonly string[];
  readonly where: Span;
}

/** The guest restarts; what follows runs in its new boot. */
export interface RebootStep {
  readonly kind: 'reboot';
  readonly name: string;
  /** Bound on the way from the request to a login that works. */
  readonly timeoutMs: number;
  readonly presets?: readonly string[];
  readonly where: Span;
}

export type Step = RunStep | RebootStep | CopyStep;
