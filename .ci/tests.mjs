/** Reads vitest's JSON report: `count` prints "passed failed", `verdict` fails when a test did not run. */
import { readFileSync } from 'node:fs';

const [mode, path] = process.argv.slice(2);

const read = () => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

const count = (report) => {
  if (report === undefined) return '0 1';
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return `${report.numPassedTests} ${report.numFailedTests + brokenFiles.length}`;
};

/** On the machine of the gate nothing may be missing; elsewhere (macOS has no namespaces) a skipped test is shown. */
const verdict = (report) => {
  if (report === undefined) return ['there is no report of the tests'];
  if (report.numPassedTests === 0) return ['no test ran'];
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((one) => !['passed', 'failed'].includes(one.status))
      .map((one) => `${one.status}: ${one.fullName}`),
  );
  if (process.platform === 'linux') return skipped;
  for (const line of skipped) process.stdout.write(`${line}\n`);
  return [];
};

if (mode === 'count') process.stdout.write(count(read()));
else {
  const wrong = verdict(read());
  for (const line of wrong) process.stdout.write(`${line}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
