/** A home of its own for one test, and calls of the executable under test in it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Another executable can be held against the same contract. */
export const executable =
  process.env.TARTPLAN_CONFORMANCE_TART ?? join(new URL('../../..', import.meta.url).pathname, 'dist/tart-sim.cjs');

export const tahoe = 'ghcr.io/cirruslabs/macos-tahoe-base:latest';
export const vanilla = 'ghcr.io/cirruslabs/macos-sequoia-vanilla:latest';
export const ubuntu = 'ghcr.io/cirruslabs/ubuntu:latest';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

export interface CallOptions {
  readonly env?: Record<string, string | undefined>;
  readonly input?: string | Buffer;
  readonly cwd?: string;
}

export interface Tart {
  readonly home: string;
  readonly env: Record<string, string | undefined>;
  readonly call: (args: readonly string[], options?: CallOptions) => Promise<Ended>;
  readonly start: (args: readonly string[], options?: CallOptions) => Running;
  /** A call that must succeed; its stdout. */
  readonly must: (...args: string[]) => Promise<string>;
  /** `run` until the VM's state is running. */
  readonly boot: (name: string, ...flags: string[]) => Promise<Running>;
  readonly state: (name: string) => Promise<string | undefined>;
  readonly faults: (...faults: readonly object[]) => void;
  /** A path in the test's folder, outside of the home. */
  readonly path: (name: string) => string;
}

/** Everything that it starts is killed, and its folder removed, when the test ends. */
export const createTart = (extra: Record<string, string | undefined> = {}): Tart => {
  const folder = mkdtempSync(join(tmpdir(), 'tart-sim-test-'));
  chmodSync(folder, 0o755);
  const home = join(folder, 'home');
  const running = new Set<Running>();
  const env: Record<string, string | undefined> = {
    ...process.env,
    CI: undefined,
    TART_HOME: home,
    TART_SIM_BOOT: '150ms',
    TART_SIM_AGENT: '50ms',
    TART_SIM_FAULTS: join(folder, 'faults.json'),
    ...extra,
  };
  const start = (args: readonly string[], options: CallOptions = {}): Running => {
    const child = spawn(executable, [...args], {
      env: { ...env, ...options.env },
      cwd: options.cwd ?? folder,
      stdio: 'pipe',
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    const stdout = () => Buffer.concat(out).toString();
    const stderr = () => Buffer.concat(err).toString();
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => {
        running.delete(one);
        resolve({ code, signal, stdout: stdout(), stderr: stderr() });
      });
    });
    const one: Running = {
      child,
      pid: child.pid ?? 0,
      stdout,
      stderr,
      ended,
      kill: (signal) => void child.kill(signal),
    };
    running.add(one);
    return one;
  };
  const call = (args: readonly string[], options?: CallOptions) => start(args, options).ended;
  const must = async (...args: string[]): Promise<string> => {
    const ended = await call(args);
    if (ended.code !== 0) throw new Error(`tart ${args.join(' ')} ended with ${ended.code}: ${ended.stderr}`);
    return ended.stdout;
  };
  const state = async (name: string): Promise<string | undefined> => {
    const rows = JSON.parse(await must('list', '--format', 'json')) as { Name: string; State: string }[];
    return rows.find((row) => row.Name === name)?.State;
  };
  onTestFinished(async () => {
    for (const one of running) one.kill('SIGKILL');
    await Promise.all([...running].map((one) => one.ended));
    await eventually('the folder can be removed', () => {
      rmSync(folder, { recursive: true, force: true });
      return !existsSync(folder);
    });
  });
  return {
    home,
    env,
    call,
    start,
    must,
    state,
    boot: async (name, ...flags) => {
      const run = start(['run', name, '--no-graphics', ...flags]);
      await eventually(`${name} runs`, async () => (await state(name)) === 'running');
      // It has the lock before it listens to signals, and gives its notice after that.
      await eventually(`${name} is up`, () => run.stderr().includes('tart-sim: ') || run.child.exitCode !== null);
      return run;
    },
    faults: (...faults) => writeFileSync(join(folder, 'faults.json'), JSON.stringify({ faults })),
    path: (name) => join(folder, name),
  };
};

/** Asks again and again until it holds; the bound is there to fail, not to measure. */
export const eventually = async <T>(
  what: string,
  ask: () => T | Promise<T>,
  bound = 20_000,
): Promise<NonNullable<T>> => {
  const deadline = Date.now() + bound;
  let problem: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > deadline) throw new Error(`${what}: not within ${bound} ms`, { cause: problem });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

/** The address of a running VM and where it is really dialled. */
export const dialled = async (tart: Tart, name: string): Promise<{ host: string; port: number; address: string }> => {
  const address = (await tart.must('ip', name, '--wait', '20')).trim();
  const path = join(tart.home, 'sim/net', address);
  const text = await eventually('sshd listens', () => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
  const [host = '', port = ''] = text.trim().split(' ');
  return { host, port: Number(port), address };
};
