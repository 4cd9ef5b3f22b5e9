/** Names that sort by time, and names that cannot collide. */
import { randomBytes } from 'node:crypto';
import { isoTime } from '../model/iso-time.ts';

/** `20261124T230512Z-3f9a`: UTC, and four characters for runs of one second. */
export const newRunId = (now: number): string => {
  const stamp = isoTime(now)
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z');
  return `${stamp}-${randomBytes(2).toString('hex')}`;
};

/** Ten characters, 50 bits. */
export const unique = (): string => [...randomBytes(10)].map((byte) => alphabet[byte & 31]).join('');

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
