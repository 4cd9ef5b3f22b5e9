/**
 * Six cases on two slots: tartplan against the shell script of today, on the same simulated guests.
 *
 * The script is examples/shell-script/test-dotfiles.sh: it runs the cases of the tartfile beside it, one by one, or as
 * many at once as JOBS says, with whatever `tart` is on the PATH.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { best, measure, median, must, table } from './measure.mjs';

const repository = new URL('..', import.meta.url).pathname;
const example = 'examples/shell-script';
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

export const benchApply = () => {
  if (!existsSync(join(repository, example, 'test-dotfiles.sh'))) {
    process.stdout.write(`\napply: skipped, there is no ${example}/test-dotfiles.sh to compare with\n`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-bench-apply-'));
  try {
    const world = prepare(folder);
    const ways = {
      'script, one by one': () => world.run('./test-dotfiles.sh', [], { JOBS: '1' }),
      'script, two at once': () => world.run('./test-dotfiles.sh', [], { JOBS: '2' }),
      'tartplan apply': () =>
        world.run(process.execPath, [join(repository, 'dist/bin.cjs'), 'test', '--force', '--yes'], {}),
    };
    report(measure(ways, rounds, 0));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The examples as a repository of their own, `tart` on the PATH, and a fresh host for every run. */
const prepare = (folder) => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(join(repository, 'dist/tart-sim.cjs'), join(bin, 'tart'));
  cpSync(join(repository, 'examples'), join(folder, 'examples'), {
    recursive: true,
    filter: (path) => !path.endsWith('.tartplan'),
  });
  const git = (...args) =>
    must('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: folder });
  git('init', '-q');
  git('add', 'examples');
  git('commit', '-q', '-m', 'examples');
  const cwd = join(folder, example);
  let host = 0;
  const run = (file, args, more) => {
    const home = join(folder, `host-${++host}`);
    mkdirSync(home);
    const env = {
      ...process.env,
      ...more,
      PATH: `${bin}:${process.env.PATH}`,
      HOME: home,
      TART_HOME: join(home, 'tart'),
      TARTPLAN_TART: join(bin, 'tart'),
      NO_COLOR: '1',
    };
    must(file, args, { cwd, env });
    const left = JSON.parse(must('tart', ['list', '--source', 'local', '--format', 'json'], { env }));
    const running = left.filter((vm) => vm.Running).map((vm) => vm.Name);
    if (running.length > 0) throw new Error(`${file} left VMs running: ${running.join(', ')}`);
  };
  return { run };
};

const report = (times) => {
  const ours = median(times['tartplan apply']);
  const rows = Object.entries(times).map(([name, all]) => [
    name,
    (median(all) / 1000).toFixed(1),
    (best(all) / 1000).toFixed(1),
    (ours / median(all)).toFixed(2),
  ]);
  process.stdout.write(`\nsix cases on two slots, ${rounds} rounds, seconds\n`);
  process.stdout.write(table([['', 'median', 'best', 'tartplan : this'], ...rows]));
};
