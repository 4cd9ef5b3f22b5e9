/** What travels over control.sock: frames of one type byte, four bytes of length, and a payload. */
import type { Readable } from 'node:stream';

export const frameType = {
  /** JSON: what is wanted. */
  request: 1,
  /** JSON: its answer, or how it ended. */
  result: 2,
  stdin: 3,
  stdout: 4,
  stderr: 5,
  stdinEnd: 6,
  resize: 7,
  /** Flow control for stdin: the guest takes more. */
  more: 8,
  /** The first frame of an agent that is there. */
  hello: 9,
} as const;

export interface Request {
  readonly want: 'exec' | 'address';
  readonly argv?: readonly string[];
  readonly tty?: { readonly rows: number; readonly cols: number };
  readonly stdin?: boolean;
}

export interface Result {
  readonly address?: string;
  readonly exit?: number;
  /** The agent's own error, after the gRPC code. */
  readonly error?: string;
}

export const frame = (type: number, payload: Buffer | string = ''): Buffer => {
  const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
  const head = Buffer.alloc(5);
  head.writeUInt8(type, 0);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
};

/** Calls `take` for every whole frame. */
export const readFrames = (stream: Readable, take: (type: number, payload: Buffer) => void): void => {
  let pending: Buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    while (pending.length >= 5) {
      const end = 5 + pending.readUInt32BE(1);
      if (pending.length < end) break;
      take(pending.readUInt8(0), pending.subarray(5, end));
      pending = pending.subarray(end);
    }
  });
};
