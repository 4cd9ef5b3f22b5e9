/** Rules for `logs`: regular expressions that are some, ids of rules that there are. */
import { closest } from '../../model/closest.ts';
import { logRule, logRules } from '../../model/log-rules.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { at, type Node } from '../node.ts';
import { stepLists } from '../step-lists.ts';
import { regexpProblem } from './checks.ts';
import { keysOf, type Rule } from './input.ts';

/** Regular expressions in `logs` must be some. */
export const logRegexps: Rule = (input) =>
  logTexts(input.tree, ['deny', 'allow']).flatMap((node): Problem[] => regexpProblem(node));

/** What looks like a rule's id, and nearly is one, would else be a text that no line holds. */
export const knownLogRules: Rule = (input) =>
  logTexts(input.tree, ['allow']).flatMap((node): Problem[] => {
    const text = node.kind === 'scalar' ? String(node.value) : '';
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(text) || logRule(text) !== undefined) return [];
    const near = closest(
      text,
      logRules.map((rule) => rule.id),
    );
    if (near === undefined) return [];
    return [
      problem('config/log-rule', `there is no rule "${text}" for logs`, {
        hint: `Did you mean ${near}? For lines that hold this text write /${text}/.`,
        where: node.span,
      }),
    ];
  });

const logTexts = (tree: Node, keys: readonly string[]): readonly Node[] =>
  logsIn(tree).flatMap((logs) =>
    keys.flatMap((key) => {
      const node = at(logs, [key]);
      if (node === undefined) return [];
      return node.kind === 'list' ? node.items : [node];
    }),
  );

/** All `logs`: of the defaults, of layers, machines and suites, of steps. */
const logsIn = (tree: Node): readonly Node[] => {
  const owners = ['layers', 'machines', 'suites'].flatMap((kind) =>
    keysOf(tree, [kind]).map((key) => at(tree, [kind, key])),
  );
  const steps = stepLists(tree).flatMap((path) => {
    const list = at(tree, path);
    return list?.kind === 'list' ? list.items : [];
  });
  return [at(tree, ['defaults']), ...owners, ...steps].flatMap((owner) => at(owner, ['logs']) ?? []);
};
