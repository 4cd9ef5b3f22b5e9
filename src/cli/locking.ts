/** What a lockfile is to say: asked of the registries for what is missing or to be moved, kept as it is for the rest. */
import type { Desired, DesiredBase } from '../model/desired.ts';
import { atDigest } from '../model/image.ts';
import type { LockedImage } from '../model/lock.ts';
import { type Problem, ProblemError, problem, toProblem } from '../model/problem.ts';
import type { Effect } from '../ports/effect.ts';
import type { Engine } from '../ports/engine.ts';
import type { Registry } from '../ports/registry.ts';

export interface Locking {
  readonly desired: Desired;
  readonly registry: Registry;
  readonly engine: Pick<Engine, 'digest'>;
  /** Is this base to be moved to what its tag stands for now? */
  moves(base: string): boolean;
}

export interface Locked {
  readonly images: ReadonlyMap<string, LockedImage>;
  /** What did not stand in the way: registries that are silent, digests that are no longer served. */
  readonly warnings: readonly Problem[];
}

/** Throws all problems at once; then nothing is known that could be written. */
export const lockImages = async (locking: Locking, effect: Effect): Promise<Locked> => {
  const wanted = new Map<string, DesiredBase[]>();
  for (const base of locking.desired.bases) {
    if (base.origin.kind !== 'image' || base.origin.image.includes('@')) continue;
    wanted.set(base.origin.image, [...(wanted.get(base.origin.image) ?? []), base]);
  }
  const found = await Promise.all(
    [...wanted].map(async ([image, bases]) => ({ image, ...(await lockImage(image, bases, locking, effect)) })),
  );
  const errors = found.flatMap((one) => one.error ?? []);
  if (errors.length > 0) throw new ProblemError(errors);
  return {
    images: new Map(found.flatMap(({ image, pin }) => (pin === undefined ? [] : [[image, pin] as const]))),
    warnings: found.flatMap((one) => one.warning ?? []),
  };
};

interface Outcome {
  readonly pin?: LockedImage;
  readonly warning?: Problem;
  readonly error?: Problem;
}

const lockImage = async (
  image: string,
  bases: readonly DesiredBase[],
  { registry, engine, moves }: Locking,
  effect: Effect,
): Promise<Outcome> => {
  const where = bases[0] === undefined ? {} : { where: bases[0].where };
  const old = bases.find((base) => base.pinned !== undefined)?.pinned;
  const keeps = old !== undefined && !bases.some((base) => moves(base.name));
  try {
    const now = await registry.look(keeps ? atDigest(image, old.digest) : image, effect);
    if (keeps) return now === undefined ? { pin: old, warning: gone(image, where) } : { pin: old };
    if (now === undefined) return { error: noImage(image, where) };
    return { pin: now };
  } catch (error) {
    effect.signal.throwIfAborted();
    const why = toProblem(error);
    if (old !== undefined)
      return {
        pin: old,
        warning: { ...why, ...where, severity: 'warning', detail: `${image} stays as it was pinned.` },
      };
    const cached = await engine.digest(image, effect);
    if (cached === undefined) return { error: { ...why, ...where } };
    return {
      pin: { digest: cached },
      warning: {
        ...why,
        ...where,
        severity: 'warning',
        detail: `${image} is pinned to the digest that Tart has in its cache.`,
      },
    };
  }
};

const noImage = (image: string, where: Partial<Problem>): Problem =>
  problem('host/registry', `the registry has no image ${image}`, {
    ...where,
    hint: 'Is the name right, and may you see it? Private images need a login: docker login, or TART_REGISTRY_USERNAME and TART_REGISTRY_PASSWORD.',
  });

const gone = (image: string, where: Partial<Problem>): Problem =>
  problem('host/registry', `the registry no longer serves the digest that is pinned for ${image}`, {
    ...where,
    severity: 'warning',
    hint: 'A base that was cloned from it is kept and used. tartplan lock --update moves the pin to what the tag stands for now.',
  });
