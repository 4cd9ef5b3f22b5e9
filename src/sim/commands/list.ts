/** `tart list` (contract 1.3). */
import { statSync } from 'node:fs';
import { invalid } from '../args/parse.ts';
import { otherError } from '../exit.ts';
import type { Home } from '../home/home.ts';
import { cachedImages } from '../images/cache.ts';
import { swiftJson } from '../json.ts';
import { out } from '../out.ts';
import { relative, table } from '../table.ts';
import { localNames, sizesOf, stateOf, type VmState, vmFolder } from '../vm/store.ts';
import { type Command, option } from './context.ts';

export const list: Command = {
  validate: ({ args, spec }) => {
    const source = option(args, 'source');
    if (source !== undefined && source !== 'local' && source !== 'oci') {
      throw invalid(spec, `'${source}' is not a valid <source>`);
    }
  },
  run: async ({ home, args }) => {
    const rows = rowsOf(home, option(args, 'source'));
    if (args.flags.has('quiet')) out(rows.map((row) => `${row.Name}\n`).join(''));
    else if (option(args, 'format') === 'json') out(`${swiftJson(rows.map(({ at: _at, ...row }) => row))}\n`);
    else out(`${text(rows)}\n`);
  },
};

interface Row {
  readonly Source: 'local' | 'OCI';
  readonly Name: string;
  readonly Disk: number;
  readonly Size: number;
  readonly Accessed: string;
  readonly Running: boolean;
  readonly State: VmState;
  readonly at: number;
}

const rowsOf = (home: Home, source: string | undefined): Row[] => {
  try {
    const local = source === 'oci' ? [] : localNames(home).map((name) => row('local', name, vmFolder(home, name)));
    const cached = source === 'local' ? [] : cachedImages(home).map((one) => row('OCI', one.name, one.path));
    return [...local, ...cached];
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
    // Not atomic: a VM that is deleted meanwhile breaks it (contract 1.3).
    throw otherError(`The file “${path?.split('/').at(-1) ?? ''}” couldn’t be opened because there is no such file.`);
  }
};

const row = (source: Row['Source'], name: string, folder: string): Row => {
  const { apparent, allocated } = sizesOf(folder);
  const { atime } = statSync(folder);
  const state = stateOf(folder);
  return {
    Source: source,
    Name: name,
    Disk: Math.floor(apparent / 1e9),
    Size: Math.floor(allocated / 1e9),
    Accessed: `${atime.toISOString().slice(0, 19)}Z`,
    Running: state === 'running',
    State: state,
    at: atime.getTime(),
  };
};

const text = (rows: readonly Row[]): string =>
  table(
    ['Source', 'Name', 'Disk', 'Size', 'Accessed', 'State'],
    rows.map((one) => [
      one.Source,
      one.Name,
      String(one.Disk),
      String(one.Size),
      relative(Date.now() - one.at),
      one.State,
    ]),
  );
