/** A tart call that failed -> a problem with its cause and remedy. Judged by exit code; stderr only words it (tart-contract 0.1, 0.2, 6). */
import { type Problem, type ProblemCode, problem } from '../../model/problem.ts';
import type { SpawnResult } from '../../ports/spawn.ts';

interface Known {
  readonly match: RegExp;
  readonly code: ProblemCode;
  readonly hint: string;
}

/** Most telling first. */
const known: readonly Known[] = [
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
    match: /No space left on device|not enough free (disk )?space|ENOSPC/i,
    code: 'engine/disk-full',
    hint: 'Free space on the volume of TART_HOME: tart prune --space-budget=0 empties the image cache.',
  },
  {
    match: /UnexpectedHTTPStatusCode\(when: "pulling manifest", code: 404/,
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
    match: /network connection was lost|code: 5\d\d|timed out|Could not connect|NSURLErrorDomain/i,
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
    match: /The virtual machine failed to start|User interaction is not allowed|-25308/,
    code: 'engine/keychain',
    hint: 'macOS 15+ needs an unlocked login keychain: log in once on the Mac, or security unlock-keychain login.keychain.',
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
];

/** `what` is the call in the user's words: `tart clone tahoe-base`. */
export const tartProblem = (what: string, result: SpawnResult, timeoutMs: number): Problem => {
  if (result.ended === 'not-found') return notFound();
  if (result.ended === 'timeout') {
    return problem('engine/timeout', `${what} did not end within ${timeoutMs / 1000} s`, {
      hint: 'Run it by hand and see where it hangs; `tartplan doctor` checks the host.',
    });
  }
  if (result.ended === 'aborted') return problem('engine/cancelled', `${what} was cancelled`);
  return textProblem(what, result.stderr.trim() === '' ? result.stdout : result.stderr, how(result));
};

/** The same for texts of a running VM, which come from its log. */
export const textProblem = (what: string, text: string, ending: string): Problem => {
  const found = known.find((one) => one.match.test(text));
  const line = firstLine(text);
  const more = text.trim().split('\n').length > 1 ? { detail: text.trim().slice(0, 4_000) } : {};
  return problem(
    found?.code ?? 'engine/failed',
    line === '' ? `${what} failed (${ending}) and said nothing` : `${what} failed: ${line}`,
    {
      ...more,
      hint: found?.hint ?? `It ended with ${ending}. Run it by hand to see more.`,
    },
  );
};

/** First non-empty line, without tart's `Error: ` (tart-contract 0.2). */
export const firstLine = (text: string): string =>
  (text.split('\n').find((line) => line.trim() !== '') ?? '')
    .trim()
    .replace(/^Error: /, '')
    .slice(0, 400);

const how = (result: SpawnResult): string =>
  result.exit === undefined ? (result.signalName ?? result.ended) : `exit code ${result.exit}`;

const notFound = (): Problem =>
  problem('engine/not-found', 'tart is not installed here, or not on PATH', {
    hint: 'Install it on an Apple Silicon Mac: brew install openai/tools/tart. Or name it: TARTPLAN_TART=/path/to/tart. To rehearse without VMs: --engine simulator.',
  });
