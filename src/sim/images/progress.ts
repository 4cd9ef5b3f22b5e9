/** Progress lines (contract 0.1): plain with CI in the environment, otherwise rewritten in place, into pipes too. */
import { out } from '../out.ts';
import { sleep } from '../time.ts';

/** One line; `again` replaces the line before it. */
export const progress = (text: string, again: boolean): void => {
  if (again && process.env.CI === undefined) out(`\x1b[1A\r\x1b[J${text}\n`);
  else out(`${text}\n`);
};

/** 0 to 100 % over `took` milliseconds, at most one line a second; `step` sees every percent and may throw. */
export const percentages = async (took: number, step: (percent: number) => void): Promise<void> => {
  progress('0%', false);
  const started = Date.now();
  let shown = started;
  for (let percent = 0; percent <= 100; percent += 1) {
    const wait = started + (took * percent) / 100 - Date.now();
    if (wait > 0) await sleep(wait);
    step(percent);
    if (percent > 0 && (Date.now() - shown >= 1000 || percent === 100)) {
      progress(`${percent}%`, true);
      shown = Date.now();
    }
  }
};
