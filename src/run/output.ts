/** Output of a guest on its way to people: cleaned of control sequences, secrets masked, logged, its last lines remembered (promise 7). */
import { createCleaner } from '../model/clean.ts';
import type { OutputSource } from '../model/event.ts';
import { createMasker } from '../model/mask.ts';
import type { Lane } from './lane.ts';
import type { Tools } from './tools.ts';

export interface Output {
  /** The promise, if any, is the log's back-pressure. */
  onOutput(stream: 'stdout' | 'stderr', chunk: Buffer): void | Promise<void>;
  /** Of the clock, when something last came; undefined: nothing did. */
  heardAt(): number | undefined;
  /** The line that is being written, or else the last that said something; secrets masked. */
  lastLine(): string;
  /** Ends it: what was held back is told, the log is on disk. Its last lines. */
  end(): Promise<readonly string[]>;
}

/** Lines kept for messages. */
const TAIL = 20;

/** `log` is relative to the run's folder; `read` also gets what is told. */
export const createOutput = (
  lane: Lane,
  source: OutputSource,
  log: string,
  tools: Pick<Tools, 'files' | 'secrets' | 'clock'>,
  read?: (stream: 'stdout' | 'stderr', text: string) => void,
): Output => {
  const file = tools.files.log(log);
  const tail: string[] = [];
  let heardAt: number | undefined;
  let talking: 'stdout' | 'stderr' = 'stdout';
  const tell = (stream: 'stdout' | 'stderr', text: string): void | Promise<void> => {
    if (text === '') return;
    const written = file.write(text);
    read?.(stream, text);
    for (const line of text.split('\n')) if (line.trim() !== '') tail.push(line);
    tail.splice(0, Math.max(0, tail.length - TAIL));
    lane.emit({ type: 'output', lane: lane.id, source, stream, text });
    return written;
  };
  const secrets = [...tools.secrets.values()];
  const streams = {
    stdout: { clean: createCleaner(), mask: createMasker(secrets) },
    stderr: { clean: createCleaner(), mask: createMasker(secrets) },
  };
  return {
    onOutput: (stream, chunk) => {
      const { clean, mask } = streams[stream];
      heardAt = tools.clock.now();
      talking = stream;
      return tell(stream, mask.push(clean.push(chunk)));
    },
    heardAt: () => heardAt,
    lastLine: () => {
      const open = streams[talking].clean.pending();
      if (open.trim() === '') return tail.at(-1) ?? '';
      const masker = createMasker(secrets);
      return masker.push(open) + masker.flush();
    },
    end: async () => {
      for (const stream of ['stdout', 'stderr'] as const) {
        const { clean, mask } = streams[stream];
        await tell(stream, mask.push(clean.flush()) + mask.flush());
      }
      await file.close();
      return tail;
    },
  };
};
