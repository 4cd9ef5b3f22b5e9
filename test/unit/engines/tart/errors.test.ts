import { describe, expect, it } from 'vitest';
import { firstLine, tartProblem, textProblem } from '../../../../src/engines/tart/errors.ts';
import { known } from '../../../../src/engines/tart/errors-known.ts';
import type { ProblemCode } from '../../../../src/model/problem.ts';
import type { SpawnResult } from '../../../../src/ports/spawn.ts';

const ended = (more: Partial<SpawnResult>): SpawnResult => ({
  ended: 'exit',
  exit: 1,
  stdout: '',
  stderr: '',
  ...more,
});
const usage = "\nUsage: tart clone <source-name> <new-name>\n  See 'tart clone --help' for more information.";

/** Every message of tart-contract sections 0, 1 and 6 that a call of tartplan can meet, word for word. */
const messages: readonly (readonly [string, ProblemCode])[] = [
  // 0.2, 0.3
  ["Error: Unexpected argument 'foo'", 'engine/too-old'],
  ["Error: 2 unexpected arguments: 'x', 'y'", 'engine/too-old'],
  ["Error: Unknown option '--root-disk-opts'", 'engine/too-old'],
  ["Error: Unknown option '--foo'. Did you mean '--bar'?", 'engine/too-old'],
  [
    "Error: The value 'agent' is invalid for '--resolver <resolver>'. Please provide one of 'dhcp' and 'arp'.",
    'engine/too-old',
  ],
  ['Error: CancellationError()', 'engine/cancelled'],
  ['TART_HOME is invalid: /x does not exist, yet we can’t create it: read-only file system', 'engine/home'],
  // 1.1
  [`Error: <new-name> should be a local name${usage}`, 'engine/failed'],
  ['the specified VM "nope" does not exist', 'engine/missing'],
  ['Error: the specified VM "nope" does not exist', 'engine/missing'],
  ['VM is missing some of its files (config.json, disk.img or nvram.bin)', 'engine/broken-vm'],
  // 1.2
  ['failed to parse remote name: mismatched input (character 4)', 'engine/no-image'],
  ['failed to parse remote name: unknown reference format', 'engine/no-image'],
  [
    'Error: UnexpectedHTTPStatusCode(when: "pulling manifest", code: 404, details: "{\\"errors\\":[]}")',
    'engine/no-image',
  ],
  ['Error: UnexpectedHTTPStatusCode(when: "pulling blob", code: 404, details: "")', 'engine/no-image'],
  ['Error: UnexpectedHTTPStatusCode(when: "pulling manifest", code: 403, details: "")', 'engine/registry-auth'],
  ['Error: UnexpectedHTTPStatusCode(when: "pulling manifest", code: 401, details: "")', 'engine/registry-auth'],
  [
    'Error: AuthFailed(why: "received unexpected HTTP status code 403 while retrieving an authentication token", details: "{\\"errors\\":[{\\"code\\":\\"DENIED\\",\\"message\\":\\"denied\\"}]}\\n")',
    'engine/registry-auth',
  ],
  [
    'improperly formatted host "https://ghcr.io" was provided, make sure that it doesn\'t start with http:// or https://',
    'engine/no-image',
  ],
  [
    'Pulling OCI images with legacy disk media type application/vnd.cirruslabs.tart.disk.v1 is no longer supported, please re-push the image using a current Tart version',
    'engine/no-image',
  ],
  ['failed to decompress disk: truncated', 'engine/no-image'],
  ['Error: ShouldBeExactlyOneLayer', 'engine/no-image'],
  ['Error: ShouldBeAtLeastOneLayer', 'engine/no-image'],
  ['Error: LayerIsMissingUncompressedSizeAnnotation', 'engine/no-image'],
  // 1.5
  ['Error: LessThanMinimalResourcesError: VM should have 2 CPU cores at minimum (requested 1)', 'engine/resources'],
  [
    'Error: LessThanMinimalResourcesError: VM should have 4294967296 bytes of memory at minimum (requested 1073741824)',
    'engine/resources',
  ],
  ['new disk size of 20 GB should be larger than the current disk size of 50 GB', 'engine/resources'],
  ['New disk size of 20 GB should be larger than the current disk size of 50 GB', 'engine/resources'],
  // 1.7
  ['VM "dev" is already running!', 'engine/busy'],
  [
    'Error: no bridge interfaces matched "["en9"]", available interfaces: ["en0 (or \\"Wi-Fi\\")"]',
    'engine/no-interface',
  ],
  ['Error: invalid --dir syntax: for multiple directory shares each one of them should be named', 'engine/mount'],
  ["Error: Disk format 'asif' is not supported on this system.", 'engine/host-too-old'],
  ['Error: InitializationFailed(why: "softnet not found in PATH")', 'engine/softnet'],
  ['Error: UnsupportedArchitectureError()', 'engine/architecture'],
  [
    "Error: Seems you have a disk targeting x86 architecture (hence amd64 in the name). Please use an 'arm64' version of the disk.",
    'engine/architecture',
  ],
  ['Error: error: host macOS version is outdated to run this virtual machine', 'engine/host-too-old'],
  ['Error: Invalid virtual machine configuration. The number of CPUs is too large.', 'engine/resources'],
  ['The number of VMs exceeds the system limit (other running VMs: a, b)', 'engine/limit'],
  ['The number of VMs exceeds the system limit', 'engine/limit'],
  [
    'Error Domain=VZErrorDomain Code=2 "Failed to lock auxiliary storage." UserInfo={NSLocalizedFailure=Invalid virtual machine configuration., NSLocalizedFailureReason=Failed to lock auxiliary storage., NSUnderlyingError=0x600 {Error Domain=NSPOSIXErrorDomain Code=35 "Resource temporarily unavailable"}}',
    'engine/busy',
  ],
  [
    'Error Domain=VZErrorDomain Code=2 "A directory sharing device configuration is invalid." UserInfo={NSLocalizedFailure=Invalid virtual machine configuration., NSUnderlyingError=0x600 {Error Domain=NSPOSIXErrorDomain Code=2 "No such file or directory"}}',
    'engine/mount',
  ],
  [
    'Error Domain=VZErrorDomain Code=1 "The virtual machine failed to start." UserInfo={NSLocalizedFailure=Internal Virtualization error., NSLocalizedFailureReason=The virtual machine failed to start.}',
    'engine/keychain',
  ],
  ['Error Domain=VZErrorDomain Code=12 "The virtual machine failed to restore with error 1"', 'engine/restore'],
  ['IPNotFound()', 'engine/no-address'],
  ['RuntimeFailed(why: "Softnet process terminated prematurely")', 'engine/softnet'],
  // 1.9
  ['VM "dev" is not running', 'engine/not-running'],
  [
    'Failed to connect to the VM using its control socket: The operation couldn’t be completed. (GRPC.GRPCConnectionPoolError error 1.), is the Tart Guest Agent running?',
    'engine/agent',
  ],
  ['Error: unavailable (14): transport is closing', 'engine/agent'],
  ['Error: deadline exceeded (4): RPC timed out before completing', 'engine/agent'],
  ['"tart exec" is only available on macOS 14 (Sonoma) or newer', 'engine/host-too-old'],
  // 1.10 to 1.15
  ['failed to forcefully terminate the VM "dev": Operation not permitted', 'engine/stuck'],
  ['VM "dev" is running', 'engine/running'],
  ['Error: failed to rename a non-existent local VM: x', 'engine/missing'],
  ['Error: failed to rename VM x, target VM y already exists, delete it first!', 'engine/exists'],
  ["OCI storage error: ghcr.io/x/y:tag is not a digest and doesn't point to a digest", 'engine/no-image'],
  // 1.16, 6
  ['Error: Failed(message: "Keychain returned unsuccessful status -25308")', 'engine/keychain'],
  ['Error: Failed(message: "Keychain failed to update item: User interaction is not allowed.")', 'engine/keychain'],
  [
    "*** Terminating app due to uncaught exception 'NSFileHandleOperationException', reason: '*** -[NSConcreteFileHandle writeData:]: No space left on device'",
    'engine/disk-full',
  ],
  ['Error: The network connection was lost.', 'engine/network'],
  [
    'Error: UnexpectedHTTPStatusCode(when: "pulling blob", code: 503, details: "Egress is over the account limit")',
    'engine/network',
  ],
  ['Error: UnexpectedHTTPStatusCode(when: "pulling blob", code: 429, details: "")', 'engine/network'],
  ['Error: Could not connect to the server.', 'engine/network'],
  ['Error: The request timed out.', 'engine/network'],
];

describe('what tart says', () => {
  it.each(messages)('%s', (message, code) => {
    const found = tartProblem('tart x', ended({ stderr: `${message}\n` }), 1_000);
    expect(found.code).toBe(code);
    expect(found.severity).toBe('error');
    expect(found.summary).toBe(`tart x failed: ${firstLine(message)}`);
    expect(found.summary).not.toMatch(/\n/);
    expect(found.hint).toMatch(/^[A-Z].{15,}\.$/s);
  });

  it('is known, each entry, by at least one message of the contract', () => {
    const unused = known.filter(
      (one) => !messages.some(([message]) => known.find((other) => other.match.test(message)) === one),
    );
    expect(unused.map((one) => String(one.match))).toEqual([]);
  });

  it('nobody knows is told as it is, with how it ended', () => {
    expect(tartProblem('tart set dev', ended({ exit: 70, stderr: 'Error: something new\nand more\n' }), 1_000)).toEqual(
      {
        code: 'engine/failed',
        severity: 'error',
        summary: 'tart set dev failed: something new',
        detail: 'Error: something new\nand more',
        hint: 'It ended with exit code 70. Run it by hand to see more.',
      },
    );
  });
});

describe('which line is the message', () => {
  it.each([
    ['the first that is not empty', '\n\n  VM "x" is running  \nmore', 'VM "x" is running'],
    ['without tart’s "Error: "', 'Error: bad', 'bad'],
    ['and only that one', 'Error: Error: bad', 'Error: bad'],
    [
      'not the noise of frameworks',
      'tart[903:8400] +[NSXPCSharedListener endpointForReply:]: an error occurred\nthe specified VM "x" does not exist',
      'the specified VM "x" does not exist',
    ],
    [
      'not that with its date either',
      '2026-05-12 10:31:07.123 tart[903:84af] noise\nVM "x" is running',
      'VM "x" is running',
    ],
    [
      'not that of garbage collection',
      'Failed to perform garbage collection: no such file\nVM "x" is running',
      'VM "x" is running',
    ],
    ['the noise, when there is nothing else', 'tart[903:8400] noise', 'tart[903:8400] noise'],
    ['none', ' \n ', ''],
  ])('%s', (_, text, line) => {
    expect(firstLine(text)).toBe(line);
  });

  it('is cut where it is endless', () => {
    expect(firstLine('x'.repeat(10_000))).toHaveLength(400);
    expect(textProblem('tart x', `a\n${'x'.repeat(10_000)}`, 'exit code 1').detail).toHaveLength(4_000);
  });
});

describe('how a call ended', () => {
  it.each<[string, Partial<SpawnResult>, ProblemCode, string, string]>([
    [
      'tart is not there',
      { ended: 'not-found' },
      'engine/not-found',
      'tart is not installed here, or not on PATH',
      'TARTPLAN_TART',
    ],
    [
      'too late: the call and the bound are named',
      { ended: 'timeout' },
      'engine/timeout',
      'tart clone a b did not end within 20 s',
      'doctor',
    ],
    ['interrupted', { ended: 'aborted' }, 'engine/cancelled', 'tart clone a b was cancelled', ''],
    [
      'killed by a signal',
      { ended: 'signal', signalName: 'SIGTRAP', exit: undefined as never },
      'engine/failed',
      'tart clone a b failed (SIGTRAP) and said nothing',
      'SIGTRAP',
    ],
    [
      'it could not be started',
      { ended: 'failed', exit: undefined as never },
      'engine/failed',
      'tart clone a b failed (failed) and said nothing',
      'failed',
    ],
    ['silently', {}, 'engine/failed', 'tart clone a b failed (exit code 1) and said nothing', 'exit code 1'],
    [
      'with its message on stdout',
      { stdout: 'VM "x" is running' },
      'engine/running',
      'tart clone a b failed: VM "x" is running',
      'tart stop',
    ],
  ])('%s', (_, more, code, summary, hint) => {
    const found = tartProblem('tart clone a b', ended(more), 20_000);
    expect([found.code, found.summary]).toEqual([code, summary]);
    expect(found.hint ?? '').toContain(hint);
  });
});
