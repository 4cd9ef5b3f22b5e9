/** `tartplan schema`: the JSON Schema that the tartfile is held to. */
import schema from '../../../schemas/tartfile.schema.json' with { type: 'json' };
import { exitCode } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import type { World } from '../world.ts';

export const run = async (_invocation: Invocation, world: World): Promise<number> => {
  world.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return exitCode.ok;
};
