/** What tart says when it fails -> what it means and what to do (tart-contract 1 and 6); wording differs between releases, so parts of it. */
import type { ProblemCode } from '../../model/problem.ts';

export interface Known {
  readonly match: RegExp;
  readonly code: ProblemCode;
  readonly hint: string;
}

/** Most telling first. */
export const known: readonly Known[] = [
  {
    match: /The number of VMs exceeds the system limit/,
    code: 'engine/limit',
    hint: 'Wait until another VM stops. When none runs, the slot leaked: restart the Mac.',
  },
  {
    match: /Failed to lock auxiliary storage/,
    code: 'engine/busy',
    hint: 'Another process still holds the VM; it usually lets go within seconds.',
  },
  { match: /VM ".*" is already running!/, code: 'engine/busy', hint: 'Stop it first: tart stop <name>.' },
  { match: /VM ".*" is running/, code: 'engine/running', hint: 'Stop it first: tart stop <name>.' },
  {
    match: /is not running/,
    code: 'engine/not-running',
    hint: 'Look at what `tart run` printed: see the log of the case.',
  },
  {
    match: /the specified VM ".*" does not exist/,
    code: 'engine/missing',
    hint: 'It was deleted meanwhile, or TART_HOME is another one. See: tart list.',
  },
  {
    match: /failed to rename a non-existent local VM/,
    code: 'engine/missing',
    hint: 'It was deleted meanwhile, or TART_HOME is another one. See: tart list.',
  },
  {
    match: /already exists, delete it first/,
    code: 'engine/exists',
    hint: 'Rename or delete that VM, or give yours another name in the tartfile.',
  },
  {
    match: /VM is missing some of its files/,
    code: 'engine/broken-vm',
    hint: 'Delete that VM (tart delete <name>), then run again.',
  },
  {
    match: /No space left on device|not enough free (disk )?space|ENOSPC/i,
    code: 'engine/disk-full',
    hint: 'Free space on the volume of TART_HOME: tart prune --space-budget=0 empties the image cache.',
  },
  {
    match: /code: 404/,
    code: 'engine/no-image',
    hint: 'Check the image name and tag in the tartfile.',
  },
  {
    match: /AuthFailed|code: 40[13]/,
    code: 'engine/registry-auth',
    hint: 'No such public image, or stored credentials are stale: tart logout <host>, tart login <host>, or set TART_REGISTRY_USERNAME and TART_REGISTRY_PASSWORD.',
  },
  {
    match: /failed to parse remote name/,
    code: 'engine/no-image',
    hint: 'An image is written host/path:tag, such as ghcr.io/cirruslabs/macos-tahoe-base:latest.',
  },
  {
    match: /improperly formatted host/,
    code: 'engine/no-image',
    hint: 'An image is written host/path:tag, without https://.',
  },
  {
    match: /ShouldBe(ExactlyOne|AtLeastOne)Layer|LayerIsMissing|failed to decompress disk|legacy disk media type/,
    code: 'engine/no-image',
    hint: 'That is no image of Tart, or one that this Tart cannot read: choose a newer tag.',
  },
  {
    match: /is not a digest and doesn't point to a digest/,
    code: 'engine/no-image',
    hint: 'The cached image is gone (automatic pruning takes the oldest): tart pull <image> brings it back.',
  },
  {
    match: /control socket|deadline exceeded|unavailable \(14\)/,
    code: 'engine/agent',
    hint: 'The guest agent does not answer: it starts late in the boot, and vanilla images have none (connect.via: ssh).',
  },
  {
    match: /network connection was lost|code: (5\d\d|429)|timed out|Could not connect|NSURLErrorDomain/i,
    code: 'engine/network',
    hint: 'The registry or the network failed; run again, a pull goes on where it stopped.',
  },
  {
    match: /no bridge interfaces matched/,
    code: 'engine/no-interface',
    hint: 'Set network.interface to one of the interfaces named above, or to auto.',
  },
  {
    match: /softnet not found|Softnet process terminated/i,
    code: 'engine/softnet',
    hint: 'Install it (brew install openai/tools/softnet) and let it run as root, or use network.mode nat or bridged.',
  },
  {
    match: /directory sharing device configuration is invalid/,
    code: 'engine/mount',
    hint: 'A folder under mounts does not exist on this host.',
  },
  {
    match: /invalid --dir syntax/,
    code: 'engine/mount',
    hint: 'Give each of the mounts a name of its own.',
  },
  {
    match: /IPNotFound\(\)/,
    code: 'engine/no-address',
    hint: 'Use display: vnc, which needs no address; screen-sharing waits a minute for that of the guest.',
  },
  {
    match: /failed to restore/,
    code: 'engine/restore',
    hint: 'The saved state no longer fits the VM: tart stop <name> throws it away.',
  },
  {
    match: /The virtual machine failed to start|User interaction is not allowed|-25308/,
    code: 'engine/keychain',
    hint: 'Unlock the login keychain, which macOS 15+ needs: log in once on the Mac, or security unlock-keychain login.keychain.',
  },
  {
    match: /VM should have .* at minimum/,
    code: 'engine/resources',
    hint: 'Raise resources.cpu or resources.memory in the tartfile.',
  },
  {
    match: /should be larger than the current disk size/i,
    code: 'engine/resources',
    hint: 'A disk can only grow: raise resources.disk, or remove it to keep the size of the base.',
  },
  {
    match: /Invalid virtual machine configuration/,
    code: 'engine/resources',
    hint: 'This host cannot give the VM what it asks for: lower resources.cpu or resources.memory.',
  },
  {
    match: /host macOS version is outdated/,
    code: 'engine/host-too-old',
    hint: 'Update macOS on this host, or use an older base.',
  },
  {
    match: /is only available on macOS|is not supported on this system/,
    code: 'engine/host-too-old',
    hint: 'Update macOS on this host, or leave out what needs it.',
  },
  {
    match: /UnsupportedArchitectureError|targeting x86 architecture/,
    code: 'engine/architecture',
    hint: 'Use an image for arm64.',
  },
  {
    match: /Unknown option '|Unexpected argument '|unexpected arguments: '|is invalid for '--/,
    code: 'engine/too-old',
    hint: 'This Tart does not know what it was asked: 2.28.6 or newer is needed. See: tart --version, and upgrade it.',
  },
  {
    match: /TART_HOME is invalid/,
    code: 'engine/home',
    hint: 'Make the folder that TART_HOME names, or unset it.',
  },
  {
    match: /failed to forcefully terminate/,
    code: 'engine/stuck',
    hint: 'Look for its `tart run` with ps and end that; when it cannot be ended, restart the Mac.',
  },
  {
    match: /CancellationError\(\)/,
    code: 'engine/cancelled',
    hint: 'Somebody interrupted the call: run again.',
  },
];
