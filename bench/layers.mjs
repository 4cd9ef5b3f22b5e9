/**
 * Time to the first result: a suite that installs its packages itself, the same on a layer that has them, and the floor, a
 * suite that needs none. Packages are a step that waits, since what they take is up to them; the rest is the simulator's.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { best, measureAsync, median, must, table } from './measure.mjs';

const repository = new URL('..', import.meta.url).pathname;
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
/** Seconds that the packages take. */
const PACKAGES = 10;

const tartfile = `version: 1
name: bench
bases: { tahoe: base }
layers:
  packages: { from: tahoe, run: sleep ${PACKAGES} }
suites:
  itself: { on: tahoe, run: [sleep ${PACKAGES}, "true"] }
  layered: { on: packages, run: "true" }
  floor: { on: tahoe, run: "true" }
`;

export const benchLayers = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-bench-layers-'));
  try {
    const cwd = join(folder, 'project');
    const home = join(folder, 'home');
    mkdirSync(cwd);
    mkdirSync(home);
    writeFileSync(join(cwd, 'tartfile.yaml'), tartfile);
    const env = {
      ...process.env,
      HOME: home,
      XDG_STATE_HOME: join(folder, 'state'),
      TART_HOME: join(folder, 'tart'),
      TARTPLAN_TART: join(repository, 'dist/tart-sim.cjs'),
    };
    const cli = join(repository, 'dist/bin.cjs');
    const since = performance.now();
    must(process.execPath, [cli, 'apply', 'packages'], { cwd, env });
    const built = performance.now() - since;
    const first = (target) => () => firstResult([cli, 'test', target, '--force', '--format', 'json'], { cwd, env });
    report(
      await measureAsync(
        {
          'no packages (floor)': first('floor@tahoe'),
          'packages in a layer': first('layered@packages'),
          'packages in the suite': first('itself@tahoe'),
        },
        rounds,
        0,
      ),
      built,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Resolves with the first result of a case; what is returned waits for the end. */
const firstResult = (args, options) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((done) => child.once('close', done));
    const after = async () => {
      const code = await ended;
      if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
    };
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (JSON.parse(line).type === 'case-finished') resolve(after);
    });
    void ended.then((code) => reject(new Error(`${args.join(' ')} ended with ${code} and no result`)));
  });

const report = (times, built) => {
  const floor = median(times['no packages (floor)']);
  const rows = Object.entries(times).map(([name, all]) => [
    name,
    (median(all) / 1000).toFixed(1),
    (best(all) / 1000).toFixed(1),
    (median(all) / floor).toFixed(2),
  ]);
  process.stdout.write(
    `\ntime to the first result, packages that take ${PACKAGES} s, ${rounds} rounds, seconds (the layer was built once in ${(built / 1000).toFixed(1)} s)\n`,
  );
  process.stdout.write(table([['', 'median', 'best', 'this : floor'], ...rows]));
};
