/** A tartfile as written, once the schema has said yes. Generated from schemas/tartfile.schema.json; do not edit. */

/**
 * Where a base comes from: `macos` (with `flavor`), `image` or `vm`. Short forms where the base's own name is that of a macOS: `tahoe: base` and `tahoe: {}`.
 */
export type Base = Flavor | BaseSource;
/**
 * Which of the Cirrus Labs images of that macOS. `vanilla`: macOS as it comes, without Homebrew and without Tart's guest agent. `base`: Homebrew, common tools and the agent. `xcode`: Xcode on top of it. `runner`: what GitHub's runners have. Default: `base`.
 */
export type Flavor = 'vanilla' | 'base' | 'xcode' | 'runner';
/**
 * Name of the local VM, as `tart list` shows it. Default: made from macOS and flavor (`tahoe-base`), or from the image's name.
 */
export type VmName = string;
/**
 * How the VM is connected. `nat`: behind the host. `bridged`: in the host's own network, needs `interface`. `softnet`: NAT that keeps guests apart, needs Softnet. `host`: host only. Default: `nat`.
 */
export type NetworkMode = 'nat' | 'bridged' | 'softnet' | 'host';
/**
 * How the VM is shown. `none`: not at all. `window`: Tart's window. `vnc`: Tart's own VNC server. `screen-sharing`: the guest's Screen Sharing. Default: `none`.
 */
export type Display = 'none' | 'window' | 'vnc' | 'screen-sharing';
/**
 * Folders of the host to show in the guest: under `/Volumes/My Shared Files/<name>` in macOS.
 */
export type Mounts = Mount[];
/**
 * Names of variables that are taken from the host's environment at apply and given to steps and checks. Their values are never stored or printed.
 */
export type Secrets = string[];
/**
 * Known lines in the output of steps that mean trouble though the exit code was 0, such as `command not found` ([all rules](failures.md)). `warn`: the step passes, and every report says so. `error`: it fails. `off`: they are not looked for. Or a map, with lines of your own. Default: `warn`.
 */
export type Logs = LogMode | LogRules;
/**
 * What comes of a known line. Default: `warn`.
 */
export type LogMode = 'off' | 'warn' | 'error';
/**
 * How long a step may be silent after a known prompt (a password, a licence, `[y/N]`) on its last line before it fails at once, naming the prompt. Silence alone never fails a step. `false`: it may wait. Default: `2m`.
 */
export type Hang = string | false;
/**
 * What is tested, and where it goes in the guest: the working tree, a commit, or the repository as a stranger clones it. Short form: the path alone.
 */
export type Workspace =
  | string
  | {
      /**
       * The folder on the host, relative to this file. Default: the folder of this file.
       */
      path?: string;
      /**
       * Where it goes in the guest: absolute, or starting with `~/`. With `source: remote`, `false` clones nothing: a step does, such as the one-liner of your README. Default: `~/<project>`.
       */
      to?: string | boolean;
      /**
       * What is tested. `worktree`: the files as they lie. `head`: the commit `ref`, out of git's objects, with its submodules where they are checked out. `remote`: what a stranger gets, since the guest itself clones `repo`; of a repository that this one has as a remote the commit need not be pushed: it is served to the guest, where `git clone` of its URL brings that commit, without asking the forge. Default: `worktree`.
       */
      source?: 'worktree' | 'head' | 'remote';
      /**
       * With `head` or `remote`: the revision, as `git rev-parse` takes it. Default: `HEAD`; of a `repo` that is no remote of this repository, its default branch.
       */
      ref?: string;
      /**
       * With `remote`: the URL that a stranger clones. Default: that of `origin`, in its public https form.
       */
      repo?: string;
      /**
       * Which files of the working tree. `git`: those that git tracks, and untracked ones that it does not ignore. `all`: also what it ignores, with the modes that the files have and with empty folders. `.git` is never among them. Outside a repository both mean all files. Default: `git`.
       */
      include?: 'git' | 'all';
      /**
       * Files and folders to leave out: patterns as in a .gitignore, relative to `path`.
       */
      exclude?: string | string[];
    };
/**
 * What to run in the guest, in order; the first failing step ends it. One command, or a list of commands and steps.
 */
export type Steps = string | Step[];
/**
 * One step: a command, a reboot, a copy, or the call of a preset. Short form of a command: the text alone.
 */
export type Step =
  | string
  | {
      /**
       * What it is called in output and reports. Default: the command's first line.
       */
      name?: string;
      /**
       * The command: a script for the guest's login shell.
       */
      run?: string;
      /**
       * Restart the guest and wait until it is back; the steps and checks after it run in the new boot. With it only `name`, `timeout` (default: `5m`) and `when`.
       */
      reboot?: true;
      copy?: Copy;
      env?: Env;
      /**
       * Folder of the guest to run it in. Default: the workspace, or the home folder where there is none.
       */
      cwd?: string;
      /**
       * Bound on each try. Default: `15m`.
       */
      timeout?: string;
      /**
       * How many more times a failing step is tried. Default: 0.
       */
      retry?: number;
      /**
       * Run it as root, by `sudo` without a password. It starts in the folder where it would start without; `~` in it is root's home. Environment and secrets are the step's own. Default: `false`.
       */
      sudo?: boolean;
      /**
       * Run it as this user of the guest, by `sudo` without a password, with that user's login shell and home. It starts in that user's home folder; `~` and relative paths in `cwd` are meant in there.
       */
      user?: string;
      /**
       * The shell that reads the command: `sh`, `bash`, `zsh`, `fish`, another one on the PATH, or a path. The login shell sets up the environment before it. Default: the login shell itself.
       */
      shell?: string;
      /**
       * Whether the case goes on when it fails. Its result says `allowed` then, and the case can still pass. Default: `false`.
       */
      'allow-failure'?: boolean;
      when?: When;
      logs?: Logs;
      hang?: Hang;
      report?: Report;
      [k: string]: unknown;
    };
/**
 * Files that go into the guest, or come back from it. With it only `name`, `timeout` and `when`.
 */
export type Copy = CopyFromGuest | CopyToGuest;
/**
 * Values that a parameter has or has `not`: one, or a list of which one must be so.
 */
export type ParameterMatch =
  | string
  | number
  | boolean
  | (string | number | boolean)[]
  | {
      /**
       * It has none of these values.
       */
      not?: string | number | boolean | (string | number | boolean)[];
    };
/**
 * Results of a test runner that the step makes, read into every report: a test that failed fails the step, whatever its exit code; so do a report that is not whole and one without tests. `tap`: TAP on its stdout. Or a file of the guest in TAP or JUnit XML.
 */
export type Report = 'tap' | ReportFile;
/**
 * One check: what is looked at, and what is expected of it.
 */
export type Check =
  | GossCheck
  | (
      | IdempotentCheck
      | (
          | CommandCheck
          | (
              | FileCheck
              | (
                  | DirectoryCheck
                  | (
                      | BrewCheck
                      | (
                          | AppCheck
                          | (
                              | DefaultsCheck
                              | (
                                  | LoginShellCheck
                                  | (
                                      | EnvCheck
                                      | (
                                          | PathCheck
                                          | (
                                              | PortCheck
                                              | (
                                                  | ProcessCheck
                                                  | (LaunchAgentCheck | (UserCheck | (GitConfigCheck | HttpCheck)))
                                                )
                                            )
                                        )
                                    )
                                )
                            )
                        )
                    )
                )
            )
        )
    );
/**
 * What may change: globs of paths (`~/…` and `/…` name one place, others match in any folder; `*` stops at slashes, `**` does not), `defaults:DOMAIN KEY`, `formula:NAME`, `cask:NAME`, `tap:NAME`, `launch-agent:LABEL`, `login-shell`.
 */
export type Ignore = string[];
/**
 * What the text must be: it must contain a plain string, or match a regular expression written `/…/flags`. With a list, all of them.
 */
export type Match = string | string[];
/**
 * What the text must be: the whole of it, or what a regular expression written `/…/flags` finds in it. With a list, all of them.
 */
export type Exact = string | string[];
/**
 * A fresh shell, with what is expected of its start. Short form: its name alone.
 */
export type Shell = ShellName | ShellOptions;
/**
 * A shell and how it is started: `-login` reads the profile, `-interactive` the rc file, as a terminal's does.
 */
export type ShellName =
  | 'sh'
  | 'sh-login'
  | 'bash'
  | 'bash-login'
  | 'bash-interactive'
  | 'bash-login-interactive'
  | 'zsh'
  | 'zsh-login'
  | 'zsh-interactive'
  | 'zsh-login-interactive';

/**
 * A tartfile says which macOS and Linux VMs there should be and what must hold in them. `tartplan plan` compares it with the host, `tartplan apply` makes it so.
 */
export interface Tartfile {
  /**
   * Version of the format. This tartplan understands 1.
   */
  version: 1;
  /**
   * Name of the project: start of the name of every VM made for it, except the bases, which projects share. Lower-case letters, digits and dashes. Default: the name of the tartfile's folder.
   */
  name?: string;
  /**
   * Other tartfiles to start from, relative to this file. Maps are merged key by key, everything else is replaced; later files win over earlier ones and this file over all of them.
   */
  extends?: string | string[];
  /**
   * Pristine VMs to start from, one for each macOS version and flavor. Each is cloned once from its image and never booted: machines and cases run in clones of it.
   */
  bases: {
    [k: string]: Base;
  };
  defaults?: Defaults;
  /**
   * Prepared VMs, built once and shared by all that name them: steps that take long and seldom change, such as `brew bundle`. Suites and machines start from a clone. A layer is built again when its base or layer, its steps, the files of its workspace, its resources or its environment changed; the old one is deleted then. Its VM is called `<name>-<layer>-<hash of all that>`. `on: all` does not mean layers.
   */
  layers?: {
    [k: string]: Layer;
  };
  /**
   * VMs that last, such as a development VM. They are kept and changed in place. The VM of machine `dev` is called `<name>-dev`.
   */
  machines?: {
    [k: string]: Machine;
  };
  /**
   * Presets of your own: steps with parameters, called by their name in `run` like the built-in ones. A preset may call others.
   */
  presets?: {
    [k: string]: Preset;
  };
  /**
   * What to test: steps to run in a fresh VM and checks that must hold after them. A suite on a base is a case, written `suite@base`.
   */
  suites?: {
    [k: string]: Suite;
  };
  limits?: Limits;
}
/**
 * Exactly one of `macos`, `image` and `vm`.
 */
export interface BaseSource {
  /**
   * The macOS version, by name or number: tahoe (26), sequoia (15), sonoma (14), ventura (13) or monterey (12). The image is that of Cirrus Labs with the given `flavor`.
   */
  macos?: 'tahoe' | 'sequoia' | 'sonoma' | 'ventura' | 'monterey' | 26 | 15 | 14 | 13 | 12;
  flavor?: Flavor;
  /**
   * An image in a registry, `host/path:tag` or `host/path@sha256:digest`. The tag `latest` is meant when there is none.
   */
  image?: string;
  /**
   * A local VM that somebody else keeps. It is cloned from and never changed, booted or deleted.
   */
  vm?: string;
  name?: VmName;
  /**
   * The guest's operating system. Default: `linux` for the Linux images of Cirrus Labs, else `darwin` (macOS).
   */
  os?: 'darwin' | 'linux';
}
/**
 * Merged under every layer, machine and suite. Maps are merged key by key; a list there replaces the list here.
 */
export interface Defaults {
  resources?: Resources;
  network?: Network;
  display?: Display;
  connect?: Connect;
  mounts?: Mounts;
  env?: Env;
  secrets?: Secrets;
  logs?: Logs;
  hang?: Hang;
  /**
   * How long a passed result of a suite counts that does not say it itself: one that is older runs again, changed or not, since the world outside changes, too. `never`: no limit. Nothing to layers and machines. Default: `never`.
   */
  'max-age'?: string;
}
/**
 * The VM's hardware. What is not given stays as the base has it.
 */
export interface Resources {
  /**
   * Number of CPU cores. A macOS guest needs 2.
   */
  cpu?: number;
  /**
   * Memory with its unit. GB and GiB mean the same here, 1024 MiB, as Tart's users expect: `8GB` is 8192 MiB. A macOS guest needs 4GB.
   */
  memory?: string;
  /**
   * Size of the disk in GB of 10^9 bytes, as Tart counts; GiB and TB are converted. It can only grow: not less than the base's.
   */
  disk?: string;
  /**
   * Size of the screen, `WIDTHxHEIGHT`, with `pt` or `px` when it matters.
   */
  display?: string;
}
/**
 * The VM's network.
 */
export interface Network {
  mode?: NetworkMode;
  /**
   * The host's interface to bridge to: its identifier (`en0`), its display name (`Wi-Fi`), or `auto` for the active one. Only with `bridged`, as mode or fallback.
   */
  interface?: string;
  /**
   * How the VM's address is found. `dhcp`: the host's DHCP leases. `arp`: its ARP table. `agent`: asks Tart's guest agent. Default: `auto`, which picks by mode and image.
   */
  resolver?: 'auto' | 'dhcp' | 'arp' | 'agent';
  /**
   * An address that must be reachable from the guest before its steps run; `false` to skip. Default: `false`.
   */
  probe?: string | boolean;
  /**
   * Mode to try once more with when the probe fails. `bridged` needs `interface`.
   */
  fallback?: 'nat' | 'bridged' | 'softnet' | 'host';
}
/**
 * How tartplan gets into the guest.
 */
export interface Connect {
  /**
   * `ssh`, `agent` (Tart's guest agent, which needs no network) or `auto`: whichever answers. Default: `auto`.
   */
  via?: 'auto' | 'ssh' | 'agent';
  /**
   * User to log in as. Default: `admin`, as in the images of Cirrus Labs.
   */
  user?: string;
  /**
   * Password of that user. Default: `admin`, unless `key` is given.
   */
  password?: string;
  /**
   * Path of a private key on the host, `~/` allowed, else relative to this file.
   */
  key?: string;
  /**
   * Port of the guest's SSH server. Default: 22.
   */
  port?: number;
  /**
   * Bound on the way from boot to a login that works. Default: `5m`.
   */
  timeout?: string;
}
/**
 * One shared folder.
 */
export interface Mount {
  /**
   * The folder on the host: absolute, starting with `~/`, or relative to this file.
   */
  host: string;
  /**
   * Its name in the guest. Default: the folder's name.
   */
  name?: string;
  /**
   * Keep the guest from writing to it. Default: `false`.
   */
  readonly?: boolean;
}
/**
 * Environment variables for steps and checks. Values are text; quote numbers.
 */
export interface Env {
  /**
   * The variable's value.
   */
  [k: string]: string;
}
/**
 * What comes of known lines, and lines of your own. What a step or a suite leaves out is as it is around it: the suite's, then that of `defaults`.
 */
export interface LogRules {
  mode?: LogMode;
  /**
   * Lines of your own that fail a step, whatever the mode: a line that contains the text, or matches a regular expression written `/…/flags`.
   */
  deny?: string | string[];
  /**
   * What is fine: the id of a rule, or lines that contain a text or match a regular expression written `/…/flags`. It wins over everything else.
   */
  allow?: string | string[];
}
/**
 * One prepared VM: a base, or another layer, with steps that have been run in it once.
 */
export interface Layer {
  /**
   * What it is made from: a name in `bases` or `layers`.
   */
  from: string;
  resources?: Resources;
  network?: Network;
  connect?: Connect;
  mounts?: Mounts;
  env?: Env;
  secrets?: Secrets;
  workspace?: Workspace;
  /**
   * The files of the workspace that the layer is made from: patterns as in a .gitignore, relative to the workspace. Only a change of these builds it again; all files are sent all the same. What steps copy counts anyway. Default: all files of the workspace. A layer of packages is best narrowed to what lists them.
   */
  inputs?: string | string[];
  run: Steps;
  logs?: Logs;
  hang?: Hang;
}
/**
 * Files of the guest that come back into the folder of the case's artifacts, with the limits of `collect`. When there are none, the step fails.
 */
export interface CopyFromGuest {
  /**
   * A file, a folder or a pattern as in `collect`: absolute, or starting with `~/`.
   */
  from: string;
  /**
   * The folder below `artifacts` that they come to, `~/a/b` as `a/b` in it. Default: `artifacts` itself.
   */
  to?: string;
  /**
   * `from-guest`.
   */
  direction: 'to-guest' | 'from-guest';
}
/**
 * A file or folder of the host that goes into the guest, with modes, links and empty folders. When its content changes, the case runs again.
 */
export interface CopyToGuest {
  /**
   * The file or folder on the host: absolute, starting with `~/`, or relative to this file.
   */
  from: string;
  /**
   * Where it goes in the guest: absolute, or starting with `~/`. A file goes under its own name into a path that is a folder there or ends with a slash, and replaces a file of that name; of a folder the content goes to `to`.
   */
  to: string;
  /**
   * `to-guest`, or `from-guest` to bring files back. Default: `to-guest`.
   */
  direction?: 'to-guest' | 'from-guest';
}
/**
 * The bases that it is for; on all others it is left out. With several keys all of them must be so, and of a list one.
 */
export interface When {
  /**
   * Which of the Cirrus Labs images: `vanilla`, `base`, `xcode` or `runner`. The flavor of other images is not known, and no flavor is theirs.
   */
  flavor?: ('vanilla' | 'base' | 'xcode' | 'runner')[] | ('vanilla' | 'base' | 'xcode' | 'runner');
  /**
   * The guest's operating system: `darwin` (macOS) or `linux`.
   */
  os?: ('darwin' | 'linux')[] | ('darwin' | 'linux');
  /**
   * The macOS version, by name or number. It is known of the images of Cirrus Labs.
   */
  macos?:
    | ('tahoe' | 'sequoia' | 'sonoma' | 'ventura' | 'monterey' | 26 | 15 | 14 | 13 | 12)[]
    | ('tahoe' | 'sequoia' | 'sonoma' | 'ventura' | 'monterey' | 26 | 15 | 14 | 13 | 12);
  /**
   * The base or layer: a name in `bases`, which means the layers on it, too, or in `layers`.
   */
  base?: string[] | string;
  /**
   * Only in steps of a preset: the parameters that must have these values.
   */
  parameters?: {
    [k: string]: ParameterMatch;
  };
}
/**
 * Exactly one of `tap` and `junit`.
 */
export interface ReportFile {
  /**
   * A file with TAP, or a pattern of several. Relative paths start where the step runs.
   */
  tap?: string;
  /**
   * A file with JUnit XML, or a pattern of several. Relative paths start where the step runs.
   */
  junit?: string;
}
/**
 * One persistent VM.
 */
export interface Machine {
  /**
   * What it is cloned from: a name in `bases` or `layers`.
   */
  from: string;
  /**
   * Name of the VM, as `tart list` shows it. Default: `<project>-<machine>`.
   */
  name?: string;
  /**
   * Whether it is to run after `apply`. Default: `stopped`.
   */
  state?: 'running' | 'stopped';
  resources?: Resources;
  network?: Network;
  display?: Display;
  connect?: Connect;
  mounts?: Mounts;
  env?: Env;
  secrets?: Secrets;
  workspace?: Workspace;
  run?: Steps;
  logs?: Logs;
  hang?: Hang;
}
/**
 * Steps with parameters. In `run`, `name`, `cwd` and `env` of its steps, `{{name}}` stands for a parameter; `{{#name}}…{{/name}}` is kept when the parameter is set, `{{^name}}…{{/name}}` when it is not.
 */
export interface Preset {
  /**
   * What it does, for people.
   */
  description?: string;
  /**
   * The parameter that the short form sets: with `main: target`, `- my-setup: base` means `- my-setup: { target: base }`. Default: the only parameter, where there is one.
   */
  main?: string;
  /**
   * Its parameters by name. One without a default must be given.
   */
  parameters?: {
    [k: string]: Parameter;
  };
  /**
   * Whether a machine or suite that calls it must have a workspace: always, or where parameters have these values. Default: `false`.
   */
  'needs-workspace'?:
    | boolean
    | {
        [k: string]: ParameterMatch;
      };
  /**
   * Its steps, in order; they can call other presets.
   */
  steps: Step[];
}
/**
 * One parameter of a preset.
 */
export interface Parameter {
  /**
   * What it is for, for people.
   */
  description?: string;
  /**
   * Its value when the call does not give one. A list makes it a parameter that takes lists, true or false one that takes those.
   */
  default?: string | number | boolean | (string | number)[];
  /**
   * The values that it can have. Default: any.
   */
  values?: (string | number)[];
}
/**
 * Steps and checks for a fresh VM. At least one step or check.
 */
export interface Suite {
  /**
   * What to run on: names in `bases` and `layers`, or `all`, which means all bases. Default: `all`.
   */
  on?: string | string[];
  /**
   * Words to choose cases by: `--tag slow` runs those with the tag, `--tag '!slow'` those without.
   */
  tags?: string | string[];
  /**
   * Suites whose cases on the same base must have passed before, or be up to date. When one did not pass, the case is skipped, and says why. On a base that the other suite is not for there is nothing to wait for.
   */
  needs?: string | string[];
  matrix?: Matrix;
  workspace?: Workspace;
  /**
   * Which files of the workspace count when it is asked whether it changed since the case passed: patterns as in a .gitignore, relative to the workspace; of those that fit, the last decides, and `!` takes out again. A list that begins with `!` begins with all files. All files are sent all the same, and what steps `copy` always counts. See docs/suites.md. Default: all files.
   */
  inputs?: string | string[];
  /**
   * When a case that passed runs again. `changed`: when something that it depends on changed. `always`: with each apply. Default: `changed`.
   */
  rerun?: 'changed' | 'always';
  /**
   * How long a passed result counts: one that is older runs again, changed or not, since the world outside changes, too. `never`: no limit, whatever the defaults say. Default: that of `defaults`, or `never`.
   */
  'max-age'?: string;
  run?: Steps;
  /**
   * What must hold after the steps. All checks run, whether or not one before them failed.
   */
  check?: Check[];
  /**
   * Fresh shells to start after the steps. What one prints on stderr as it starts fails the case, and so does a start that takes longer than its `budget`; the checks `command`, `env` and `path` run in each of them instead of in the login shell.
   */
  shells?: Shell[];
  /**
   * A revision of the workspace's repository (tag, branch or commit) that is installed first: its tree and all steps, then the tree of now and all steps again. What it takes must survive an update. Needs a workspace that is not cloned by the guest.
   */
  'upgrade-from'?: string;
  /**
   * Run the steps again after all passed: nothing may change by it in the home folder, the workspace, Homebrew, `defaults`, launch agents and the login shell. `error`: a change is a failure. `warn`: a change is a warning. Default: `off`. See docs/idempotence.md.
   */
  idempotence?:
    | string
    | {
        /**
         * What a change is. Default: `error`.
         */
        mode?: 'off' | 'warn' | 'error';
        /**
         * Names of the steps to run again. Default: all that run a command.
         */
        steps?: string[];
        ignore?: Ignore;
      };
  /**
   * Steps that undo what the others did. They run after the checks, and the home folder, Homebrew, `defaults`, launch agents and the login shell must then be as they were before the first step. See docs/idempotence.md.
   */
  teardown?:
    | string
    | Step[]
    | {
        run: Steps;
        ignore?: Ignore;
      };
  /**
   * Files and folders of the guest to bring back after the checks, passed or not, into `artifacts` of the case's folder: absolute, or starting with `~/`, with `*`, `?`, `[a-z]` and `**` as in a .gitignore (`*` stands for names with a dot at their start, too; a backslash takes a sign literally). What is missing is no error; links that are found on the way are not followed. At most 1 GiB and 20000 entries.
   */
  collect?: string | string[];
  /**
   * Whether the VM stays for a look afterwards. Default: `never`.
   */
  keep?: 'never' | 'on-failure' | 'always';
  /**
   * How often a case runs again, each time in a fresh VM, when it failed or errored. One that passes then is `flaky`: passed, but every report says so. Default: 0.
   */
  retry?: number;
  /**
   * Bound on each attempt at a case, from the boot of its VM on. Default: `45m`.
   */
  timeout?: string;
  resources?: Resources;
  network?: Network;
  display?: Display;
  connect?: Connect;
  mounts?: Mounts;
  env?: Env;
  secrets?: Secrets;
  logs?: Logs;
  hang?: Hang;
}
/**
 * Variables and the values that each takes: every combination is a case of its own on each base, with these variables in its environment. Its id has the values after a colon, in the order of the names: `bootstrap@tahoe:vim,zsh`. At most 256 combinations.
 */
export interface Matrix {
  /**
   * More: each entry adds its variables to the combinations that it does not contradict, and is a combination of its own where it contradicts all.
   */
  include?: Combination[];
  /**
   * Fewer: combinations that have all the values of an entry are left out, before `include` adds any.
   */
  exclude?: Combination[];
  /**
   * The values of the variable.
   *
   * Items: A value, taken as it is written.
   */
  [k: string]: (string | number | boolean)[] | Combination[] | undefined;
}
/**
 * Variables with a value each.
 */
export interface Combination {
  /**
   * A value, taken as it is written.
   */
  [k: string]: string | number | boolean;
}
/**
 * All that a goss file of the host says, as checks of their own: its file, command, package, process, port, user, group, http and gossfile.
 */
export interface GossCheck {
  /**
   * The goss file, relative to this file. Templates and matchers are refused, with their place.
   */
  goss: string;
  when?: When;
}
/**
 * A command that runs once more, after all steps and before the other checks: nothing may change by it.
 */
export interface IdempotentCheck {
  /**
   * The command: a script for the guest's login shell. It runs in the workspace, as steps do.
   */
  idempotent: string;
  /**
   * What it is called in output and reports. Default: the command's first line.
   */
  name?: string;
  ignore?: Ignore;
  /**
   * Bound on the command. Default: `15m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A command, its exit code and what it must print.
 */
export interface CommandCheck {
  /**
   * The command: a script for the guest's login shell.
   */
  command: string;
  /**
   * What it is called in output and reports. Default: the command's first line.
   */
  name?: string;
  /**
   * The exit code it must end with, or a list of those that are good. Default: 0.
   */
  exit?: number | number[];
  stdout?: Match;
  stderr?: Match;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A file, folder or link of the guest.
 */
export interface FileCheck {
  /**
   * Its path in the guest: absolute, or starting with `~/`.
   */
  file: string;
  /**
   * What it is called in output and reports. Default: the path.
   */
  name?: string;
  /**
   * Whether it must be there or must not. Default: `true`.
   */
  exists?: boolean;
  /**
   * What it must be. `file` and `directory` look through a symbolic link, `link` does not.
   */
  type?: 'file' | 'directory' | 'link';
  /**
   * Its permissions, as octal digits in quotes.
   */
  mode?: string;
  /**
   * User that it must belong to.
   */
  owner?: string;
  /**
   * Group that it must belong to.
   */
  group?: string;
  contains?: Match;
  /**
   * Hash of its content.
   */
  sha256?: string;
  /**
   * It must be a symbolic link with this target, as readlink prints it; `~/` at the start stands for the guest's home.
   */
  link?: string;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A folder of the guest.
 */
export interface DirectoryCheck {
  /**
   * Its path in the guest: absolute, or starting with `~/`.
   */
  directory: string;
  /**
   * What it is called in output and reports. Default: the path.
   */
  name?: string;
  /**
   * Whether it must be there or must not. Default: `true`.
   */
  exists?: boolean;
  /**
   * Its permissions, as octal digits in quotes.
   */
  mode?: string;
  /**
   * User that it must belong to.
   */
  owner?: string;
  /**
   * Group that it must belong to.
   */
  group?: string;
  /**
   * It must be a symbolic link with this target, as readlink prints it; `~/` at the start stands for the guest's home.
   */
  link?: string;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * What Homebrew has installed. Short form: a formula.
 */
export interface BrewCheck {
  /**
   * A formula, or `{ formula | cask | tap: name }`. Read from Homebrew's folders, without starting it.
   */
  brew: BrewPackage | string;
  /**
   * What it is called in output and reports. Default: what is installed.
   */
  name?: string;
  version?: Exact;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A cask, a tap, or a formula by its full name.
 */
export interface BrewPackage {
  /**
   * Name of a formula that must be installed.
   */
  formula?: string;
  /**
   * Name of a cask that must be installed.
   */
  cask?: string;
  /**
   * A tap that must be there: user and repository.
   */
  tap?: string;
}
/**
 * An application of macOS.
 */
export interface AppCheck {
  /**
   * Its name, its path, or its bundle identifier. Looked for in `/Applications`, `~/Applications`, `/System/Applications` and their `Utilities`.
   */
  app: string;
  /**
   * What it is called in output and reports. Default: the application.
   */
  name?: string;
  version?: Exact;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A preference of macOS.
 */
export interface DefaultsCheck {
  defaults: DefaultsKey;
  /**
   * What it is called in output and reports. Default: domain and key.
   */
  name?: string;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A key of macOS's preferences, and what must stand there.
 */
export interface DefaultsKey {
  /**
   * The domain, as `defaults read` takes it.
   */
  domain: string;
  /**
   * Name of the preference in its domain.
   */
  key: string;
  /**
   * Its value: text, a number, true or false, a list or a map. Without it any value is good.
   */
  value?: string | number | boolean | unknown[] | {};
  /**
   * Its type, where that matters: `defaults write` without a type writes text.
   */
  type?: 'boolean' | 'integer' | 'float' | 'string' | 'array' | 'dictionary' | 'date' | 'data';
  /**
   * The preferences of this Mac alone (`defaults -currentHost`). Default: `false`.
   */
  'current-host'?: boolean;
}
/**
 * The user's login shell, as the user database has it.
 */
export interface LoginShellCheck {
  /**
   * Its path, or its name alone.
   */
  'login-shell': string;
  /**
   * What it is called in output and reports. Default: the shell.
   */
  name?: string;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * Environment variables as a login shell sees them.
 */
export interface EnvCheck {
  /**
   * By name what the value must be: the whole text, a `/regular expression/`, or `false` when it must not be set.
   */
  env: {
    [k: string]: string | boolean;
  };
  /**
   * What it is called in output and reports. Default: the names.
   */
  name?: string;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * Folders in the PATH of a login shell, in this order.
 */
export interface PathCheck {
  /**
   * The folders that must be there. Others may stand between them.
   */
  path: string | string[];
  /**
   * What it is called in output and reports. Default: the folders.
   */
  name?: string;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A port that something in the guest listens on.
 */
export interface PortCheck {
  /**
   * Its number.
   */
  port: number;
  /**
   * What it is called in output and reports. Default: the port.
   */
  name?: string;
  /**
   * Default: `tcp`.
   */
  protocol?: 'tcp' | 'udp';
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A process that runs.
 */
export interface ProcessCheck {
  /**
   * Name of its program, without the folder.
   */
  process: string;
  /**
   * What it is called in output and reports. Default: the program.
   */
  name?: string;
  /**
   * User that it must run as.
   */
  owner?: string;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A job of macOS's launchd in the user's domain.
 */
export interface LaunchAgentCheck {
  /**
   * Its label.
   */
  'launch-agent': string;
  /**
   * What it is called in output and reports. Default: the label.
   */
  name?: string;
  /**
   * `loaded`, or `running`. Default: `loaded`.
   */
  state?: 'loaded' | 'running';
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A user of the guest.
 */
export interface UserCheck {
  /**
   * Name of the user that must exist.
   */
  user: string;
  /**
   * What it is called in output and reports. Default: the user.
   */
  name?: string;
  /**
   * Number that the user must have.
   */
  uid?: number;
  /**
   * Groups that the user must be in.
   */
  groups?: string[];
  /**
   * The home folder.
   */
  home?: string;
  /**
   * The login shell: its path, or its name alone.
   */
  shell?: string;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A setting of git, as a login shell in the home folder sees it.
 */
export interface GitConfigCheck {
  /**
   * Key of the setting: section and name with a dot between them.
   */
  'git-config': string;
  /**
   * What it is called in output and reports. Default: the key.
   */
  name?: string;
  value?: Exact;
  /**
   * Only the user's file, or only the system's. Default: what git uses.
   */
  scope?: 'global' | 'system';
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A web page, as the guest gets it.
 */
export interface HttpCheck {
  /**
   * Its address. Redirects are followed.
   */
  http: string;
  /**
   * What it is called in output and reports. Default: the address.
   */
  name?: string;
  /**
   * The status it must answer with, or a list of those that are good. Default: 200.
   */
  status?: number | number[];
  body?: Match;
  /**
   * It must not hold. A check that could not be made does not pass for that.
   */
  not?: boolean;
  /**
   * It may take so long to hold: it is tried again each second until then.
   */
  eventually?: string;
  /**
   * Bound on each try. Default: `1m`.
   */
  timeout?: string;
  when?: When;
}
/**
 * A fresh shell, with what is expected of its start.
 */
export interface ShellOptions {
  shell: ShellName;
  /**
   * How long its start may take, measured in the guest: the best of three. Default: not measured.
   */
  budget?: string;
  /**
   * Lines that it may print on stderr as it starts: those that contain a text or match a regular expression written `/…/flags`; `allow`: all. What shells say of a missing terminal is allowed. Default: none.
   */
  stderr?: string | string[];
}
/**
 * How much of the host an apply may take.
 */
export interface Limits {
  /**
   * VMs that may run at once, other programs' included. A Mac never runs more than two macOS guests. Default: 2.
   */
  vms?: number;
  /**
   * Clones under way at once. Default: 2.
   */
  clones?: number;
  /**
   * Memory that running VMs may take together: a size, or a percentage of the host's. Default: `75%`.
   */
  memory?: string;
  /**
   * Disk space that must be left on the host's volume before a clone. Default: not looked at.
   */
  'free-disk'?: string;
}
