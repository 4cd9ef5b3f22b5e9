/** Fifty checks of a case: how many commands the guest was sent for them. Its sshd counts. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apply, engines } from './host.mjs';

const checks = 50;

/** Writes down what kind of script each command brought, then runs it. */
const counter = `#!/bin/sh
script=$(cat)
case $script in
  *COPYFILE_DISABLE*) kind=collect ;;
  *tp_nonce=*) kind=check ;;
  *tartplan:end*) kind=login ;;
  *) kind=step ;;
esac
echo "$kind" >>"$HOME/commands"
printf '%s\\n' "$script" | /bin/sh -c "$SSH_ORIGINAL_COMMAND"
`;

const suites = `  checked:
    on: linux
    run: "echo one step"
    collect: ["~/commands"]
    check:
${Array.from({ length: checks }, (_, index) => (index % 2 === 0 ? `      - { command: "true", name: c${index} }` : `      - { file: /etc/passwd, name: f${index}, mode: "0644" }`)).join('\n')}
`;

export const benchChecks = () => {
  const engine = engines().find(({ name }) => name === 'real sshd');
  if (engine === undefined) {
    process.stdout.write('\nchecks: skipped, guests with a real sshd need root on Linux\n');
    return;
  }
  const { seen } = apply(engine, suites, { image, look: commands });
  const count = (kind) => seen.filter((one) => one === kind).length;
  process.stdout.write(`\n${checks} checks: ${count('check')} command to the guest, of ${seen.length} in all `);
  process.stdout.write(
    `(${['login', 'step', 'check', 'collect'].map((kind) => `${kind} ${count(kind)}`).join(', ')})\n`,
  );
};

const image = (folder) => {
  mkdirSync(join(folder, 'root/etc/ssh/sshd_config.d'), { recursive: true });
  mkdirSync(join(folder, 'local/bin'), { recursive: true });
  writeFileSync(join(folder, 'root/etc/ssh/sshd_config.d/count.conf'), 'ForceCommand /usr/local/bin/count\n');
  writeFileSync(join(folder, 'local/bin/count'), counter, { mode: 0o755 });
};

const commands = (project) => {
  const runs = join(project, '.tartplan/runs');
  const path = readdirSync(runs, { recursive: true, encoding: 'utf8' }).find((one) =>
    one.endsWith('artifacts/commands'),
  );
  return readFileSync(join(runs, path), 'utf8').trim().split('\n');
};
