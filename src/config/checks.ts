/** Checks as written -> with every default applied. */
import type { Check, Match } from '../model/check.ts';
import type { IdempotentCheck, Suite, Check as WrittenCheck, Match as WrittenMatch } from '../model/tartfile.ts';
import { locateKey, type Path } from './node.ts';
import { asWritten, firstLine, type Owner } from './owner.ts';
import { durationMs } from './units.ts';

export const checks = (written: Suite['check'], owner: Owner): readonly Check[] =>
  (written ?? []).flatMap((check, index) =>
    'idempotent' in check ? [] : [resolveCheck(check, owner, [...owner.path, 'check', index])],
  );

const resolveCheck = (check: Exclude<WrittenCheck, IdempotentCheck>, owner: Owner, path: Path): Check => {
  const timeoutMs = durationMs(check.timeout ?? '1m');
  const where = locateKey(owner.tree, path);
  if ('command' in check) {
    return {
      kind: 'command',
      name: check.name ?? firstLine(asWritten(owner.tree, [...path, 'command'], check.command)),
      run: check.command,
      exit: check.exit ?? 0,
      stdout: matches(check.stdout),
      stderr: matches(check.stderr),
      timeoutMs,
      where,
    };
  }
  return {
    kind: 'file',
    name: check.name ?? asWritten(owner.tree, [...path, 'file'], check.file),
    path: check.file,
    exists: check.exists ?? true,
    ...(check.mode === undefined ? {} : { mode: check.mode.padStart(4, '0') }),
    contains: matches(check.contains),
    ...(check.link === undefined ? {} : { link: check.link }),
    timeoutMs,
    where,
  };
};

const matches = (written: WrittenMatch | undefined): readonly Match[] =>
  written === undefined ? [] : [written].flat().map(match);

/** A regular expression is what JavaScript would read as one: `/usr/bin` and `/usr/local/` are paths. */
export const match = (written: string): Match => {
  const [, source, flags] = /^\/((?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/([dgimsuvy]*)$/s.exec(written) ?? [];
  if (source === undefined || flags === undefined) return { kind: 'contains', text: written };
  return { kind: 'regexp', source, flags };
};
