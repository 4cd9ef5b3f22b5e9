/** A host of its own for one test: homes in a temporary folder, the built tartplan, the simulator, its call log and faults. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const dist = join(import.meta.dirname, '..', '..', 'dist');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface Vm {
  readonly Name: string;
  readonly Source: string;
  readonly State: 'running' | 'stopped' | 'suspended';
}

export interface Call {
  readonly event: 'start' | 'end';
  readonly argv: readonly string[];
  readonly pid: number;
}

export interface Host {
  readonly folder: string;
  /** The project's folder, where commands run. */
  readonly project: string;
  readonly env: Record<string, string>;
  write(path: string, text: string): Promise<void>;
  start(args: readonly string[], env?: Record<string, string>): Running;
  tartplan(args: readonly string[], env?: Record<string, string>): Promise<Ended>;
  startTart(args: readonly string[]): Running;
  tart(args: readonly string[]): Promise<Ended>;
  /** Local VMs as `tart list` has them, sorted by name. */
  vms(): Promise<readonly Vm[]>;
  faults(faults: readonly object[]): Promise<void>;
  /** Starts of engine calls so far. */
  calls(): Promise<readonly Call[]>;
  /** Stops what still runs, and removes the folder. */
  dispose(): Promise<void>;
}

/** Guests boot in a moment; tests that need them slow say so. `engine` is a script that keeps to Tart's command line. */
export const createHost = async (tartfile: string, engine = join(dist, 'tart-sim.cjs')): Promise<Host> => {
  const folder = await mkdtemp(join(tmpdir(), 'tartplan-e2e-'));
  const project = join(folder, 'project');
  const faultsFile = join(folder, 'faults.json');
  const log = join(folder, 'calls.ndjson');
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: join(folder, 'home'),
    XDG_STATE_HOME: join(folder, 'state'),
    TART_HOME: join(folder, 'tart'),
    TARTPLAN_TART: engine,
    TART_SIM_BOOT: '150ms',
    TART_SIM_AGENT: '200ms',
    TART_SIM_FAULTS: faultsFile,
    TART_SIM_LOG: log,
    NO_COLOR: '1',
  };
  await mkdir(join(folder, 'home'), { recursive: true });
  const children = new Set<ChildProcess>();
  const launch = (script: string, args: readonly string[], more: Record<string, string>): Running => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: project,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const ended = new Promise<Ended>((resolve, reject) => {
      child.once('error', reject);
      const done = (code: number | null, signal: NodeJS.Signals | null): void => {
        children.delete(child);
        resolve({ code, signal, stdout, stderr });
      };
      // What a killed tartplan leaves running may hold its pipes open: then they never close.
      child.once('exit', (code, signal) => signal !== null && done(code, signal));
      child.once('close', done);
    });
    return { child, ended };
  };
  // Questions of the test itself are neither logged nor hit by faults.
  const tart = (args: readonly string[]): Promise<Ended> =>
    launch(engine, args, { TART_SIM_FAULTS: '', TART_SIM_LOG: '' }).ended;
  const host: Host = {
    folder,
    project,
    env,
    write: async (path, text) => {
      await mkdir(dirname(join(project, path)), { recursive: true });
      await writeFile(join(project, path), text);
    },
    start: (args, more = {}) => launch(join(dist, 'bin.cjs'), args, more),
    tartplan: (args, more = {}) => launch(join(dist, 'bin.cjs'), args, more).ended,
    startTart: (args) => launch(engine, args, { TART_SIM_LOG: '' }),
    tart,
    vms: async () => {
      // A VM that is deleted meanwhile makes `list` fail (tart-contract 1.3).
      let listed = await tart(['list', '--source', 'local', '--format', 'json']);
      for (let tries = 1; listed.code !== 0 && tries < 5; tries++)
        listed = await tart(['list', '--source', 'local', '--format', 'json']);
      return (JSON.parse(listed.stdout) as Vm[]).sort((a, b) => (a.Name < b.Name ? -1 : 1));
    },
    faults: (faults) => writeFile(faultsFile, JSON.stringify({ faults })),
    calls: async () => {
      const text = await readFile(log, 'utf8').catch(() => '');
      const lines = text.split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as Call).filter((call) => call.event === 'start');
    },
    dispose: async () => {
      for (const child of children) child.kill('SIGKILL');
      for (const vm of await host.vms()) if (vm.State === 'running') await tart(['stop', vm.Name, '--timeout', '1']);
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
  await host.write('tartfile.yaml', tartfile);
  await host.faults([]);
  return host;
};

/** Looks again and again until it holds; fails after `seconds` with what was looked for. */
export const until = async (what: string, holds: () => Promise<boolean> | boolean, seconds = 30): Promise<void> => {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

/** Names only. */
export const names = (vms: readonly Vm[]): readonly string[] => vms.map((vm) => vm.Name);

/** The exit code, with what was printed when it is another one. */
export const expectCode = (ended: Ended, code: number, what = ''): void => {
  if (ended.code !== code)
    throw new Error(`${what} ended with ${ended.code ?? ended.signal}, not ${code}\n${ended.stdout}\n${ended.stderr}`);
};
