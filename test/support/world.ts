/** The world that a command acts in, as values: what it wrote, what it was told. */
import type { Output, World } from '../../src/cli/world.ts';

export interface FakeWorld extends World {
  readonly out: string[];
  readonly err: string[];
  readonly exits: number[];
  /** Ctrl-C. */
  interrupt(): void;
}

export interface FakeWorldOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What a person answers; undefined: nobody is there. */
  readonly answer?: string;
  readonly isTTY?: boolean;
}

export const createFakeWorld = ({ env = {}, answer, isTTY = false }: FakeWorldOptions = {}): FakeWorld => {
  const out: string[] = [];
  const err: string[] = [];
  const exits: number[] = [];
  const listeners = new Set<() => void>();
  const output = (to: string[]): Output => ({
    write: (text) => void to.push(text),
    stream: process.stderr,
    isTTY,
    columns: 100,
    rows: 40,
  });
  return {
    cwd: '/work',
    env,
    home: '/home/me',
    stdout: output(out),
    stderr: output(err),
    ask: async (question) => {
      err.push(question);
      return answer;
    },
    onInterrupt: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // It comes back, unlike the real one: a test looks at what was to be the end.
    exit: ((code) => void exits.push(code)) as World['exit'],
    out,
    err,
    exits,
    interrupt: () => {
      for (const listener of listeners) listener();
    },
  };
};
