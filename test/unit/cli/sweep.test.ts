import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/cli/interpret.ts';
import { readLedger, settleDead, tidyLedger } from '../../../src/cli/sweep.ts';
import type { LedgerEntry } from '../../../src/model/observed.ts';
import { createHandClock } from '../../support/clock.ts';
import { addForeign, addOwned, createMac, type Mac } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import { createRig } from '../../support/tools.ts';

const deadProcess = { pid: 7, startedAt: 'before' };
const making = (vm: string, more: Partial<LedgerEntry> = {}) =>
  entry(vm, 'case:a@b', { state: 'making', process: deadProcess, ...more });

const sweep = async (mac: Mac): Promise<void> => {
  const { tools, effect } = createRig({ mac, clock: createHandClock() });
  await settleDead(tools, effect());
  await tidyLedger(tools, await tools.engine.list(effect()), await readLedger(tools));
};

const left = (mac: Mac) =>
  [...mac.entries.values()].map(({ vm, state, stagedAs }) => [
    vm,
    state,
    ...(stagedAs === undefined ? [] : [stagedAs]),
  ]);

describe('the sweep', () => {
  it('forgets entries without a VM: of dead runs, and those that last', async () => {
    const mac = createMac();
    for (const one of [
      making('dead-1'),
      entry('gone-base', 'base:x'),
      entry('gone-kept', 'case:a@b', { state: 'kept' }),
    ])
      mac.entries.set(one.vm, one);
    await sweep(mac);
    expect(left(mac)).toEqual([]);
  });

  it('keeps the entry of a living run whose VM is not there yet', async () => {
    const mac = createMac();
    mac.living.add(8);
    mac.entries.set('soon', making('soon', { process: { pid: 8, startedAt: 'now' } }));
    await sweep(mac);
    expect(left(mac)).toEqual([['soon', 'making']]);
  });

  it('keeps entries of VMs that are there, orphans included: removing them is the run’s business', async () => {
    const mac = createMac();
    addOwned(mac, making('orphan-1'));
    addOwned(mac, entry('tahoe-base', 'base:tahoe'));
    await sweep(mac);
    expect(left(mac)).toEqual([
      ['orphan-1', 'making'],
      ['tahoe-base', 'ready'],
    ]);
    expect([...mac.vms.keys()]).toEqual(['orphan-1', 'tahoe-base']);
  });

  it('makes ready what was whole when its maker died', async () => {
    const mac = createMac();
    addOwned(mac, making('dev', { role: 'machine', stagedAs: 'dev-1' }));
    mac.entries.set('dev-1', making('dev-1'));
    await sweep(mac);
    expect(left(mac)).toEqual([['dev', 'ready']]);
  });

  it('lets go of a final name that was never given, whoever has it', async () => {
    const mac = createMac();
    addForeign(mac, 'dev');
    mac.entries.set('dev', making('dev', { role: 'machine', stagedAs: 'dev-1' }));
    addOwned(mac, making('dev-1'));
    await sweep(mac);
    expect(left(mac)).toEqual([['dev-1', 'making']]);
    expect(mac.breaches).toEqual([]);
  });

  it('ends a clone of a dead run before it looks', async () => {
    const mac = createMac();
    mac.entries.set('x-1', making('x-1'));
    mac.underWay.push({ words: ['clone', 'tahoe-base', 'x-1'], finish: () => void addOwned(mac, making('x-1')) });
    await sweep(mac);
    expect([...mac.vms.keys()]).toEqual([]);
    expect(left(mac)).toEqual([]);
  });

  it('ends no calls of others on a base whose maker died around the rename', async () => {
    const mac = createMac({ bases: ['tahoe-base'] });
    addOwned(mac, making('tahoe-base', { role: 'base', stagedAs: 'x-1' }));
    mac.entries.set('x-1', making('x-1', { role: 'staging' }));
    mac.underWay.push({ words: ['clone', 'tahoe-base', 'living-1'], finish: () => void mac.journal.push('cloned') });
    await sweep(mac);
    expect(mac.breaches).toEqual([]);
    expect(mac.journal).toContain('cloned');
  });

  it('gives a base its name back that stood aside for another one that never came', async () => {
    const mac = createMac({ bases: ['tahoe-base'] });
    addOwned(mac, making('x-1-old', { role: 'staging', displaced: 'tahoe-base' }));
    mac.entries.set('tahoe-base', entry('tahoe-base', 'base:tahoe'));
    addOwned(mac, making('x-1', { role: 'staging' }));
    await sweep(mac);
    expect(left(mac)).toEqual([
      ['x-1', 'making'],
      ['tahoe-base', 'ready'],
    ]);
    expect([...mac.vms.keys()].sort()).toEqual(['tahoe-base', 'x-1']);
    expect(mac.breaches).toEqual([]);
  });

  it('gives the list that the ledger now belongs to', async () => {
    const mac = createMac({ bases: ['tahoe-base'] });
    addOwned(mac, making('x-1-old', { role: 'staging', displaced: 'tahoe-base' }));
    const { tools, effect } = createRig({ mac, clock: createHandClock() });
    const seen = await tidyLedger(tools, await tools.engine.list(effect()), await readLedger(tools));
    expect(seen.vms.map(({ name }) => name)).toEqual(['tahoe-base']);
    expect(interpret(seen, await readLedger(tools)).map(({ name, entry: of }) => [name, of?.state])).toEqual([
      ['tahoe-base', 'ready'],
    ]);
  });

  it('leaves one that stood aside where it is when the name is in use, by whomever: it is an orphan then', async () => {
    const mac = createMac();
    addOwned(mac, making('x-1-old', { role: 'staging', displaced: 'tahoe-base' }));
    addForeign(mac, 'tahoe-base');
    await sweep(mac);
    expect(left(mac)).toEqual([['x-1-old', 'making']]);
    expect([...mac.vms.keys()].sort()).toEqual(['tahoe-base', 'x-1-old']);
    expect(mac.breaches).toEqual([]);
  });

  it('changes nothing that is right, and asks only once', async () => {
    const mac = createMac();
    addOwned(mac, entry('tahoe-base', 'base:tahoe'));
    addForeign(mac, 'theirs', { state: 'running' });
    await sweep(mac);
    expect(mac.journal).toEqual(['ledger.read', 'list', 'ledger.read']);
  });
});

describe('what others do between the list and the look at the ledger', () => {
  it('a machine that a living run finishes is not forgotten', async () => {
    const mac = createMac();
    const { tools, effect } = createRig({ mac, clock: createHandClock() });
    const listing = await tools.engine.list(effect());
    addOwned(mac, entry('dev', 'machine:dev'));
    await tidyLedger(tools, listing, await readLedger(tools));
    expect(left(mac)).toEqual([['dev', 'ready']]);
    expect(mac.breaches).toEqual([]);
  });

  it('a clone of a run that dies is ended before its entry goes', async () => {
    const mac = createMac();
    const { tools, effect } = createRig({ mac, clock: createHandClock() });
    await settleDead(tools, effect());
    const listing = await tools.engine.list(effect());
    mac.entries.set('x-1', making('x-1'));
    mac.underWay.push({ words: ['clone', 'tahoe-base', 'x-1'], finish: () => void addOwned(mac, making('x-1')) });
    await tidyLedger(tools, listing, await readLedger(tools));
    await tools.engine.list(effect());
    expect([...mac.vms.keys()].filter((name) => !mac.entries.has(name))).toEqual([]);
    expect(mac.breaches).toEqual([]);
  });

  it('an entry that changed meanwhile is left as it is', async () => {
    const mac = createMac();
    const { tools, effect } = createRig({ mac, clock: createHandClock() });
    mac.entries.set('tahoe-base', entry('tahoe-base', 'base:tahoe', { id: 'old' }));
    const listing = await tools.engine.list(effect());
    const known = await readLedger(tools);
    const list = tools.engine.list;
    const replacing = {
      ...tools,
      engine: {
        ...tools.engine,
        list: async (inner: Parameters<typeof list>[0]) => {
          const found = await list(inner);
          addOwned(mac, entry('tahoe-base', 'base:tahoe', { id: 'new' }));
          return found;
        },
      },
    };
    await tidyLedger(replacing, listing, known);
    expect(mac.entries.get('tahoe-base')?.id).toBe('new');
  });
});
