/** What `tartplan plan` adds to `node` starting, with a `tart` that answers at once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { best, measure, median, must, table } from './measure.mjs';
import { benchHugePlan } from './plan-huge.mjs';
import { fakeTart, listOf, tartfile } from './plan-inputs.mjs';

const program = new URL('../dist/bin.cjs', import.meta.url).pathname;
const rounds = Number(process.env.BENCH_ROUNDS ?? 21);

/** Bases, machines, suites. */
const sizes = { small: [1, 0, 1], medium: [3, 2, 6], large: [6, 8, 40] };

export const benchPlan = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-bench-plan-'));
  try {
    const list = join(folder, 'list.json');
    writeFileSync(list, listOf(0));
    const env = { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1', TARTPLAN_TART: fakeTart(folder, list) };
    const commands = { 'node -e 0': () => must(process.execPath, ['-e', '0'], { env }) };
    for (const [name, size] of Object.entries(sizes)) {
      const cwd = join(folder, name);
      mkdirSync(cwd);
      const text = tartfile(...size);
      writeFileSync(join(cwd, 'tartfile.yaml'), text);
      const label = `plan, ${name} (${text.split('\n').length - 1} lines, ${size[0] * size[2]} cases)`;
      commands[label] = () => must(process.execPath, [program, 'plan'], { cwd, env });
    }
    report(measure(commands, rounds, 2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  benchHugePlan();
};

const report = (times) => {
  const floor = times['node -e 0'];
  const rows = Object.entries(times).map(([name, all]) => [
    name,
    median(all).toFixed(0),
    best(all).toFixed(0),
    `+${(median(all) - median(floor)).toFixed(0)}`,
    `+${(best(all) - best(floor)).toFixed(0)}`,
    (median(all) / median(floor)).toFixed(2),
  ]);
  process.stdout.write(`\nplan, Node ${process.versions.node}, ${rounds} rounds, milliseconds\n`);
  process.stdout.write(table([['', 'median', 'best', 'added', 'added, best', 'ratio'], ...rows]));
};
