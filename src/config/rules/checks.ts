/** Rules for checks: patterns that are some, things that the guest can have. */
import type { Check } from '../../model/check.ts';
import { baseUnder } from '../../model/layer.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { match } from '../check-facts.ts';
import { at, type MapNode, type Node } from '../node.ts';
import { type Rule, touched } from './input.ts';

/** Regular expressions must be some. */
export const regexpsCompile: Rule = (input) =>
  checksIn(input.tree).flatMap(({ entries }) =>
    matching.flatMap((key) => textsOf(entries.get(key)?.value).flatMap(regexpProblem)),
  );

/** The keys of checks that take a regular expression. */
const matching: readonly string[] = ['stdout', 'stderr', 'contains', 'version', 'value', 'body', 'env'];

/** What is wrong with a text that may be a regular expression. */
export const regexpProblem = (one: Node): Problem[] => {
  const found = one.kind === 'scalar' ? match(String(one.value)) : undefined;
  const wrong = found?.kind === 'regexp' ? complaint(found.source, found.flags) : undefined;
  if (wrong === undefined) return [];
  return [
    problem('config/regexp', `the regular expression is invalid: ${wrong}`, {
      hint: 'Mend it; a backslash before a sign takes it literally. Text without slashes around it is searched as it is.',
      where: one.span,
    }),
  ];
};

const textsOf = (node: Node | undefined): readonly Node[] => {
  if (node === undefined) return [];
  if (node.kind === 'list') return node.items;
  return node.kind === 'map' ? [...node.entries.values()].map((entry) => entry.value) : [node];
};

const words: Readonly<Record<string, string>> = { contains: 'content', owner: 'an owner', sha256: 'a hash' };

const complaint = (source: string, flags: string): string | undefined => {
  try {
    new RegExp(source, flags);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) return 'no reason given';
    const reason = error.message.split(': ').at(-1) ?? error.message;
    return /flags/i.test(reason)
      ? `the flags "${flags}" do not go together`
      : reason.charAt(0).toLowerCase() + reason.slice(1);
  }
};

/** What must not be there has no mode, content, owner or target. */
export const absentFiles: Rule = (input) =>
  checksIn(input.tree).flatMap(({ entries }) => {
    const exists = entries.get('exists')?.value;
    if (exists?.kind !== 'scalar' || exists.value !== false) return [];
    return ['type', 'mode', 'owner', 'group', 'contains', 'sha256', 'link'].flatMap((key) => {
      const entry = entries.get(key);
      if (entry === undefined) return [];
      return problem('config/check', `the file must not exist, and yet have ${words[key] ?? `a ${key}`}`, {
        hint: `Remove ${key}, or exists: false.`,
        where: entry.key,
      });
    });
  });

const macOnly: readonly Check['kind'][] = ['app', 'defaults', 'launch-agent'];

/** Checks that the guest can never pass: macOS's own on Linux, Homebrew where nothing could have installed it. */
export const guestHasIt: Rule = (input) =>
  input.desired.cases.flatMap((one) => {
    const base = input.desired.bases.find((found) => found.name === baseUnder(one.base, one.under));
    if (base === undefined || touched(input, ['bases', base.name])) return [];
    const installs = one.steps.length > 0 || one.under !== undefined;
    return one.checks.flatMap((check): Problem[] => {
      if (base.os === 'linux' && macOnly.includes(check.kind)) {
        return [
          problem('config/check', `base "${base.name}" is a Linux, where a check of ${check.kind} cannot hold`, {
            hint: 'Remove it, or add when: { os: darwin } to it.',
            where: check.where,
          }),
        ];
      }
      if (check.kind !== 'brew' || check.not || base.flavor !== 'vanilla' || installs) return [];
      return [
        problem('config/check', `base "${base.name}" is vanilla: Homebrew is not in it, and no step could install it`, {
          hint: 'Use the flavor base, or add the step that installs Homebrew.',
          where: check.where,
        }),
      ];
    });
  });

/** Of all suites; each is a map. */
const checksIn = (tree: Node): readonly MapNode[] => {
  const suites = at(tree, ['suites']);
  return [...(suites?.kind === 'map' ? suites.entries.values() : [])].flatMap(({ value }) => {
    const list = at(value, ['check']);
    return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [];
  });
};
