/** The engine port on the `tart` executable (or `tart-sim`, which keeps to the same contract). */
import type { Network } from '../../model/desired.ts';
import { type Problem, ProblemError, problem } from '../../model/problem.ts';
import type { Clock, Effect } from '../../ports/effect.ts';
import type { Engine, VmExit } from '../../ports/engine.ts';
import type { Processes } from '../../ports/processes.ts';
import type { Spawn, SpawnLong, SpawnResult } from '../../ports/spawn.ts';
import { infoArgs, listArgs, runArgs, setArgs } from './command.ts';
import { tartProblem, textProblem } from './errors.ts';
import { createMachine } from './machine.ts';
import { readInfo, readListing } from './read.ts';

export interface TartDeps {
  /** The executable, and arguments that come before tart's own (an interpreter's script). */
  readonly command: { readonly file: string; readonly args: readonly string[] };
  /** Environment of its calls, on top of the caller's. */
  readonly env?: Readonly<Record<string, string>>;
  readonly spawn: Spawn;
  readonly spawnLong: SpawnLong;
  readonly clock: Clock;
  readonly processes: Processes;
  /** End of a log file, as text; empty when there is none. */
  readTail(path: string): Promise<string>;
  /** The host's active network interface, for `interface: auto`. */
  activeInterface(): Promise<string | undefined>;
}

/** Bounds of the calls, milliseconds. A clone may pull tens of GB when the image is not cached. */
const bound = {
  quick: 20_000,
  set: 60_000,
  ip: 8_000,
  stop: 45_000,
  delete: 120_000,
  clone: 2 * 3_600_000,
  busy: 45_000,
};

/** Questions about a VM that may fail in a row before it counts as gone. */
const FAILURES = 5;

export const createTart = (deps: TartDeps): Engine => {
  // Auto-prune would delete other people's cached images without a word (tart-contract 2.7); CI makes progress plain lines.
  const env = { TART_NO_AUTO_PRUNE: '', CI: '1', ...deps.env };
  const call = async (
    args: readonly string[],
    timeoutMs: number,
    effect: Effect,
    onLine?: (line: string) => void,
  ): Promise<SpawnResult> => {
    const split = intoLines(onLine);
    const result = await deps.spawn({
      file: deps.command.file,
      args: [...deps.command.args, ...args],
      env,
      timeoutMs,
      signal: effect.signal,
      ...(onLine === undefined
        ? {}
        : {
            onOutput: (stream, chunk) => (stream === 'stdout' ? split(chunk) : undefined),
          }),
    });
    if (result.ended === 'aborted') effect.signal.throwIfAborted();
    return result;
  };
  const must = async (
    args: readonly string[],
    timeoutMs: number,
    effect: Effect,
    onLine?: (line: string) => void,
  ): Promise<SpawnResult> => {
    const result = await call(args, timeoutMs, effect, onLine);
    if (result.ended === 'exit' && result.exit === 0) return result;
    throw new ProblemError(tartProblem(`tart ${args.slice(0, 2).join(' ')}`, result, timeoutMs));
  };
  /** Again while the failure is one that passes by itself. */
  const patiently = async (
    args: readonly string[],
    timeoutMs: number,
    passing: (found: Problem) => boolean,
    effect: Effect,
  ): Promise<SpawnResult> => {
    const until = deps.clock.now() + bound.busy;
    for (let pause = 100; ; pause = Math.min(pause * 2, 2_000)) {
      try {
        return await must(args, timeoutMs, effect);
      } catch (error) {
        const [found] = error instanceof ProblemError ? error.problems : [];
        if (found === undefined || !passing(found) || deps.clock.now() + pause > until) throw error;
        effect.note(`${found.summary}; trying again`);
        await deps.clock.sleep(pause, effect.signal);
      }
    }
  };
  const address = async (vm: string, resolver: string, effect: Effect): Promise<string | undefined> => {
    const result = await call(['ip', vm, '--resolver', resolver], bound.ip, effect);
    return result.exit === 0 ? /^\d+\.\d+\.\d+\.\d+$/m.exec(result.stdout.trim())?.[0] : undefined;
  };
  /** Not our child: only asking tells when it ends. One question that fails says nothing; several in a row are an end. */
  const whenStopped = async (vm: string, effect: Effect): Promise<VmExit> => {
    for (let failures = 0; ; ) {
      try {
        if ((await engine.info(vm, effect)).state !== 'running') return { kind: 'stopped', text: '' };
        failures = 0;
      } catch (error) {
        if (missing(error)) return { kind: 'stopped', text: 'it was deleted' };
        failures += 1;
        if (failures > FAILURES || effect.signal.aborted) return { kind: 'failed', text: textOf(error) };
      }
      try {
        await deps.clock.sleep(1_000, effect.signal);
      } catch (error) {
        return { kind: 'failed', text: textOf(error) };
      }
    }
  };
  const missing = (error: unknown): boolean =>
    error instanceof ProblemError && error.problems.some((one) => one.code === 'engine/missing');

  const engine: Engine = {
    name: 'tart',
    version: async (effect) => (await must(['--version'], bound.quick, effect)).stdout.trim(),
    list: async (effect) => {
      // It is not atomic: a VM deleted meanwhile makes it fail (tart-contract 1.3).
      for (let tries = 1; ; tries++) {
        const result = await call(listArgs(), bound.quick, effect);
        const listing = result.exit === 0 ? readListing(result.stdout) : undefined;
        if (listing !== undefined) return listing;
        if (tries < 4 && result.ended === 'exit') await deps.clock.sleep(60 * tries, effect.signal);
        else if (result.exit === 0) throw new ProblemError(garbled('tart list', result.stdout));
        else throw new ProblemError(tartProblem('tart list', result, bound.quick));
      }
    },
    info: async (vm, effect) => {
      const result = await must(infoArgs(vm), bound.quick, effect);
      const info = readInfo(result.stdout);
      if (info === undefined) throw new ProblemError(garbled(`tart get ${vm}`, result.stdout));
      return info;
    },
    pull: async (image, effect) => {
      await must(['pull', image], bound.clone, effect, (line) => {
        if (line.trim() !== '') effect.note(line.trim());
      });
    },
    digest: async (image, effect) => {
      const result = await call(['fqn', image], bound.quick, effect);
      return result.exit === 0 ? /@(sha256:[0-9a-f]+)/.exec(result.stdout)?.[1] : undefined;
    },
    clone: async (from, vm, effect) => {
      await must(['clone', from, vm], bound.clone, effect, (line) => {
        if (line.trim() !== '') effect.note(line.trim());
      });
    },
    set: async (vm, settings, fresh, effect) => {
      await must(setArgs(vm, settings, fresh), bound.set, effect);
    },
    rename: async (vm, to, effect) => {
      await must(['rename', vm, to], bound.quick, effect);
    },
    start: async (vm, options, effect) => {
      const bridge = await bridgeOf(options.network, deps);
      // Earlier starts wrote to the same file: why they ended says nothing about this one.
      const before = await deps.readTail(options.logFile);
      effect.signal.throwIfAborted();
      const child = await deps.spawnLong({
        file: deps.command.file,
        args: [...deps.command.args, ...runArgs(vm, options, bridge)],
        env,
        logFile: options.logFile,
      });
      return createMachine(vm, {
        clock: deps.clock,
        child,
        log: async () => {
          const all = await deps.readTail(options.logFile);
          return all.startsWith(before) ? all.slice(before.length) : all;
        },
        ip: (resolver, inner) => address(vm, resolver, inner),
        stop: (inner) => engine.stop(vm, inner),
      });
    },
    attach: (vm, effect) => ({
      name: vm,
      exited: whenStopped(vm, effect),
      address: (resolver, inner) => address(vm, resolver, inner),
      kill: (inner) => engine.stop(vm, inner),
      release: () => undefined,
    }),
    stop: async (vm, effect) => {
      try {
        await must(['stop', vm, '--timeout', '5'], bound.stop, effect);
      } catch (error) {
        if (
          missing(error) ||
          (error instanceof ProblemError && error.problems.some((one) => one.code === 'engine/not-running'))
        )
          return;
        throw error;
      }
    },
    delete: async (vm, effect) => {
      try {
        await patiently(
          ['delete', vm],
          bound.delete,
          (found) => found.code === 'engine/running' || found.code === 'engine/busy',
          effect,
        );
      } catch (error) {
        if (!missing(error)) throw error;
      }
    },
    settle: async (vm, effect) => {
      const ours = (command: readonly string[]): boolean =>
        command.some((word, index) => index > 0 && verbs.has(word)) &&
        command.slice(0, 3).some((word) => /tart/.test(word) || word === deps.command.file);
      for (const one of await deps.processes.naming(vm)) {
        if (!ours(one.command)) continue;
        effect.note(
          `ending \`tart ${one.command.find((word) => verbs.has(word)) ?? ''}\` of a dead run (pid ${one.pid})`,
        );
        await deps.processes.end(one.pid);
      }
    },
    howToEnter: (vm, user) => `tart run ${vm} & ssh ${user}@$(tart ip --wait 120 ${vm})`,
  };
  return engine;
};

const bridgeOf = async (network: Network, deps: Pick<TartDeps, 'activeInterface'>): Promise<string | undefined> => {
  if (network.mode !== 'bridged' || network.interface !== 'auto') return network.interface;
  const active = await deps.activeInterface();
  if (active !== undefined) return active;
  throw new ProblemError(
    problem('engine/no-interface', 'this host has no active network interface to bridge to', {
      hint: 'Name one in network.interface (tart run --net-bridged list <vm> prints them), or use network.mode nat.',
    }),
  );
};

/** Whole lines, wherever the chunks are cut; what comes after the last end of a line is nothing to tell. */
const intoLines = (onLine: ((line: string) => void) | undefined): ((chunk: Buffer) => void) => {
  const decoder = new TextDecoder();
  let rest = '';
  return (chunk) => {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine?.(line);
  };
};

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const verbs: ReadonlySet<string> = new Set(['clone', 'set', 'rename', 'run', 'ip', 'exec', 'stop', 'delete', 'get']);

const garbled = (what: string, text: string): Problem => ({
  ...textProblem(what, '', 'exit code 0'),
  code: 'engine/garbled',
  summary: `${what} printed something that is not its JSON`,
  detail: text.slice(0, 400),
  hint: 'Is TARTPLAN_TART (or tart on PATH) really Tart, 2.28.6 or newer? Try: tart --version.',
});
