/** The action that shows a plan on a pull request, against a stand-in of GitHub: its real script, the built tartplan, real git. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createGithub, type Github } from '../support/github.ts';
import { createHost, type Ended, expectCode, type Host } from '../support/host.ts';
import { rendered, tagsOf } from '../support/markdown.ts';

const root = join(import.meta.dirname, '..', '..');
const action = join(root, '.github/actions/plan-comment');
const token = 'ghs_0123456789abcdefSECRET';

const hosts: Host[] = [];
const servers: Github[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
  for (const server of servers.splice(0)) await server.close();
});

const tartfile = `version: 1
name: dots
bases: { tahoe: base }
machines: { dev: { from: tahoe } }
suites:
  one: { workspace: files, run: "true" }
`;

interface Project {
  readonly host: Host;
  readonly github: Github;
  git(...args: string[]): Promise<string>;
  /** The action, as a step of a job for pull request 7. */
  act(
    more?: Readonly<Record<string, string>>,
    event?: object,
  ): Promise<Ended & { readonly summary: string; readonly outputs: string }>;
}

const project = async (text = tartfile): Promise<Project> => {
  const [host, github] = await Promise.all([createHost(text), createGithub()]);
  hosts.push(host);
  servers.push(github);
  const author = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  };
  const env = { ...host.env, GIT_CONFIG_GLOBAL: '/dev/null', ...author };
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', args, { cwd: host.project, env })).stdout.trim();
  await host.write('files/a.txt', 'a\n');
  await git('init', '-qb', 'main');
  await git('add', '-A');
  await git('commit', '-qm', 'x');
  await git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  let runs = 0;
  const act: Project['act'] = async (
    more = {},
    event = { pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } },
  ) => {
    runs += 1;
    const at = (name: string): string => join(host.folder, `${name}-${runs}`);
    await writeFile(at('event'), JSON.stringify(event));
    const child = spawn(process.execPath, [join(action, 'main.mjs')], {
      cwd: host.project,
      env: {
        ...env,
        TARTPLAN_TART: join(host.folder, 'no-such-tart'),
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'me/dots',
        GITHUB_BASE_REF: 'main',
        GITHUB_RUN_ID: '42',
        GITHUB_EVENT_PATH: at('event'),
        GITHUB_STEP_SUMMARY: at('summary'),
        GITHUB_OUTPUT: at('outputs'),
        PLAN_COMMENT_TOKEN: token,
        PLAN_COMMENT_TARTFILE: 'tartfile.yaml',
        PLAN_COMMENT_COMMAND: `${process.execPath} ${join(root, 'dist/bin.cjs')}`,
        ...more,
      },
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].on('data', (chunk: Buffer) => {
        said[stream] += chunk.toString();
      });
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const read = (name: string): string => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');
    const ended = { code, signal: null, ...said, summary: read('summary'), outputs: read('outputs') };
    for (const text of [
      ...Object.values(said),
      ended.summary,
      ended.outputs,
      ...github.comments.map(({ body }) => body),
    ])
      expect(text).not.toContain(token);
    return ended;
  };
  return { host, github, git, act };
};

const change = (host: Host, text = 'b\n'): Promise<void> => host.write('files/a.txt', text);

describe('a comment on a pull request', () => {
  test('is posted once, updated after that, and says so when there is nothing left to do', async () => {
    const { host, github, act } = await project();
    const nothing = await act();
    expectCode(nothing, 0);
    expect(github.comments).toEqual([]);
    expect(nothing.outputs).toBe('changes=false\ndestructive=false\n');
    await change(host);
    const first = await act();
    expectCode(first, 0, first.stdout);
    expect(first.stdout).toContain('Posted https://github.example/c/1000');
    expect(first.outputs).toBe('changes=true\ndestructive=false\ncomment-url=https://github.example/c/1000\n');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(
      /^<!-- tartplan plan-comment: tartfile.yaml -->\n\n### tartplan: after merging, the next apply runs 1 test case\n/,
    );
    expect(github.comments[0]?.body).toContain('workspace changed: a.txt');
    expect(github.comments[0]?.body).toContain(
      'Commit aaaaaaaaaa, [this run](https://github.com/me/dots/actions/runs/42)',
    );
    expect([...github.tokens]).toEqual([`Bearer ${token}`]);
    await change(host, 'a\n');
    expect((await act()).stdout).toContain('Updated https://github.example/c/1000');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('### tartplan: merging this changes no test');
  });

  test('is found on any page, and never that of somebody who copied its marker', async () => {
    const { host, github, act } = await project();
    const marker = '<!-- tartplan plan-comment: tartfile.yaml -->';
    for (let index = 0; index < 250; index++)
      github.add(index === 3 ? `${marker} mine` : `> ${marker}`, { user: { type: 'User' } });
    const ours = github.add(`${marker}\n\nold`, { user: { type: 'User' }, author_association: 'OWNER' });
    await change(host);
    expectCode(await act(), 0);
    expect(ours.body).toContain('after merging, the next apply runs 1 test case');
    expect(github.comments).toHaveLength(251);
    expect(github.comments[3]?.body).toBe(`${marker} mine`);
    expect(github.requests.map((request) => request.replace(/.*page=/, 'page '))).toEqual([
      'page 1',
      'page 2',
      'page 3',
      'PATCH /repos/me/dots/issues/comments/1250',
    ]);
  });

  test('is one for each tartfile', async () => {
    const { host, github, act } = await project();
    await host.write('more--/b.yaml', tartfile.replace('workspace: files', 'workspace: ../files'));
    await change(host);
    for (let times = 0; times < 2; times++) {
      expectCode(await act(), 0);
      expectCode(await act({ PLAN_COMMENT_TARTFILE: 'more--/b.yaml' }), 0);
    }
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- tartplan plan-comment: tartfile.yaml -->',
      '<!-- tartplan plan-comment: more%2D%2D%2Fb.yaml -->',
    ]);
  });

  test('is a plan where there is a state of the Mac', async () => {
    const { host, github, act } = await project();
    expectCode(await host.tartplan(['apply', '--yes', 'one@tahoe']), 0);
    expectCode(await host.tartplan(['apply', '--yes', 'dev']), 0);
    const exported = await host.tartplan(['state', 'export']);
    await writeFile(join(host.project, '.git/state.json'), exported.stdout);
    const state = { PLAN_COMMENT_STATE: '.git/state.json' };
    await change(host);
    expectCode(await act(state), 0);
    expect(github.comments[0]?.body).toContain('### tartplan: applying this runs 1 test case\n');
    await host.write('tartfile.yaml', tartfile.replace('machines: { dev: { from: tahoe } }\n', ''));
    const allowed = await act(state);
    expectCode(allowed, 0);
    expect(allowed.outputs).toContain('destructive=true');
    expect(github.comments[0]?.body).toContain('[!WARNING]');
    const refused = await act({ ...state, PLAN_COMMENT_FAIL: 'true' });
    expectCode(refused, 1);
    expect(refused.stdout).toContain('::error title=tartplan::Something that lasts');
    expectCode(await act({ PLAN_COMMENT_FAIL: 'true' }), 1);
  });

  test('of a broken tartfile says what is wrong, and the step fails', async () => {
    const { host, github, act } = await project();
    await host.write('tartfile.yaml', `${tartfile}basis: "::error::</code> \`\`\`\` @octocat"\n`);
    const ended = await act();
    expectCode(ended, 1);
    expect(github.comments[0]?.body).toContain('### tartplan: there is no plan');
    expect(github.comments[0]?.body).toContain('at working tree: unknown key "basis"');
    expect(tagsOf(rendered(github.comments[0]?.body ?? ''))).toEqual(['a', 'code', 'h3', 'p', 'pre', 'sub']);
    expect(ended.stdout).toContain('tartfile.yaml:7:1');
    expect(ended.stdout.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([
      '::error title=tartplan::tartplan failed: its words are above.',
    ]);
    expectCode(await act({ PLAN_COMMENT_COMMAND: 'no-such-program' }), 1);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('no-such-program cannot be started');
  });

  test('is below the limit of GitHub, however much there is to say', async () => {
    const { host, github, act } = await project();
    const suites = Array.from(
      { length: 1500 },
      (_, index) => `  s${index}: { run: "echo ${'🍎'.repeat(20)}", tags: t }\n`,
    ).join('');
    await host.write('tartfile.yaml', tartfile + suites);
    expectCode(await act(), 0);
    expect(github.comments[0]?.body).toContain('runs 1500 test cases');
    const flood = join(host.folder, 'flood.mjs');
    const text = `### x\n\n<details><summary>y</summary>\n\n${'- 🍏 row\n'.repeat(20_000)}\n</details>\n`;
    await writeFile(
      flood,
      `process.stdout.write(process.argv.includes('json') ? '{}' : ${JSON.stringify(text)}); process.exitCode = 2;`,
    );
    expectCode(await act({ PLAN_COMMENT_COMMAND: `${process.execPath} ${flood}` }), 0);
    const body = github.comments[0]?.body ?? '';
    expect([...body].length).toBeGreaterThan(65_000);
    expect(body).toContain('- 🍏 row\n\n</details>\n\n… cut off here');
  });
});

describe('a comment that cannot be written', () => {
  const written = async (trouble: Github['trouble'], code: number) => {
    const made = await project();
    await change(made.host);
    made.github.trouble = trouble;
    const ended = await made.act();
    expectCode(ended, code, ended.stdout);
    return { ...made, ended };
  };

  test.each([403, 404])('since the token may not (%i) is in the summary of the run instead', async (status) => {
    const { github, ended } = await written(
      { method: 'POST', status, times: 99, message: 'Resource not accessible by integration' },
      0,
    );
    expect(github.comments).toEqual([]);
    expect(ended.summary).toContain('### tartplan: after merging, the next apply runs 1 test case');
    expect(ended.stdout).toContain('::notice title=tartplan::The token may not write comments here');
    expect(github.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  });

  test('since the token is none is an error, and in the summary', async () => {
    const { ended } = await written({ method: 'GET', status: 401, times: 99, message: 'Bad credentials' }, 1);
    expect(ended.stdout).toContain('401: Bad credentials');
    expect(ended.summary).toContain('after merging, the next apply');
  });

  test.each([
    [
      'a rate limit',
      {
        method: 'GET',
        status: 403,
        times: 2,
        headers: { 'retry-after': '0' },
        message: 'You have exceeded a secondary rate limit',
      },
    ],
    ['too many requests', { method: 'POST', status: 429, times: 2, headers: { 'retry-after': '0' } }],
    ['a server that hiccups', { method: 'GET', status: 502, times: 2, headers: { 'retry-after': '0' } }],
    ['a post that was not done', { method: 'POST', status: 500, times: 1 }],
    ['a post that was done although the server said no', { method: 'POST', status: 500, times: 1, after: true }],
  ] as const)('at first, for %s, is there in the end, once', async (_why, trouble) => {
    const { github } = await written(trouble, 0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('after merging, the next apply runs 1 test case');
  });

  test('for a server that stays down, or a limit that takes long, is an error, and in the summary', async () => {
    const { github, ended } = await written(
      { method: 'GET', status: 503, times: 99, headers: { 'retry-after': '0' } },
      1,
    );
    expect(github.requests).toHaveLength(5);
    expect(ended.stdout).toContain('503');
    expect(ended.summary).toContain('after merging, the next apply');
    const far = await written(
      {
        method: 'GET',
        status: 403,
        times: 99,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      },
      1,
    );
    expect(far.github.requests).toHaveLength(1);
    expect(far.ended.stdout).toContain('rate limit');
  });

  test('since the event is of no pull request is in the summary', async () => {
    const { host, github, act } = await project();
    await change(host);
    const ended = await act({}, { ref: 'refs/heads/main' });
    expectCode(ended, 0);
    expect(ended.summary).toContain('after merging, the next apply');
    expect(github.requests).toEqual([]);
    expectCode(await act({ GITHUB_BASE_REF: '' }), 1);
  });
});

describe('action.yml', () => {
  interface Declared {
    readonly description: string;
    readonly default?: string;
  }
  const declared = parse(readFileSync(join(action, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, Declared>>;
    readonly outputs: Readonly<Record<string, Declared & { readonly value: string }>>;
    readonly runs: {
      readonly using: string;
      readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
    };
  };
  const scripts = readFileSync(join(action, 'main.mjs'), 'utf8');

  test('hands each input to the script, which uses each, and no text of an input to a shell', () => {
    const [step, ...more] = declared.runs.steps;
    expect(more).toEqual([]);
    expect(declared.runs.using).toBe('composite');
    expect(step?.run).not.toContain('${{');
    const given = Object.values(step?.env ?? {}).map((value) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1]);
    expect(given.sort()).toEqual(Object.keys(declared.inputs).sort());
    const names = Object.keys(step?.env ?? {}).map((name) => name.replace('PLAN_COMMENT_', ''));
    expect(names.filter((name) => !scripts.includes(`input('${name}')`))).toEqual([]);
    for (const one of Object.values(declared.inputs))
      expect([typeof one.description, typeof one.default]).toEqual(['string', 'string']);
  });

  test('declares the outputs that the script writes', () => {
    const written = [...scripts.matchAll(/output\('([\w-]+)'/g)].map(([, name]) => name);
    expect(Object.keys(declared.outputs).sort()).toEqual([...new Set(written)].sort());
    for (const [name, { value }] of Object.entries(declared.outputs))
      expect(value).toBe(`\${{ steps.comment.outputs.${name} }}`);
  });

  test('is explained, input by input', () => {
    const page = readFileSync(join(root, 'docs/pull-requests.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([\w-]+)` +\| /gm)].map(([, name]) => name);
    expect(rows).toEqual(expect.arrayContaining([...Object.keys(declared.inputs), ...Object.keys(declared.outputs)]));
  });

  const workflow = 'examples/ci-github-actions/.github/workflows/dotfiles.yml';

  test('is used by the example with inputs that it has, and the permission that it needs', () => {
    const { jobs } = parse(readFileSync(join(root, workflow), 'utf8')) as {
      readonly jobs: Readonly<
        Record<
          string,
          {
            readonly permissions?: object;
            readonly steps: readonly { readonly uses?: string; readonly with?: object }[];
          }
        >
      >;
    };
    const uses = Object.values(jobs).flatMap(({ steps, permissions }) =>
      steps
        .filter((step) => step.uses?.includes('/plan-comment'))
        .map((step) => ({ permissions, given: Object.keys(step.with ?? {}) })),
    );
    expect(uses.length).toBeGreaterThan(0);
    for (const { permissions, given } of uses) {
      expect(permissions).toMatchObject({ contents: 'read', 'pull-requests': 'write' });
      expect(given.filter((name) => !(name in declared.inputs))).toEqual([]);
    }
  });
});
