import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFolderExit, readIdentity, stepScript, whoAmIScript } from '../../../src/run/script.ts';
import { distinct, runScript } from '../../guests/support/shells.ts';

const outer = distinct(['/bin/dash', '/bin/bash', '/usr/bin/bash', '/usr/bin/zsh', '/usr/bin/fish', '/usr/bin/tcsh']);
const logins = distinct(['/bin/bash', '/bin/dash', '/bin/sh', '/usr/bin/zsh', '/bin/zsh', '/usr/bin/ksh']);
const inner = distinct(['/bin/sh', '/bin/dash', '/bin/bash']);

let home: string;
beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'tp-script-')));
  for (const file of ['.zprofile', '.bash_profile', '.profile'])
    writeFileSync(path.join(home, file), 'export FROM_PROFILE=yes\n');
  mkdirSync(path.join(home, "it's a \\ folder"));
  mkdirSync(path.join(home, '-dash'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const step = (run: string, more: Partial<Parameters<typeof stepScript>[0]> = {}) =>
  stepScript({ run, env: {}, secrets: {}, ...more });
const envOf = (shell: string) => ({ HOME: home, SHELL: shell });

/** What a shell variable can hold: no NUL, no lone surrogates. */
const text = fc.string({ unit: 'binary', maxLength: 60 }).map((value) => value.replaceAll('\0', ''));
const nasty = fc.oneof(
  text,
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '$HOME',
        '`id`',
        '$(id)',
        '\n',
        '!',
        '*',
        '-n',
        '~',
        ' ',
        '\t',
        'é',
        '😀',
        'TP_TEXT',
        '\r',
        '%s',
        '\u007f',
        '\u0001',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('stepScript', () => {
  it('keeps the text, the environment and the secrets off the command line', () => {
    const made = step('echo my-text', { env: { A: 'my-env' }, secrets: { B: 'my-secret' }, cwd: '/my-folder' });
    expect(made.command).toBe(`exec /bin/sh -c 'tp_script=$(cat) && exec </dev/null && eval "$tp_script"'`);
  });

  for (const via of outer) {
    it(`gets through ${via} as the shell of the account`, async () => {
      const ran = await runScript(
        step(`printf '%s' "it's \\\\ fine: $A"`, { env: { A: '\\n' } }),
        envOf('/bin/sh'),
        via,
      );
      expect(ran).toMatchObject({ exit: 0, stderr: '' });
      expect(ran.stdout.toString()).toBe("it's \\ fine: \\n");
    });
  }

  for (const shell of logins) {
    for (const sh of inner) {
      it(`hands any value of the environment through ${sh} to ${shell}`, async () => {
        await fc.assert(
          fc.asyncProperty(nasty, nasty, async (value, secret) => {
            const made = step('printf \'%s|%s\' "$VALUE" "$SECRET"', {
              env: { VALUE: value },
              secrets: { SECRET: secret },
            });
            const ran = await runScript(made, { ...envOf(shell), LC_ALL: 'C.UTF-8' }, '/bin/sh', sh);
            expect(ran.stdout.toString()).toBe(`${value}|${secret}`);
          }),
          { numRuns: 25 },
        );
      });
    }

    it(`hands any text to ${shell} unchanged`, async () => {
      await fc.assert(
        fc.asyncProperty(nasty, async (value) => {
          // A quoted here-document shows each byte of the text as the shell got it.
          const body = value.replaceAll('EOF', 'eof').replaceAll('\r', '');
          const ran = await runScript(step(`cat <<'EOF'\n${body}\nEOF\n`), { ...envOf(shell), LC_ALL: 'C.UTF-8' });
          expect(ran.stdout.toString()).toBe(`${body}\n`);
        }),
        { numRuns: 25 },
      );
    });

    it(`runs ${shell} as a login shell, without stdin, and gives its exit code`, async () => {
      const ran = await runScript(
        step('printf %s "$FROM_PROFILE"; cat; read -r x; echo " $?"; false; exit 42'),
        envOf(shell),
      );
      expect(ran).toMatchObject({ exit: 42, stderr: '' });
      expect(ran.stdout.toString()).toBe('yes 1\n');
    });

    it(`does not impose set -e on ${shell}, and gives the exit code of the last command`, async () => {
      expect((await runScript(step('false\necho on; (exit 7)'), envOf(shell))).exit).toBe(7);
      expect((await runScript(step(''), envOf(shell))).exit).toBe(0);
      expect((await runScript(step('kill -9 $$'), envOf(shell))).signal).toBe('SIGKILL');
    });

    it(`takes a script far larger than a pipe or an argument holds in ${shell}`, async () => {
      const ran = await runScript(step(`${': filler filler filler\n'.repeat(20_000)}echo end`), envOf(shell));
      expect(ran.stdout.toString()).toBe('end\n');
    });

    it(`lets the text of a step use descriptors in ${shell}`, async () => {
      const ran = await runScript(step('exec 3>&1 9>&1; echo three >&3\necho nine >&9\necho one'), envOf(shell));
      expect(ran.stdout.toString()).toBe('three\nnine\none\n');
    });
  }

  for (const shell of distinct(['/bin/sh', '/bin/dash', '/bin/bash', '/usr/bin/zsh', '/usr/bin/fish'])) {
    for (const login of logins) {
      it(`lets ${shell} read the text in the environment of ${login}`, async () => {
        const print = shell.endsWith('fish') ? 'status fish-path' : 'ps -o comm= -p $$';
        const ran = await runScript(step(`echo "$FROM_PROFILE"\n${print}\n`, { shell }), envOf(login));
        expect(ran).toMatchObject({ exit: 0, stderr: '' });
        const [from, who] = ran.stdout.toString().split('\n');
        expect([from, path.basename(realpathSync(shell))]).toEqual(['yes', path.basename(who ?? '')]);
      });
    }
  }

  it('ends with 127 when there is no such shell', async () => {
    expect((await runScript(step('echo', { shell: 'no-such-shell' }), envOf('/bin/sh'))).exit).toBe(127);
  });

  it.each([
    [undefined, ''],
    ['~', ''],
    ["~/it's a \\ folder", "/it's a \\ folder"],
    ['-dash', '/-dash'],
  ])('enters %s', async (cwd, below) => {
    const ran = await runScript(step('pwd', cwd === undefined ? {} : { cwd }), { ...envOf('/bin/sh'), CDPATH: '/usr' });
    expect(ran.stdout.toString()).toBe(`${home}${below}\n`);
  });

  it('says which folder is missing, with an exit code of its own', async () => {
    const ran = await runScript(step('echo never', { cwd: "~/no'where" }), envOf('/bin/sh'));
    expect(ran).toMatchObject({
      exit: noFolderExit,
      stderr: "tartplan: cannot enter the folder ~/no'where in the guest\n",
    });
    expect(ran.stdout.toString()).toBe('');
  });

  it('falls back to a shell that reads sh when the login shell does not', async () => {
    const fish = path.join(home, 'fish');
    writeFileSync(fish, '#!/bin/sh\necho fish was asked\n');
    chmodSync(fish, 0o755);
    const ran = await runScript(step('x=1; printf "%s" "$x $FROM_PROFILE"'), envOf(fish));
    expect(ran.stdout.toString()).toBe('1 yes');
  });

  it('looks the login shell up when SHELL is not set, and takes a bare name from env', async () => {
    expect((await runScript(step('printf ok'), { HOME: home })).stdout.toString()).toBe('ok');
    const named = await runScript(
      step('printf "%s" "${BASH_VERSION:+bash}"', { env: { SHELL: 'bash' } }),
      envOf('/bin/sh'),
    );
    expect(named.stdout.toString()).toBe('bash');
  });

  it('finds the home folder when nobody set HOME', async () => {
    const ran = await runScript(step('printf "%s" "$HOME"'), { SHELL: '/bin/sh' });
    expect(ran.stdout.toString()).toMatch(/^\/./);
  });

  it('refuses a name that would not be a variable', () => {
    expect(() => step('x', { env: { 'A;reboot': '1' } })).toThrow('cannot be the name');
  });
});

describe('whoAmIScript', () => {
  it('tells who the guest is', async () => {
    const ran = await runScript(whoAmIScript(), envOf('/bin/bash'));
    const identity = readIdentity(`noise of an rc file\n${ran.stdout.toString()}`);
    expect(identity).toMatchObject({
      os: process.platform === 'darwin' ? 'darwin' : 'linux',
      home,
      shell: '/bin/bash',
    });
    expect(identity?.version).not.toBe('');
    expect(identity?.user).not.toBe('');
  });

  it('reads what macOS says', async () => {
    const bin = path.join(home, 'bin');
    mkdirSync(bin);
    for (const [name, said] of [
      ['uname', 'Darwin'],
      ['sw_vers', '26.1'],
    ]) {
      writeFileSync(path.join(bin, `${name}`), `#!/bin/sh\necho ${said}\n`);
      chmodSync(path.join(bin, `${name}`), 0o755);
    }
    symlinkSync('/bin/sh', path.join(bin, 'zsh'));
    const ran = await runScript(whoAmIScript(), { ...envOf(path.join(bin, 'zsh')), PATH: `${bin}:/usr/bin:/bin` });
    expect(readIdentity(ran.stdout.toString())).toMatchObject({
      os: 'darwin',
      version: '26.1',
      shell: path.join(bin, 'zsh'),
    });
  });

  it('takes no half record', () => {
    expect(readIdentity('tartplan:os=Linux\ntartplan:home=/h\n')).toBeUndefined();
    expect(readIdentity('tartplan:os=Plan9\ntartplan:home=/h\ntartplan:end\n')).toBeUndefined();
  });
});
