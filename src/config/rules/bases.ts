/** Rules for bases: each says where it comes from, once. */
import { closest } from '../../model/closest.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { BaseSource } from '../../model/tartfile.ts';
import { macosName, macosNames } from '../facts.ts';
import { locate, locateKey } from '../node.ts';
import { keysOf, type Rule, type RuleInput, touched } from './input.ts';

/** `macos`, `image` or `vm`: one of them, unless the base's own name is that of a macOS. */
export const baseOrigin: Rule = (input) =>
  sources(input).flatMap(([name, written]): Problem[] => {
    const path = ['bases', name];
    const given = (['macos', 'image', 'vm'] as const).filter(
      (key) => typeof written === 'object' && written[key] !== undefined,
    );
    if (given.length > 1) {
      const where = locateKey(input.tree, [...path, given[1] ?? '']);
      return [
        problem('config/base', `base "${name}" has both ${given.slice(0, 2).join(' and ')}`, {
          hint: `Keep the one that it comes from and remove the other.`,
          where,
        }),
      ];
    }
    if (given.length === 1 || macosName(name) !== undefined) return [];
    const where = typeof written === 'string' ? locate(input.tree, path) : locateKey(input.tree, path);
    const near = closest(name, macosNames);
    const flavor = typeof written === 'string' ? written : (written.flavor ?? 'base');
    return [
      problem('config/base', `base "${name}" does not say which macOS it is, and "${name}" is none`, {
        hint:
          near === undefined
            ? `Write ${name}: { macos: ${macosNames[0]}, flavor: ${flavor} }, or give it an image or a vm.`
            : `Did you mean "${near}"? Any other name needs macos, image or vm.`,
        where,
      }),
    ];
  });

/** Keys that say nothing beside the origin that is given. */
export const baseExtras: Rule = (input) =>
  sources(input).flatMap(([name, written]): Problem[] => {
    if (typeof written === 'string') return [];
    const path = ['bases', name];
    const pointless = (key: string, why: string, hint: string): Problem =>
      problem('config/base', why, { hint, where: locateKey(input.tree, [...path, key]) });
    const problems: Problem[] = [];
    const foreign = written.image !== undefined ? 'image' : written.vm !== undefined ? 'vm' : undefined;
    if (foreign !== undefined && written.flavor !== undefined) {
      problems.push(
        pointless(
          'flavor',
          `base "${name}" has a flavor beside its ${foreign}`,
          `A flavor goes with macos: remove it, or the ${foreign}.`,
        ),
      );
    }
    if (written.vm !== undefined && written.name !== undefined) {
      problems.push(
        pointless('name', `base "${name}" is the VM "${written.vm}" and cannot have another name`, 'Remove the name.'),
      );
    }
    if (foreign === undefined && written.os === 'linux') {
      problems.push(
        pointless('os', `base "${name}" is a macOS and cannot be linux`, 'Remove os, or give an image of a Linux.'),
      );
    }
    return problems;
  });

/** The images of runners exist for some versions only. */
export const runnerImages: Rule = (input) =>
  input.desired.bases.flatMap((base): Problem[] => {
    if (
      base.flavor !== 'runner' ||
      !['ventura', 'monterey'].includes(base.macos ?? '') ||
      touched(input, ['bases', base.name])
    )
      return [];
    const short = typeof input.tartfile.bases[base.name] === 'string';
    return [
      problem('config/base', `there is no runner image of ${base.macos}`, {
        hint: 'There are those of tahoe, sequoia and sonoma; use the flavor xcode or base.',
        where: locate(input.tree, short ? ['bases', base.name] : ['bases', base.name, 'flavor']),
      }),
    ];
  });

/** `on: all` means all bases. */
export const reservedName: Rule = (input) =>
  keysOf(input.written, ['bases'])
    .filter((name) => name === 'all')
    .map((name) =>
      problem('config/base', 'a base cannot be called "all"', {
        hint: 'on: all means every base. Choose another name.',
        where: locateKey(input.written, ['bases', name]),
      }),
    );

const sources = (input: RuleInput): readonly (readonly [string, BaseSource | string])[] =>
  keysOf(input.tree, ['bases'])
    .filter((name) => !touched(input, ['bases', name]))
    .map((name) => [name, input.tartfile.bases[name] ?? {}] as const);
