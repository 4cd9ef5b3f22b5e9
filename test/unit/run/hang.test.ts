/** What a step that waits for somebody comes to; and that silence alone is nothing. */
import { describe, expect, it } from 'vitest';
import { promptOf, prompts } from '../../../src/model/prompts.ts';
import type { StepResult } from '../../../src/model/result.ts';
import type { RunStep } from '../../../src/model/step.ts';
import type { RebootableGuest } from '../../../src/run/rebootable.ts';
import { runSteps } from '../../../src/run/steps.ts';
import { createHandClock } from '../../support/clock.ts';
import { spec, step } from '../../support/desired.ts';
import { createMac } from '../../support/mac.ts';
import { createRig } from '../../support/tools.ts';

/** Real ones, as they stand at the end of a terminal's text. */
const waiting: readonly (readonly [string, string])[] = [
  ['sudo', 'Password:'],
  ['sudo', '[sudo] password for admin: '],
  ['ssh-host-key', 'Are you sure you want to continue connecting (yes/no/[fingerprint])? '],
  ['ssh-passphrase', "Enter passphrase for key '/Users/admin/.ssh/id_ed25519': "],
  ['ssh-passphrase', 'Enter passphrase (empty for no passphrase): '],
  ['git-credentials', "Username for 'https://github.com': "],
  ['git-credentials', "Password for 'https://me@github.com': "],
  ['remote-password', "admin@192.168.64.3's password: "],
  ['homebrew', 'Press RETURN/ENTER to continue or any other key to abort:'],
  ['developer-tools-dialog', 'xcode-select: note: install requested for command line developer tools'],
  ['rosetta-license', 'Type A and press return to agree: '],
  [
    'xcode-license',
    "By typing 'agree' you are agreeing to the terms of the software license agreements. Any other response will cancel. [agree, cancel]",
  ],
  ['keychain', 'password to unlock login.keychain: '],
  ['chsh', 'Password for admin: '],
  ['chezmoi-changed', '.zshrc has changed since chezmoi last wrote it [diff,overwrite,all-overwrite,skip,quit]? '],
  ['compinit', 'Ignore insecure directories and continue [y] or abort compinit [n]?'],
  ['zsh-newuser', '--- Type one of the keys in parentheses --- '],
  ['yes-or-no', 'Do you want to install it? [y/N] '],
  ['yes-or-no', 'Overwrite existing files? (y/n): '],
  ['yes-or-no', 'Continue? [Y/n]'],
  ['proceed', 'Is that right? Proceed?'],
  ['press-key', 'Press any key to start'],
  ['password', 'What is your 1Password master password? '],
  ['password', 'Encryption passphrase:'],
];

const fine = [
  '',
  '==> Checking for `sudo` access (which may request your password)...',
  'Compiling llvm, this takes an hour',
  'Reading password file',
  'Installing 1password-cli',
  'Press on with the next step',
  'Proceeding with the installation',
  'The prompt [y/N] was answered with yes',
];

describe('prompts', () => {
  it.each(waiting)('%s: %s', (id, line) => expect(promptOf(line)?.id).toBe(id));
  it.each(fine)('are not: %s', (line) => expect(promptOf(line)).toBeUndefined());
  it('each have a line that is one', () =>
    expect(prompts.map(({ id }) => id).filter((id) => !waiting.some(([one]) => one === id))).toEqual([]));
  it('are found at the end of a line that means harm, and soon', () => {
    for (const part of ['password', '[y/N', 'Are you sure', ' ', '(yes'])
      expect(promptOf(part.repeat(1_000))?.id ?? 'none').toMatch(/none|password|proceed/);
  });
});

/** Says something, is silent for a while, ends. */
const run = async (said: string, more: Partial<RunStep>, silentMs: number) => {
  const clock = createHandClock();
  const rig = createRig({ mac: createMac(), clock });
  const guest: RebootableGuest = {
    via: 'ssh',
    reboot: () => Promise.resolve(),
    close: () => Promise.resolve(),
    exec: async (_command, { signal, onOutput }) => {
      await onOutput?.('stdout', Buffer.from(said));
      await clock.sleep(silentMs, signal);
      return { exit: 0 };
    },
  };
  const results: StepResult[] = [];
  const request = {
    steps: [step('./install.sh', { timeoutMs: 3_600_000, retry: 2, ...more })],
    spec: spec(),
    guest,
    folder: 'f',
    done: (one: StepResult) => void results.push(one),
  };
  const begun = clock.now();
  await clock.until(runSteps(request, rig.lane(), rig.tools, rig.tools.signal));
  return { result: results[0], seconds: (clock.now() - begun) / 1000, sleeping: clock.sleeping() };
};

describe('a step', () => {
  it('that waits for a password fails at once, is not tried again, and says what to do', async () => {
    const { result, seconds, sleeping } = await run('hello\nPassword:', { hangMs: 120_000 }, 3_000_000);
    expect(seconds).toBe(120);
    expect(sleeping).toBe(0);
    expect(result).toMatchObject({
      status: 'failed',
      attempts: 1,
      tail: ['hello', 'Password:'],
      problem: { code: 'step/hang', summary: 'step "./install.sh" waits for a password for sudo: Password:' },
    });
    expect(result?.problem?.hint).toContain('NOPASSWD');
  });

  it('may be silent for as long as its timeout', async () => {
    const { result } = await run('Compiling\n', { hangMs: 120_000 }, 3_000_000);
    expect(result).toMatchObject({ status: 'passed' });
  });

  it('may wait at a prompt for less than that, or with hang: false', async () => {
    expect((await run('Password:', { hangMs: 120_000 }, 119_000)).result?.status).toBe('passed');
    expect((await run('Password:', {}, 3_000_000)).result?.status).toBe('passed');
  });

  it('is not taken for one that hangs when something came after the prompt', async () => {
    expect((await run('Password:\nthanks\n', { hangMs: 1_000 }, 60_000)).result?.status).toBe('passed');
  });

  it('hangs at a prompt that ends with a newline, too', async () => {
    const { result } = await run(
      'Press RETURN/ENTER to continue or any other key to abort:\n\n',
      { hangMs: 1_000 },
      60_000,
    );
    expect(result?.problem?.code).toBe('step/hang');
  });
});
