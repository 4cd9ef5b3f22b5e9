import { describe, expect, it } from 'vitest';
import { newRunId, unique } from '../../../src/cli/run-id.ts';

describe('names of runs', () => {
  it('sort by time, and tell runs of one second apart', () => {
    const times = [0, 999, 1_000, 59_000, Date.UTC(2026, 10, 24, 23, 5, 12, 345), Date.UTC(2027, 0, 1)];
    const ids = times.map(newRunId);
    expect([...ids].sort().map((id) => id.slice(0, 16))).toEqual(ids.map((id) => id.slice(0, 16)));
    expect(ids[4]).toMatch(/^20261124T230512Z-[0-9a-f]{4}$/);
    expect(new Set(Array.from({ length: 50 }, () => newRunId(0))).size).toBeGreaterThan(40);
  });

  it('that must not collide are ten characters that every name of a VM may have', () => {
    const names = Array.from({ length: 5_000 }, unique);
    for (const name of names) expect(name).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
    expect(new Set(names).size).toBe(names.length);
    // All characters of the alphabet, in all places: 50 bits, not fewer.
    for (let place = 0; place < 10; place++) expect(new Set(names.map((name) => name[place])).size).toBe(32);
  });
});
