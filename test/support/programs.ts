/** Programs that a machine with nothing but Node and git may lack: a test that needs one is skipped, and its name says so. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Is it on the PATH, or on another one? */
export const onPath = (program: string, path = process.env.PATH ?? ''): boolean =>
  path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
