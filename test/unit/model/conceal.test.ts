import { describe, expect, it } from 'vitest';
import { createConceal } from '../../../src/model/conceal.ts';
import { type Problem, problem } from '../../../src/model/problem.ts';
import { frame } from '../../../src/report/frame.ts';

const text = 'suites:\n  a:\n    run: curl -u me:hunter2-hunter2 x\n';
const at = (start: number, end: number) => ({ file: { path: 'hunter2-hunter2.yaml', text }, start, end });

describe('createConceal', () => {
  it('masks texts, and leaves ids, words and paths', () => {
    const conceal = createConceal(['hunter2-hunter2', 'passed']);
    const value = {
      id: 'hunter2-hunter2@tahoe',
      status: 'passed',
      name: 'curl me:hunter2-hunter2',
      tail: ['it passed', 'aHVudGVyMi1odW50ZXIy'],
      steps: [{ actual: 'hunter2-hunter2', seconds: 1 }],
    };
    expect(conceal(value)).toEqual({
      id: 'hunter2-hunter2@tahoe',
      status: 'passed',
      name: 'curl me:***',
      tail: ['it ***', '***'],
      steps: [{ actual: '***', seconds: 1 }],
    });
  });

  it('keeps places true in a frame of the tartfile', () => {
    const start = text.indexOf('run');
    const told: Problem = problem('step/failed', 'no', { where: at(start, start + 3) });
    const shown = frame(createConceal(['hunter2-hunter2'])(told), { color: false });
    expect(shown).toContain('run: curl -u me:*************** x');
    expect(shown).toContain('    |     ^^^');
    expect(shown).toContain('hunter2-hunter2.yaml:3:5');
  });

  it('blanks each line of a secret of lines, and no line that says too little', () => {
    const one = { file: { path: 'x', text: '{\n  key-one\n}\n' }, start: 0, end: 1 };
    expect(createConceal(['{\n  key-one\n}'])({ where: { ...one, file: { ...one.file } } }).where.file.text).toBe(
      '*\n*********\n*\n',
    );
    expect(createConceal(['{\nkey-two\n}'])({ where: one })).toEqual({ where: one });
  });

  it('gives the value itself where there is no secret', () => {
    const value = { name: 'x' };
    expect(createConceal(['', ' '])(value)).toBe(value);
  });
});
