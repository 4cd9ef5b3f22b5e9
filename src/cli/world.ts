/** The world that a command acts in: handed down by main, replaced by tests of commands. */
export interface Output {
  write(text: string): void;
  /** The stream itself, for those who draw on a terminal. */
  readonly stream: NodeJS.WriteStream;
  readonly isTTY: boolean;
  readonly columns: number;
  readonly rows: number;
}

export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Asks a person one question; undefined when nobody is there to answer. */
  ask(question: string): Promise<string | undefined>;
  /** Calls back for each Ctrl-C, SIGTERM or hang-up until the result is called. */
  onInterrupt(listener: () => void): () => void;
  /** Leaves at once. */
  exit(code: number): never;
}
