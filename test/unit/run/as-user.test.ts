/** Steps as root and as other users, through real shells and a sudo that is as strict as the real one. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noUserExit } from '../../../src/run/as-user.ts';
import { stepScript } from '../../../src/run/script.ts';
import { distinct, runScript } from '../../guests/support/shells.ts';

const me = userInfo().username;
/** Somebody else whom every system has. */
const other = me === 'nobody' ? 'root' : 'nobody';
const inner = distinct(['/bin/sh', '/bin/dash', '/bin/bash']);

let home: string;
let bin: string;
beforeAll(() => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'tp-user-')));
  home = path.join(folder, 'home');
  bin = path.join(folder, 'bin');
  for (const one of [home, bin, path.join(folder, 'theirs/sub'), path.join(home, 'work')])
    mkdirSync(one, { recursive: true });
  // Closes descriptors, drops the environment, and has a home for everybody, as sudo -H does.
  writeFileSync(
    path.join(bin, 'sudo'),
    `#!/bin/bash
echo "$*" >> '${folder}/log'
for fd in 3 4 5 6 7 8 9; do eval "exec $fd>&-"; done
[ "$1" = -n ] || exit 1
[ ! -e '${folder}/locked' ] || exit 1
while [ "$1" != -- ] && [ "$1" != true ]; do shift; done
[ "$1" != -- ] || shift
exec env -i PATH="$PATH" HOME='${folder}/theirs' SHELL=/usr/bin/kept "$@"
`,
  );
  chmodSync(path.join(bin, 'sudo'), 0o755);
});
afterAll(() => rmSync(path.dirname(home), { recursive: true, force: true }));

const run = (more: Partial<Parameters<typeof stepScript>[0]>, sh = '/bin/sh') =>
  runScript(
    stepScript({ run: 'pwd; echo "$HOME|$A|$B|$OUTER"', env: { A: 'a' }, secrets: { B: "s3'cret" }, ...more }),
    { HOME: home, SHELL: '/bin/sh', PATH: `${bin}:/usr/bin:/bin`, OUTER: 'outer' },
    '/bin/sh',
    sh,
  );
const folder = (): string => path.dirname(home);

describe('a step as another user', () => {
  for (const sh of inner) {
    it(`has that user's home and the step's own environment, through ${sh}`, async () => {
      const ran = await run({ user: other }, sh);
      expect(ran).toMatchObject({ exit: 0, stderr: '' });
      expect(ran.stdout.toString()).toBe(`${folder()}/theirs\n${folder()}/theirs|a|s3'cret|\n`);
    });
  }

  it('means paths in that home', async () => {
    expect((await run({ user: other, cwd: '~/sub' })).stdout.toString()).toContain(`${folder()}/theirs/sub\n`);
  });

  it('shows no secret on a command line', async () => {
    await run({ user: other });
    const log = readFileSync(path.join(folder(), 'log'), 'utf8');
    expect(log).toContain(`-n -H -u ${other} -- /bin/sh -c`);
    expect(log).not.toContain('cret');
  });

  it('needs no sudo to be who it is', async () => {
    const ran = await run({ user: me });
    expect(ran.stdout.toString()).toBe(`${home}\n${home}|a|s3'cret|outer\n`);
  });

  it('gives the exit code of the text, takes a long one and reads no input', async () => {
    const ran = await run({ user: other, run: `${': filler filler filler\n'.repeat(20_000)}cat; read -r x; exit 7` });
    expect(ran.exit).toBe(7);
  });

  it('says that sudo wants a password, that there is no such user, that there is no sudo', async () => {
    const locked = path.join(folder(), 'locked');
    writeFileSync(locked, '');
    const refused = await run({ user: other });
    rmSync(locked);
    expect(refused).toMatchObject({
      exit: noUserExit,
      stderr: `tartplan: cannot become ${other}: sudo wants a password in the guest\n`,
    });
    expect(await run({ user: 'nobody-at-all' })).toMatchObject({
      exit: noUserExit,
      stderr: 'tartplan: cannot become nobody-at-all: there is no such user in the guest\n',
    });
  });
});

describe('a step as root', () => {
  it('starts where it would start without', async () => {
    const ran = await run({ sudo: true, cwd: '~/work' });
    const theirs = me === 'root' ? home : `${folder()}/theirs`;
    expect(ran.stdout.toString().split('|')[0]).toBe(`${home}/work\n${theirs}`);
    expect(ran.stdout.toString()).toContain("|a|s3'cret|");
  });
});
