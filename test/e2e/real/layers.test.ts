/** Layers of real guests: what was written there is on the disk that is cloned, and never booted again. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { expectCode, names } from '../../support/host.ts';
import { bases, createRealHost, leftInKernel, noRealGuests, type RealHost, titled } from '../../support/real.ts';

let host: RealHost;
afterEach(() => host?.dispose());

describe.skipIf(noRealGuests !== undefined)(titled('layers of real guests'), () => {
  test('a package that is installed once is there in every clone, and the layer shut down by itself', async () => {
    host = await createRealHost(`version: 1
name: real
${bases}layers:
  tools:
    from: debian
    workspace: { path: ., to: ~/dotfiles }
    inputs: list
    run:
      - { run: "printf '#!/bin/sh\\necho here\\n' >/usr/local/bin/tool && chmod +x /usr/local/bin/tool", sudo: true }
      - cp list ~/from-layer
      - { name: a new boot, reboot: true }
      - test -x /usr/local/bin/tool
suites:
  uses:
    on: tools
    workspace: { path: ., to: ~/dotfiles }
    run: [tool >~/said, rm ~/dotfiles/list]
    check:
      - { file: ~/said, contains: here }
      - { file: ~/from-layer, contains: one }
      - { file: ~/dotfiles/old, exists: false }
  also:
    on: tools
    check: [{ command: tool, stdout: here }, { file: ~/said, exists: false }, { file: ~/dotfiles/list }]
`);
    await host.write('list', 'one\n');
    await host.write('old', 'old\n');
    expectCode(await host.tartplan(['apply', 'tools']), 0);
    await rm(join(host.project, 'old'));
    const before = names(await host.vms());
    const ended = await host.tartplan(['apply']);
    expectCode(ended, 0);
    expect(ended.stdout).toMatch(/also@tools +passed/);
    expect(ended.stdout).toMatch(/uses@tools +passed/);
    expect(names(await host.vms())).toEqual(before);
    expect(leftInKernel(host)).toEqual([]);
  });
});
