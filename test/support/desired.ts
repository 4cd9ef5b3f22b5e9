/** Builders of what should be: say what matters to the test, the rest is plain. */
import type {
  Desired,
  DesiredBase,
  DesiredCase,
  DesiredLayer,
  DesiredMachine,
  GuestSpec,
  Limits,
  Workspace,
} from '../../src/model/desired.ts';
import type { Span } from '../../src/model/problem.ts';
import type { CopyStep, RunStep } from '../../src/model/step.ts';

/** Absolute path of the tartfile of all builders here. */
export const root = '/home/me/dotfiles/tartfile.yaml';

export const file = { path: 'tartfile.yaml', text: 'version: 1\n' };

/** A place in the tartfile; the number tells places apart. */
export const span = (start = 0): Span => ({ file, start, end: start + 1 });

/** The default image of a base with that name. */
export const imageOf = (name: string): string => `ghcr.io/cirruslabs/macos-${name}-base:latest`;

/** `tahoe` -> VM `tahoe-base`, cloned from the Cirrus image of that name. */
export const base = (name: string, more: Partial<DesiredBase> = {}): DesiredBase => ({
  name,
  vm: `${name}-base`,
  origin: { kind: 'image', image: imageOf(name) },
  os: 'darwin',
  agent: true,
  where: span(),
  ...more,
});

export const spec = (more: Partial<GuestSpec> = {}): GuestSpec => ({
  settings: {},
  network: { mode: 'nat', resolver: 'auto', probe: false },
  display: 'none',
  connect: { via: 'ssh', user: 'admin', password: 'admin', port: 22, timeoutMs: 300_000 },
  mounts: [],
  env: {},
  secrets: [],
  ...more,
});

/** The working tree, as git sees it. */
export const workspace = (path: string, more: Partial<Workspace> = {}): Workspace => ({
  path,
  to: '~/dotfiles',
  source: 'worktree',
  include: 'git',
  exclude: [],
  where: span(),
  ...more,
});

export const step = (run: string, more: Partial<RunStep> = {}): RunStep => ({
  kind: 'run',
  name: run,
  run,
  env: {},
  timeoutMs: 60_000,
  retry: 0,
  where: span(),
  ...more,
});

/** `./x` beside the tartfile, into the guest. */
export const copy = (shown: string, more: Partial<CopyStep> = {}): CopyStep => ({
  kind: 'copy',
  name: `copy ${shown}`,
  direction: 'to-guest',
  from: `/home/me/dotfiles/${shown}`,
  to: '~/there',
  shown,
  timeoutMs: 60_000,
  where: span(),
  ...more,
});

/** `brewed` from `tahoe`, with one step; `under` tells what is under that. */
export const layer = (name: string, under: readonly string[], more: Partial<DesiredLayer> = {}): DesiredLayer => ({
  name,
  vmPrefix: `dotfiles-${name}`,
  from: under[0] ?? '',
  under,
  spec: spec(),
  steps: [step(`./${name}.sh`)],
  where: span(),
  ...more,
});

/** `dev` on `tahoe` -> VM `dotfiles-dev`, stopped. */
export const machine = (name: string, from: string, more: Partial<DesiredMachine> = {}): DesiredMachine => ({
  name,
  vm: `dotfiles-${name}`,
  from,
  state: 'stopped',
  spec: spec(),
  steps: [],
  where: span(),
  ...more,
});

/** `boot@tahoe` -> a case with one step and a VM prefix of its own. */
export const testCase = (id: string, more: Partial<DesiredCase> = {}): DesiredCase => {
  const [suite = id, on = ''] = id.split('@');
  return {
    id,
    suite,
    base: on,
    vmPrefix: `dotfiles-${suite}-${on}`,
    spec: spec(),
    steps: [step('./install.sh')],
    checks: [],
    collect: [],
    keep: 'never',
    timeoutMs: 2_700_000,
    where: span(),
    ...more,
  };
};

export const limits = (more: Partial<Limits> = {}): Limits => ({ vms: 2, clones: 2, ...more });

export const desired = (more: Partial<Desired> = {}): Desired => ({
  name: 'dotfiles',
  file,
  root,
  bases: [],
  layers: [],
  machines: [],
  cases: [],
  limits: limits(),
  envUsed: [],
  ...more,
});
