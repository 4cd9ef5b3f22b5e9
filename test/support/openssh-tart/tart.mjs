#!/usr/bin/env node
/**
 * A `tart` whose guests are real OpenSSH servers on Linux namespaces: for tests that want a real login, real programs and
 * a real network. It keeps to Tart's command line as far as tartplan uses it, and shares no code with tart-sim.
 * As root on Linux only. Everything it makes in the kernel dies with its `run` process, however that ends.
 */
import { parse } from './args.mjs';
import { commands } from './commands.mjs';
import { TartError } from './errors.mjs';

const [verb = '', ...rest] = process.argv.slice(2);
if (verb === '--version') process.stdout.write('2.32.1\n');
else {
  try {
    const { options, names } = parse(verb, rest);
    process.exitCode = (await commands[verb](names, options)) ?? 0;
  } catch (error) {
    if (!(error instanceof TartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.code;
  }
}
