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

/** Tests that do not run as root, by name, with the reason. */
const notAsRoot = new Map([
  [
    'a guest behind OpenSSH (skipped where there is no sshd) ends the command and its children when aborted, and rejects with the reason',
    'sshd passes no signals to sessions of root',
  ],
]);

/** On the machine of the gate nothing may be missing; elsewhere (macOS has no namespaces) a skipped test is only shown. */
const verdict = (report) => {
  if (report === undefined) return ['there is no report of the tests'];
  if (report.numPassedTests === 0) return ['no test ran'];
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ status, fullName }) => ({ text: `${status}: ${fullName}`, reason: reasonFor(fullName) }));
  for (const { text, reason } of skipped) process.stdout.write(`${text}${reason ? ` (${reason})` : ''}\n`);
  return skipped.filter(({ reason }) => reason === undefined).map(({ text }) => `not run: ${text}`);
};

const reasonFor = (name) => {
  if (process.platform !== 'linux') return `on ${process.platform}`;
  return process.getuid() === 0 ? notAsRoot.get(name) : undefined;
};

if (mode === 'count') process.stdout.write(count(read()));
else {
  const wrong = verdict(read());
  for (const line of wrong) process.stdout.write(`${line}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
