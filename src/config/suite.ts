/** A suite as written -> its cases, with every default applied. */
import type { DesiredCase } from '../model/desired.ts';
import type { Suite } from '../model/tartfile.ts';
import { again } from './again.ts';
import { cellsOf } from './cells.ts';
import { checks } from './checks.ts';
import { type Ground, underOf } from './grounds.ts';
import { type Guest, guestOf, type ResolveInput } from './guests.ts';
import { locateKey } from './node.ts';
import type { Owner } from './owner.ts';
import { rerunning } from './rerun.ts';
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
  grounds: readonly Ground[],
  input: ResolveInput,
): { readonly cases: readonly Unnamed[]; readonly guest: Guest } => {
  const path = ['suites', key];
  const owner: Owner = { tree: input.tree, path, place: input.place, project };
  const wanted = [written.on ?? 'all'].flat();
  const on = grounds.filter(
    ({ name, under }) => wanted.includes(name) || (under === undefined && wanted.includes('all')),
  );
  const guest = guestOf(path, on, input);
  const space = workspace(written.workspace, owner);
  const tags = [...new Set([written.tags ?? []].flat())].sort();
  const spec = withServed(guest.spec, space);
  const cells = cellsOf(key, input)?.map(({ name, env, matrix }) => ({
    name,
    matrix,
    spec: { ...spec, env: { ...spec.env, ...env } },
  }));
  const inGuest = { spec, ...(space === undefined ? {} : { workspace: space }) };
  const around = {
    collect: [written.collect ?? []].flat(),
    keep: written.keep ?? 'never',
    ...(tags.length === 0 ? {} : { tags }),
    ...(written.retry === undefined || written.retry === 0 ? {} : { retry: written.retry }),
    timeoutMs: durationMs(written.timeout ?? '45m'),
    ...rerunning(written, input.tartfile.defaults, owner),
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
    const id = `${key}@${base.name}`;
    const one: Unnamed = { id, suite: key, base: base.name, ...underOf(base), ...inGuest, ...work(base), ...around };
    return cells?.map(({ name, ...cell }) => ({ ...one, ...cell, id: `${one.id}:${name}` })) ?? [one];
  });
  return { cases, guest };
};
