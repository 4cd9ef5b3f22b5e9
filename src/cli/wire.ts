/** Invocation + environment -> engine, ledger, spawners. The one file that names the adapters. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { createTart } from '../engines/tart/engine.ts';
import type { ProcessId } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import type { Clock } from '../ports/effect.ts';
import type { Engine } from '../ports/engine.ts';
import type { OpenAgent, OpenSsh } from '../ports/guest.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Registry } from '../ports/registry.ts';
import type { Spawn } from '../ports/spawn.ts';
import { createClock } from '../system/clock.ts';
import { activeInterface, readTail } from '../system/host.ts';
import { createLedger, ledgerFolder } from '../system/ledger.ts';
import { thisProcess } from '../system/process-id.ts';
import { createProcesses } from '../system/processes.ts';
import { query } from '../system/query.ts';
import { spawnLong } from '../system/spawn-long.ts';
import type { Invocation } from './invocation.ts';
import type { World } from './world.ts';

export interface Wired {
  readonly clock: Clock;
  readonly engine: Engine;
  readonly ledger: Ledger;
  readonly self: ProcessId;
  /** TART_HOME, or what stands for it. */
  readonly engineHome: string;
  readonly simulated: boolean;
}

interface Choice {
  readonly command: { readonly file: string; readonly args: readonly string[] };
  readonly simulated: boolean;
  readonly engineHome: string;
}

/**
 * For questions: nothing heavy is loaded, and nothing is written that would have to say whose it is. When this process
 * began is not asked either, since macOS tells that only through another program.
 */
export const wire = (invocation: Invocation, world: World): Wired =>
  wireWith(query, { pid: process.pid, startedAt: '' }, invocation, world);

/** For runs: execa, which streams and ends whole groups. */
export const wireForRuns = async (invocation: Invocation, world: World): Promise<Wired & Ways> => {
  const [{ spawn }, { createOpenSsh }, { createOpenAgent }, { dial }] = await Promise.all([
    import('../system/spawn.ts'),
    import('../guests/ssh.ts'),
    import('../guests/agent.ts'),
    import('../guests/dial.ts'),
  ]);
  const choice = choose(invocation, world);
  return {
    ...wireWith(spawn, await thisProcess(), invocation, world),
    openSsh: createOpenSsh({
      dial: (address, port, signal) => {
        const where = choice.simulated ? simulatedPlace(choice.engineHome, address) : undefined;
        return dial(where?.host ?? address, where?.port ?? port, signal);
      },
      readFile: async (path) => readFileSync(path),
    }),
    openAgent: createOpenAgent({
      tart: choice.command.file,
      env: {},
      spawn: (request) => spawn({ ...request, args: [...choice.command.args, ...request.args] }),
    }),
  };
};

/** For questions to registries. The simulator's images are in none: it is asked itself. */
export const wireRegistry = async (invocation: Invocation, world: World): Promise<Registry> => {
  const choice = choose(invocation, world);
  const clock = createClock();
  if (choice.simulated) {
    const { createPullingRegistry } = await import('../registries/engine-cache.ts');
    return createPullingRegistry(async (work) => {
      const home = await mkdtemp(join(tmpdir(), 'tartplan-images-'));
      try {
        return await work(tartOf(query, choice, clock, { TART_HOME: home }));
      } finally {
        await rm(home, { recursive: true, force: true });
      }
    });
  }
  const [{ createRegistry }, { credentialsFor }, { spawn }] = await Promise.all([
    import('../registries/registry.ts'),
    import('../registries/credentials.ts'),
    import('../system/spawn.ts'),
  ]);
  const docker = join(world.env.DOCKER_CONFIG ?? join(world.home, '.docker'), 'config.json');
  return createRegistry({
    fetch,
    clock,
    credentials: (host) =>
      credentialsFor(host, {
        env: world.env,
        spawn,
        dockerConfig: () => (existsSync(docker) ? readFileSync(docker, 'utf8') : undefined),
      }),
  });
};

export interface Ways {
  readonly openSsh: OpenSsh;
  readonly openAgent: OpenAgent;
}

const wireWith = (spawn: Spawn, self: ProcessId, invocation: Invocation, world: World): Wired => {
  const choice = choose(invocation, world);
  const { simulated, engineHome } = choice;
  const clock = createClock();
  return {
    clock,
    self,
    engineHome,
    simulated,
    engine: tartOf(spawn, choice, clock),
    ledger: createLedger({ folder: ledgerFolder(world.env, world.home, engineHome), clock, self }),
  };
};

const tartOf = (
  spawn: Spawn,
  { command, simulated }: Choice,
  clock: Clock,
  env: Readonly<Record<string, string>> = {},
): Engine =>
  createTart({
    command,
    env,
    spawn,
    spawnLong,
    clock,
    processes: createProcesses(),
    readTail,
    // The simulator has an en0 wherever it runs.
    activeInterface: simulated ? async () => 'en0' : activeInterface,
  });

const choose = (invocation: Invocation, world: World): Choice => {
  const named = world.env.TARTPLAN_TART;
  const simulated = invocation.value('engine') === 'simulator' || (named !== undefined && isSimulator(named));
  const home = world.env.TART_HOME ?? join(world.home, simulated ? '.tart-sim' : '.tart');
  const engineHome = resolve(world.cwd, home);
  if (!simulated) return { command: { file: named ?? 'tart', args: [] }, simulated, engineHome };
  const script = named !== undefined && isSimulator(named) ? named : shippedSimulator();
  return { command: { file: process.execPath, args: [script] }, simulated, engineHome };
};

const isSimulator = (path: string): boolean => {
  try {
    return basename(realpathSync(path)) === 'tart-sim.cjs';
  } catch {
    return false;
  }
};

/** Beside the bundle that this code is in. */
const shippedSimulator = (): string => {
  const here = import.meta.dirname;
  const found = [join(here, 'tart-sim.cjs'), join(here, '..', 'tart-sim.cjs')].find((path) => existsSync(path));
  if (found === undefined)
    throw new ProblemError(
      problem('engine/not-found', 'tart-sim is missing from this installation', { hint: 'Install tartplan again.' }),
    );
  return found;
};

/** Where the port of a simulated guest really is, when it cannot be the one that its address promises (docs/simulator.md). */
const simulatedPlace = (
  engineHome: string,
  address: string,
): { readonly host: string; readonly port: number } | undefined => {
  try {
    const [host, port] = readFileSync(join(engineHome, 'sim', 'net', address), 'utf8')
      .trim()
      .split(' ');
    return host === undefined || port === undefined ? undefined : { host, port: Number(port) };
  } catch {
    return undefined;
  }
};
