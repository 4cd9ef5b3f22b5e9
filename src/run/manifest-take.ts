/** Asks a guest for its manifest, in one round trip. */
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import type { Guest } from '../ports/guest.ts';
import { bounded } from './bounded.ts';
import type { Manifest, Root } from './manifest.ts';
import { createIgnore } from './manifest-ignore.ts';
import { createManifestReader } from './manifest-read.ts';
import { manifestScript } from './manifest-script.ts';
import type { Tools } from './tools.ts';

export interface TakeRequest {
  readonly guest: Guest;
  readonly roots: readonly Root[];
  readonly ignore: readonly string[];
  /** Keep copies of small texts there, for diffs. */
  readonly copies: boolean;
}

/** Milliseconds for one look at a guest. */
const BOUND = 600_000;

/** Throws `guest/manifest` when it is not told whole. */
export const takeManifest = async (
  request: TakeRequest,
  tools: Pick<Tools, 'clock'>,
  signal: AbortSignal,
): Promise<Manifest> => {
  const nonce = crypto.randomUUID();
  const { roots, ignore } = request;
  const script = manifestScript({ roots, ignore, copies: request.copies, nonce });
  const reader = createManifestReader(nonce, roots, (home) => createIgnore(ignore, home));
  try {
    await bounded(tools.clock, BOUND, signal, late, (inner) =>
      request.guest.exec(script.command, {
        signal: inner,
        stdin: script.stdin,
        onOutput: (stream, chunk) => {
          if (stream === 'stdout') reader.push(chunk);
        },
      }),
    );
    return reader.end();
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof ProblemError ? error : new ProblemError(broken(error));
  }
};

const late = (): Problem =>
  problem('guest/manifest', `the guest did not list its files within ${BOUND / 1000} s`, {
    hint: 'Name large folders in ignore: they are not looked at then.',
  });

const broken = (error: unknown): Problem =>
  problem('guest/manifest', 'the guest did not list its files', {
    detail: `its answer holds ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Is its disk full? Large folders can be named in ignore: they are not looked at then.',
  });
