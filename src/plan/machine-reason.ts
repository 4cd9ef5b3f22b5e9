/** Why a machine changes, in words. */
import type { DesiredMachine } from '../model/desired.ts';
import { forcing } from '../model/forcing.ts';
import { shortDigest } from '../model/image.ts';
import { UNMADE } from '../model/layer.ts';
import type { ObservedVm } from '../model/observed.ts';
import type { AttributeChange } from '../model/plan.ts';
import { shortPath } from './attributes.ts';
import type { Facts } from './facts.ts';

/** Of changes in place: what others did, then what the tartfile says otherwise. */
export const whyUpdate = (changes: readonly AttributeChange[], vm: ObservedVm, restarts: boolean): string => {
  const { left } = vm.entry ?? {};
  const settings = changes.filter(({ path }) => path.startsWith('resources.'));
  const leftAt = (path: string) => changes.find((change) => change.path === path)?.drift;
  // What the tartfile says otherwise than tartplan left it; without a record nobody can tell, and it counts as that.
  const ours = settings.some(({ to, drift }) => left === undefined || drift === undefined || drift !== to);
  const steps = changes.some(({ path }) => path === 'run');
  const reasons = [
    ...byHand(settings),
    ...(leftAt('state') === undefined ? [] : [`${stateWord[vm.state]} since tartplan left it`]),
    ...(steps ? ['steps or workspace changed'] : ours ? ['resources differ'] : []),
  ];
  const what = reasons.length === 0 ? 'state differs' : reasons.join('; ');
  return restarts ? `${what}; it runs, and is shut down for that` : what;
};

/** Of a replacement that the changes force. */
export const whyReplace = (changes: readonly AttributeChange[]): string =>
  [
    ...changes.filter(({ replaces }) => replaces).map(forcing),
    ...byHand(changes.filter(({ path }) => path.startsWith('resources.'))),
  ].join('; ');

/** Of what stays as it is: what somebody changed that the tartfile says nothing about, and what it was made from. */
export const whyNot = (
  undeclared: readonly AttributeChange[],
  vm: ObservedVm,
  machine: DesiredMachine,
  facts: Facts,
): string =>
  [
    'up to date',
    ...(undeclared.length === 0
      ? []
      : [
          `changed by hand, which the tartfile leaves open: ${undeclared
            .map(({ path, from, to }) => `${shortPath(path)} ${from} -> ${to}`)
            .join(', ')}`,
        ]),
    ...madeFrom(vm, machine, facts),
  ].join('; ');

const stateWord = { running: 'started', stopped: 'stopped', suspended: 'suspended' };

const byHand = (settings: readonly AttributeChange[]): readonly string[] => {
  const drifted = settings.filter(({ drift }) => drift !== undefined).map(({ path }) => shortPath(path));
  return drifted.length === 0 ? [] : [`changed by hand: ${drifted.join(', ')}`];
};

/** A base or layer that was replaced since: the machine has what it was made from, until somebody asks for another. */
const madeFrom = ({ entry }: ObservedVm, { from, under }: DesiredMachine, facts: Facts): readonly string[] => {
  const [was, is] = [entry?.baseIdentity, facts.identities.get(from) ?? UNMADE];
  if (was === undefined || was === is) return [];
  if (under !== undefined) return [`made from an earlier layer ${from}`];
  const old = was.startsWith('sha256:') ? `base ${from} of ${shortDigest(was)}` : `an earlier base ${from}`;
  if (is === UNMADE) return [`made from ${old}, which is cloned anew`];
  return [`made from ${old}, which is ${is.startsWith('sha256:') ? shortDigest(is) : 'another one'} now`];
};
