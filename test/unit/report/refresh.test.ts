import { describe, expect, it } from 'vitest';
import type { Refresh } from '../../../src/model/refresh.ts';
import { type RefreshTextOptions, refreshText } from '../../../src/report/refresh-text.ts';
import { refreshed } from '../../support/refreshed.ts';

const golden = (name: string): string => `../../golden/report/refresh-${name}.txt`;
const text = (made: Refresh, options: Partial<RefreshTextOptions> = {}): string =>
  refreshText(made, { color: false, width: 100, ...options });
const nothing: Refresh = { ...refreshed, findings: [], unknown: [] };

describe('refreshText', () => {
  it.each<readonly [string, Refresh, Partial<RefreshTextOptions>]>([
    ['all', refreshed, {}],
    ['all-narrow', refreshed, { width: 60 }],
    ['all-piped', refreshed, { width: undefined }],
    ['all-color', refreshed, { color: true }],
  ])('%s', async (name, made, options) => {
    await expect(text(made, options)).toMatchFileSnapshot(golden(name));
  });

  it('says of nothing that it is nothing, and of what could not be seen that it could not', () => {
    expect(text(nothing)).toBe('No changes: everything is as tartplan left it.\n');
    expect(text({ ...nothing, unknown: refreshed.unknown })).toContain(
      'No changes: everything that could be seen is as tartplan left it. 1 tag could not be asked about.\n',
    );
  });

  it('obeys nothing that a name says', () => {
    const evil = 'x\u001b[2J\nmachine fine';
    const finding = { id: `machine:${evil}`, kind: 'machine.gone' as const, vm: evil, reason: evil, changes: [] };
    expect(text({ ...nothing, findings: [finding] })).not.toContain('\u001b');
    expect(text({ ...nothing, findings: [finding] }, { width: undefined }).split('\n')).toHaveLength(6);
  });
});
