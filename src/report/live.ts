/** The live view: listr2 draws, events decide. The one file that knows listr2. */
import {
  type DefaultRenderer,
  Listr,
  ListrLogger,
  type ListrTaskWrapper,
  ProcessOutput,
  type SimpleRenderer,
} from 'listr2';
import type { Event } from '../model/event.ts';
import { frame } from './frame.ts';
import { isWell, liveRows, liveTitle } from './live-text.ts';
import type { Reporter, Screen } from './reporter.ts';
import { painter } from './style.ts';
import { emptyTally, tally } from './tally.ts';

export interface LiveDeps {
  readonly screen: Screen;
  /** Where listr2 writes. */
  readonly stream: NodeJS.WriteStream;
  now(): number;
  /** Calls again and again until the result is called. */
  every(ms: number, work: () => void): () => void;
}

/** Milliseconds between two drawings: listr2 draws at each change, and draws all of it. */
const BEAT = 125;
/** Lines that are not rows: the title, and the one below that the cursor rests on. */
const FRAME = 2;
/** Columns that listr2 puts before a title and before a row. */
const INDENT = 6;

/**
 * One task of listr2 with a block of rows, rather than a task for each lane: rows that exceed the terminal smear its view
 * (listr2 issues 296, 438), and its cost grows with the square of the tasks. It listens to events and runs nothing.
 */
export const createLive = (deps: LiveDeps): Reporter => {
  const paint = painter(deps.screen.color);
  const later: string[] = [];
  let state = emptyTally;
  let task: ListrTaskWrapper<unknown, typeof DefaultRenderer, typeof SimpleRenderer> | undefined;
  let end = (): void => undefined;
  let stopBeat = (): void => undefined;
  let drawn: Promise<unknown> = Promise.resolve();
  const output = outputTo(deps.stream);

  const draw = (): void => {
    if (task === undefined) return;
    const size = { rows: Math.max(0, deps.screen.rows - FRAME), width: Math.max(20, deps.screen.width - INDENT) };
    task.title = liveTitle(state, deps.now());
    task.output = liveRows(state, deps.now(), size, paint).join('\n');
  };
  const start = (): void => {
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const logger = new ListrLogger({ processOutput: output });
    const list = new Listr(
      [
        {
          title: 'Applying',
          task: async (_, wrapper) => {
            task = wrapper;
            draw();
            await ended;
            // Only an error gives the title the sign of one.
            if (!isWell(state)) throw new Error('not all is well');
          },
          rendererOptions: { outputBar: 1, persistentOutput: false },
        },
      ],
      {
        renderer: 'default',
        rendererOptions: {
          logger,
          icon: { OUTPUT: ' ' },
          formatOutput: 'truncate',
          removeEmptyLines: false,
          showErrorMessage: false,
        },
        // Its own listener would end the process before the VMs are gone.
        registerSignalListeners: false,
        fallbackRendererCondition: false,
        silentRendererCondition: false,
        forceTTY: true,
        exitOnError: false,
      },
    );
    drawn = list.run().catch(() => undefined);
    stopBeat = deps.every(BEAT, draw);
  };
  const letGo = (): void => {
    stopBeat();
    task = undefined;
    output.release();
  };
  return {
    onEvent: (event: Event) => {
      const { interrupted } = state;
      state = tally(state, event);
      // In no result, and gone with the next drawing.
      if (event.type === 'problem') later.push(frame(event.problem, { color: deps.screen.color }));
      if (event.type === 'run-started') start();
      if (event.type === 'interrupted') draw();
      // The second one leaves at once: what is written from now on must be seen, and so must the cursor.
      if (event.type === 'interrupted' && interrupted) letGo();
    },
    close: async () => {
      stopBeat();
      draw();
      task = undefined;
      end();
      await drawn;
      for (const text of later.splice(0)) deps.screen.write(`${text}\n`);
    },
  };
};

/** listr2 would go on with the size that the terminal had at first. */
const outputTo = (stream: NodeJS.WriteStream): ProcessOutput => {
  const output = new ProcessOutput(stream, stream, { leaveEmptyLine: false });
  // While it draws, it catches what others write to the stream; what it writes itself goes past that.
  const direct = Object.create(stream, { write: { value: stream.write.bind(stream) } });
  return Object.defineProperty(output, 'stdout', { value: direct });
};
