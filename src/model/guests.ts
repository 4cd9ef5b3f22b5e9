/** Everything of a tartfile that becomes a VM with a guest that is entered: one list, so that nobody forgets a kind. */
import type { Desired, DesiredCase, DesiredLayer, DesiredMachine } from './desired.ts';

export const guestsOf = ({
  layers,
  machines,
  cases,
}: Pick<Desired, 'layers' | 'machines' | 'cases'>): readonly (DesiredLayer | DesiredMachine | DesiredCase)[] => [
  ...layers,
  ...machines,
  ...cases,
];
