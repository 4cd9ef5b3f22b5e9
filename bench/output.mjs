/** A gigabyte of a step's output: what tartplan holds in memory while it cleans, masks and logs it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { apply, engines } from './host.mjs';
import { table } from './measure.mjs';

const bytes = 1_000_000_000;
/** The largest resident set that is promised, in MB. */
const goal = 150;

const suites = `  talks:
    on: linux
    run:
      - name: talks
        run: yes 'a line as an install script prints it, eighty characters long, give or take a few' | head -c ${bytes}
`;

export const benchOutput = () => {
  const rows = engines().map((engine) => {
    const { seconds, peakMb, seen } = apply(engine, suites, { look: logged });
    if (seen === 0) throw new Error('nothing was logged');
    return [engine.name, seconds.toFixed(1), peakMb.toFixed(0), peakMb < goal ? 'yes' : 'NO', (seen / 1e6).toFixed(0)];
  });
  process.stdout.write('\n1 GB of step output\n');
  process.stdout.write(table([['', 'seconds', 'peak of tartplan, MB', `below ${goal}`, 'logs, MB'], ...rows]));
};

/** Bytes in the logs of the last run. */
const logged = (project) => {
  const folder = join(project, '.tartplan/runs');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.log'))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
};
