// Schema -> TypeScript types of a tartfile as written.
import { compile } from 'json-schema-to-typescript';

const banner =
  '/** A tartfile as written, once the schema has said yes. Generated from schemas/tartfile.schema.json; do not edit. */';

/** The text of src/model/tartfile.ts. */
export const compileTypes = async (schema) => {
  const text = await compile(narrow(schema), 'Tartfile', {
    bannerComment: banner,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
    unreachableDefinitions: false,
  });
  return text.replaceAll(/^( *)\* This interface was referenced by[^\n]*\n( *\* via[^\n]*\n)?/gm, '');
};

// The generator of types knows no if/then/else, and a pattern of keys would turn every other key into `unknown`.
const narrow = (node) => {
  if (Array.isArray(node)) return node.map(narrow);
  if (typeof node !== 'object' || node === null) return node;
  const { patternProperties, then, else: otherwise, if: condition, examples, minItems, ...rest } = node;
  const kept = Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value?.['x-call'] === undefined)
      .map(([key, value]) => [key, narrow(value)]),
  );
  if (then === undefined) return kept;
  const { type, ...described } = kept;
  return otherwise === undefined
    ? { ...described, type: ['string', 'boolean'] }
    : { ...described, anyOf: [narrow(then), narrow(otherwise)] };
};
