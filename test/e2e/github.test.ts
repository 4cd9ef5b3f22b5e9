/** Under GitHub Actions: annotations at the tartfile's lines, and a summary of the step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host } from '../support/host.ts';

let host: Host | undefined;
afterEach(async () => {
  await host?.dispose();
  host = undefined;
});

test('a failed check points into the tartfile, and guests cannot forge a command', async () => {
  host = await createHost(
    'version: 1\nbases: { tahoe: base }\nsuites:\n  quick:\n    run: echo "::error::forged"\n    check: [{ command: "false" }]\n',
  );
  const summary = join(host.folder, 'summary.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: host.project, GITHUB_STEP_SUMMARY: summary };
  const ended = await host.tartplan(['apply', '--verbose'], env);
  expectCode(ended, 3);
  expect(ended.stderr).toMatch(/^::error file=tartfile.yaml,line=6,/m);
  expect(ended.stderr).not.toMatch(/^::error::forged/m);
  expect(readFileSync(summary, 'utf8')).toContain('quick@tahoe');
});
