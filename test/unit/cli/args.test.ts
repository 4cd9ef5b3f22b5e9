import { describe, expect, it } from 'vitest';
import { type Parsed, parse } from '../../../src/cli/args.ts';
import { commands, common } from '../../../src/cli/commands.ts';

const brief = (parsed: Parsed) => {
  switch (parsed.kind) {
    case 'version':
      return 'version';
    case 'help':
      return `help ${parsed.command?.name ?? 'of all'}`;
    case 'wrong':
      return parsed.problems.map((one) => one.summary);
    case 'run': {
      const { command, operands, flags, values } = parsed.invocation;
      const given = [...command.options, ...common].flatMap(({ name }) =>
        values(name).length > 0 ? [[name, values(name)]] : [],
      );
      return { command: command.name, operands, flags: [...flags], values: Object.fromEntries(given) };
    }
  }
};
const run = (command: string, more: object = {}) => ({ command, operands: [], flags: [], values: {}, ...more });

describe('arguments', () => {
  it.each<[readonly string[], unknown]>([
    [[], 'help of all'],
    [['--help'], 'help of all'],
    [['-h'], 'help of all'],
    [['help'], 'help of all'],
    [['help', 'plan'], 'help plan'],
    [['--help', 'plan'], 'help plan'],
    [['-h', '--no-color'], 'help of all'],
    [['plan', '--help'], 'help plan'],
    [['plan', '-h', 'boot@*'], 'help plan'],
    [['--version'], 'version'],
    [['-V'], 'version'],
    [['version'], 'version'],
    [['plan'], run('plan')],
    [['plan', 'boot@tahoe', 'dev'], run('plan', { operands: ['boot@tahoe', 'dev'] })],
    [['plan', '-f', 'x.yaml'], run('plan', { values: { file: ['x.yaml'] } })],
    [['plan', '-fx.yaml'], run('plan', { values: { file: ['x.yaml'] } })],
    [['plan', '--file=x.yaml'], run('plan', { values: { file: ['x.yaml'] } })],
    [['plan', '--file=-x.yaml'], run('plan', { values: { file: ['-x.yaml'] } })],
    [
      ['plan', '--suite', 'a', '--suite', 'b*', '--base=t'],
      run('plan', { values: { suite: ['a', 'b*'], base: ['t'] } }),
    ],
    [
      ['plan', '--format', 'json', '--detailed-exitcode', '-v'],
      run('plan', { flags: ['detailed-exitcode', 'verbose'], values: { format: ['json'] } }),
    ],
    [['apply', '--yes', 'boot@*', '--force'], run('apply', { operands: ['boot@*'], flags: ['yes', 'force'] })],
    [['apply', '-yv'], run('apply', { flags: ['yes', 'verbose'] })],
    [['apply', '--', '--odd'], run('apply', { operands: ['--odd'] })],
    [
      ['gc', '--dry-run', '--engine', 'simulator'],
      run('gc', { flags: ['dry-run'], values: { engine: ['simulator'] } }),
    ],
  ])('%j', (argv, expected) => {
    expect(brief(parse(argv))).toEqual(expected);
  });

  it('the last value counts where one is meant', () => {
    const parsed = parse(['plan', '-f', 'a', '-f', 'b']);
    expect(parsed.kind === 'run' ? parsed.invocation.value('file') : '').toBe('b');
  });

  it.each<[readonly string[], readonly string[], string]>([
    [['aply'], ['there is no command "aply"'], 'Did you mean "apply"? tartplan --help lists the commands.'],
    [['help', 'aply'], ['there is no command "aply"'], 'Did you mean "apply"? tartplan --help lists the commands.'],
    [['frobnicate'], ['there is no command "frobnicate"'], 'tartplan --help lists the commands.'],
    [
      ['--no-color', 'plan'],
      ['there is an option before the command: --no-color'],
      'Options come after it: tartplan <command> --no-color. tartplan --help lists the commands.',
    ],
    [
      ['plan', '--formt', 'json'],
      ['plan has no option --formt'],
      'Did you mean --format? tartplan plan --help lists what there is.',
    ],
    [['plan', '-z'], ['plan has no option -z'], 'tartplan plan --help lists what there is.'],
    [['plan', '--yes'], ['plan has no option --yes'], ''],
    [
      ['validate', 'x'],
      ['validate takes no arguments, but there is "x"'],
      'tartplan validate --help lists what there is.',
    ],
    [['plan', '--file'], ['--file wants a value: path'], ''],
    [['plan', '--file='], ['--file wants a value: path'], ''],
    [
      ['plan', '--file', '--verbose'],
      ['--file wants a value, and "--verbose" looks like an option'],
      'If that is what you mean: --file=--verbose.',
    ],
    [['plan', '--suite', '-v'], ['--suite wants a value, and "-v" looks like an option'], ''],
    [['plan', '--verbose=yes'], ['--verbose takes no value'], ''],
    [['plan', '--format', 'xml'], ['--format cannot be "xml"'], 'Choose one of: '],
    [['plan', '--engine', 'vmware'], ['--engine cannot be "vmware"'], 'Choose one of: tart, simulator.'],
    [
      ['validate', 'x', '--foo', '--format', 'xml'],
      ['validate has no option --foo', '--format cannot be "xml"', 'validate takes no arguments, but there is "x"'],
      '',
    ],
  ])('%j is wrong, and all of it is said', (argv, summaries, hint) => {
    const parsed = parse(argv);
    expect(brief(parsed)).toEqual(summaries);
    const problems = parsed.kind === 'wrong' ? parsed.problems : [];
    expect(problems[0]?.hint ?? '').toContain(hint);
    for (const one of problems) expect(one.code).toMatch(/^usage\//);
  });

  it('never throws, whatever it is given', () => {
    for (const word of [
      '-',
      '--',
      '---',
      '=',
      '--=',
      '--=x',
      '-=',
      '',
      ' ',
      '--no-',
      '--__proto__',
      '--constructor',
      '-\u0000',
    ]) {
      for (const command of commands) expect(() => parse([command.name, word, 'x'])).not.toThrow();
      expect(() => parse([word])).not.toThrow();
    }
  });
});

describe('the table of commands', () => {
  it('has no option twice, nor a short one', () => {
    for (const command of commands) {
      const options = [...command.options, ...common];
      const shorts = options.flatMap((one) => one.short ?? []);
      expect(new Set(options.map((one) => one.name)).size).toBe(options.length);
      expect(new Set(shorts).size).toBe(shorts.length);
    }
  });

  it('parses every option that it lists', () => {
    for (const command of commands) {
      for (const option of [...command.options, ...common].filter((one) => one.name !== 'help')) {
        const value = option.choices?.[0] ?? 'x';
        const parsed = parse([command.name, `--${option.name}`, ...(option.value === undefined ? [] : [value])]);
        if (parsed.kind !== 'run') throw new Error(`${command.name} --${option.name}: ${parsed.kind}`);
        const { flags } = parsed.invocation;
        expect(option.value === undefined ? flags.has(option.name) : parsed.invocation.value(option.name)).toBe(
          option.value === undefined ? true : value,
        );
      }
    }
  });
});
