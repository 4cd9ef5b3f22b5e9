/** Failures with Tart's words and exit codes. */

export class TartError extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

export const missing = (name) => new TartError(`the specified VM "${name}" does not exist`, 2);

export const usage = (verb, text) =>
  new TartError(`Error: ${text}\nUsage: tart ${verb}\n  See 'tart ${verb} --help' for more information.`, 64);
