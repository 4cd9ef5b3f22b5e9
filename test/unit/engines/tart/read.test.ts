import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInfo, readListing } from '../../../../src/engines/tart/read.ts';

/** tart-contract 1.3, as printed by 2.32. */
const listed = `[
  {
    "Name" : "ci-1",
    "Source" : "local",
    "Disk" : 50,
    "Size" : 24,
    "Accessed" : "2026-05-12T10:31:07Z",
    "Running" : true,
    "State" : "running"
  },
  {
    "State" : "stopped",
    "Name" : "ghcr.io\\/cirruslabs\\/macos-tahoe-base:latest",
    "Source" : "OCI",
    "Disk" : 50,
    "Size" : 24,
    "Accessed" : "2026-05-11T08:00:00Z",
    "Running" : false
  }
]
`;

/** tart-contract 1.4. */
const got = `{
  "OS" : "darwin",
  "CPU" : 4,
  "Memory" : 8192,
  "Disk" : 50,
  "DiskFormat" : "raw",
  "Size" : "24.317",
  "Display" : "1024x768",
  "Running" : false,
  "State" : "stopped"
}
`;

/** As Swift prints it: another order of keys each time, `/` written `\/`, a blank before the colon of a key. */
const swift = (value: unknown, seed: number): string => {
  const mixed = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(mixed);
    if (typeof one !== 'object' || one === null) return one;
    const keyed = Object.entries(one).map(
      ([key, member], index) => [Math.sin(seed + index), key, mixed(member)] as const,
    );
    return Object.fromEntries(keyed.sort(([a], [b]) => a - b).map(([, key, member]) => [key, member]));
  };
  return `${JSON.stringify(mixed(value), null, 2)
    .replaceAll('/', '\\/')
    .replace(/^( *"\w+"):/gm, '$1 :')}\n`;
};

describe('tart list', () => {
  it('tells local VMs from cached images', () => {
    expect(readListing(listed)).toEqual({
      vms: [{ name: 'ci-1', state: 'running' }],
      images: ['ghcr.io/cirruslabs/macos-tahoe-base:latest'],
    });
  });

  it('is empty when there is nothing', () => {
    expect(readListing('[\n\n]\n')).toEqual({ vms: [], images: [] });
  });

  it('means the same in whatever order its keys are, and survives a round trip of any name', () => {
    const row = fc.record({
      Name: fc.string({ unit: 'grapheme', minLength: 1 }),
      Source: fc.constantFrom('local', 'OCI', 'oci'),
      Disk: fc.nat(),
      Size: fc.nat(),
      Accessed: fc.constant('2026-05-12T10:31:07Z'),
      Running: fc.boolean(),
      State: fc.constantFrom('stopped', 'suspended'),
    });
    fc.assert(
      fc.property(fc.array(row), fc.nat(), (rows, seed) => {
        const found = readListing(swift(rows, seed));
        const local = rows.filter((one) => one.Source === 'local');
        expect(found?.vms).toEqual(
          local.map((one) => ({ name: one.Name, state: one.Running ? 'running' : one.State })),
        );
        expect(found?.images).toEqual(rows.filter((one) => one.Source !== 'local').map((one) => one.Name));
      }),
    );
  });

  it.each<[string, object, string]>([
    ['1.2, which has no State', { Name: 'x', Source: 'local', Size: 24, Running: true }, 'running'],
    ['1.2, stopped', { Name: 'x', Source: 'local', Size: 24, Running: false }, 'stopped'],
    ['0.37, which has neither', { Name: 'x', Source: 'local', Size: 24 }, 'stopped'],
    [
      '2.15, with SizeOnDisk',
      { Name: 'x', Source: 'local', Disk: 50, Size: 24, SizeOnDisk: 20, Running: false, State: 'suspended' },
      'suspended',
    ],
    [
      'a later one, with fields that nobody knows',
      { Name: 'x', Source: 'local', Disk: 50, Size: 24, Stacked: true, Tags: ['a'], State: 'running', Running: true },
      'running',
    ],
  ])('of Tart %s', (_, row, state) => {
    expect(readListing(JSON.stringify([row]))).toEqual({ vms: [{ name: 'x', state }], images: [] });
  });

  it.each([
    ['nothing at all', ''],
    ['the text format', 'Source Name Disk Size Accessed State\nlocal x 50 24 now running\n'],
    ['an error', 'Error: Unknown option'],
    ['half of it', listed.slice(0, 120)],
    ['JSON of another kind', '{"vms":[]}'],
    ['a list of something else', '[1, "x", null]'],
    ['a row without a name', '[{"Source":"local","State":"running"}]'],
    ['a row without a source', '[{"Name":"x","State":"running"}]'],
    ['a name that is a number', '[{"Name":7,"Source":"local"}]'],
    ['null', 'null'],
  ])('that is no list of VMs is none: %s', (_, text) => {
    expect(readListing(text)).toBeUndefined();
  });

  it('never throws, whatever is printed', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readListing(text)));
  });
});

describe('tart get', () => {
  it('tells settings in our words', () => {
    expect(readInfo(got)).toEqual({
      os: 'darwin',
      state: 'stopped',
      settings: { cpu: 4, memoryMb: 8192, diskGb: 50, display: '1024x768' },
    });
  });

  it('means the same in whatever order its keys are', () => {
    const expected = readInfo(got);
    for (let seed = 0; seed < 50; seed++) expect(readInfo(swift(JSON.parse(got), seed))).toEqual(expected);
  });

  it.each<[string, object, object]>([
    [
      'a guest with Linux',
      { OS: 'linux', CPU: 2, Memory: 4096, Disk: 20, State: 'running', Running: true },
      { os: 'linux', state: 'running', settings: { cpu: 2, memoryMb: 4096, diskGb: 20 } },
    ],
    [
      '2.7, which does not tell the OS',
      { CPU: 4, Memory: 8192, Disk: 50, Display: '1024x768', Running: false, State: 'suspended' },
      { os: 'darwin', state: 'suspended', settings: { cpu: 4, memoryMb: 8192, diskGb: 50, display: '1024x768' } },
    ],
    [
      '2.30, with the unit of the display',
      { OS: 'darwin', CPU: 4, Memory: 8192, Disk: 50, Display: '1920x1200pt', State: 'stopped' },
      { os: 'darwin', state: 'stopped', settings: { cpu: 4, memoryMb: 8192, diskGb: 50, display: '1920x1200' } },
    ],
    [
      'pixels',
      { CPU: 4, Display: '1920x1200px' },
      { os: 'darwin', state: 'stopped', settings: { cpu: 4, display: '1920x1200' } },
    ],
    [
      'numbers as text',
      { CPU: '4', Memory: '8192', Disk: '50' },
      { os: 'darwin', state: 'stopped', settings: { cpu: 4, memoryMb: 8192, diskGb: 50 } },
    ],
    [
      'what makes no sense is left out',
      { CPU: 4, Memory: 'lots', Disk: null, Display: 7 },
      { os: 'darwin', state: 'stopped', settings: { cpu: 4 } },
    ],
  ])('%s', (_, row, expected) => {
    expect(readInfo(JSON.stringify(row))).toEqual(expected);
  });

  it.each(['', 'null', '[]', '{}', '{"Memory": 8192}', 'OS CPU Memory\ndarwin 4 8192', '{"CPU" : 4'])(
    'that is no description of a VM is none: %s',
    (text) => {
      expect(readInfo(text)).toBeUndefined();
    },
  );

  it('never throws, whatever is printed', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readInfo(text)));
  });
});
