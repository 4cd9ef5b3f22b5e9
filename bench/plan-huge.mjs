/** What `tartplan plan` takes for thousands of cases and VMs, seconds and memory, beside a program that only reads the same files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { best, measure, median, must, table } from './measure.mjs';
import { fakeTart, listOf, tartfile } from './plan-inputs.mjs';

const program = new URL('../dist/bin.cjs', import.meta.url).pathname;
const peak = new URL('peak.cjs', import.meta.url).pathname;
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);

const size = { bases: 5, machines: 0, suites: 2_000, vms: 10_000 };
const goal = { seconds: 1, mb: 200 };

/** The least that a plan of these files could take: both are read, and nothing is made of them. */
const floor = `
  const { readFileSync } = require('node:fs');
  const { parseDocument } = require(${JSON.stringify(new URL('../node_modules/yaml/dist/index.js', import.meta.url).pathname)});
  parseDocument(readFileSync('tartfile.yaml', 'utf8'), { uniqueKeys: false });
  JSON.parse(readFileSync('list.json', 'utf8'));
`;

export const benchHugePlan = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-bench-plan-'));
  try {
    const text = tartfile(size.bases, size.machines, size.suites);
    writeFileSync(join(folder, 'tartfile.yaml'), text);
    const list = join(folder, 'list.json');
    writeFileSync(list, listOf(size.vms));
    const peaks = {};
    const run = (name, args) => {
      const file = join(folder, 'peak');
      const env = { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1', TARTPLAN_TART: fakeTart(folder, list) };
      must(process.execPath, ['--require', peak, ...args], {
        cwd: folder,
        env: { ...env, BENCH_PEAK: file },
        maxBuffer: 1e8,
      });
      peaks[name] = Math.max(peaks[name] ?? 0, Number(readFileSync(file, 'utf8')) / 1024);
    };
    const label = `plan, ${size.bases * size.suites} cases, ${size.vms} VMs (${text.split('\n').length - 1} lines)`;
    const times = measure(
      {
        'only reading both': () => run('only reading both', ['-e', floor]),
        [label]: () => run(label, [program, 'plan']),
      },
      rounds,
      1,
    );
    report(times, peaks, times['only reading both']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const report = (times, peaks, least) => {
  const rows = Object.entries(times).map(([name, all]) => [
    name,
    (median(all) / 1000).toFixed(2),
    (best(all) / 1000).toFixed(2),
    (median(all) / median(least)).toFixed(2),
    peaks[name].toFixed(0),
    median(all) / 1000 < goal.seconds && peaks[name] < goal.mb ? 'yes' : 'NO',
  ]);
  process.stdout.write(`\nhuge plan, Node ${process.versions.node}, ${rounds} rounds, seconds\n`);
  const within = `below ${goal.seconds} s and ${goal.mb} MB`;
  process.stdout.write(table([['', 'median', 'best', 'ratio', 'peak, MB', within], ...rows]));
};
