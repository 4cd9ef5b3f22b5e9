/** A VM that stopped while somebody waited for it. */
import { ProblemError, problem } from '../model/problem.ts';
import type { VmExit } from '../ports/engine.ts';

/** Thrown by whoever waits for a VM that stopped; carries why, since "limit" and "busy" want another try (promise 4). */
export class VmGone extends ProblemError {
  readonly exit: VmExit;

  constructor(vm: string, exit: VmExit) {
    super(
      problem(exit.kind === 'limit' ? 'engine/limit' : 'engine/vm-gone', `the VM stopped by itself: ${firstOf(exit)}`, {
        ...(exit.text.includes('\n') ? { detail: exit.text } : {}),
        hint: `See what \`tart run ${vm}\` printed in the log of the run.`,
      }),
    );
    this.exit = exit;
  }
}

const firstOf = (exit: VmExit): string =>
  exit.text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? 'it printed nothing';
