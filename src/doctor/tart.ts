/** Checks of Tart: is it there, new enough, does it answer, and what runs already. */
import { type Finding, finding } from './finding.ts';
import { rehearse } from './mac.ts';
import type { RunningVm, Subject } from './subject.ts';
import { atLeast, parseVersion } from './version.ts';

/** What tartplan builds on: pulls that only warn of a locked keychain (2.28.6) and the resolver `agent` (2.28.0). */
const minimum = [2, 28, 6];
/** The last release of the old tap. */
const lastOfOldTap = '2.32.1';

const install = 'brew install openai/tools/tart';
const moveTap = 'brew uninstall cirruslabs/cli/tart\nbrew install openai/tools/tart';

export const tart = ({ host, simulated, version }: Subject): Finding => {
  const id = 'tart';
  if (!version.ok) {
    const absent = host.platform === 'darwin' ? install : rehearse;
    return finding(id, 'fail', version.summary, {
      remedy: host.tart === undefined ? absent : (version.hint ?? install),
    });
  }
  const where = host.tart === undefined ? '' : ` at ${host.tart.path}`;
  if (simulated) return finding(id, 'ok', `the simulator answers as Tart ${version.value}`);
  const old = host.tart?.tap === 'cirruslabs/cli';
  const numbers = parseVersion(version.value);
  if (numbers === undefined) return finding(id, 'ok', `Tart ${version.value}, built from source${where}`);
  if (!atLeast(numbers, minimum)) {
    return finding(id, 'fail', `Tart ${version.value} is too old: ${minimum.join('.')} or later is needed`, {
      remedy: old ? moveTap : 'brew upgrade tart',
    });
  }
  if (old) {
    return finding(
      id,
      'warn',
      `Tart ${version.value} is of the old tap cirruslabs/cli, which ends with ${lastOfOldTap}`,
      {
        detail: 'New releases are in openai/tools. Your VMs stay where they are.',
        remedy: moveTap,
      },
    );
  }
  return finding(id, 'ok', `Tart ${version.value}${where}`);
};

/** Milliseconds that `tart list` may take before every plan is felt to be slow. */
const slow = 2_000;

export const list = ({ running, version }: Subject): Finding => {
  const id = 'tart-list';
  if (!version.ok) return finding(id, 'skip', 'tart list was not asked for');
  if (!running.ok) {
    return finding(id, 'fail', running.summary, { remedy: running.hint ?? 'Run it by hand: tart list --format json' });
  }
  // In steps of a tenth: the same host gives the same text as far as it can.
  const seconds = (running.ms / 1000).toFixed(1);
  if (running.ms > slow) {
    return finding(id, 'warn', `tart list takes ${seconds} s`, {
      detail: 'Every plan waits for it. Many cached images and a slow volume of TART_HOME do that.',
      remedy: 'tart prune --older-than 30 removes images that nobody used for a month.',
    });
  }
  return finding(id, 'ok', `tart list answers${running.ms < 100 ? ' at once' : ` within ${seconds} s`}`);
};

/** Apple's limit, of macOS guests. */
const limit = 2;

export const slots = ({ running, tartfile }: Subject): Finding => {
  const id = 'slots';
  if (!running.ok) return finding(id, 'skip', 'what runs could not be told');
  const mac = running.value.filter((vm) => vm.os !== 'linux');
  const wanted = typeof tartfile === 'object' ? tartfile.slots : limit;
  const free = Math.max(0, Math.min(limit, wanted) - mac.length);
  const detail = running.value.length === 0 ? {} : { detail: `Running: ${running.value.map(describe).join(', ')}.` };
  const others = running.value.filter((vm) => !vm.ours && vm.os !== 'linux');
  if (free === 0) {
    return finding(id, 'warn', 'no slot is free: cases will wait for one', {
      ...detail,
      remedy:
        others.length === 0
          ? 'Wait for the other run, or stop the machines that run.'
          : others.map((vm) => `tart stop ${vm.name}`).join('\n'),
    });
  }
  return finding(id, 'ok', `${free} of ${Math.min(limit, wanted)} slots free`, detail);
};

const describe = (vm: RunningVm): string => (vm.ours ? vm.name : `${vm.name} (not tartplan's)`);
