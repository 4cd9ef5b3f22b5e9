import { describe, expect, it } from 'vitest';
import { goneOf, interpret } from '../../../src/cli/interpret.ts';
import type { ListedVm } from '../../../src/ports/engine.ts';
import { counted } from '../../support/counted.ts';
import { entry } from '../../support/observed.ts';

const listed = (...names: string[]) => ({
  vms: names.map((name): ListedVm => ({ name, state: 'stopped' })),
  images: [],
});
const alive = (of: ReturnType<typeof entry>) => ({ entry: of, dead: false });
const dead = (of: ReturnType<typeof entry>) => ({ entry: of, dead: true });

describe('interpret', () => {
  it('takes existence from the engine, and whose a VM is from the ledger', () => {
    const ours = entry('ours', 'base:x');
    expect(
      interpret(
        {
          vms: [
            { name: 'ours', state: 'running' },
            { name: 'theirs', state: 'suspended' },
          ],
          images: ['i'],
        },
        [alive(ours), alive(entry('gone', 'machine:y'))],
      ),
    ).toEqual([
      { name: 'ours', state: 'running', orphan: false, entry: ours },
      { name: 'theirs', state: 'suspended', orphan: false },
    ]);
  });

  it('calls what a dead run was making an orphan', () => {
    const half = entry('x-1', 'case:a@b', { state: 'making' });
    expect(interpret(listed('x-1'), [dead(half)])).toEqual([
      { name: 'x-1', state: 'stopped', orphan: true, entry: half },
    ]);
  });

  describe('of a run that died around the rename', () => {
    const final = entry('tahoe-base', 'base:tahoe', { state: 'making', stagedAs: 'x-1' });
    const staged = entry('x-1', 'base:tahoe', { state: 'making', role: 'staging' });

    it('before it: a VM of the final name is somebody else’s, the first one an orphan', () => {
      expect(interpret(listed('tahoe-base', 'x-1'), [dead(final), dead(staged)])).toEqual([
        { name: 'tahoe-base', state: 'stopped', orphan: false },
        { name: 'x-1', state: 'stopped', orphan: true, entry: staged },
      ]);
    });

    it('after it: the VM is whole', () => {
      const { stagedAs: _, ...whole } = final;
      expect(interpret(listed('tahoe-base'), [dead(final), dead(staged)])).toEqual([
        { name: 'tahoe-base', state: 'stopped', orphan: false, entry: { ...whole, state: 'ready' } },
      ]);
    });

    it('nothing of that while it lives', () => {
      expect(interpret(listed('tahoe-base'), [alive(final)])[0]).toEqual({
        name: 'tahoe-base',
        state: 'stopped',
        orphan: false,
        entry: final,
      });
    });
  });

  it('looks at each VM and each entry a few times, not at each for each', () => {
    const count = { looks: 0 };
    const names = Array.from({ length: 10_000 }, (_, index) => `vm-${index}`);
    const { vms } = listed(...names);
    const known = names.map((name) => alive(entry(name, 'case:a@b')));
    expect(interpret({ vms: counted(vms, count), images: [] }, counted(known, count))).toHaveLength(10_000);
    expect(count.looks).toBeLessThan(100_000);
  });
});

describe('what is gone', () => {
  const seen = (names: readonly string[], entries: readonly ReturnType<typeof alive>[]) =>
    goneOf(interpret(listed(...names), entries), entries).map((one) => one.vm);

  it('is what was whole and has no VM any more', () => {
    expect(
      seen(
        ['here'],
        [
          alive(entry('here', 'base:here')),
          alive(entry('lost', 'machine:lost')),
          alive(entry('kept-1', 'case:a@b', { state: 'kept' })),
          dead(entry('half', 'machine:half', { state: 'making' })),
        ],
      ),
    ).toEqual(['lost', 'kept-1']);
  });

  it('is not what a living run has in hand', () => {
    const old = alive(entry('dotfiles-dev', 'machine:dev'));
    const next = entry('dotfiles-dev-1', 'machine:dev', { role: 'staging', state: 'making' });
    expect(seen(['dotfiles-dev-1'], [old, alive(next)])).toEqual([]);
    expect(seen(['dotfiles-dev-1'], [old, dead(next)])).toEqual(['dotfiles-dev']);
    // The same name in another tartfile is another thing.
    expect(seen(['x'], [old, alive({ ...next, vm: 'x', tartfile: '/else' })])).toEqual(['dotfiles-dev']);
  });

  it('is not a base that stands aside, whose maker died', () => {
    const own = alive(entry('tahoe-base', 'base:tahoe'));
    const aside = entry('tahoe-old', 'base:tahoe', { role: 'staging', state: 'making', displaced: 'tahoe-base' });
    expect(seen(['tahoe-old'], [own, dead(aside)])).toEqual([]);
  });
});
