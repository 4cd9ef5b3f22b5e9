/** Promise 3: kill -9 at every engine call of an apply, then gc, and the host is as it was. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host, names } from '../support/host.ts';

const tartfile = `version: 1
name: killed
bases:
  tahoe: base
machines:
  dev: { from: tahoe, run: "echo provisioned" }
suites:
  quick:
    on: tahoe
    run: "echo one"
    check: [{ command: "true" }]
`;

/** Stands before the simulator, counts calls, and kills whoever made call number KILL_AT: that call itself goes on. */
const counting = (real: string): string => `const { mkdirSync } = require('node:fs');
const { join } = require('node:path');
let call = 1;
for (;;) {
  try { mkdirSync(join(process.env.KILL_COUNT, String(call))); break; } catch { call += 1; }
}
if (call === Number(process.env.KILL_AT)) process.kill(process.ppid, 'SIGKILL');
require(${JSON.stringify(real)});
`;

let host: Host | undefined;
afterEach(async () => {
  await host?.dispose();
  host = undefined;
});

const applyKilledAt = async (
  at: number,
  prepare: (there: Host) => Promise<void> = async () => undefined,
): Promise<{ readonly killed: boolean; readonly there: Host }> => {
  const there = await createHost(tartfile);
  host = there;
  await prepare(there);
  // A VM of somebody else stays what it is, whatever happens.
  await there.tart(['create', 'foreign', '--linux', '--disk-size', '1']);
  const count = join(there.folder, 'count');
  await mkdir(count);
  const wrapper = join(there.folder, 'tart-sim.cjs');
  await writeFile(wrapper, counting(there.env.TARTPLAN_TART ?? ''));
  const ended = await there.tartplan(['apply', '--yes'], {
    TARTPLAN_TART: wrapper,
    KILL_COUNT: count,
    KILL_AT: String(at),
  });
  return { killed: ended.signal === 'SIGKILL', there };
};

/** A base or a machine is made whole or not at all; whole ones are what was asked for and stay. */
const lasting = ['killed-dev', 'tahoe-base'];

test('kill -9 at each engine call leaves nothing that gc does not remove', { timeout: 600_000 }, async () => {
  let points = 0;
  for (let at = 1; ; at++) {
    const { killed, there } = await applyKilledAt(at);
    if (!killed) break;
    points += 1;
    const gc = await there.tartplan(['gc']);
    expectCode(gc, 0, `gc after a kill at call ${at}`);
    const left = names(await there.vms()).filter((name) => !lasting.includes(name));
    expect(left, `left after a kill at call ${at}`).toEqual(['foreign']);
    expect((await there.vms()).filter((vm) => vm.State === 'running')).toEqual([]);
    // And nothing stands in the way of doing it all once more.
    if (at % 5 === 0) {
      expectCode(await there.tartplan(['apply', '--yes']), 0, `apply after a kill at call ${at} and gc`);
      expect(names(await there.vms())).toEqual(['foreign', ...lasting]);
    }
    await there.dispose();
    host = undefined;
  }
  // list, pull, fqn, clone, rename …: an apply that made hardly a call would prove nothing.
  expect(points).toBeGreaterThan(15);
});

test('kill -9 at each engine call that replaces a base: one of the two is there', { timeout: 600_000 }, async () => {
  const base = (image: string): string =>
    `version: 1\nname: killed\nbases:\n  mine: { image: "ghcr.io/cirruslabs/${image}:latest", name: mine }\n`;
  for (let at = 1; ; at++) {
    const { killed, there } = await applyKilledAt(at, async (host) => {
      await host.write('tartfile.yaml', base('macos-sequoia-base'));
      expectCode(await host.tartplan(['apply', '--yes']), 0);
      await host.write('tartfile.yaml', base('macos-tahoe-base'));
    });
    if (!killed) {
      // list, list, pull, fqn, clone, list, rename, rename, delete
      expect(at).toBeGreaterThan(7);
      break;
    }
    expectCode(await there.tartplan(['gc']), 0, `gc after a kill at call ${at}`);
    expect(names(await there.vms()), `after a kill at call ${at}`).toEqual(['foreign', 'mine']);
    expectCode(await there.tartplan(['apply', '--yes']), 0, `apply after a kill at call ${at}`);
    expectCode(await there.tartplan(['plan', '--detailed-exitcode']), 0);
    await there.dispose();
    host = undefined;
  }
});
