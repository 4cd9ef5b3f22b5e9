/** Which bases a step or check is for. */
import { describe, expect, it } from 'vitest';
import { applies, perWhen } from '../../../src/config/when.ts';
import type { Suite } from '../../../src/model/tartfile.ts';

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

describe('what is made of a suite for its bases', () => {
  const bases = [tahoe, vanilla, debian];
  const madeFor = (suite: Suite) => {
    const made = perWhen(suite, (base) => ({ first: base.name }));
    return bases.map((base) => made(base).first);
  };

  it('is made once where nothing asks for the base', () => {
    expect(
      madeFor({ run: ['./install.sh', { run: 'make' }], check: [{ file: '~/.zshrc' }], teardown: 'make undo' }),
    ).toEqual(['main', 'main', 'main']);
  });

  const suites: readonly Suite[] = [
    { run: [{ run: 'x', when: { os: 'linux' } }] },
    { check: [{ file: 'x', when: { os: 'darwin' } }] },
    { teardown: [{ run: 'x', when: { os: 'linux' } }] },
    { teardown: { run: [{ run: 'x', when: { os: 'linux' } }] } },
  ];
  it.each(suites)('is made for each kind of base that the same is for: %j', (suite) => {
    expect(madeFor(suite)).toEqual(['main', 'main', 'debian']);
  });
});
