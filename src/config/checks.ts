/** Checks as written -> with every default applied, for one base. */
import type { Check } from '../model/check.ts';
import type { Suite } from '../model/tartfile.ts';
import { type CheckFacts, checkFacts, type WrittenCheck } from './check-facts.ts';
import { locateKey } from './node.ts';
import { asWritten, firstLine, type Owner } from './owner.ts';
import { durationMs } from './units.ts';
import { applies, type WhenBase } from './when.ts';

export const checks = (written: Suite['check'], owner: Owner, base: WhenBase): readonly Check[] =>
  (written ?? []).flatMap((check, index) =>
    'idempotent' in check || 'goss' in check || !applies(check.when, base) ? [] : [resolveCheck(check, owner, index)],
  );

const resolveCheck = (check: WrittenCheck, owner: Owner, index: number): Check => {
  const path = [...owner.path, 'check', index];
  const facts = checkFacts(check);
  return {
    ...facts,
    name: check.name ?? nameOf(check, facts, (key, text) => firstLine(asWritten(owner.tree, [...path, ...key], text))),
    not: check.not ?? false,
    eventuallyMs: check.eventually === undefined ? 0 : durationMs(check.eventually),
    timeoutMs: durationMs(check.timeout ?? '1m'),
    where: locateKey(owner.tree, path),
  };
};

/** `shown` takes a text as it was written: values of the environment are not shown. */
const nameOf = (
  check: WrittenCheck,
  facts: CheckFacts,
  shown: (path: readonly string[], text: string) => string,
): string => {
  const not = check.not === true ? 'not: ' : '';
  switch (facts.kind) {
    case 'command':
      return not + shown(['command'], facts.run);
    case 'file':
    case 'directory':
      return not + shown([facts.kind], facts.path);
    case 'brew': {
      const path = 'brew' in check && typeof check.brew === 'object' ? ['brew', facts.what] : ['brew'];
      return `${not}brew ${facts.what} ${shown(path, facts.package)}`;
    }
    case 'app':
      return `${not}app ${shown(['app'], facts.app)}`;
    case 'defaults':
      return `${not}defaults ${shown(['defaults', 'domain'], facts.domain)} ${shown(['defaults', 'key'], facts.key)}`;
    case 'login-shell':
      return `${not}login shell ${shown(['login-shell'], facts.shell)}`;
    case 'env':
      return `${not}env ${Object.keys(facts.variables).sort().join(', ')}`;
    case 'path':
      return `${not}PATH ${facts.folders.length === 1 ? shown(['path'], facts.folders[0] ?? '') : `${facts.folders.length} folders`}`;
    case 'port':
      return `${not}port ${facts.port}${facts.protocol === 'udp' ? '/udp' : ''}`;
    case 'process':
      return `${not}process ${shown(['process'], facts.process)}`;
    case 'launch-agent':
      return `${not}launch agent ${shown(['launch-agent'], facts.label)}`;
    case 'user':
      return `${not}user ${shown(['user'], facts.user)}`;
    case 'git-config':
      return `${not}git config ${shown(['git-config'], facts.key)}`;
    case 'http':
      return not + shown(['http'], facts.url);
    default:
      return facts satisfies never;
  }
};
