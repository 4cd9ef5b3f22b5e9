/** The compiled schema behind a typed door. */
import { errorsOf, nested as generatedNested, stepKeys as generatedStepKeys } from './validator.generated.ts';

/** What ajv says of one mistake, with `verbose`. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  /** Set where a rule for keys was broken: the key. */
  readonly propertyName?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema: unknown;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** All that the schema has against the data. */
export const schemaErrors = (data: unknown): readonly SchemaError[] => errorsOf(data);

/** Keys by the part of a guest that they belong to. */
export const nested: Readonly<Record<string, readonly string[]>> = generatedNested;

/** The keys of a step but the names of presets. */
export const stepKeys: readonly string[] = generatedStepKeys;

/** `/suites/a/run/0` -> its parts. */
export const pathOf = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
