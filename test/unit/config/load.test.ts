/** `load` where a file in a folder would not show it: odd bytes, several files, places, hosts, what gets imported. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { type LoadInput, load } from '../../../src/config/load.ts';
import type { Desired } from '../../../src/model/desired.ts';
import { position } from '../../../src/model/position.ts';
import type { Problem } from '../../../src/model/problem.ts';

const input = (text: string, more: Partial<LoadInput> = {}): LoadInput => ({
  path: 'tartfile.yaml',
  text,
  dir: '/repo/My Dotfiles!',
  env: {},
  home: '/Users/me',
  read: () => undefined,
  ...more,
});

const desired = (text: string, more: Partial<LoadInput> = {}): Desired => {
  const loaded = load(input(text, more));
  if (!loaded.ok) throw new Error(loaded.problems.map((one) => one.summary).join('\n'));
  return loaded.value;
};

const problems = (text: string, more: Partial<LoadInput> = {}): readonly Problem[] => {
  const loaded = load(input(text, more));
  return loaded.ok ? loaded.warnings : loaded.problems;
};

const codes = (text: string, more: Partial<LoadInput> = {}): readonly string[] =>
  problems(text, more).map((one) => {
    const { line, column } = one.where === undefined ? { line: 0, column: 0 } : position(one.where);
    return `${one.where?.file.path}:${line}:${column} ${one.code}`;
  });

const minimal = 'version: 1\nbases: { tahoe: base }\n';

describe('load', () => {
  it('names the project after its folder', () => {
    expect(desired(minimal).name).toBe('my-dotfiles');
    expect(desired(minimal, { dir: '/' }).name).toBe('tartplan');
    expect(desired(minimal, { dir: '/x/Étude_2' }).name).toBe('etude-2');
    expect(desired(minimal, { dir: '/x/y', path: '../y/other.yaml' }).root).toBe('/x/y/other.yaml');
  });

  it('refuses what is no text', () => {
    expect(codes('version: 1\0')).toEqual(['tartfile.yaml:1:11 config/encoding']);
    expect(codes('version: 1\n# \uFFFD')).toEqual(['tartfile.yaml:2:3 config/encoding']);
  });

  it('reads CRLF and finds the same places', () => {
    const text = `${minimal}suites:\n  a: { run: ls, kepe: x }\n`;
    expect(codes(text.replaceAll('\n', '\r\n'))).toEqual(codes(text));
  });

  it('takes no key for one of its own making', () => {
    const text = `${minimal}suites:\n  __proto__: { run: ls, env: { __proto__: x, constructor: y } }\n  constructor: { run: ls }\n`;
    expect(codes(text)).toEqual(['tartfile.yaml:4:3 config/key']);
    const fine = desired(text.replace('  __proto__:', '  toString:'));
    expect(fine.cases.map((one) => one.id)).toEqual(['toString@tahoe', 'constructor@tahoe']);
    expect(Object.entries(fine.cases[0]?.spec.env ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it('keeps words of YAML 1.1 as text', () => {
    const { cases } = desired(
      `${minimal}suites: { s: { run: ls, env: { A: no, B: on, C: 12:30:45, D: 2020-01-01 } } }\n`,
    );
    expect(cases[0]?.spec.env).toEqual({ A: 'no', B: 'on', C: '12:30:45', D: '2020-01-01' });
  });

  it('resolves each path against the file that it stands in', () => {
    const files: Record<string, string> = {
      '/repo/shared/base.yaml':
        'defaults: { mounts: [{ host: ./cache }], connect: { key: keys/id } }\nextends: deep/more.yaml',
      '/repo/shared/deep/more.yaml': 'bases: { tahoe: base }\nsuites: { s: { run: ls, workspace: . } }',
    };
    const read = (path: string) => files[path];
    const { cases } = desired('version: 1\nextends: ../shared/base.yaml\n', { dir: '/repo/own', read });
    expect(cases[0]?.spec.mounts[0]?.host).toBe('/repo/shared/cache');
    expect(cases[0]?.spec.connect.key).toBe('/repo/shared/keys/id');
    expect(cases[0]?.workspace?.path).toBe('/repo/shared/deep');
    expect(cases[0]?.where.file.path).toBe('../shared/deep/more.yaml');
  });

  it('reads a file that several extend once, and says its mistakes once', () => {
    const read: string[] = [];
    const files: Record<string, string> = {
      '/r/a.yaml': 'extends: c.yaml',
      '/r/b.yaml': 'extends: c.yaml',
      '/r/c.yaml': 'limits: { vms: none }',
    };
    const more = {
      dir: '/r',
      read: (path: string) => {
        read.push(path);
        return files[path];
      },
    };
    expect(codes(`${minimal}extends: [a.yaml, b.yaml]\n`, more)).toEqual(['c.yaml:1:16 config/type']);
    expect(read.filter((path) => path === '/r/c.yaml')).toHaveLength(1);
  });

  it('finds circles of files', () => {
    const files: Record<string, string> = { '/r/a.yaml': 'extends: b.yaml', '/r/b.yaml': 'extends: tartfile.yaml' };
    expect(codes(`${minimal}extends: a.yaml\n`, { dir: '/r', read: (path) => files[path] })).toEqual([
      'b.yaml:1:10 config/extends',
    ]);
  });

  it('sorts by place, own file first', () => {
    const read = () => 'limits: { vms: none }\nmachines: { x: {} }';
    expect(codes(`version: 1\nextends: s.yaml\nfoo: 1\nbases: { tahoe: baes }\n`, { read })).toEqual([
      'tartfile.yaml:3:1 config/unknown-key',
      'tartfile.yaml:4:17 config/value',
      's.yaml:1:16 config/type',
      's.yaml:2:13 config/required',
    ]);
  });

  it('compares with the host only where there is one', () => {
    const text = `${minimal}suites: { s: { run: ls, resources: { cpu: 20, memory: 64GB } } }\n`;
    expect(codes(text)).toEqual([]);
    expect(codes(text, { host: { cpus: 8, memoryMb: 16384 } })).toEqual([
      'tartfile.yaml:3:43 config/cpu',
      'tartfile.yaml:3:55 config/memory',
    ]);
    expect(desired(minimal).limits.memoryMb).toBeUndefined();
    expect(desired(minimal, { host: { cpus: 8, memoryMb: 16384 } }).limits.memoryMb).toBe(12288);
    expect(desired(`${minimal}limits: { memory: 6GB }\n`).limits.memoryMb).toBe(6144);
  });

  it('lets a limit that nobody wrote stop nobody', () => {
    const loaded = load(input(`${minimal}suites: { s: { run: ls } }\n`, { host: { cpus: 8, memoryMb: 8192 } }));
    expect(loaded.ok && loaded.warnings.map((one) => one.code)).toEqual(['config/limits']);
  });

  it('keeps silent about what a refused value would have said', () => {
    // The base is there, its flavor is not: nothing may follow from that.
    const text =
      'version: 1\nbases: { tahoe: { macos: tahoe, flavor: vanila } }\nsuites: { s: { on: tahoe, run: 5, connect: { via: agent } } }\n';
    expect(codes(text)).toEqual(['tartfile.yaml:2:41 config/value', 'tartfile.yaml:3:32 config/type']);
    const bridged = `${minimal}defaults: { network: { mode: bridged, interface: 5 } }\nsuites: { s: { run: ls } }\n`;
    expect(codes(bridged)).toEqual(['tartfile.yaml:3:50 config/type']);
  });

  it('says meaning and schema at once', () => {
    const text = 'version: 1\nbases: { tahoe: 5 }\nsuites: { s: { on: sequoia }, t: { run: ls, keep: x } }\n';
    expect(codes(text)).toEqual([
      'tartfile.yaml:2:17 config/type',
      'tartfile.yaml:3:11 config/empty-suite',
      'tartfile.yaml:3:20 config/unknown-base',
      'tartfile.yaml:3:51 config/value',
    ]);
  });

  it('shows no value of the environment', () => {
    const env = { T: 's3cret' };
    const wrong = [
      'defaults: { display: "${env:T}" }',
      'limits: { vms: "${env:T}" }',
      'machines: { m: { from: "${env:T}" } }',
      'suites: { s: { on: ["${env:T}"], run: ls, timeout: "${env:T}" } }',
      'suites: { s: { check: [{ file: "${env:T}", mode: "${env:T}" }] } }',
      'name: "${env:T}/"',
    ];
    for (const one of wrong) {
      const said = problems(`${minimal}${one}\n`, { env });
      expect(said.length).toBeGreaterThan(0);
      expect(JSON.stringify(said)).not.toContain('s3cret');
    }
    const { cases } = desired(
      `${minimal}suites: { s: { run: "curl \${env:T}", check: [{ command: "echo \${env:T}" }] } }\n`,
      { env },
    );
    expect([cases[0]?.steps[0]?.name, cases[0]?.checks[0]?.name].join()).toBe('curl ${env:T},echo ${env:T}');
  });

  it('gives the same for the same', () => {
    const text = `${minimal}suites: { s: { run: ls }, t: { run: ls } }\n`;
    expect(desired(text)).toEqual(desired(text));
  });

  it('loads the YAML library and no other', async () => {
    const bundle = await rolldown({
      input: join(import.meta.dirname, '../../../src/config/load.ts'),
      platform: 'node',
    });
    const { output } = await bundle.generate({ format: 'cjs' });
    await bundle.close();
    const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
    const libraries = modules.flatMap((id) => /node_modules\/([^/]+)/.exec(id)?.[1] ?? []);
    expect([...new Set(libraries)]).toEqual(['yaml']);
    // As the product ships: one CommonJS text that runs by itself, on the floor of Node.
    const code = output[0].code;
    const script = `${code}\nconsole.log(exports.load({ path: 't', text: 'version: 1\\nbases: { tahoe: base }', dir: '/r/p', env: {}, home: '/', read() {} }).value.bases[0].vm);`;
    const said = execFileSync(process.execPath, ['--input-type=commonjs', '-'], { input: script, encoding: 'utf8' });
    expect(said.trim()).toBe('tahoe-base');
  });
});
