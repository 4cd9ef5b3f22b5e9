/** Reads what the script of check-script.ts prints, in any chunking: records, then what was observed of each check. */
import type { Check } from '../model/check.ts';
import { CONTENT_BYTES, OUTPUT_BYTES } from './check-limits.ts';

/** A text of the guest, cut where it was too long. */
export interface Kept {
  readonly text: string;
  readonly cut: boolean;
}

export type Observation =
  | {
      readonly kind: 'command';
      readonly exit: number;
      /** It did not end by itself: out of time, or far too much output. */
      readonly ended?: 'timeout' | 'flood';
      readonly stdout: Kept;
      readonly stderr: Kept;
    }
  | {
      readonly kind: 'facts';
      readonly home: string;
      readonly ended?: 'timeout' | 'flood';
      /** What the script told, by field (check-library.ts). */
      readonly facts: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'file';
      readonly home: string;
      readonly ended?: 'timeout' | 'flood';
      /** Where it points, when it is a symbolic link; the rest is about what it points to. */
      readonly link?: string;
      readonly is: 'missing' | 'file' | 'directory' | 'other';
      /** Octal, four digits. */
      readonly mode?: string;
      readonly owner?: string;
      readonly group?: string;
      /** Absent when it was not asked for or cannot be told. */
      readonly sha256?: string;
      /** Absent when it was not asked for or cannot be read. */
      readonly content?: Kept;
    };

interface Record {
  readonly check: string;
  readonly field: string;
  readonly data: Buffer;
}

const MAX_HEADER = 200;

/** `push` throws on anything that is not a record once the first one was seen; what comes before it is passed over. */
export const createRecordReader = (nonce: string, onRecord: (record: Record) => void) => {
  const start = Buffer.from(`${nonce} `);
  let held: Buffer = Buffer.alloc(0);
  let begun = false;
  const next = (): boolean => {
    const line = held.indexOf(10);
    if (line < 0 && held.length > MAX_HEADER) throw new Error('a record without an end of line');
    if (line < 0) return false;
    const header = held.toString('utf8', 0, line);
    const [mark, check, field, size] = header.split(' ');
    if (mark !== nonce || check === undefined || field === undefined || size === undefined || !/^\d{1,8}$/.test(size)) {
      throw new Error('something that is not a record');
    }
    const end = line + 1 + Number(size);
    if (Number(size) > CONTENT_BYTES + 1) throw new Error('a record that is too long');
    if (held.length < end + 1) return false;
    if (held[end] !== 10) throw new Error('a record of the wrong length');
    const data = held.subarray(line + 1, end);
    held = held.subarray(end + 1);
    onRecord({ check, field, data });
    return true;
  };
  return {
    push: (chunk: Buffer): void => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      if (!begun) {
        const at = held.indexOf(start);
        begun = at >= 0;
        held = held.subarray(begun ? at : Math.max(0, held.length - start.length + 1));
      }
      while (begun && held.length > 0 && next());
    },
  };
};

/** Gathers records into observations; each callback comes the moment the guest has said enough. */
export const createObserver = (
  checks: readonly Check[],
  on: { begin(index: number): void; done(index: number, observation: Observation, home: string): void; end(): void },
) => {
  const fields = new Map<string, Buffer>();
  let home = '';
  let expected = 0;
  let ended = false;
  return (record: Record): void => {
    if (ended) throw new Error('a record after the last one');
    if (record.check === '-') {
      if (record.field === 'home') home = record.data.toString();
      if (record.field !== 'end') return;
      if (expected !== checks.length) throw new Error('an end before the last check');
      ended = true;
      on.end();
      return;
    }
    const check = checks[expected];
    if (check === undefined || record.check !== String(expected))
      throw new Error('a record of a check that was not due');
    if (record.field === 'begin') {
      on.begin(expected);
      return;
    }
    if (record.field !== 'over') {
      fields.set(record.field, record.data);
      return;
    }
    const observation = observed(check.kind, fields, home);
    fields.clear();
    on.done(expected, observation, home);
    expected += 1;
  };
};

const observed = (kind: Check['kind'], fields: ReadonlyMap<string, Buffer>, home: string): Observation => {
  switch (kind) {
    case 'shell':
    case 'command':
    case 'env':
    case 'path':
    case 'git-config':
    case 'http':
      return command(fields);
    case 'file':
    case 'directory':
      return file(fields, home);
    default: {
      const facts = [...fields].map(([name, data]) => [name, data.toString()] as const);
      return { kind: 'facts', home, ...ended(fields), facts: new Map(facts) };
    }
  }
};

/** It did not end by itself. */
const ended = (fields: ReadonlyMap<string, Buffer>): { readonly ended?: 'timeout' | 'flood' } => {
  const why = fields.get('why')?.toString();
  return why === undefined ? {} : { ended: why === 'flood' ? 'flood' : 'timeout' };
};

const command = (fields: ReadonlyMap<string, Buffer>): Observation => {
  const exit = Number(need(fields, 'exit'));
  if (!Number.isInteger(exit)) throw new Error('an exit code that is no number');
  return {
    kind: 'command',
    exit,
    ...ended(fields),
    stdout: kept(need(fields, 'stdout'), OUTPUT_BYTES),
    stderr: kept(need(fields, 'stderr'), OUTPUT_BYTES),
  };
};

const file = (fields: ReadonlyMap<string, Buffer>, home: string): Observation => {
  const stopped = ended(fields);
  if (stopped.ended !== undefined) return { kind: 'file', home, is: 'other', ...stopped };
  const is = need(fields, 'kind').toString();
  if (is !== 'missing' && is !== 'file' && is !== 'directory' && is !== 'other')
    throw new Error('an unknown kind of file');
  const link = fields.get('link')?.toString();
  const [mode, owner, group] = fields.get('stat')?.toString().split(' ') ?? [];
  const sha256 = fields.get('sha256')?.toString();
  const content = fields.get('content');
  return {
    kind: 'file',
    home,
    is,
    ...(link === undefined ? {} : { link }),
    // GNU says 644, BSD 100644.
    ...(mode === undefined ? {} : { mode: mode.slice(-4).padStart(4, '0') }),
    ...(owner === undefined ? {} : { owner }),
    ...(group === undefined ? {} : { group }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(content === undefined ? {} : { content: kept(content, CONTENT_BYTES) }),
  };
};

const need = (fields: ReadonlyMap<string, Buffer>, name: string): Buffer => {
  const data = fields.get(name);
  if (data === undefined) throw new Error(`a check without ${name}`);
  return data;
};

const kept = (data: Buffer, limit: number): Kept => ({
  text: data.toString('utf8', 0, Math.min(limit, data.length)),
  cut: data.length > limit,
});
