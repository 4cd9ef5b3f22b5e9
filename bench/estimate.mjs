/** What a plan says an apply will take, beside what it takes: cases of different lengths, on the simulator. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, table } from './measure.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url).pathname;
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

/** Seconds of the step of each case; some wait for others, and a machine is provisioned beside them. */
const lengths = [9, 1, 4, 2, 6, 3, 5, 2, 1, 3];
const suites = lengths.map(
  (seconds, index) => `  s${index}: { on: tahoe, run: "sleep ${seconds}"${index === 4 ? ', needs: s3' : ''} }\n`,
);
const tartfile = `version: 1
name: estimate
bases: { tahoe: base }
machines: { dev: { from: tahoe, run: "sleep 2" } }
suites:
${suites.join('')}`;

export const benchEstimate = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-bench-estimate-'));
  try {
    const project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'tartfile.yaml'), tartfile);
    let host = 0;
    /** The first apply on a host of its own learns, and what it learned is for the next one. */
    const on = (name) => {
      const env = {
        PATH: `${process.env.PATH}:/usr/sbin:/sbin`,
        HOME: join(folder, name),
        TART_HOME: join(folder, name, 'tart'),
        TARTPLAN_TART: at('dist/tart-sim.cjs'),
        TART_SIM_PULL: '3s',
        TART_SIM_CLONE: '300ms',
        TART_SIM_BOOT: '1500ms',
        NO_COLOR: '1',
      };
      mkdirSync(join(folder, name), { recursive: true });
      return (...args) => must(process.execPath, [at('dist/bin.cjs'), ...args], { cwd: project, env });
    };
    const report = () => {
      const runs = join(project, '.tartplan/runs');
      return JSON.parse(readFileSync(join(runs, readdirSync(runs).sort().at(-1), 'report.json'), 'utf8'));
    };
    on('learning')('apply', '--yes');
    const rows = [];
    for (let round = 1; round <= rounds; round++) {
      const tartplan = on(`host-${++host}`);
      for (const [what, args] of [
        ['all on a fresh host', []],
        ['cases again', ['--force', '*@*']],
      ]) {
        const { estimate } = JSON.parse(tartplan('plan', '--format', 'json', ...args));
        tartplan('apply', '--yes', ...args);
        const { seconds } = report();
        rows.push([what, String(estimate.seconds), seconds.toFixed(1), (estimate.seconds / seconds).toFixed(2)]);
      }
    }
    process.stdout.write(`\nestimate of ${lengths.length} cases on two slots, seconds\n`);
    process.stdout.write(table([['', 'plan', 'apply', 'plan : apply'], ...rows]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
