/** A host of its own for each example: a copy of examples/ in a git repository, with tart's home, home and state apart. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const repository = new URL('../..', import.meta.url).pathname;
const program = join(repository, 'dist/bin.cjs');

export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Host {
  /** The copy of the repository's examples. */
  readonly examples: string;
  /** `tartplan … --engine simulator` in a folder of the examples. */
  tartplan(folder: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
  /** Any program, with `tart` on the PATH. */
  run(file: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
  /** Names of local VMs. */
  vms(): Promise<readonly string[]>;
  remove(): void;
}

export const createHost = (): Host => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tartplan-examples-')));
  const examples = join(folder, 'repository/examples');
  const bin = join(folder, 'bin');
  for (const path of ['home', 'bin', 'repository']) mkdirSync(join(folder, path));
  symlinkSync(join(repository, 'dist/tart-sim.cjs'), join(bin, 'tart'));
  cpSync(join(repository, 'examples'), examples, { recursive: true, filter: (path) => !path.endsWith('.tartplan') });
  spawnSync('git', ['init', '--quiet', join(folder, 'repository')]);
  const base = {
    PATH: `${bin}:${process.env.PATH ?? ''}`,
    HOME: join(folder, 'home'),
    TART_HOME: join(folder, 'tart'),
    XDG_STATE_HOME: join(folder, 'state'),
    NO_COLOR: '1',
    CI: '1',
  };
  const run: Host['run'] = (file, args, env = {}) => ended(spawn(file, [...args], { env: { ...base, ...env } }));
  return {
    examples,
    run,
    tartplan: (where, args, env = {}) => {
      const [command = '', ...rest] = args;
      const cwd = join(examples, where);
      const all = [program, command, '--engine', 'simulator', ...rest];
      return ended(spawn(process.execPath, all, { cwd, env: { ...base, ...env } }));
    },
    vms: async () => {
      const { stdout } = await run('tart', ['list', '--source', 'local', '--quiet']);
      return stdout.split('\n').filter(Boolean).sort();
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
};

const ended = async (child: ChildProcess): Promise<Ended> => {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin?.end();
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, stdout, stderr };
};
