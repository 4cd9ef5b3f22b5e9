/** Every subcommand's arguments, in the order of `tart --help` (contract 1). */
import type { CommandSpec, OptionSpec, PositionalSpec } from './spec.ts';

const vmName: PositionalSpec = { name: 'name', help: 'VM name' };
const insecure: OptionSpec = { name: 'insecure', help: 'connect to the OCI registry via insecure HTTP protocol' };
const concurrency: OptionSpec = {
  name: 'concurrency',
  value: 'concurrency',
  kind: 'uint32',
  help: 'network concurrency to use when pulling a remote VM from the OCI-compatible registry (default: 4)',
};
const deduplicate: OptionSpec = { name: 'deduplicate', hidden: true, help: 'deduplicate layers' };
const format: OptionSpec = {
  name: 'format',
  value: 'format',
  kind: { oneOf: ['text', 'json'], word: 'and' },
  help: 'Output format: text or json (default: text)',
};

const create: CommandSpec = {
  name: 'create',
  abstract: 'Create a VM',
  positionals: [vmName],
  options: [
    { name: 'from-ipsw', value: 'path', help: 'create a macOS VM using path to the IPSW file or URL (or "latest")' },
    { name: 'linux', help: 'create a Linux VM' },
    { name: 'disk-size', value: 'disk-size', kind: 'uint16', help: 'Disk size in GB (default: 50)' },
    {
      name: 'disk-format',
      value: 'disk-format',
      kind: { oneOf: ['raw', 'asif'], word: 'and' },
      help: 'Disk image format (default: raw)',
    },
  ],
  usage: 'tart create <name> [--from-ipsw <path>] [--linux] [--disk-size <disk-size>] [--disk-format <disk-format>]',
};

const clone: CommandSpec = {
  name: 'clone',
  abstract: 'Clone a VM',
  positionals: [
    { name: 'source-name', help: 'source VM name' },
    { name: 'new-name', help: 'new VM name' },
  ],
  options: [
    insecure,
    concurrency,
    {
      name: 'prune-limit',
      value: 'n',
      kind: 'uint32',
      help: 'limit automatic pruning to n gigabytes (default: 100)',
    },
    deduplicate,
  ],
};

const run: CommandSpec = {
  name: 'run',
  abstract: 'Run a VM',
  usage: 'tart run [<options>] <name>',
  positionals: [vmName],
  options: [
    ...flags({
      'no-graphics': "Don't open a UI window.",
      serial: 'Open serial console in /dev/ttySXX',
      'no-audio': 'Disable audio pass-through to host.',
      'no-clipboard': 'Disable clipboard sharing between host and guest.',
      recovery: 'Boot into recovery mode.',
      vnc: 'Use screen sharing instead of the built-in UI.',
      'vnc-experimental': "Use Virtualization.Framework's VNC server instead of the built-in UI.",
      nested: 'Enable nested virtualization if possible',
      'net-softnet': 'Use software networking',
      'net-host': 'Restrict network access to the host-only network',
      suspendable: 'Disables audio and entropy devices and switches to only Mac-specific input devices.',
      'capture-system-keys': 'Whether system hot keys should be sent to the guest instead of the host',
      'no-trackpad': "Don't add trackpad as a pointing device on macOS VMs",
      'no-pointer': 'Disable the pointer',
      'no-keyboard': 'Disable the keyboard',
    }),
    { name: 'graphics', hidden: true, help: 'Force open a UI window, even when VNC is enabled.' },
    { name: 'serial-path', value: 'path', help: 'Attach an externally created serial console' },
    { name: 'disk', value: 'path[:options]', repeat: true, help: 'Additional disk attachments' },
    { name: 'rosetta', value: 'tag', help: 'Attaches a Rosetta share to the guest Linux VM with a specific tag' },
    { name: 'dir', value: '[name:]path[:options]', repeat: true, help: 'Additional directory shares' },
    { name: 'net-bridged', value: 'interface name', repeat: true, help: 'Use bridged networking' },
    { name: 'net-softnet-allow', value: 'comma-separated CIDRs', help: 'Comma-separated list of CIDRs to allow' },
    { name: 'net-softnet-block', value: 'comma-separated CIDRs', help: 'Comma-separated list of CIDRs to block' },
    { name: 'net-softnet-expose', value: 'comma-separated port specifications', help: 'TCP ports to expose' },
    { name: 'root-disk-opts', value: 'options', help: 'Set the root disk options' },
  ],
};

const set: CommandSpec = {
  name: 'set',
  abstract: "Modify VM's configuration",
  usage:
    'tart set <name> [--cpu <cpu>] [--memory <memory>] [--display <display>] [--display-refit] [--no-display-refit] [--random-mac] [--random-serial] [--disk <path>] [--disk-size <disk-size>]',
  positionals: [vmName],
  options: [
    { name: 'cpu', value: 'cpu', kind: 'uint16', help: 'Number of VM CPUs' },
    { name: 'memory', value: 'memory', kind: 'uint64', help: 'VM memory size in megabytes' },
    { name: 'display', value: 'display', help: 'VM display resolution in a format of WIDTHxHEIGHT[pt|px]' },
    ...flags({
      'display-refit': 'Whether to automatically reconfigure the VM display to fit the window',
      'no-display-refit': 'Whether to automatically reconfigure the VM display to fit the window',
      'random-mac': 'Generate a new random MAC address for the VM.',
      'random-serial': 'Generate a new random serial number, if this is a macOS VM (no-op for Linux VMs)',
    }),
    { name: 'disk', value: 'path', help: 'Replace the disk contents with the disk contents at path.' },
    { name: 'disk-size', value: 'disk-size', kind: 'uint16', help: 'Resize the VMs disk to the specified size in GB.' },
  ],
};

const get: CommandSpec = {
  name: 'get',
  abstract: "Get a VM's configuration",
  positionals: [vmName],
  options: [format],
};

const list: CommandSpec = {
  name: 'list',
  abstract: 'List created VMs',
  positionals: [],
  options: [
    { name: 'source', value: 'source', help: 'Only display VMs from the specified source (e.g. --source local).' },
    format,
    { name: 'quiet', short: 'q', help: 'Only display VM names' },
  ],
};

const login: CommandSpec = {
  name: 'login',
  abstract: 'Login to a registry',
  positionals: [{ name: 'host', help: 'host' }],
  options: [
    { name: 'username', value: 'username', help: 'username' },
    { name: 'password-stdin', help: 'password-stdin' },
    insecure,
    { name: 'no-validate', help: 'skip validation of the registry credentials before logging-in' },
  ],
};

const ip: CommandSpec = {
  name: 'ip',
  abstract: "Get VM's IP address",
  positionals: [vmName],
  options: [
    {
      name: 'wait',
      value: 'wait',
      kind: 'uint16',
      help: 'Number of seconds to wait for a potential VM booting (default: 0)',
    },
    {
      name: 'resolver',
      value: 'resolver',
      kind: { oneOf: ['dhcp', 'arp', 'agent'], word: 'or' },
      help: 'Strategy for resolving IP address: dhcp, arp or agent (default: dhcp)',
    },
  ],
};

const exec: CommandSpec = {
  name: 'exec',
  abstract: 'Execute a command in a running VM',
  usage: 'tart exec [-i] [-t] <name> <command> ...',
  verbatim: true,
  positionals: [vmName, { name: 'command', rest: true, help: 'Command to execute' }],
  options: flags({
    i: 'Attach host’s standard input to a remote command',
    t: 'Allocate a remote pseudo-terminal (PTY)',
  }),
};

const pull: CommandSpec = {
  name: 'pull',
  abstract: 'Pull a VM from a registry',
  positionals: [{ name: 'remote-name', help: 'remote VM name' }],
  options: [insecure, concurrency, deduplicate],
};

const prune: CommandSpec = {
  name: 'prune',
  abstract: 'Prune OCI and IPSW caches or local VMs',
  positionals: [],
  options: [
    { name: 'entries', value: 'entries', help: 'Entries to remove: "caches" or "vms" (default: caches)' },
    {
      name: 'older-than',
      value: 'n',
      kind: 'uint32',
      help: 'Remove entries that were last accessed more than n days ago',
    },
    { name: 'space-budget', value: 'n', kind: 'uint32', help: 'Remove least recently used entries over n gigabytes' },
    { name: 'cache-budget', value: 'n', kind: 'uint32', hidden: true, help: 'Deprecated' },
    { name: 'gc', hidden: true, help: 'Collect the cache only' },
  ],
};

const named = (name: string, abstract: string, ...positionals: PositionalSpec[]): CommandSpec => ({
  name,
  abstract,
  positionals,
  options: [],
});

export const commandSpecs: readonly CommandSpec[] = [
  create,
  clone,
  run,
  set,
  get,
  list,
  login,
  named('logout', 'Logout from a registry', { name: 'host', help: 'host' }),
  ip,
  exec,
  pull,
  named('push', 'Push a VM to a registry', { name: 'arguments', help: 'not simulated', rest: true, optional: true }),
  named('import', 'Import VM from a compressed .tvm file', { name: 'path', help: 'Path to a file' }, vmName),
  named('export', 'Export VM to a compressed .tvm file', vmName, {
    name: 'path',
    help: 'Path to a file',
    optional: true,
  }),
  prune,
  named('rename', 'Rename a local VM', vmName, { name: 'new-name', help: 'new VM name' }),
  {
    ...named('stop', 'Stop a VM', vmName),
    options: [
      {
        name: 'timeout',
        short: 't',
        value: 'timeout',
        kind: 'uint64',
        help: 'Seconds to wait for graceful termination before forcefully terminating the VM (default: 30)',
      },
    ],
  },
  named('delete', 'Delete a VM', { ...vmName, rest: true }),
  named('suspend', 'Suspend a VM', vmName),
  { ...named('fqn', 'Get a fully-qualified VM name', vmName), hidden: true },
];

function flags(all: Record<string, string>): readonly OptionSpec[] {
  return Object.entries(all).map(([name, help]) => ({ name, help }));
}
