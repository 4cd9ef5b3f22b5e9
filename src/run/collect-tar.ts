/** Reads a tar stream of a guest: untrusted, so strict. Yields entries; knows ustar, pax and GNU long names. */

export interface TarEntry {
  /** As the archive has it. */
  readonly name: string;
  /** `sparse`: a file without its holes, which may stand for far more than was sent. */
  readonly kind: 'file' | 'directory' | 'link' | 'sparse' | 'other';
  readonly size: number;
  readonly executable: boolean;
}

export interface TarSink {
  /** Whether the content of this entry is wanted. */
  entry(entry: TarEntry): Promise<boolean>;
  data(chunk: Buffer): Promise<void>;
  end(): Promise<void>;
}

/** Of names and attributes; what is larger is no honest header. */
const MAX_META = 1024 * 1024;
const BLOCK = 512;
/** Where GNU tar's header of a sparse file, and each block after it, say that one more follows. */
const GNU_EXTENDED = 482;
const GNU_MORE = 504;

interface Meta {
  readonly name?: string;
  readonly size?: number;
  readonly sparse?: boolean;
}

/**
 * `push` waits for the sink, and throws on what is no archive. Archives may follow each other, as from several runs of
 * tar: blocks of zeros between entries are passed over. `finish` throws when the stream broke off.
 */
export const createTarReader = (sink: TarSink) => {
  let held: Buffer = Buffer.alloc(0);
  let current: { left: number; padding: number; wanted: boolean } | undefined;
  let meta: Meta = {};
  /** More blocks that say where the data of a sparse file belongs come before the data. */
  let extended = false;

  /** Takes as much of the entry's content as is there; true when the entry is over. */
  const content = async (entry: { left: number; padding: number; wanted: boolean }): Promise<boolean> => {
    const chunk = held.subarray(0, Math.min(entry.left, held.length));
    held = held.subarray(chunk.length);
    entry.left -= chunk.length;
    if (chunk.length > 0 && entry.wanted) await sink.data(chunk);
    if (entry.left > 0 || held.length < entry.padding) return false;
    held = held.subarray(entry.padding);
    if (entry.wanted) await sink.end();
    return true;
  };

  /** Reads one header, with the block of names that it may announce; false when more is needed. */
  const header = async (): Promise<boolean> => {
    if (held.length < BLOCK) return false;
    const block = held.subarray(0, BLOCK);
    if (block.every((byte) => byte === 0)) {
      held = held.subarray(BLOCK);
      return true;
    }
    if (!checksumFits(block)) throw new Error('a header with a wrong checksum');
    const type = String.fromCharCode(block[156] ?? 0);
    const size = number(block, 124, 12);
    if ('xgLK'.includes(type)) {
      if (size > MAX_META) throw new Error('a name or attributes beyond all measure');
      const whole = BLOCK + size + padding(size);
      if (held.length < whole) return false;
      meta = { ...meta, ...metaOf(type, held.subarray(BLOCK, BLOCK + size)) };
      held = held.subarray(whole);
      return true;
    }
    const name = meta.name ?? nameOf(block);
    const plain = kindOf(type);
    const length = plain === 'directory' || plain === 'link' ? 0 : (meta.size ?? size);
    const kind = plain !== 'file' ? plain : name.endsWith('/') ? 'directory' : meta.sparse === true ? 'sparse' : plain;
    extended = type === 'S' && block[GNU_EXTENDED] !== 0;
    meta = {};
    held = held.subarray(BLOCK);
    const wanted = await sink.entry({ name, kind, size: length, executable: (number(block, 100, 8) & 0o100) !== 0 });
    current = { left: length, padding: padding(length), wanted };
    return true;
  };

  const extension = (): boolean => {
    if (held.length < BLOCK) return false;
    extended = held[GNU_MORE] !== 0;
    held = held.subarray(BLOCK);
    return true;
  };

  return {
    push: async (chunk: Buffer): Promise<void> => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      for (let on = true; on; ) {
        if (extended) on = extension();
        else if (current === undefined) on = await header();
        else if (await content(current)) current = undefined;
        else on = false;
      }
    },
    finish: (): void => {
      if (current !== undefined || held.some((byte) => byte !== 0)) throw new Error('an end in the middle of a file');
    },
  };
};

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

const kindOf = (type: string): TarEntry['kind'] => {
  if (type === '0' || type === '\0' || type === '7') return 'file';
  if (type === '5') return 'directory';
  if (type === 'S') return 'sparse';
  return type === '1' || type === '2' ? 'link' : 'other';
};

const checksumFits = (block: Buffer): boolean => {
  let sum = 8 * 32;
  for (const [index, byte] of block.entries()) if (index < 148 || index >= 156) sum += byte;
  return sum === number(block, 148, 8);
};

/** Octal, or base 256 when the first bit is set; throws on anything else, and on what no disk holds. */
const number = (block: Buffer, start: number, length: number): number => {
  const field = block.subarray(start, start + length);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    const value = field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 0x7f : byte), 0);
    if (!Number.isSafeInteger(value)) throw new Error('a size beyond all measure');
    return value;
  }
  const text = cString(field).trim();
  if (!/^[0-7]*$/.test(text)) throw new Error('a number that is none');
  return text === '' ? 0 : Number.parseInt(text, 8);
};

const cString = (field: Buffer): string => {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
};

const nameOf = (block: Buffer): string => {
  const name = cString(block.subarray(0, 100));
  // GNU's own format has times where ustar has a prefix.
  const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? cString(block.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
};

const metaOf = (type: string, data: Buffer): Meta => {
  if (type === 'L') return { name: data.toString('utf8').replace(/\0$/, '') };
  return type === 'x' ? pax(data) : {};
};

/** Records of `<length> <key>=<value>\n`. */
const pax = (data: Buffer): Meta => {
  const found: { name?: string; size?: number; sparse?: boolean } = {};
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(32, at);
    const length = Number(data.toString('latin1', at, space));
    if (space < 0 || !Number.isInteger(length) || length < 5 || at + length > data.length)
      throw new Error('attributes that are none');
    const record = data.toString('utf8', space + 1, at + length - 1);
    const equals = record.indexOf('=');
    const [key, value] = [record.slice(0, equals), record.slice(equals + 1)];
    if (key === 'path') found.name = value;
    if (key.startsWith('GNU.sparse.')) found.sparse = true;
    if (key === 'size') {
      if (!/^\d{1,15}$/.test(value)) throw new Error('a size that is none');
      found.size = Number(value);
    }
    at += length;
  }
  return found;
};
