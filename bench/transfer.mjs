/**
 * Ten thousand files into a guest: as a workspace goes there, against `tar | ssh`, on the same real sshd.
 *
 * Both ways log in, make the folder, unpack and end; ours also finds out which files there are, as a plan does.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { best, measureAsync, median, must, table } from './measure.mjs';

const repository = new URL('..', import.meta.url).pathname;
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const files = 10_000;

export const benchTransfer = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-bench-transfer-'));
  const parts = await load(folder);
  if (parts.sshdPath === undefined) {
    process.stdout.write('\ntransfer: skipped, there is no sshd\n');
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  const sshd = await parts.startSshd();
  try {
    const from = join(folder, 'from');
    tree(from);
    report(await measureAsync(ways(parts, sshd, folder, from), rounds));
  } finally {
    sshd.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const ways = (parts, sshd, folder, from) => {
  const { connect } = sshd;
  const never = new AbortController().signal;
  const ssh = ['-F', 'none', '-p', String(connect.port), '-i', connect.key, '-o', 'StrictHostKeyChecking=no'];
  const quiet = ['-o', 'UserKnownHostsFile=/dev/null', '-o', 'LogLevel=ERROR', '-o', 'BatchMode=yes'];
  let number = 0;
  const fresh = () => join(folder, `to-${++number}`);
  const checked = async (work) => {
    const to = fresh();
    await work(to);
    return () => {
      const arrived = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      if (arrived.length !== files) throw new Error(`${arrived.length} of ${files} files arrived`);
      rmSync(to, { recursive: true });
    };
  };
  const open = () => parts.createOpenSsh({ dial: parts.dial, readFile: parts.readFile })('127.0.0.1', connect, never);
  const send = async (guest, to) => {
    const { files: state } = await parts.workspaceState(from);
    const end = await guest.exec(parts.unpackCommand(to), {
      signal: never,
      stdin: parts.workspaceStream(from, state.keys()),
    });
    if (end.exit !== 0) throw new Error(`unpacking ended with ${end.exit}`);
  };
  return {
    'tar | ssh': () =>
      checked((to) => {
        const there = `${connect.user}@127.0.0.1 'mkdir -p ${to} && tar -xf - -C ${to}'`;
        must('/bin/sh', ['-c', `tar --exclude=./.git -cf - . | ssh ${[...ssh, ...quiet].join(' ')} ${there}`], {
          cwd: from,
        });
      }),
    'a workspace': () =>
      checked(async (to) => {
        const guest = await open();
        await send(guest, to);
        await guest.close();
      }),
  };
};

/** A repository like many: small files in some hundred folders. */
const tree = (root) => {
  for (let index = 0; index < files; index++) {
    const dir = join(root, `dir-${index % 100}`, `sub-${index % 3}`);
    if (index < 300) mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, `file-${index}`), `line ${index}\n`.repeat(index % 400));
  }
  const git = (...args) =>
    must('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: root });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'all');
};

/** The very code that a run uses, out of src. */
const load = async (folder) => {
  const entry = join(folder, 'entry.ts');
  const lines = [
    ['createOpenSsh', 'src/guests/ssh.ts'],
    ['dial', 'src/guests/dial.ts'],
    ['unpackCommand', 'src/run/script.ts'],
    ['workspaceState', 'src/system/workspace.ts'],
    ['workspaceStream', 'src/system/workspace-stream.ts'],
    ['sshdPath, startSshd', 'test/guests/support/sshd.ts'],
  ].map(([names, path]) => `export { ${names} } from '${join(repository, path)}';\n`);
  writeFileSync(entry, `${lines.join('')}export { readFile } from 'node:fs/promises';\n`);
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: ['cpu-features', /\.node$/],
    logLevel: 'silent',
  });
  const file = join(folder, 'transfer.cjs');
  await bundle.write({ file, format: 'cjs', codeSplitting: false });
  await bundle.close();
  return createRequire(import.meta.url)(file);
};

const report = (times) => {
  const floor = median(times['tar | ssh']);
  const rows = Object.entries(times).map(([name, all]) => [
    name,
    median(all).toFixed(0),
    best(all).toFixed(0),
    (median(all) / floor).toFixed(2),
  ]);
  process.stdout.write(`\n${files} files into a guest, ${rounds} rounds, milliseconds\n`);
  process.stdout.write(table([['', 'median', 'best', 'this : tar | ssh'], ...rows]));
};
