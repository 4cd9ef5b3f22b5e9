/**
 * `npm run demo`: tartplan plans and applies the repository's own tartfile.yaml on the simulator, twice, and cleans up.
 * It needs Node and git, leaves nothing behind, and fails when any part did not do what it should.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = new URL('..', import.meta.url).pathname;
const program = join(repository, 'dist/bin.cjs');
const simulator = join(repository, 'dist/tart-sim.cjs');
const folder = mkdtempSync(join(tmpdir(), 'tartplan-demo-'));
const project = join(folder, 'dotfiles');
const home = join(folder, 'home');

const env = {
  ...process.env,
  HOME: home,
  TART_HOME: join(folder, 'tart'),
  XDG_STATE_HOME: join(folder, 'state'),
  // Short against a real Mac (a pull of 25 GB, a boot of 20 s), long enough to see what goes on at the same time.
  TART_SIM_PULL: '1500ms',
  TART_SIM_CLONE: '200ms',
  TART_SIM_BOOT: '1800ms',
};

const say = (text) => process.stdout.write(text);
const wrong = [];
const expect = (fact, otherwise) => {
  if (!fact) wrong.push(otherwise);
};

/** Shows the command as it would be typed, runs it on this terminal, and wants that exit code. */
const tartplan = (args, wanted) => {
  say(`\n$ tartplan ${args.join(' ')}\n`);
  const [command, ...rest] = args;
  const { status, signal } = spawnSync(process.execPath, [program, command, '--engine', 'simulator', ...rest], {
    cwd: project,
    env,
    stdio: 'inherit',
  });
  expect(status === wanted, `tartplan ${args.join(' ')} ended with ${status ?? signal} instead of ${wanted}`);
  return status === wanted;
};

/** What a program prints. */
const answer = (args) => spawnSync(process.execPath, args, { cwd: project, env, encoding: 'utf8' }).stdout;

const localVms = () => answer([simulator, 'list', '--source', 'local', '--quiet']).split('\n').filter(Boolean).sort();

const expectVms = (when, names) => {
  const found = localVms();
  expect(String(found) === String(names), `${when} there are the VMs ${found.join(', ') || '(none)'}`);
};

const demo = () => {
  say('tartplan on its own tartfile.yaml, with the simulator in place of Tart: no VM is started.\n');
  if (!tartplan(['plan'], 0)) return;
  if (!tartplan(['apply', '--yes'], 0)) return;
  expectVms('after apply', ['dotfiles-dev', 'sequoia-base', 'tahoe-base']);

  say('\nWhat is left to do? Nothing has changed, so:\n');
  tartplan(['plan', '--detailed-exitcode'], 0);
  tartplan(['apply', '--yes'], 0);
  expectVms('after the second apply', ['dotfiles-dev', 'sequoia-base', 'tahoe-base']);
  const { summary } = JSON.parse(answer([program, 'plan', '--engine', 'simulator', '--format', 'json']));
  const { upToDate, ...changes } = summary;
  expect(
    Object.values(changes).every((number) => number === 0),
    `the second plan still wants ${JSON.stringify(changes)}`,
  );
  expect(upToDate > 0, 'the second plan finds nothing up to date');

  say('\nAnd all of it away again:\n');
  tartplan(['destroy', '--yes'], 0);
  expectVms('after destroy', []);
  const records = readdirSync(env.XDG_STATE_HOME, { recursive: true }).filter((path) => /vms.*\.json$/.test(path));
  expect(records.length === 0, `the ledger still has ${records.join(', ')}`);
};

/** The tartfile and its dotfiles, apart from the repository, so that its .tartplan folder stays as it is. */
const prepare = () => {
  if (!existsSync(program)) throw new Error('dist/bin.cjs is missing: run npm run build first');
  mkdirSync(home);
  for (const path of ['tartfile.yaml', 'schemas/tartfile.schema.json', 'examples/dotfiles']) {
    cpSync(join(repository, path), join(project, path), { recursive: true });
  }
};

// Ctrl-C (and a terminal that goes away) is for tartplan, which cleans up and ends; the demo then finds that it did not do what it should.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);

try {
  prepare();
  demo();
} catch (error) {
  wrong.push(error.message);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const one of wrong) process.stderr.write(`demo: ${one}\n`);
if (wrong.length > 0) process.exitCode = 1;
