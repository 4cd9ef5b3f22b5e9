/** The table of commands: what help, completion and the parser know. The code of a command is loaded only when it runs. */
import type { Command, Option } from './invocation.ts';

/** Options of every command. */
export const common: readonly Option[] = [
  { name: 'file', short: 'f', value: 'path', text: 'the tartfile (default: tartfile.yaml here or in a folder above)' },
  {
    name: 'engine',
    value: 'name',
    choices: ['tart', 'simulator'],
    text: 'tart (default), or simulator: a rehearsal without VMs, no sandbox',
  },
  { name: 'no-color', text: 'plain text; NO_COLOR and FORCE_COLOR are respected, too' },
  {
    name: 'verbose',
    short: 'v',
    text: 'more: what is up to date, output of steps, the stack under an unexpected error',
  },
  { name: 'help', short: 'h', text: 'this text' },
];

const format = (choices: readonly string[], text: string): Option => ({
  name: 'format',
  value: choices.join('|'),
  choices,
  text,
});

const narrowing: readonly Option[] = [
  { name: 'suite', value: 'glob', repeated: true, planning: true, text: 'only cases of these suites' },
  { name: 'base', value: 'glob', repeated: true, planning: true, text: 'only what is on these bases and layers' },
  {
    name: 'tag',
    value: '[!]tag',
    repeated: true,
    planning: true,
    text: "only cases with one of these tags; '!slow': without it",
  },
  {
    name: 'shard',
    value: 'i/n',
    planning: true,
    text: 'only part i of n of the cases, balanced by how long they took',
  },
  {
    name: 'since',
    value: 'revision',
    planning: true,
    text: 'only cases that a change since HEAD left this git revision can affect',
  },
  { name: 'force', planning: true, text: 'run cases that are up to date, too' },
];

const replacing: Option = {
  name: 'replace',
  value: 'glob',
  repeated: true,
  planning: true,
  text: 'make these bases, layers and machines anew, whatever they are like: base:tahoe, machine:dev',
};

const acting: readonly Option[] = [
  { name: 'fail-fast', text: 'after the first case that fails or errors, cancel and clean up the rest' },
  { name: 'fail-on-flaky', text: 'exit code 3, too, when a case passed only on a retry' },
  { name: 'yes', short: 'y', text: 'do not ask before something that lasts is deleted or replaced' },
  format(['text', 'json'], 'text, or one JSON event a line (docs/events.md)'),
];

const operands = '[case, machine, layer or base …]';

export const commands: readonly Command[] = [
  {
    name: 'validate',
    summary: 'Check the tartfile; say everything that is wrong with it',
    details: 'Reads nothing but the tartfile and what it extends. Exit code 1 when something is wrong.',
    options: [format(['text', 'json'], 'text with code frames, or JSON')],
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'plan',
    operands,
    summary: 'Show what apply would do, and why; change nothing',
    details:
      'Compares the tartfile with `tart list`, the ledger and earlier results. Runs nothing that the tartfile says.\nTargets are globs over suite@base, machines, layers and bases.',
    options: [
      ...narrowing,
      replacing,
      format(['text', 'json', 'markdown'], 'text, JSON (docs/plan-format.md), or a comment for a pull request'),
      {
        name: 'state',
        value: 'path.json',
        text: 'plan against what state export told on another host; no Tart is needed',
      },
      {
        name: 'out',
        value: 'path.json',
        text: 'save the plan: apply <path.json> does exactly that, or stops when it is stale',
      },
      {
        name: 'refresh-only',
        text: 'plan nothing: show what others changed since tartplan left it, and tags that moved',
      },
      { name: 'detailed-exitcode', text: 'exit code 2 when there are changes' },
    ],
    load: () => import('./commands/plan.ts'),
  },
  {
    name: 'apply',
    operands,
    summary: 'Make it so: bases, layers, machines, cases',
    details:
      'Plans, shows the plan, asks where something that lasts would go, then acts. Cases whose inputs did not change since\nthey passed are not run again. A plan that plan --out saved is carried out as it is, or not at all. Ctrl-C cleans up and reports; a second one leaves at once.',
    options: [...narrowing, replacing, ...acting],
    load: () => import('./commands/apply.ts'),
  },
  {
    name: 'test',
    operands,
    summary: 'apply, for cases and the bases that they need',
    details: 'Machines are left alone. See apply.',
    options: [...narrowing, ...acting],
    load: () => import('./commands/apply.ts'),
  },
  {
    name: 'explain',
    operands: '<case …>',
    summary: 'Show why a case would run, or would not',
    details:
      'What it depends on, when it last passed and now: base, configuration part by part, files, needs, age of the result.\nCases are globs over suite@base. Changes nothing and runs nothing that the tartfile says; --verbose lists parts that are the same.',
    options: [
      format(['text', 'json'], 'text, or JSON (docs/explain-format.md)'),
      {
        name: 'state',
        value: 'path.json',
        text: 'explain against what state export told on another host; no Tart is needed',
      },
    ],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'diff',
    operands: '[revision [revision]]',
    summary: 'Show what merging a change means, between two git revisions',
    details:
      'Compares the tartfile, its lockfile, what it extends and the files that suites take along. Needs neither Tart nor a Mac,\nruns nothing. Without revisions: HEAD with the working tree. One: where HEAD left it, with the working tree. Also a..b, a...b.',
    options: [
      format(['text', 'json', 'markdown'], 'text, JSON (docs/pull-requests.md), or a comment for a pull request'),
      { name: 'detailed-exitcode', text: 'exit code 2 when there are changes' },
    ],
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'graph',
    operands,
    summary: 'Show what depends on what',
    details:
      'Bases, machines and cases, with all that they wait for. Reads nothing but the tartfile and what it extends.',
    options: [
      { name: 'suite', value: 'glob', repeated: true, text: 'only cases of these suites' },
      { name: 'base', value: 'glob', repeated: true, text: 'only what is on these bases and layers' },
      { name: 'tag', value: '[!]tag', repeated: true, text: "only cases with one of these tags; '!slow': without it" },
      format(['text', 'mermaid', 'dot', 'svg'], 'a tree, Mermaid for Markdown, DOT for Graphviz, or a picture'),
    ],
    load: () => import('./commands/graph.ts'),
  },
  {
    name: 'state',
    operands: 'export',
    summary: 'Print what a plan needs to know of this host, as JSON',
    details:
      'For plan --state on a computer without Tart, such as a hosted runner in a pull request. Holds names of VMs and images,\nthe ledger, results of earlier runs and hashes of the files that they passed with; no secrets, no content.',
    options: [],
    load: () => import('./commands/state.ts'),
  },
  {
    name: 'lock',
    operands: '[base …]',
    summary: 'Pin the digest of each base image in tartfile.lock',
    details:
      'Asks the registries what the tags stand for, without pulling. Writes what is missing, drops what the tartfile no\nlonger names. Moves nothing that is pinned, unless --update says so; plan then shows the bases to replace.',
    options: [{ name: 'update', text: 'pin what the tags stand for now; with operands only of these bases (globs)' }],
    load: () => import('./commands/lock.ts'),
  },
  {
    name: 'gc',
    summary: 'Delete what dead runs left behind',
    details:
      'Works from any folder: it looks at the ledger of this host, and touches only VMs in it whose run has died.',
    options: [
      { name: 'dry-run', text: 'only say what would be deleted' },
      format(['text', 'json'], 'text, or one JSON event a line'),
    ],
    load: () => import('./commands/gc.ts'),
  },
  {
    name: 'destroy',
    summary: 'Delete all that this tartfile made: machines, bases, kept cases',
    details: 'VMs that tartplan did not make for this tartfile are never touched. Asks first.',
    options: [
      { name: 'yes', short: 'y', text: 'do not ask' },
      format(['text', 'json'], 'text, or one JSON event a line'),
    ],
    load: () => import('./commands/destroy.ts'),
  },
  {
    name: 'doctor',
    summary: 'Check this host: Tart, its version, disk, leases, leftovers',
    details: 'Changes nothing. Each finding comes with a remedy. Exit code 1 when something would stop an apply.',
    options: [format(['text', 'json'], 'text, or JSON')],
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of the tartfile',
    details: 'For editors: # yaml-language-server: $schema=…',
    options: [],
    load: () => import('./commands/schema.ts'),
  },
];
