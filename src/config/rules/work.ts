/** Rules for what is done in guests: suites, mounts. */
import { type Problem, problem } from '../../model/problem.ts';
import { at, locate, locateKey } from '../node.ts';
import { guestTouched, keysOf, type Rule, touched } from './input.ts';

/** A suite must do something. */
export const suiteDoesSomething: Rule = (input) =>
  keysOf(input.tree, ['suites']).flatMap((key): Problem[] => {
    const path = ['suites', key];
    const one = input.tartfile.suites?.[key];
    const idle = [one?.run ?? []].flat().length + (one?.check ?? []).length + (one?.shells ?? []).length === 0;
    if (
      !idle ||
      touched(input, [...path, 'run']) ||
      ['check', 'shells'].some((part) => touched(input, [...path, part]))
    )
      return [];
    return [
      problem('config/empty-suite', `suite "${key}" has neither steps nor checks`, {
        hint: 'Add run: ./install.sh, or a check.',
        where: locateKey(input.tree, path),
      }),
    ];
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
