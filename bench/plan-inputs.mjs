/** Tartfiles of any size, and a `tart` that answers at once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `tart list --format json` prints of so many VMs; with none but a base it is as small as can be. */
export const listOf = (vms) =>
  JSON.stringify([listed('tahoe-base'), ...Array.from({ length: vms }, (_, index) => listed(`someones-${index}`))]);

const listed = (Name) => ({
  Name,
  Source: 'local',
  State: 'stopped',
  Running: false,
  Disk: 50,
  Size: 25,
  SizeOnDisk: 25,
  Accessed: '2026-01-01T00:00:00Z',
});

/** Answers every question that a plan asks from a file: the least that a `tart` can take. */
export const fakeTart = (folder, list) => {
  const path = join(folder, 'tart');
  writeFileSync(path, `#!/bin/sh\ncase $1 in\n  --version) echo 2.32.1 ;;\n  *) exec cat '${list}' ;;\nesac\n`, {
    mode: 0o755,
  });
  return path;
};

const names = ['tahoe', 'sequoia', 'sonoma', 'ventura', 'monterey'];

export const tartfile = (bases, machines, suites) => {
  const all = Array.from({ length: bases }, (_, index) => (index < names.length ? names[index] : `tahoe-${index}`));
  const lines = ['version: 1', 'name: bench', 'bases:'];
  for (const base of all)
    lines.push(`  ${base}: { macos: ${base.split('-')[0]}, flavor: ${base.includes('-') ? 'vanilla' : 'base'} }`);
  lines.push('defaults:', '  resources: { cpu: 4, memory: 8GB }');
  if (machines > 0) lines.push('machines:');
  for (let index = 0; index < machines; index++)
    lines.push(`  dev-${index}: { from: ${all[index % bases]}, state: stopped }`);
  lines.push('suites:');
  for (let index = 0; index < suites; index++) {
    lines.push(
      `  suite-${index}:`,
      '    on: all',
      '    run:',
      `      - name: install`,
      `        run: ./install.sh ${index}`,
    );
    lines.push('        timeout: 10m', '    check:', '      - file: ~/.zshrc', '        contains: "starship"');
    lines.push('      - command: git config --global user.name', '        stdout: /./');
  }
  return `${lines.join('\n')}\n`;
};
