/** What must not be shown of a tartfile that writes values of its own secrets out. */
import { createConceal } from '../model/conceal.ts';
import type { Desired } from '../model/desired.ts';
import { guestsOf } from '../model/guests.ts';
import type { World } from './world.ts';

/** For the secrets of all guests, as far as the environment has them. */
export const concealFor = (desired: Desired, { env }: Pick<World, 'env'>): (<T>(value: T) => T) =>
  createConceal([...new Set(guestsOf(desired).flatMap((one) => one.spec.secrets))].map((name) => env[name] ?? ''));
