/** What a guest says beside its work, for messages: bounded, cleaned of control sequences, secrets masked (promise 7). */
import { createCleaner } from '../model/clean.ts';
import { createMasker } from '../model/mask.ts';

/** Kept of it; more than is shown, so that no half of a secret stands where it was cut. */
const KEPT_BYTES = 16_384;
const SHOWN_CHARS = 2_000;

export interface Said {
  take(chunk: Buffer): void;
  /** The last of it. */
  text(): string;
}

export const createSaid = (secrets: ReadonlyMap<string, string>): Said => {
  const present = createPresent(secrets);
  let kept = Buffer.alloc(0);
  return {
    take: (chunk) => {
      kept = Buffer.from(Buffer.concat([kept, chunk]).subarray(-KEPT_BYTES));
    },
    text: () => present(kept.toString('utf8')).trim().slice(-SHOWN_CHARS),
  };
};

/** Words of a guest as they may stand in a message. */
export const createPresent =
  (secrets: ReadonlyMap<string, string>): ((text: string) => string) =>
  (text) => {
    const cleaner = createCleaner();
    const masker = createMasker([...secrets.values()]);
    const clean = cleaner.push(Buffer.from(text)) + cleaner.flush();
    return masker.push(clean) + masker.flush();
  };
