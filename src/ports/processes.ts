/** The processes port: what else runs on this host. */
export interface Processes {
  /** Processes that have `word` as one of their arguments; `command` is program and arguments. */
  naming(word: string): Promise<readonly { readonly pid: number; readonly command: readonly string[] }[]>;
  /** Ends it for good and waits until it is gone (bounded). */
  end(pid: number): Promise<void>;
}
