/** How a command ends early: one thrown value that knows its exit code and what goes to stderr. */

/** Thrown anywhere in a command; main writes `stderr` as it is and leaves with `code`. */
export class Exit extends Error {
  readonly code: number;
  readonly stderr: string;

  constructor(code: number, stderr: string) {
    super(stderr);
    this.code = code;
    this.stderr = stderr;
  }
}

/** Class A of contract 0.2: usage, found while parsing or by a command's validate step. */
export const usageError = (message: string, usage: string, command: string, help?: string): Exit => {
  const lines = [
    `Error: ${message}`,
    ...(help === undefined ? [] : [`Help:  ${help}`]),
    `Usage: ${usage}`,
    `  See '${command} --help' for more information.`,
  ];
  return new Exit(64, `${lines.join('\n')}\n`);
};

/** Class B of contract 0.2: a validation error thrown while the command runs, shown with the root usage. */
export const lateUsageError = (message: string): Exit => usageError(message, 'tart <subcommand>', 'tart');

/** Class C of contract 0.2: tart's own run-time errors, bare. */
export const runtimeError = (message: string, code = 1): Exit => new Exit(code, `${message}\n`);

/** Classes D and E of contract 0.2: any other error. */
export const otherError = (message: string): Exit => new Exit(1, `Error: ${message}\n`);

/** Class G of contract 0.2. */
export const cancelled = (): Exit => otherError('CancellationError()');

/** Exit 2, contract 0.2 class C. */
export const noSuchVm = (name: string): Exit => runtimeError(`the specified VM "${name}" does not exist`, 2);

/** Exit 2, contract 1.9 and 1.10. */
export const notRunning = (name: string): Exit => runtimeError(`VM "${name}" is not running`, 2);
