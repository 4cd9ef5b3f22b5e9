/** What `tartplan plan` adds to `node` starting, with a `tart` that answers at once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { best, measure, median, must, table } from './measure.mjs';

const program = new URL('../dist/bin.cjs', import.meta.url).pathname;
const rounds = Number(process.env.BENCH_ROUNDS ?? 21);

/** Bases, machines, suites. */
const sizes = { small: [1, 0, 1], medium: [3, 2, 6], large: [6, 8, 40] };

export const benchPlan = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-bench-plan-'));
  try {
    const env = { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1', TARTPLAN_TART: fakeTart(folder) };
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

/** Answers every question that a plan asks from a text: the least that a `tart` can take. */
const fakeTart = (folder) => {
  const path = join(folder, 'tart');
  const list = JSON.stringify([
    {
      Name: 'tahoe-base',
      Source: 'local',
      State: 'stopped',
      Running: false,
      Disk: 50,
      Size: 25,
      SizeOnDisk: 25,
      Accessed: '2026-01-01T00:00:00Z',
    },
  ]);
  writeFileSync(path, `#!/bin/sh\ncase $1 in\n  --version) echo 2.32.1 ;;\n  *) echo '${list}' ;;\nesac\n`, {
    mode: 0o755,
  });
  return path;
};

const names = ['tahoe', 'sequoia', 'sonoma', 'ventura', 'monterey'];

const tartfile = (bases, machines, suites) => {
  const all = Array.from({ length: bases }, (_, index) => (index < names.length ? names[index] : `tahoe-${index}`));
  const lines = ['version: 1', 'name: bench', 'bases:'];
  for (const base of all)
    lines.push(`  ${base}: { macos: ${base.split('-')[0]}, flavor: ${base.includes('-') ? 'vanilla' : 'base'} }`);
  lines.push('defaults:', '  resources: { cpu: 4, memory: 8GB }');
  if (machines > 0) lines.push('machines:');
  for (let index = 0; index < machines; index++)
    lines.push(`  dev-${index}: { from: ${all[index % bases]}, state: stopped }`);
  lines.push('suites:');
  for (let index = 0; index < suites; index++) {
    lines.push(
      `  suite-${index}:`,
      '    on: all',
      '    run:',
      `      - name: install`,
      `        run: ./install.sh ${index}`,
    );
    lines.push('        timeout: 10m', '    check:', '      - file: ~/.zshrc', '        contains: "starship"');
    lines.push('      - command: git config --global user.name', '        stdout: /./');
  }
  return `${lines.join('\n')}\n`;
};
