/** What of a machine differs from the tartfile, and what of that somebody changed since tartplan left it. */
import type { DesiredBase, DesiredMachine } from '../model/desired.ts';
import { originOf } from '../model/layer.ts';
import type { ObservedVm } from '../model/observed.ts';
import type { AttributeChange } from '../model/plan.ts';
import { attributesOf } from './attributes.ts';

/** Only what the tartfile declares: the rest is the machine's own. */
export const machineChanges = (
  machine: DesiredMachine,
  base: DesiredBase,
  vm: ObservedVm,
  provisioned: string,
): readonly AttributeChange[] => {
  const { left } = vm.entry ?? {};
  const from = originOf(machine, base);
  const running = vm.state === 'running' ? 'running' : 'stopped';
  return [
    ...(vm.entry === undefined || vm.entry.from === from
      ? []
      : [{ path: 'from', from: vm.entry.from, to: from, replaces: true }]),
    ...settingChanges(machine, vm),
    ...(vm.entry?.provisioned === provisioned ? [] : [{ path: 'run', from: 'as provisioned', to: 'changed' }]),
    ...(running === machine.state
      ? []
      : [
          {
            path: 'state',
            from: vm.state,
            to: machine.state,
            ...(left === undefined || left.state === running ? {} : { drift: left.state }),
          },
        ]),
  ];
};

const settingChanges = (machine: DesiredMachine, vm: ObservedVm): readonly AttributeChange[] => {
  const want = machine.spec.settings;
  const [have, left] = [
    new Map(attributesOf(vm.settings ?? {})),
    new Map(attributesOf(vm.entry?.left?.settings ?? {})),
  ];
  // A disk can only grow (tart-contract 2.10).
  const shrinks = want.diskGb !== undefined && vm.settings?.diskGb !== undefined && want.diskGb < vm.settings.diskGb;
  return attributesOf(want).flatMap(([path, to]): AttributeChange[] => {
    const [from, was] = [have.get(path), left.get(path)];
    if (to === undefined || from === to) return [];
    return [
      {
        path,
        ...(from === undefined ? {} : { from }),
        to,
        ...(from === undefined || was === undefined || was === from ? {} : { drift: was }),
        ...(path === 'resources.disk' && shrinks ? { replaces: true } : {}),
      },
    ];
  });
};

/** Settings that somebody changed, which the tartfile does not declare: nothing is done about them. `from`: as it was left. */
export const undeclaredDrift = (machine: DesiredMachine, vm: ObservedVm): readonly AttributeChange[] => {
  const declared = new Map(attributesOf(machine.spec.settings));
  return settingsDrift(vm).filter(({ path }) => declared.get(path) === undefined);
};

/** All settings that are not what tartplan left. `from`: as it was left. */
export const settingsDrift = ({ settings, entry }: ObservedVm): readonly AttributeChange[] => {
  const have = new Map(attributesOf(settings ?? {}));
  return attributesOf(entry?.left?.settings ?? {}).flatMap(([path, from]) => {
    const to = have.get(path);
    return from === undefined || to === undefined || from === to ? [] : [{ path, from, to }];
  });
};

/** What a machine that is made is to have. */
export const settingsOf = (machine: DesiredMachine): readonly AttributeChange[] =>
  [...attributesOf(machine.spec.settings), ['state', machine.state] as const].flatMap(([path, to]) =>
    to === undefined ? [] : [{ path, to }],
  );
