/** What schema and docs say of the built-in presets, made from the presets: tests compare the two. */
import type { Preset } from '../../src/model/tartfile.ts';

type Parameter = NonNullable<Preset['parameters']>[string];

/** How the step that calls it stands in the schema: for completion and hover, the program checks calls itself. */
export const callSchema = (preset: Preset): object => {
  const parameters = Object.entries(preset.parameters ?? {});
  const main = preset.main ?? parameters[0]?.[0] ?? '';
  const mainDefault = preset.parameters?.[main]?.default;
  return {
    description: `${preset.description} Short form: \`${main}\` alone, or \`true\`.`,
    examples: [true, { [main]: mainDefault }],
    type: ['boolean', 'string', 'number', 'array', 'object'],
    items: { type: ['string', 'number'] },
    additionalProperties: false,
    properties: Object.fromEntries(parameters.map(([name, one]) => [name, parameterSchema(one)])),
    'x-call': true,
  };
};

const parameterSchema = ({ description, default: given }: Parameter): object => ({
  description: `${description} Default: ${shown(given)}.`,
  examples: [given],
  // In a preset of one's own it may be a template.
  ...(Array.isArray(given)
    ? { type: ['string', 'number', 'array'], items: { type: ['string', 'number'] } }
    : { type: typeof given === 'boolean' ? ['boolean', 'string'] : ['string', 'number'] }),
});

const shown = (value: Parameter['default']): string => {
  if (Array.isArray(value)) return 'none';
  return value === '' ? 'none' : `\`${String(value)}\``;
};

/** A section for each, as it stands in docs/presets.md. */
export const callsTable = (presets: ReadonlyMap<string, Preset>): string =>
  [...presets]
    .map(([name, preset]) => {
      const rows = Object.entries(preset.parameters ?? {}).map(([key, { description = '', default: given }]) => [
        `\`${key}\`${key === preset.main ? ' (main)' : ''}`,
        description,
        shown(given),
      ]);
      const steps = [...new Set(preset.steps.map((step) => (typeof step === 'string' ? step : (step.name ?? ''))))]
        .map((step) => step.replace(/\{\{.*\}\}/, 'run'))
        .join(', ');
      return [
        `### ${name}`,
        '',
        `${preset.description} Steps: ${steps}.`,
        '',
        aligned([['parameter', 'what it is', 'default'], ...rows]),
      ].join('\n');
    })
    .join('\n\n');

/** As the formatter wants it. */
const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = [0, 1, 2].map((column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - [...text].length)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
};
