/** A suite as written -> its cases, with every default applied. */
import type { DesiredBase, DesiredCase } from '../model/desired.ts';
import type { Suite } from '../model/tartfile.ts';
import { again } from './again.ts';
import { type Cell, cellsOf } from './cells.ts';
import { checks } from './checks.ts';
import { type Guest, guestOf, type ResolveInput } from './guests.ts';
import { locateKey } from './node.ts';
import type { Owner } from './owner.ts';
import { inShells } from './shells.ts';
import { steps } from './steps.ts';
import { durationMs } from './units.ts';
import { perWhen } from './when.ts';
import { withServed, workspace } from './workspace.ts';

export type Unnamed = Omit<DesiredCase, 'vmPrefix'>;

export const suite = (
  key: string,
  written: Suite,
  project: string,
  bases: readonly DesiredBase[],
  input: ResolveInput,
): { readonly cases: readonly Unnamed[]; readonly guest: Guest } => {
  const path = ['suites', key];
  const owner: Owner = { tree: input.tree, path, place: input.place, project };
  const wanted = [written.on ?? 'all'].flat();
  const on = wanted.includes('all') ? bases : bases.filter((base) => wanted.includes(base.name));
  const guest = guestOf(path, on, input);
  const space = workspace(written.workspace, owner);
  const tags = [...new Set([written.tags ?? []].flat())].sort();
  const cells = cellsOf(key, input);
  const common = {
    spec: withServed(guest.spec, space),
    ...(space === undefined ? {} : { workspace: space }),
    collect: [written.collect ?? []].flat(),
    keep: written.keep ?? 'never',
    ...(tags.length === 0 ? {} : { tags }),
    ...(written.retry === undefined || written.retry === 0 ? {} : { retry: written.retry }),
    timeoutMs: durationMs(written.timeout ?? '45m'),
    where: locateKey(input.tree, path),
  } as const;
  const work = perWhen(written, (base) => {
    const installed = steps(written.run, space?.to, owner, base);
    return {
      steps: installed,
      ...again(written, installed, space, owner, base),
      checks: inShells(checks(written.check, owner, base), written.shells, owner),
    };
  });
  const cases = on.flatMap((base): readonly Unnamed[] => {
    const one: Unnamed = { id: `${key}@${base.name}`, suite: key, base: base.name, ...common, ...work(base) };
    return cells === undefined ? [one] : cells.map((cell) => inCell(one, cell));
  });
  return { cases, guest };
};

/** The same case with the variables of one combination. */
const inCell = (one: Unnamed, { name, env, matrix }: Cell): Unnamed => ({
  ...one,
  id: `${one.id}:${name}`,
  matrix,
  spec: { ...one.spec, env: { ...one.spec.env, ...env } },
});
