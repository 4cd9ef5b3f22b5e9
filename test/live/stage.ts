/** A pseudo-terminal with the live view in it, and what stands on its screen. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import xterm from '@xterm/headless';
import { rolldown } from 'rolldown';
import type { EventBody } from '../../src/model/event.ts';

export type Order =
  | { readonly kind: 'event'; readonly event: EventBody }
  /** Closes the view, and writes that line below it. */
  | { readonly kind: 'close'; readonly word: string };

export interface Stage {
  /** Carried out when it resolves; what it draws may come later. */
  order(order: Order): Promise<void>;
  event(event: EventBody): Promise<void>;
  /** As a person does. */
  interrupt(): void;
  resize(columns: number, rows: number): void;
  /** Lines of the screen, and of all that scrolled out of it, without blanks at their ends. */
  screen(): readonly string[];
  all(): readonly string[];
  /** Resolves when it holds of what stands on the screen. */
  until(what: (screen: readonly string[]) => boolean): Promise<readonly string[]>;
  cursorShown(): boolean;
  /** Lets the program end, and gives its exit code. */
  end(): Promise<number>;
  /** Ends it by force, if it still runs. */
  dispose(): Promise<void>;
}

/** The platform's pseudo-terminals; the reason why there are none. */
export const loadPty = async (): Promise<typeof import('@lydell/node-pty') | string> => {
  try {
    return await import('@lydell/node-pty');
  } catch (error) {
    return `no pseudo-terminals here: ${error instanceof Error ? error.message : String(error)}`;
  }
};

/** The program as JavaScript, in a temporary folder. */
export const bundle = async (): Promise<{ readonly script: string; dispose(): void }> => {
  const folder = await mkdtemp(join(tmpdir(), 'tartplan-live-'));
  const build = await rolldown({ input: join(import.meta.dirname, 'program.ts'), platform: 'node' });
  await build.write({ dir: folder, format: 'esm', entryFileNames: 'program.mjs', chunkFileNames: '[name].mjs' });
  await build.close();
  return { script: join(folder, 'program.mjs'), dispose: () => rmSync(folder, { recursive: true, force: true }) };
};

export const createStage = async (
  pty: typeof import('@lydell/node-pty'),
  script: string,
  size: { readonly columns: number; readonly rows: number },
): Promise<Stage> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const connected = new Promise<Socket>((resolve) => server.once('connection', resolve));
  const terminal = new xterm.Terminal({
    cols: size.columns,
    rows: size.rows,
    scrollback: 5_000,
    allowProposedApi: true,
  });
  const child = pty.spawn(process.execPath, [script, String(port)], {
    name: 'xterm-256color',
    cols: size.columns,
    rows: size.rows,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', LANG: 'C.UTF-8' },
  });
  let cursor = true;
  let pending = 0;
  let ended: number | undefined;
  const watchers = new Set<() => void>();
  const wake = (): void => {
    for (const watch of watchers) watch();
  };
  child.onData((data) => {
    const last = Math.max(data.lastIndexOf('\u001b[?25l'), data.lastIndexOf('\u001b[?25h'));
    if (last >= 0) cursor = data.startsWith('\u001b[?25h', last);
    pending++;
    terminal.write(data, () => {
      pending--;
      wake();
    });
  });
  child.onExit(({ exitCode }) => {
    ended = exitCode;
    wake();
  });
  const socket = await connected;
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  const lines = (from: number, to: number): readonly string[] =>
    Array.from(
      { length: to - from },
      (_, index) => terminal.buffer.active.getLine(from + index)?.translateToString(true) ?? '',
    );
  const screen = (): readonly string[] =>
    lines(terminal.buffer.active.viewportY, terminal.buffer.active.viewportY + terminal.rows);
  const when = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const watch = (): void => {
        if (!holds()) return;
        watchers.delete(watch);
        resolve();
      };
      watchers.add(watch);
      watch();
    });
  const order = async (one: Order): Promise<void> => {
    socket.write(`${JSON.stringify(one)}\n`);
    await answers.next();
  };
  return {
    order,
    event: (event) => order({ kind: 'event', event }),
    interrupt: () => child.write('\u0003'),
    resize: (columns, rows) => {
      terminal.resize(columns, rows);
      child.resize(columns, rows);
    },
    screen,
    all: () => lines(0, terminal.buffer.active.length),
    until: async (what) => {
      await when(() => what(screen()));
      return screen();
    },
    cursorShown: () => cursor,
    end: async () => {
      socket.end();
      await when(() => ended !== undefined && pending === 0);
      return ended ?? -1;
    },
    dispose: async () => {
      if (ended === undefined) child.kill('SIGKILL');
      await when(() => ended !== undefined && pending === 0);
      socket.destroy();
      server.close();
      terminal.dispose();
    },
  };
};
