/** Prompts that wait for somebody who is not there: with silence after one, a step hangs. Data; docs/failures.md shows it. */

export interface Prompt {
  readonly id: string;
  /** Of the last line. */
  readonly pattern: RegExp;
  /** What is asked for, as the end of "waits for". */
  readonly asks: string;
  /** Whole sentences. */
  readonly remedy: string;
}

/** The first that fits is the one. The last ones are what many programs ask alike. */
export const prompts: readonly Prompt[] = [
  {
    id: 'sudo',
    pattern: /^\[sudo\] password for .*: ?$|^Password: ?$|^sudo: .*password.*: ?$/i,
    asks: 'a password for sudo',
    remedy: 'Let the user use sudo without one (NOPASSWD in sudoers), or take `sudo: true` for the step.',
  },
  {
    id: 'ssh-host-key',
    pattern: /Are you sure you want to continue connecting/,
    asks: 'a yes to an unknown host key',
    remedy: 'Add it before (`ssh-keyscan github.com >> ~/.ssh/known_hosts`), or clone over https.',
  },
  {
    id: 'ssh-passphrase',
    pattern: /Enter passphrase (?:for|\()/,
    asks: 'the passphrase of a key',
    remedy: 'Use a key without one in tests, or clone over https.',
  },
  {
    id: 'git-credentials',
    pattern: /^(?:Username|Password) for '.*': ?$/,
    asks: 'a login for git',
    remedy:
      'The repository is private, or its address is wrong: use a token from `secrets`, and set GIT_TERMINAL_PROMPT=0.',
  },
  {
    id: 'remote-password',
    pattern: /^\S+@\S+'s password: ?$/,
    asks: 'the password of another host',
    remedy: 'Use a key, or leave it out of tests.',
  },
  {
    id: 'homebrew',
    pattern: /^Press RETURN\/ENTER to continue/,
    asks: 'RETURN in the installer of Homebrew',
    remedy: 'Set NONINTERACTIVE=1 for it.',
  },
  {
    id: 'developer-tools-dialog',
    pattern: /^xcode-select: note: install requested for command line developer tools/,
    asks: 'a click in a dialog of xcode-select',
    remedy: 'Install the command line tools with `softwareupdate`, which needs no dialog.',
  },
  {
    id: 'rosetta-license',
    pattern: /I have read and agree to the terms of the software license agreement|Type A and press return to agree/,
    asks: 'a yes to the licence of Rosetta',
    remedy: 'Use `softwareupdate --install-rosetta --agree-to-license`.',
  },
  {
    id: 'xcode-license',
    pattern: /By typing 'agree' you are agreeing|Press 'space' for more, or 'q' to quit/,
    asks: 'a yes to the licence of Xcode',
    remedy: 'Run `sudo xcodebuild -license accept` before.',
  },
  {
    id: 'keychain',
    pattern: /keychain.*password.*: ?$|password to unlock .*keychain/i,
    asks: 'the password of a keychain',
    remedy: 'Give it to `security unlock-keychain -p`, or leave the keychain out of tests.',
  },
  {
    id: 'chsh',
    pattern: /^Password for \S+: ?$/,
    asks: 'the password of a user',
    remedy: 'Change the login shell with `sudo chsh -s … <user>`, which asks for none.',
  },
  {
    id: 'chezmoi-changed',
    pattern: /has changed since chezmoi last wrote it/,
    asks: 'what to do with a file that chezmoi did not write',
    remedy: 'Use `chezmoi apply --force`, or take the file away before.',
  },
  {
    id: 'compinit',
    pattern: /Ignore insecure (?:directories|files).*continue/,
    asks: 'whether zsh may load completions that others may write to',
    remedy: 'Run `compaudit | xargs chmod g-w,o-w` before.',
  },
  {
    id: 'zsh-newuser',
    pattern: /^--- Type one of the keys in parentheses ---/,
    asks: 'the setup of a new user of zsh',
    remedy: 'Put a .zshrc in place before an interactive zsh starts.',
  },
  {
    id: 'yes-or-no',
    pattern: /[[(][Yy](?:es)?\s?[/|]\s?[Nn]o?(?:[/|][\w.?/ ]+)?[\])]\W{0,3}$|\((?:yes|no)\/\w+\)\W*$/i,
    asks: 'a yes or no',
    remedy: 'Tell the program to ask nothing: it likely has an option such as --yes, or pipe an answer in.',
  },
  {
    id: 'proceed',
    pattern: /(?:Proceed|Continue|Do you want to continue|Are you sure|Overwrite)\b[^?]{0,80}\? ?$/i,
    asks: 'a go-ahead',
    remedy: 'Tell the program to ask nothing: it likely has an option such as --yes, or pipe an answer in.',
  },
  {
    id: 'press-key',
    pattern: /(?:Press|Hit) (?:any key|\[?(?:ENTER|RETURN)\]?)(?: .{0,40})?$/i,
    asks: 'a key',
    remedy: 'Tell the program to ask nothing: it likely has an option for that.',
  },
  {
    id: 'password',
    pattern: /\b(?:password|passphrase|passcode|PIN)\b[^:?]{0,60}[:?] ?$/i,
    asks: 'a password',
    remedy: 'Give it in a variable or a file from `secrets`, or leave out what asks for it.',
  },
];

/** The prompt that a line is, if it is one. Lines are looked at by their end, where a prompt stands. */
export const promptOf = (line: string): Prompt | undefined => {
  const end = line.slice(-400);
  return prompts.find((prompt) => prompt.pattern.test(end));
};
