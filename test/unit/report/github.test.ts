import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleaned, oneLine } from '../../../src/model/clean.ts';
import type { Event } from '../../../src/model/event.ts';
import { problem } from '../../../src/model/problem.ts';
import { annotation } from '../../../src/report/annotation.ts';
import { createGithub, type GithubOptions } from '../../../src/report/github.ts';
import { stepSummary } from '../../../src/report/step-summary.ts';
import {
  actionResult,
  aRun,
  at,
  caseResult,
  failedCheck,
  failedStep,
  idleCase,
  recorded,
  runResult,
  tartfile,
} from '../../support/builders.ts';
import { written } from './screen.ts';

// The time of day is the host's.
beforeAll(() => {
  process.env.TZ = 'UTC';
});

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const plainText = (text: string): string => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');

/** As the runner of GitHub Actions reads a line of a log (actions/runner, ActionCommand.cs): both of its syntaxes. */
const commandIn = (line: string): Command | undefined => {
  const old = /##\[([^\] ]+)([^\]]*)\](.*)/s.exec(line);
  if (old !== null) return { name: old[1] ?? '', properties: {}, data: old[3] ?? '' };
  const found = /^[\s\u0085]*::(.*?)::(.*)$/s.exec(line);
  if (found === null) return undefined;
  const [name = '', ...rest] = (found[1] ?? '').split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .map((pair): [string, string] => {
      const [key = '', ...value] = pair.split('=');
      return [key, plainText(value.join('=').replace(/%3A/g, ':').replace(/%2C/g, ','))];
    });
  return { name, properties: Object.fromEntries(pairs), data: plainText(found[2] ?? '') };
};
/** A log breaks at each of these. */
const commands = (text: string): readonly Command[] =>
  text.split(/\r\n|\n|\r/).flatMap((line) => commandIn(line) ?? []);

const path = (shown: string): string => `dotfiles/${shown}`;
const github = async (events: readonly Event[], more: Partial<GithubOptions> = {}) => {
  let markdown = '';
  const append = (text: string): void => {
    markdown += text;
  };
  const log = await written((screen) => createGithub(screen, { verbose: false, append, path, ...more }), events);
  return { log, markdown };
};
const ended = (result: Parameters<typeof runResult>[0]): readonly Event[] =>
  recorded([
    [0, { type: 'run-started', runId: 'r', folder: '.tartplan/runs/r', slots: 2, lanes: [] }],
    [9, { type: 'run-finished', result: runResult(result) }],
  ]);

const evil =
  '::error file=a::x\n::add-mask::y\n##[error]z\n```\n</details><img src=x>\n| a | b |\n%0A::stop-commands::t';

describe('createGithub', () => {
  it('tells a run, annotates the tartfile, and sums up', async () => {
    const { log, markdown } = await github(aRun());
    await expect(log).toMatchFileSnapshot('../../golden/report/github.txt');
    await expect(markdown).toMatchFileSnapshot('../../golden/report/github-summary.md');
  });

  it('points at every failure once, whatever number of bases it failed on', async () => {
    const { log } = await github(
      ended({
        cases: ['tahoe', 'sequoia', 'sonoma', 'ventura', 'monterey'].map((base) =>
          caseResult(`git@${base}`, { checks: [failedCheck('stdout "bob@example.com"')] }),
        ),
        actions: [
          actionResult('base:tahoe', {
            status: 'errored',
            problem: problem('engine/pull', 'cannot be pulled', { where: at('tahoe: base'), hint: 'Is it online?' }),
          }),
          actionResult('machine:dev', { status: 'skipped', problem: problem('engine/skipped', 'not made') }),
        ],
      }),
    );
    expect(commands(log)).toEqual([
      {
        name: 'error',
        properties: {
          file: 'dotfiles/tartfile.yaml',
          line: '4',
          endLine: '4',
          col: '3',
          endColumn: '14',
          title: 'base tahoe',
        },
        data: 'cannot be pulled\nIs it online?',
      },
      {
        name: 'error',
        properties: {
          file: 'dotfiles/tartfile.yaml',
          line: '16',
          endLine: '16',
          col: '11',
          endColumn: '41',
          title: 'git@tahoe, git@sequoia, git@sonoma, git@ventura and 1 more',
        },
        data: 'check "git config user.email" failed: got stdout "bob@example.com"',
      },
    ]);
  });

  it('obeys nobody but tartplan, whatever guests print', async () => {
    const lane = 'case:install@tahoe';
    const source = { kind: 'step', name: evil } as const;
    const failed = caseResult('install@tahoe', {
      steps: [failedStep(evil.split('\n'), { name: evil })],
      checks: [failedCheck(evil, { name: evil })],
    });
    for (const verbose of [false, true]) {
      const { log, markdown } = await github(
        [
          ...recorded([
            [0, { type: 'run-started', runId: 'r', folder: 'f', slots: 2, lanes: [lane] }],
            [1, { type: 'note', lane, text: evil }],
            [1, { type: 'step-started', lane, step: evil, attempt: 1 }],
            [99, { type: 'output', lane, source, stream: 'stdout', text: `${evil}\n` }],
            ...failed.steps.map((result) => [99, { type: 'step-finished', lane, result }] as const),
            ...failed.checks.map((result) => [99, { type: 'check-finished', lane, result }] as const),
            [99, { type: 'problem', lane, problem: problem('guest/lost', evil, { detail: evil, hint: evil }) }],
            [99, { type: 'case-finished', lane, result: failed }],
          ]),
          ...ended({ cases: [failed] }),
        ],
        { verbose },
      );
      expect(commands(log).map(({ name }) => name)).toEqual(['error', 'error']);
      const outside = markdown.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
      expect(outside.match(/<\/?[a-z]+/g)).toEqual([
        '<details',
        '<summary',
        '</summary',
        '<code',
        '</code',
        '</details',
      ]);
    }
  });

  it('says when the summary cannot be written, and goes on', async () => {
    const { log } = await github(ended({}), {
      append: async () => {
        throw new Error('ENOSPC: no space left');
      },
    });
    expect(log.trimEnd().split('\n').at(-1)).toBe(
      'the step summary cannot be written: unexpected error: ENOSPC: no space left',
    );
  });

  it('writes no summary of what never ended', async () => {
    const { markdown } = await github(recorded([[0, { type: 'note', text: 'x' }]]));
    expect(markdown).toBe('');
  });
});

describe('annotation', () => {
  const any = fc.string({
    unit: fc.constantFrom('a', ':', ',', '%', '\n', '\r', '=', ' ', '#', '[', '日', '\u001b', '\u2028', '0A'),
  });

  it('is one command with what it was given, whatever that is', () => {
    fc.assert(
      fc.property(any, any, any, any, (summary, hint, title, file) => {
        const one = problem('check/failed', `a${summary}`, {
          hint,
          where: { file: { ...tartfile, path: file }, start: 0, end: 7 },
        });
        const line = annotation(one, { title: `t${title}`, path: (shown) => `p${shown}` });
        expect(line).not.toMatch(/[\r\n\u001b]/);
        const command = commandIn(line);
        expect(command).toMatchObject({ name: 'error', properties: { file: oneLine(`p${file}`), line: '1' } });
        expect(command?.properties.title).toBe(oneLine(`t${title}`));
        expect(command?.data).toBe(cleaned(`a${summary}\n${hint}`).trim());
      }),
    );
  });

  it('has no columns over several lines, and no place without one', () => {
    const long = { file: tartfile, start: 0, end: 20 };
    expect(annotation(problem('a/b' as 'bug/b', 'x', { where: long }), { path })).toBe(
      '::error file=dotfiles/tartfile.yaml,line=1,endLine=2,title=a/b::x',
    );
    expect(annotation({ ...problem('host/log', 'x'), severity: 'warning' }, { path })).toBe(
      '::warning title=host/log::x',
    );
  });
});

describe('stepSummary', () => {
  it.each([
    [
      'passed',
      runResult({
        cases: [caseResult('install@tahoe'), idleCase('git@tahoe', 'cached')],
        actions: [actionResult('base:tahoe')],
      }),
    ],
    [
      'errored',
      runResult({
        cases: [
          idleCase('install@tahoe', 'skipped'),
          caseResult('git@tahoe', {
            status: 'errored',
            checks: [],
            problem: problem('guest/lost', 'the guest went away'),
          }),
        ],
        actions: [actionResult('base:tahoe', { status: 'errored', problem: problem('engine/pull', 'no route') })],
        left: ['dotfiles-git-tahoe-k3x9'],
      }),
    ],
  ])('%s', async (name, result) => {
    await expect(stepSummary(result, '.tartplan/runs/r')).toMatchFileSnapshot(`../../golden/report/github-${name}.md`);
  });

  it('is never larger than GitHub takes', () => {
    const tail = Array.from({ length: 20 }, () => '日'.repeat(8_000));
    const cases = Array.from({ length: 2_000 }, (_, index) =>
      caseResult(`suite-${index}@tahoe`, {
        steps: [failedStep(tail, { problem: problem('step/failed', `no ${index}`) })],
      }),
    );
    const markdown = stepSummary(runResult({ cases }), 'f');
    expect(Buffer.byteLength(markdown)).toBeLessThan(1_000_000);
    expect(markdown).toMatch(/… and \d+ more failures: see the report\./);
    expect(markdown).toContain('… and 1700 more cases.');
  });

  it('fences longer than what it holds', () => {
    const markdown = stepSummary(
      runResult({ cases: [caseResult('a@b', { steps: [failedStep(['`````', '~~~'])] })] }),
      'f',
    );
    expect(markdown.match(/^`{6}(?:text)?$/gm)).toEqual(['``````text', '``````']);
  });
});
