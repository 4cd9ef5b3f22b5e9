/** Timing of commands side by side: in every round each runs once, in another order, so that a slow moment hits all. */
import { spawnSync } from 'node:child_process';

/** Milliseconds of each command, sorted. `commands`: name -> a function that does the work and throws when it failed. */
export const measure = (commands, rounds, warmUps = 1) => {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of shuffled(names)) {
      const since = performance.now();
      commands[name]();
      if (round >= 0) times[name].push(performance.now() - since);
    }
  }
  for (const all of Object.values(times)) all.sort((a, b) => a - b);
  return times;
};

/** The same for work that is waited for; what it returns is called when the clock has stopped, to look and to tidy up. */
export const measureAsync = async (commands, rounds, warmUps = 1) => {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of shuffled(names)) {
      const since = performance.now();
      const after = await commands[name]();
      if (round >= 0) times[name].push(performance.now() - since);
      await after?.();
    }
  }
  for (const all of Object.values(times)) all.sort((a, b) => a - b);
  return times;
};

const shuffled = (names) =>
  names
    .map((name) => [Math.random(), name])
    .sort(([a], [b]) => a - b)
    .map(([, name]) => name);

export const best = (sorted) => sorted[0];

export const median = (sorted) => {
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Runs a program to its end; anything but success is an error with what it said. */
export const must = (file, args, options = {}) => {
  const { status, signal, error, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8', ...options });
  if (status === 0) return stdout;
  throw new Error(
    `${file} ${args.join(' ')}: ${error?.message ?? signal ?? `exit code ${status}`}\n${stdout}${stderr}`,
  );
};

/** Rows as aligned columns: the first to the left, the rest to the right. */
export const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  return `${rows.map(line).join('\n')}\n`;
};
