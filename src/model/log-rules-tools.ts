/** Rules of the pack for what macOS, git and other tools print. */
import type { LogRule } from './logs.ts';

/** macOS: defaults, loader, launchd, developer tools, keychain. */
export const guestRules: readonly LogRule[] = [
  {
    id: 'defaults-not-written',
    pattern: /Could not write domain /,
    means: "`defaults write` wrote nothing: the domain is protected, or lives in an app's container",
    remedy: 'Leave the setting out; Safari, Mail and Universal Access need Full Disk Access.',
  },
  {
    id: 'dyld',
    pattern: /^dyld(?:\[\d+\])?: (?:Library not loaded|Symbol not found|lazy symbol binding failed)/,
    means: 'a program cannot start: a library of it is missing or too old',
    remedy: 'Reinstall it (`brew reinstall`); mind which macOS it was built for.',
  },
  {
    id: 'no-developer-tools',
    pattern:
      /^xcode-select: error: (?!command line tools are already installed)|^xcode-select: note: [Nn]o developer tools were found|^xcrun: error: /,
    means: "Apple's command line tools are not installed",
    remedy: 'Install them first without a dialog (`softwareupdate`), or test on a base that has them.',
  },
  {
    id: 'developer-tools-dialog',
    pattern: /^xcode-select: note: install requested for command line developer tools/,
    means: 'a dialog asks somebody to click, and in a VM nobody does',
    remedy: 'Install the command line tools with `softwareupdate`, which needs no dialog.',
  },
  {
    id: 'xcode-license',
    pattern: /agreed to the Xcode (?:and Apple SDKs )?license|Agreeing to the Xcode/,
    means: 'the licence of Xcode has not been agreed to, and its tools do nothing',
    remedy: 'Run `sudo xcodebuild -license accept` before.',
  },
  {
    id: 'launchctl',
    pattern:
      /(?:^|: )(?:Boot-out|Bootstrap|Load|Unload) failed: \d+: |^Could not (?:kickstart service|find service|find specified service)/,
    means: 'launchd did not do what it was asked to',
    remedy: 'Over SSH there may be no GUI session for `gui/<uid>`; check the plist with `plutil -lint`.',
  },
  {
    id: 'launchctl-legacy',
    pattern: /Try running `launchctl boot\w+` as root|`launchctl bootstrap` is a recommended alternative/,
    means: '`launchctl load` and `unload` are legacy, and hide why they failed',
    remedy: 'Use `launchctl bootstrap` and `bootout`.',
  },
  {
    id: 'keychain',
    pattern: /\berrSec[A-Z]\w+|User interaction is not allowed\.|^security: Sec\w+: /,
    means: 'the keychain is locked or wants somebody to click',
    remedy: 'Unlock it in the step (`security unlock-keychain`), or leave the keychain out of tests.',
  },
  {
    id: 'removed-option',
    pattern:
      /The -\w+ option has been removed|^Globally disabling the assessment system needs to be confirmed|is no longer supported on this version of macOS/,
    means: 'macOS no longer has what the script asks for',
    remedy: 'Remove it for this macOS, or find what took its place.',
  },
  {
    id: 'systemsetup',
    pattern: /^### Error:-?\d+ File:|^You need administrator access to run this tool/,
    means: '`systemsetup` changed nothing, and its exit code is 0 all the same',
    remedy: 'Run it with sudo; some of its settings need Full Disk Access.',
  },
  {
    id: 'full-disk-access',
    pattern: /requires? Full Disk Access/,
    means: 'a tool may not do it without Full Disk Access',
    remedy: 'Nobody can grant that over SSH: leave it out of tests.',
  },
  {
    id: 'apple-events',
    pattern: /execution error: .* \(-\d+\)$/,
    means: 'an AppleScript failed, often for want of the right to control another app',
    remedy: 'Use `defaults` or a command line tool instead of AppleScript.',
  },
  {
    id: 'nvram',
    pattern: /^nvram: Error setting variable/,
    means: 'the variable was not set: VMs do not let it be',
    remedy: 'Leave it out in VMs.',
  },
  {
    id: 'rosetta',
    pattern: /^rosetta error: |Installing Rosetta 2 on this system is not supported/,
    means: 'Rosetta did not do its work',
    remedy: 'Install the arm64 build of what needed it.',
  },
  {
    id: 'login-shell',
    pattern:
      /^chsh: .*(?:non-standard shell|invalid shell|PAM|not listed in|Operation was denied|Authentication failure)/,
    means: 'the login shell was not changed',
    remedy: 'Add the shell to /etc/shells first; without a password use `sudo chsh -s … <user>`.',
  },
  {
    id: 'sudo-password',
    pattern: /^sudo: (?:a terminal is required|a password is required|no tty present|\d+ incorrect password attempts?)/,
    means: 'sudo wanted a password, and nobody could type one',
    remedy: 'Let the user of `connect.user` use sudo without a password, as the images of Cirrus Labs do.',
  },
];

/** git, ssh and what fetches. */
export const gitRules: readonly LogRule[] = [
  {
    id: 'git-fatal',
    pattern: /^fatal: /,
    means: 'git gave up',
    remedy:
      'A fresh system has no identity, no keys and no host keys: clone over https, set user.name before committing.',
  },
  {
    id: 'git-overwrite',
    pattern: /working tree files would be overwritten by /,
    means: 'git left files as they were, since something is there already',
    remedy: 'Move them away before the checkout.',
  },
  {
    id: 'ssh-key',
    pattern: /: Permission denied \(publickey/,
    means: 'a server wants a key that a fresh system does not have',
    remedy: 'Clone over https, submodules too.',
  },
  {
    id: 'ssh-host-key',
    pattern: /^Host key verification failed\.|^No \S+ host key is known for /,
    means: 'a fresh system knows no host keys',
    remedy: 'Clone over https, or add the host key before.',
  },
  {
    id: 'curl',
    pattern: /^curl: \((?!23\))\d+\) /,
    means: 'a download failed; what `curl … | sh` feeds is then an empty script, which succeeds',
    remedy: 'Download to a file first and check the exit code, or use `set -o pipefail`.',
  },
  {
    id: 'wget',
    pattern: /^wget: unable to |^\d{4}-\d\d-\d\d \S+ ERROR \d{3}: /,
    means: 'a download failed',
    remedy: 'Check the exit code of wget, or use `set -o pipefail`.',
  },
  {
    id: 'github-rate-limit',
    pattern: /API rate limit exceeded|GitHub artifact attestations verification failed/,
    means: 'GitHub answers no more questions without a token',
    remedy: 'Give a token in `secrets`, such as GITHUB_TOKEN.',
  },
];

/** Package managers and dotfiles managers. */
export const toolRules: readonly LogRule[] = [
  {
    id: 'brew',
    pattern:
      /^Error: (?!.*\balready installed\b)\S|^(?:Installing|Tapping|Upgrading) \S+ has failed!|`brew bundle` failed!/,
    means: 'Homebrew, or another tool that talks like it, did not do what it was asked to',
    remedy: 'See the lines around it: a formula was renamed, a cask needs another macOS, a tap is gone.',
  },
  {
    id: 'apt',
    pattern: /^E: [A-Z]/,
    means: 'apt did not do what it was asked to',
    remedy: 'Run `apt-get update` before; look at the name of the package.',
  },
  {
    id: 'npm',
    pattern: /^npm (?:ERR!|error) /,
    means: 'npm gave up',
    remedy: 'See the lines around it.',
  },
  {
    id: 'pip',
    pattern: /^error: externally-managed-environment|^ERROR: Could not (?:find a version|install packages)/,
    means: 'pip installed nothing',
    remedy: 'Use a virtual environment, pipx or uv.',
  },
  {
    id: 'gem',
    pattern: /^ERROR: {2}(?:While executing gem|Could not find|Error installing)/,
    means: 'RubyGems installed nothing',
    remedy: 'Do not install into the Ruby of macOS: install another one, or use `--user-install`.',
  },
  {
    id: 'python-traceback',
    pattern: /^Traceback \(most recent call last\):/,
    means: 'a Python program failed',
    remedy: 'See the lines after it.',
  },
  {
    id: 'mise',
    pattern: /^mise ERROR /,
    means: 'mise did not do what it was asked to',
    remedy: 'See the lines around it.',
  },
  {
    id: 'chezmoi',
    pattern: /^chezmoi: (?!warning: )\S/,
    means: 'chezmoi failed, often over a template that wants a value of your own machine',
    remedy: 'Give templates defaults, and values in a config that the test can have.',
  },
  {
    id: 'stow-conflict',
    pattern: /^WARNING! (?:un)?stowing .* would cause conflicts:|^All operations aborted\./,
    means: 'stow linked nothing, since something is there already',
    remedy: 'Move the files away before, or use `--adopt` on purpose.',
  },
  {
    id: 'link-exists',
    pattern: /^ln: .*: File exists$/,
    means: 'a link was not made, since something is there already',
    remedy: 'Use `ln -sfn`, or take away what is there.',
  },
  {
    id: 'gpg',
    pattern: /^gpg: (?:decryption failed|.*: No secret key|.*No pinentry)/,
    means: 'something stayed encrypted',
    remedy: 'Leave what is encrypted out of tests, or give the key in `secrets`.',
  },
  {
    id: 'oh-my-zsh',
    pattern: /^\[oh-my-zsh\] (?:plugin|theme) '.*' not found/,
    means: 'the shell starts without a plugin or theme that it is to have',
    remedy: 'Install it before, or take it out of the list.',
  },
  {
    id: 'insecure-completions',
    pattern: /^zsh compinit: insecure (?:directories|files)|Insecure completion-dependent directories detected/,
    means: 'zsh leaves completions out, since others may write to their folder',
    remedy: 'Run `compaudit | xargs chmod g-w,o-w`.',
  },
];
