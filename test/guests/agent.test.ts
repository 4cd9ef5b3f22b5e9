/** The guest through `tart exec`, with a stand-in for tart that runs commands on this machine. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOpenAgent } from '../../src/guests/agent.ts';
import { createStatusFilter } from '../../src/guests/agent-status.ts';
import type { ExecOptions } from '../../src/ports/guest.ts';
import { whoAmIScript } from '../../src/run/script.ts';
import { spawn } from '../../src/system/spawn.ts';
import { problemOf } from './support/problem.ts';

const never = new AbortController().signal;
let folder: string;
let tart: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tp-agent-'));
  tart = path.join(folder, 'tart');
  // As tart does: flags before the name, all after it is the guest's argv; without -i no stdin.
  writeFileSync(
    tart,
    `#!/bin/sh
printf '%s\\n' "$*" >>"$TP_LOG"
shift
[ "$1" != -i ] && exec </dev/null || shift
vm=$1
shift
case $vm in
off) echo 'VM "off" is not running' >&2; exit 2 ;;
booting) echo 'Failed to connect to the VM using its control socket: x, is the Tart Guest Agent running?' >&2; exit 1 ;;
old) echo '"tart exec" is only available on macOS 14 (Sonoma) or newer' >&2; exit 1 ;;
dies) [ -e "$TP_LOG.died" ] && { echo some output; echo 'Error: unavailable (14): gone' >&2; exit 1; }; : >"$TP_LOG.died" ;;
esac
exec "$@"
`,
  );
  chmodSync(tart, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const log = () => path.join(folder, 'log');
const open = (vm: string, signal = never) => createOpenAgent({ spawn, tart, env: { TP_LOG: log() } })(vm, signal);
const run = async (command: string, more: Partial<ExecOptions> = {}, vm = 'vm') => {
  const said = { stdout: '', stderr: '' };
  const guest = await open(vm);
  const end = await guest.exec(command, {
    signal: never,
    onOutput: (stream, chunk) => {
      said[stream] += chunk.toString();
    },
    ...more,
  });
  return { ...end, ...said };
};

describe('a guest behind the agent', () => {
  it('gives exit codes, its own 1, 2 and 64 among them, and both streams without our marks', async () => {
    for (const exit of [0, 1, 2, 64, 255])
      expect(await run(`echo out; echo err >&2; exit ${exit}`)).toEqual({ exit, stdout: 'out\n', stderr: 'err\n' });
    expect(await run('printf %s no-newline >&2; kill -9 $$')).toMatchObject({
      exit: 137,
      stderr: expect.stringContaining('no-newline'),
    });
  });

  it('gives stdin, or its end', async () => {
    expect(await run('cat', { stdin: 'in' })).toMatchObject({ stdout: 'in' });
    expect(await run('cat; echo end')).toMatchObject({ stdout: 'end\n' });
    expect(await run('wc -c', { stdin: Readable.from([Buffer.alloc(3_000_000)]) })).toMatchObject({
      stdout: expect.stringMatching(/3000000/),
    });
    const script = whoAmIScript();
    expect((await run(script.command, { stdin: script.stdin })).stdout).toContain('tartplan:end');
    expect(readFileSync(log(), 'utf8').split('\n')).toContainEqual(expect.stringMatching(/^exec -i vm sh -c /));
    expect(readFileSync(log(), 'utf8').split('\n')).toContainEqual(expect.stringMatching(/^exec vm sh -c /));
  });

  it('stops when its input breaks off, or the taker of the output fails', async () => {
    const broken = new Error('tar said no');
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.alloc(10);
        throw broken;
      })(),
    );
    await expect(run('cat; sleep 1000', { stdin })).rejects.toBe(broken);
    await expect(run('yes', { onOutput: () => Promise.reject(broken) })).rejects.toBe(broken);
  });

  it('ends when aborted, with the reason', async () => {
    const stop = new AbortController();
    await expect(
      run('echo begun; sleep 1000', { signal: stop.signal, onOutput: () => stop.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
    await expect(run('true', { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow('late');
  });

  it('tells a guest that is not there yet from one that is lost', async () => {
    expect(await problemOf(open('off'))).toMatchObject({ code: 'guest/refused', detail: 'VM "off" is not running' });
    expect(await problemOf(open('booting'))).toMatchObject({ code: 'guest/refused' });
    expect(await problemOf(open('old'))).toMatchObject({ code: 'host/macos' });
    expect(await problemOf(run('true', {}, 'dies'))).toMatchObject({
      code: 'guest/lost',
      detail: 'Error: unavailable (14): gone',
    });
    const missing = createOpenAgent({ spawn, tart: path.join(folder, 'none'), env: {} });
    expect(await problemOf(missing('vm', never))).toMatchObject({ code: 'engine/tart' });
  });

  it('lets go of a try when aborted', async () => {
    await expect(open('vm', AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
  });
});

describe('createStatusFilter', () => {
  it('takes out the report, and nothing else, whatever the chunks are', () => {
    const nonce = 'aaaa-bbbb';
    const near = fc.constantFrom(
      '[tartplan ',
      '[tartplan aaaa-bbbb ',
      '[tartplan aaaa-bbbb exit',
      '[',
      '[[tartplan',
      ']',
      'text\n',
      '3]',
    );
    const text = fc.array(near, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(255), fc.array(fc.nat(200)), (before, after, exit, cuts) => {
        const whole = Buffer.from(`${before}[tartplan ${nonce} exit ${exit}]${after}`);
        const points = [0, ...cuts.map((cut) => cut % whole.length).sort((a, b) => a - b), whole.length];
        const filter = createStatusFilter(nonce);
        const passed = points.slice(1).map((point, index) => filter.push(whole.subarray(points[index], point)));
        expect(Buffer.concat([...passed, filter.flush()]).toString()).toBe(before + after);
        expect(filter.exit()).toBe(exit);
      }),
    );
  });

  it('holds nothing back for good', () => {
    const filter = createStatusFilter('aaaa');
    const passed = filter.push(Buffer.from('text [tartplan aa'));
    expect(passed.toString() + filter.flush().toString()).toBe('text [tartplan aa');
    expect(filter.exit()).toBeUndefined();
  });
});
