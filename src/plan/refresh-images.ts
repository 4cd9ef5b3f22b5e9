/** Tags that stand for another image than when they were pinned, or when their bases were cloned. */
import type { Desired, DesiredBase } from '../model/desired.ts';
import { shortDigest } from '../model/image.ts';
import type { LedgerEntry, ObservedVm } from '../model/observed.ts';
import type { Finding, NotKnown, TagState } from '../model/refresh.ts';
import type { Selection } from './select.ts';

/** Bases by the tag that they are cloned from; a digest does not move. */
export const tagsOf = (desired: Desired, selection: Selection): ReadonlyMap<string, readonly DesiredBase[]> => {
  const tags = new Map<string, DesiredBase[]>();
  for (const base of desired.bases) {
    if (base.origin.kind !== 'image' || base.origin.image.includes('@') || !selection.base(base.name)) continue;
    tags.set(base.origin.image, [...(tags.get(base.origin.image) ?? []), base]);
  }
  return tags;
};

/** Sorted. A tag that nobody has pinned or cloned yet has not moved. */
export const imageFindings = (
  desired: Desired,
  vms: readonly ObservedVm[],
  tags: ReadonlyMap<string, TagState>,
  selection: Selection,
): { readonly findings: readonly Finding[]; readonly unknown: readonly NotKnown[] } => {
  const entries = new Map(vms.map((vm) => [vm.name, vm.orphan ? undefined : vm.entry]));
  const findings: Finding[] = [];
  const unknown: NotKnown[] = [];
  const all = [...tagsOf(desired, selection)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [image, bases] of all) {
    const now = tags.get(image);
    const known = lastKnown(image, bases, entries);
    const [last] = known;
    if (now?.kind === 'silent')
      unknown.push({ id: `image:${image}`, reason: now.why, ...(last === undefined ? {} : { last: last.digest }) });
    else if (now !== undefined) findings.push(...known.flatMap((one) => compare(image, one, now)).slice(0, 1));
  }
  return { findings, unknown };
};

/** What a tag stood for, and who says so. */
interface Known {
  readonly digest: string;
  readonly at?: string;
  /** `it was pinned`, `base tahoe was cloned`. */
  readonly when: string;
  readonly remedy: string;
}

/** The lockfile decides where it says something; else each base has what it was cloned from. */
const lastKnown = (
  image: string,
  bases: readonly DesiredBase[],
  entries: ReadonlyMap<string, LedgerEntry | undefined>,
): readonly Known[] => {
  const pinned = bases.find((base) => base.pinned !== undefined)?.pinned;
  if (pinned !== undefined)
    return [
      {
        digest: pinned.digest,
        when: 'it was pinned',
        remedy: 'tartplan lock --update moves the pin',
      },
    ];
  return [...bases]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, vm }) => {
      const entry = entries.get(vm);
      if (entry?.role !== 'base' || entry.from !== image || entry.digest === undefined) return [];
      return [
        {
          digest: entry.digest,
          at: entry.createdAt,
          when: `base ${name} was cloned`,
          remedy: `tartplan apply --replace base:${name} takes it`,
        },
      ];
    });
};

const compare = (image: string, known: Known, now: Exclude<TagState, { kind: 'silent' }>): Finding[] => {
  const { digest, at, when, remedy } = known;
  const head = { id: `image:${image}`, ...(at === undefined ? {} : { since: at }) };
  if (now.kind === 'none')
    return [
      {
        ...head,
        kind: 'image.gone',
        reason: `the registry has it no longer; since ${when} it was ${shortDigest(digest)}`,
        changes: [{ path: 'digest', from: digest }],
      },
    ];
  if (now.digest === digest) return [];
  const pushed = now.pushedAt === undefined ? '' : ` (pushed ${now.pushedAt.slice(0, 10)})`;
  return [
    {
      ...head,
      kind: 'image.moved',
      reason: `the tag moved since ${when}${pushed}; ${remedy}`,
      changes: [{ path: 'digest', from: digest, to: now.digest }],
    },
  ];
};
