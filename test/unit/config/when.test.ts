/** Which bases a step or check is for. */
import { describe, expect, it } from 'vitest';
import { applies } from '../../../src/config/when.ts';

const tahoe = { name: 'main', os: 'darwin', macos: 'tahoe', flavor: 'base' } as const;
const vanilla = { name: 'pure', os: 'darwin', macos: 'sequoia', flavor: 'vanilla' } as const;
const debian = { name: 'debian', os: 'linux' } as const;

describe('when', () => {
  it.each([
    [undefined, [tahoe, vanilla, debian]],
    [{ os: 'darwin' }, [tahoe, vanilla]],
    [{ os: 'linux' }, [debian]],
    [{ os: ['linux', 'darwin'] }, [tahoe, vanilla, debian]],
    [{ flavor: 'vanilla' }, [vanilla]],
    [{ flavor: ['base', 'xcode'] }, [tahoe]],
    [{ macos: 26 }, [tahoe]],
    [{ macos: ['tahoe', 15] }, [tahoe, vanilla]],
    [{ base: ['pure', 'debian'] }, [vanilla, debian]],
    [{ os: 'darwin', flavor: 'base' }, [tahoe]],
    [{ os: 'linux', flavor: 'base' }, []],
  ] as const)('%j', (when, bases) => {
    const written = when === undefined ? undefined : structuredClone<object>(when);
    expect([tahoe, vanilla, debian].filter((base) => applies(written, base))).toEqual(bases);
  });
});
