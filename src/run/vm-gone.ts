/** A VM that stopped while somebody waited for it. */
import { ProblemError, problem } from '../model/problem.ts';
import type { VmExit } from '../ports/engine.ts';

/** Thrown by whoever waits for a VM that stopped; carries why, since "limit" and "busy" want another try (promise 4). */
export class VmGone extends ProblemError {
  readonly exit: VmExit;

  constructor(vm: string, exit: VmExit) {
    super(
      problem(exit.kind === 'limit' ? 'engine/limit' : 'engine/vm-gone', `the VM stopped by itself: ${lastOf(exit)}`, {
        ...(exit.text.includes('\n') ? { detail: exit.text.slice(-4_000) } : {}),
        hint: `See what \`tart run ${vm}\` printed in the log of the run.`,
      }),
    );
    this.exit = exit;
  }
}

/** The last line says why; what came before it is in the detail. */
const lastOf = (exit: VmExit): string =>
  exit.text
    .split('\n')
    .findLast((line) => line.trim() !== '')
    ?.trim()
    .slice(0, 300) ?? 'it printed nothing';
