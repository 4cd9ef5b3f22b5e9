/** The processes port: what else runs on this host. */
export interface Processes {
  /** Processes that have `word` as one of their arguments; `command` is program and arguments. */
  naming(word: string): Promise<readonly { readonly pid: number; readonly command: readonly string[] }[]>;
  /** Interrupts it as Ctrl-C would, so that it can put its things in order, then kills it; waits until it is gone (bounded). */
  end(pid: number): Promise<void>;
}
