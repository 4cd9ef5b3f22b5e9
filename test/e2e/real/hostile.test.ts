/** Guests that mean harm, at the end of a real connection: nothing leaves its place, nothing is believed, nothing hangs. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Ended, expectCode, names, until } from '../../support/host.ts';
import { archive, filesOutside, makeHostile } from '../../support/hostile.ts';
import {
  bases,
  createRealHost,
  lastRun,
  leftInKernel,
  noRealGuests,
  type RealHost,
  titled,
} from '../../support/real.ts';

let host: RealHost;
/** `login` and `suite` are the bounds of these. */
const start = async (tartfile: string, login = '30s', suite = '1m'): Promise<RealHost> => {
  const defaults = `defaults: { connect: { timeout: ${login} } }\n`;
  const bounded = tartfile.replace('timeout: 1m', `timeout: ${suite}`);
  host = await createRealHost(`version: 1\nname: hostile\n${bases}${defaults}${bounded}`);
  return host;
};
/** Short where the bound is what is waited for. */
const startFor = (phase: string): Promise<RealHost> => start(ordinary, phase === 'login' ? '3s' : '30s', '7s');
afterEach(() => host?.dispose());

const ordinary = `suites:
  victim:
    on: debian
    timeout: 1m
    workspace: { path: ., to: ~/dotfiles }
    run: [{ name: installs, run: "echo installed", timeout: 3s }]
    idempotence: error
    collect: ["~/logs"]
    check:
      - { name: was installed, command: "echo fine", stdout: fine, timeout: 3s }
      - { file: ~/.never, exists: true }
`;

/** What a terminal would obey; line ends and tabs aside. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Commands to GitHub's runner that are not tartplan's own, which may quote the guest within a line. */
const forged = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => /^\s*(::|##\[)/.test(line) && /forged/.test(line))
    .filter(
      (line) =>
        !/^::error file=tartfile\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=victim@debian::/.test(line),
    );

const expectClean = (ended: Ended): void => {
  for (const text of [ended.stdout, ended.stderr]) {
    expect(controls.exec(text)?.[0]).toBeUndefined();
    expect(forged(text)).toEqual([]);
  }
};

const nothingLeft = async (): Promise<void> => {
  expect(names(await host.vms())).toEqual(['debian-latest']);
  await until('links and processes are gone', () => leftInKernel(host).length === 0, 10);
};

const actions = { GITHUB_ACTIONS: 'true', CI: 'true' };

describe.skipIf(noRealGuests !== undefined)(titled('a hostile guest'), () => {
  test.each(['login', 'workspace', 'run', 'manifest', 'check'])(
    'that cuts the connection at %s is an error',
    async (phase) => {
      await startFor(phase);
      makeHostile(host, phase, 'close');
      const ended = await host.tartplan(['apply', '--verbose'], actions);
      expect(ended.code, ended.stdout).toBe(1);
      expect(ended.stdout).not.toMatch(/✔ victim/);
      expectClean(ended);
      await nothingLeft();
    },
  );

  test('that cuts it while files are collected changes nothing of the result', async () => {
    await start(ordinary.replace('exists: true', 'exists: false'));
    makeHostile(host, 'collect', 'close');
    const ended = await host.tartplan(['apply']);
    expectCode(ended, 0);
    expect(ended.stdout + ended.stderr).toContain('the connection to the guest was lost');
    await nothingLeft();
  });

  test.each(['login', 'workspace', 'run', 'manifest', 'check', 'all'])(
    'that answers with garbage at %s has not passed',
    async (phase) => {
      await startFor(phase);
      makeHostile(host, phase, 'garbage');
      const ended = await host.tartplan(['apply', '--verbose'], actions);
      expect([1, 3]).toContain(ended.code);
      expect(ended.stdout).not.toMatch(/✔ victim/);
      expectClean(ended);
      await nothingLeft();
    },
  );

  test.each(['login', 'run', 'manifest', 'check'])(
    'that never stops talking at %s is ended by the bound',
    async (phase) => {
      await startFor(phase);
      makeHostile(host, phase, 'endless');
      const running = host.start(['apply'], actions);
      let peak = 0;
      const pid = running.child.pid ?? 0;
      const look = setInterval(() => {
        peak = Math.max(peak, residentMegabytes(pid));
      }, 50);
      const ended = await running.ended;
      clearInterval(look);
      expect([1, 3]).toContain(ended.code);
      expect(ended.stdout).toMatch(/did not (end|say) within|no login/);
      expect(peak).toBeGreaterThan(10);
      expect(peak).toBeLessThan(200);
      expectClean(ended);
      await nothingLeft();
    },
  );

  test('that says nothing at all is ended by the bound', async () => {
    await startFor('check');
    makeHostile(host, 'check', 'silent');
    const ended = await host.tartplan(['apply']);
    expect([1, 3]).toContain(ended.code);
    await nothingLeft();
  });

  test('that lies about who it is writes nothing on the terminal but words', async () => {
    await start(ordinary.replace('exists: true', 'exists: false'));
    makeHostile(host, 'login', 'liar');
    const ended = await host.tartplan(['apply', '--verbose'], actions);
    expectCode(ended, 0);
    expect(ended.stderr).toContain('Debian');
    expectClean(ended);
  });

  test('whose archive leads everywhere fills nothing but the folder of the run', async () => {
    await start(ordinary);
    makeHostile(host, 'collect', 'archive');
    const tar = archive([
      { name: 'logs/good', text: 'good' },
      { name: '../../../../../../escaped-by-dots', text: 'x' },
      { name: `${host.folder}/escaped-by-name`, text: 'x' },
      { name: 'logs/link', type: '2', link: host.folder },
      { name: 'logs/link/escaped-by-link', text: 'x' },
      { name: 'logs/hard', type: '1', link: '/etc/passwd' },
      { name: 'logs/device', type: '3' },
      { name: 'logs/\u001b]0;owned\u0007\n::error::forged', text: 'x' },
      { name: 'logs/GOOD', text: 'the same on a Mac' },
      { name: 'logs/good', text: 'again' },
      { name: 'logs/huge', size: 8 ** 11 - 1 },
    ]);
    writeFileSync(join(host.image, 'local/share/evil.tar'), tar);
    const before = filesOutside(host);
    const ended = await host.tartplan(['apply', '--verbose'], actions);
    expectCode(ended, 3);
    expectClean(ended);
    expect(filesOutside(host)).toEqual(before);
    const artifacts = join(lastRun(host), 'cases/victim@debian/artifacts');
    const kept = readdirSync(artifacts, { recursive: true, encoding: 'utf8' });
    expect(kept).toContain('logs/good');
    expect(readFileSync(join(artifacts, 'logs/good'), 'utf8')).toBe('good');
    expect(
      kept.filter((name) => /escaped|hard|device|huge/.test(name) && statSync(join(artifacts, name)).size > 0),
    ).toEqual(kept.filter((name) => name === 'logs/link/escaped-by-link'));
    await nothingLeft();
  });

  test('that answers a copy step with such an archive fills nothing but the folder of the run', async () => {
    await start(ordinary.replace('run: [', 'run: [{ copy: { from: ~/logs, to: back, direction: from-guest } }, '));
    makeHostile(host, 'collect', 'archive');
    const tar = archive([
      { name: 'logs/good', text: 'good' },
      { name: '../../../../../../escaped-by-dots', text: 'x' },
      { name: `${host.folder}/escaped-by-name`, text: 'x' },
      { name: 'logs/link', type: '2', link: host.folder },
      { name: 'logs/link/escaped-by-link', text: 'x' },
    ]);
    writeFileSync(join(host.image, 'local/share/evil.tar'), tar);
    const before = filesOutside(host);
    const ended = await host.tartplan(['apply', '--verbose'], actions);
    expect([1, 3]).toContain(ended.code);
    expectClean(ended);
    expect(filesOutside(host)).toEqual(before);
  });

  test('whose files have such names shows them as words when a second run makes them', async () => {
    await start(`suites:
  victim:
    on: debian
    idempotence: error
    run:
      - name: names
        run: |
          test -e ~/again && printf 'new\\033[31m\\n::error::forged\\n' > "$(printf 'a\\033]0;owned\\007\\233m\\n::error file=x::forged')"
          printf 'x\\n::error::forged\\n\\033[2J' >> ~/again
`);
    const ended = await host.tartplan(['apply', '--verbose'], actions);
    expectCode(ended, 3);
    expect(ended.stdout).toContain('the second run changed');
    expectClean(ended);
    const run = lastRun(host);
    for (const name of ['report.json', 'junit.xml']) {
      expect(controls.exec(readFileSync(join(run, name), 'utf8'))).toBe(null);
    }
  });

  test('whose dotfiles print escape sequences and commands to GitHub annotates nothing', async () => {
    const evil = String.raw`\033[2J\033]0;owned\007\r\n::error file=tartfile.yaml,line=1::forged\n::stop-commands::forged\n##[error]forged\n\233m`;
    await start(`suites:
  victim:
    on: debian
    run:
      - { name: prints, run: 'printf "${evil}" | tee /dev/stderr' }
      - { name: fails, run: 'printf "${evil}" >&2; exit 4', allow-failure: true }
    collect: ["~/logs"]
    check:
      - { name: a check, command: 'printf "${evil}"; exit 1', stdout: fine }
      - { name: a record, command: 'cat /proc/$PPID/environ /proc/$PPID/cmdline | tr "\\0" "\\n"; exit 1' }
      - { file: ~/.never, exists: true }
`);
    mkdirSync(join(host.image, 'root/home/admin/logs'), { recursive: true });
    writeFileSync(join(host.image, 'root/home/admin/logs/\u001b[31m\n::error::forged'), 'x');
    const ended = await host.tartplan(['apply', '--verbose'], {
      ...actions,
      GITHUB_STEP_SUMMARY: join(host.folder, 'summary.md'),
    });
    expectCode(ended, 3);
    expectClean(ended);
    const run = lastRun(host);
    for (const name of ['report.json', 'junit.xml'])
      expect(controls.exec(readFileSync(join(run, name), 'utf8'))).toBe(null);
    const report = JSON.parse(readFileSync(join(run, 'report.json'), 'utf8')) as {
      cases: { checks: { status: string }[] }[];
    };
    expect(report.cases[0]?.checks.map((check) => check.status)).toEqual(['failed', 'failed', 'failed']);
    await nothingLeft();
  });
});

const residentMegabytes = (pid: number): number => {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};
