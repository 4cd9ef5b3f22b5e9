/** Rules for what is done in guests: suites, checks, mounts. */
import { type Problem, problem } from '../../model/problem.ts';
import { match } from '../checks.ts';
import { at, locate, locateKey, type Path } from '../node.ts';
import { guestTouched, keysOf, type Rule, touched } from './input.ts';

/** A suite must do something. */
export const suiteDoesSomething: Rule = (input) =>
  keysOf(input.tree, ['suites']).flatMap((key): Problem[] => {
    const path = ['suites', key];
    const one = input.tartfile.suites?.[key];
    const idle = [one?.run ?? []].flat().length + (one?.check ?? []).length === 0;
    if (!idle || touched(input, [...path, 'run']) || touched(input, [...path, 'check'])) return [];
    return [
      problem('config/empty-suite', `suite "${key}" has neither steps nor checks`, {
        hint: 'Add run: ./install.sh, or a check.',
        where: locateKey(input.tree, path),
      }),
    ];
  });

/** Regular expressions must be some. */
export const regexpsCompile: Rule = (input) =>
  checkPaths(input.tree).flatMap((path) =>
    ['stdout', 'stderr', 'contains'].flatMap((key) => {
      const node = at(input.tree, [...path, key]);
      const texts = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
      return texts.flatMap((one): Problem[] => {
        const found = one.kind === 'scalar' ? match(String(one.value)) : undefined;
        const wrong = found?.kind === 'regexp' ? complaint(found.source, found.flags) : undefined;
        if (wrong === undefined) return [];
        return [
          problem('config/regexp', `the regular expression is invalid: ${wrong}`, {
            hint: 'Mend it; a backslash before a sign takes it literally. Text without slashes around it is searched as it is.',
            where: one.span,
          }),
        ];
      });
    }),
  );

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

/** What must not be there has no mode, content or target. */
export const absentFiles: Rule = (input) =>
  checkPaths(input.tree).flatMap((path) => {
    const exists = at(input.tree, [...path, 'exists']);
    if (exists?.kind !== 'scalar' || exists.value !== false) return [];
    return ['mode', 'contains', 'link']
      .filter((key) => at(input.tree, [...path, key]) !== undefined)
      .map((key) =>
        problem(
          'config/check',
          `the file must not exist, and yet have ${key === 'contains' ? 'content' : `a ${key}`}`,
          {
            hint: `Remove ${key}, or exists: false.`,
            where: locateKey(input.tree, [...path, key]),
          },
        ),
      );
  });

/** Of two mounts with one name the guest sees the last. */
export const mountNames: Rule = (input) =>
  input.guests.flatMap((guest) => {
    if (guestTouched(input, guest, 'mounts')) return [];
    const names = guest.spec.mounts.map((mount) => mount.name.toLowerCase());
    return guest.spec.mounts.flatMap((mount, index): Problem[] => {
      if (names.indexOf(mount.name.toLowerCase()) === index) return [];
      const named = at(guest.node, ['mounts', index, 'name']) !== undefined;
      return [
        problem('config/mount', `two mounts are called "${mount.name}"`, {
          hint: named ? 'Give one of them another name.' : 'They are called after their folders: give one a name.',
          where: locate(guest.node, ['mounts', index, named ? 'name' : 'host']),
        }),
      ];
    });
  });

const checkPaths = (tree: Parameters<typeof at>[0] & object): readonly Path[] =>
  keysOf(tree, ['suites']).flatMap((key) => {
    const list = at(tree, ['suites', key, 'check']);
    return list?.kind === 'list' ? list.items.map((_, index) => ['suites', key, 'check', index]) : [];
  });
