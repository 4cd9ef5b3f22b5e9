/** Rules for the names of VMs: one VM, one owner. */
import { type Problem, problem, type Span } from '../../model/problem.ts';
import { at, locate, locateKey, type Path } from '../node.ts';
import { type Rule, type RuleInput, touched } from './input.ts';

interface Named {
  readonly what: string;
  readonly vm: string;
  readonly where: Span;
}

/** Bases and machines must not share a VM. The disk of a Mac does not tell upper case from lower case. */
export const oneVmOneOwner: Rule = (input) => {
  const owners = new Map<string, Named>();
  return named(input).flatMap((one): Problem[] => {
    const first = owners.get(one.vm.toLowerCase());
    if (first === undefined) {
      owners.set(one.vm.toLowerCase(), one);
      return [];
    }
    const spelt = first.vm === one.vm ? '' : ' (a Mac does not tell upper from lower case)';
    return [
      problem('config/vm-name', `${one.what} and ${first.what} are both the VM "${first.vm}"${spelt}`, {
        hint:
          first.what.startsWith('base') && one.what.startsWith('base')
            ? 'One base is enough for both: remove one, or give one another name.'
            : 'Give one of them a name of its own, with the key name.',
        where: one.where,
      }),
    ];
  });
};

const named = (input: RuleInput): readonly Named[] => [
  ...input.desired.bases
    .filter((base) => !touched(input, ['bases', base.name]))
    .map((base) => ({ what: `base "${base.name}"`, vm: base.vm, where: nameOf(input, ['bases', base.name]) })),
  ...input.desired.machines
    .filter((machine) => !touched(input, ['machines', machine.name, 'name']) && !touched(input, ['name']))
    .map((machine) => ({
      what: `machine "${machine.name}"`,
      vm: machine.vm,
      where: nameOf(input, ['machines', machine.name]),
    })),
];

const nameOf = (input: RuleInput, path: Path): Span => {
  for (const key of ['name', 'vm']) {
    if (at(input.tree, [...path, key]) !== undefined) return locate(input.tree, [...path, key]);
  }
  return locateKey(input.tree, path);
};
