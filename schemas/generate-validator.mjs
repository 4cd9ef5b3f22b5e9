// Schema -> a validator in plain JavaScript, so that nobody loads ajv to read a tartfile.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const head = `// @ts-nocheck
/** Validates a tartfile. Generated from schemas/tartfile.schema.json; do not edit. */
`;

/** The text of src/config/validator.generated.ts; it imports nothing. */
export const compileValidator = (schema) => {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword('x-kind');
  const code = oncePerDefinition(standalone.default(ajv, ajv.compile(bare(schema))), bare(schema));
  if (/\brequire\(|\bimport\b/.test(code))
    throw new Error('the validator would need a module at run time; use a pattern instead of minLength or maxLength');
  return `${head}${code.replace('"use strict";\n', '').replace(/^export default .*\n/m, '')}${tail(schema)}`;
};

// ajv writes a definition out again wherever errors may show it; all of them are parts of the whole, which is there once.
const oncePerDefinition = (code, schema) => {
  const names = new Map(Object.entries(schema.$defs).map(([name, node]) => [JSON.stringify(node), name]));
  const whole = JSON.stringify(schema);
  let root;
  return code.replace(/^const (schema\d+) = (\{.*\});$/gm, (line, constant, text) => {
    if (text === whole) root = constant;
    const name = names.get(text);
    return name === undefined || root === undefined
      ? line
      : `const ${constant} = ${root}.$defs[${JSON.stringify(name)}];`;
  });
};

// Where keys live that people put one level too high, for hints.
const tail = (schema) => {
  const nested = ['resources', 'network', 'connect'].map((part) => [part, Object.keys(schema.$defs[part].properties)]);
  const stepKeys = Object.entries(schema.$defs.step.properties).flatMap(([key, one]) => (isCall(one) ? [] : [key]));
  return `\n/** All errors that the schema finds. */\nexport const errorsOf = (data) => (validate(data) ? [] : validate.errors);\n\n/** The keys of the parts of a guest. */\nexport const nested = ${JSON.stringify(Object.fromEntries(nested))};\n\n/** The keys of a step but the names of presets. */\nexport const stepKeys = ${JSON.stringify(stepKeys)};\n`;
};

// How a preset is called is there for editors; the program knows its presets better.
const isCall = (node) => node['x-call'] !== undefined;

// What only people read stays out of the program.
const bare = (node, isMap = false) => {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => (isMap ? !isCall(value) : !['description', 'examples', 'title'].includes(key)))
      .map(([key, value]) => [key, bare(value, !isMap && ['properties', 'patternProperties', '$defs'].includes(key))]),
  );
};
