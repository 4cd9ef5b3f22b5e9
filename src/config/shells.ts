/** `shells` of a suite: a check of each shell's start, and the checks that ask a shell, in each of them. */
import type { Check, ShellStart } from '../model/check.ts';
import type { ShellName, Suite } from '../model/tartfile.ts';
import { match } from './check-facts.ts';
import { locateKey } from './node.ts';
import type { Owner } from './owner.ts';
import { durationMs } from './units.ts';

/** Milliseconds that the starts of one shell may take together. */
const TIMEOUT = 60_000;

/** Without `shells` the checks as they are: in the login shell. */
export const inShells = (checks: readonly Check[], written: Suite['shells'], owner: Owner): readonly Check[] => {
  if (written === undefined) return checks;
  const all = written.map((one) => (typeof one === 'string' ? { shell: one } : one));
  const starts = all.map((one, index): Check => {
    const stderr = one.stderr === undefined ? [] : [one.stderr].flat();
    return {
      kind: 'shell',
      name: `fresh ${one.shell}`,
      shell: shellStart(one.shell),
      ...(one.budget === undefined ? {} : { budgetMs: durationMs(one.budget) }),
      stderr: one.stderr === 'allow' ? 'allow' : stderr.map(match),
      not: false,
      eventuallyMs: 0,
      timeoutMs: TIMEOUT,
      where: locateKey(owner.tree, [...owner.path, 'shells', index]),
    };
  });
  return [
    ...starts,
    ...checks.flatMap((check) =>
      inEach(
        check,
        all.map((one) => shellStart(one.shell)),
      ),
    ),
  ];
};

const inEach = (check: Check, shells: readonly ShellStart[]): readonly Check[] => {
  if (check.kind !== 'command' && check.kind !== 'env' && check.kind !== 'path') return [check];
  if (check.shell !== undefined) return [check];
  return shells.map((shell) => ({ ...check, name: `${check.name} (${shell.name})`, shell }));
};

/** `zsh-login-interactive` -> zsh -l -i. */
const shellStart = (name: ShellName): ShellStart => {
  const [program = name, ...how] = name.split('-');
  return { name, program, options: how.map((one) => (one === 'login' ? '-l' : '-i')) };
};
