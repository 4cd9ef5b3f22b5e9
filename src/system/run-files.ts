/** `.tartplan/runs/<id>/`: logs and reports of one run. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LogFile, RunFiles } from '../ports/run-files.ts';
import { createCollectSink } from './collect-sink.ts';
import { writeHistory } from './history.ts';

export interface RunFilesDeps {
  /** `.tartplan` beside the tartfile, absolute. */
  readonly stateFolder: string;
  readonly runId: string;
  /** Where the next plan looks for how cases went. */
  readonly historyFolder: string;
  /** Told once, when a log cannot be written (a full disk, say). */
  onBrokenLog(error: Error): void;
}

/** Bytes of one log; a guest that never stops talking does not fill the disk. */
const LOG_LIMIT = 64 << 20;

export const createRunFiles = (deps: RunFilesDeps): RunFiles => {
  const folder = join(deps.stateFolder, 'runs', deps.runId);
  let broken = false;
  const onError = (error: Error): void => {
    if (!broken) deps.onBrokenLog(error);
    broken = true;
  };
  return {
    absolute: (path) => join(folder, path),
    log: (path) => openLog(join(folder, path), onError),
    sink: (path) => createCollectSink(join(folder, path)),
    remember: (caseId, history, files) => writeHistory(deps.historyFolder, caseId, history, files),
  };
};

/** Makes the folder of the run, out of git's sight; a problem here stops a run before it made anything. */
export const makeRunFolder = async (stateFolder: string, runId: string): Promise<void> => {
  await mkdir(join(stateFolder, 'runs', runId), { recursive: true });
  await writeFile(join(stateFolder, '.gitignore'), '*\n');
};

const openLog = (path: string, onError: (error: Error) => void): LogFile => {
  let size = 0;
  let failed = false;
  const stream = mkdir(dirname(path), { recursive: true }).then(() =>
    createWriteStream(path, { flags: 'a', mode: 0o600 }),
  );
  const ready = stream.then(
    (one) => {
      one.on('error', (error) => {
        failed = true;
        onError(error);
      });
      return one;
    },
    (error: Error) => {
      failed = true;
      onError(error);
      return undefined;
    },
  );
  const write = async (text: string): Promise<void> => {
    const one = await ready;
    if (one === undefined || failed || size > LOG_LIMIT) return;
    size += Buffer.byteLength(text);
    const whole = size > LOG_LIMIT ? `${text}\n[tartplan: the log is cut here, after ${LOG_LIMIT >> 20} MiB]\n` : text;
    if (!one.write(whole)) await drained(one);
  };
  return {
    write,
    close: async () => {
      const one = await ready;
      if (one === undefined || one.destroyed) return;
      await new Promise<void>((resolve) => {
        one.once('close', () => resolve());
        one.end();
      });
    },
  };
};

const ends = ['drain', 'error', 'close'];

const drained = (stream: WriteStream): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      for (const event of ends) stream.off(event, done);
      resolve();
    };
    for (const event of ends) stream.once(event, done);
  });
