/** A host of its own for one apply of the built tartplan, on the simulator or on guests with a real sshd. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const at = (path) => new URL(`../${path}`, import.meta.url).pathname;

const simulator = { name: 'simulator', script: at('dist/tart-sim.cjs') };
/** Needs root and namespaces (docs/contributing.md). */
const sshd = { name: 'real sshd', script: at('test/support/openssh-tart/tart.mjs') };

export const engines = () => (process.platform === 'linux' && process.getuid() === 0 ? [simulator, sshd] : [simulator]);

/**
 * Runs `apply` on a tartfile; the base is `linux`. `image` may put files into a folder that the images of real guests have
 * (`root/` under /, `local/` under /usr/local). What `look` tells of the project is returned with seconds and peak in MB.
 */
export const apply = (engine, suites, { image = () => {}, look = () => undefined } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-bench-host-'));
  try {
    const project = join(folder, 'project');
    for (const name of ['project', 'home', 'image']) mkdirSync(join(folder, name));
    image(join(folder, 'image'));
    const base = 'bases: { linux: { image: "ghcr.io/cirruslabs/debian:latest" } }';
    writeFileSync(join(project, 'tartfile.yaml'), `version: 1\nname: bench\n${base}\nsuites:\n${suites}`);
    const env = {
      PATH: `${process.env.PATH}:/usr/sbin:/sbin`,
      HOME: join(folder, 'home'),
      TART_HOME: join(folder, 'tart'),
      TARTPLAN_TART: engine.script,
      OPENSSH_TART_IMAGE: join(folder, 'image'),
      BENCH_PEAK: join(folder, 'peak'),
      NO_COLOR: '1',
    };
    const since = performance.now();
    const args = ['--require', at('bench/peak.cjs'), at('dist/bin.cjs'), 'apply', '--yes'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, env, encoding: 'utf8' });
    const seconds = (performance.now() - since) / 1000;
    if (status !== 0) throw new Error(`apply on the ${engine.name} ended with ${status}\n${stdout}${stderr}`);
    return { seconds, peakMb: Number(readFileSync(env.BENCH_PEAK, 'utf8')) / 1024, seen: look(project) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
