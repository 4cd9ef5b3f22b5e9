/** What `tart exec` says when it could not run a command to its end, as problems. */
import { type Problem, problem } from '../model/problem.ts';
import type { SpawnResult } from '../ports/spawn.ts';

/** While we wait for the agent of a VM that boots. */
export const openProblem = (vm: string, result: SpawnResult): Problem =>
  permanent(vm, result) ??
  problem('guest/refused', `the guest agent of ${vm} does not answer yet`, {
    detail: lastWords(result),
    hint: 'Check that the image runs tart-guest-agent (vanilla images do not), or set connect.via: ssh.',
  });

/** After the agent has answered once. */
export const execProblem = (vm: string, result: SpawnResult): Problem =>
  permanent(vm, result) ??
  problem('guest/lost', `the connection to the guest was lost (agent of ${vm})`, {
    detail: lastWords(result),
    hint: 'See the log of the VM: it may have crashed or rebooted.',
  });

/** What no further try will mend. */
const permanent = (vm: string, result: SpawnResult): Problem | undefined => {
  if (result.ended === 'not-found' || result.ended === 'failed') {
    return problem('engine/tart', 'tart cannot be started', {
      detail: lastWords(result),
      hint: 'Install Tart or name it with TARTPLAN_TART.',
    });
  }
  if (result.stderr.includes('is only available on macOS 14')) {
    return problem('host/macos', 'tart exec needs macOS 14 or later on this host', {
      hint: 'Update macOS, or set connect.via: ssh.',
    });
  }
  if (result.stderr.includes('executable file not found')) {
    return problem('guest/exec', `the guest agent of ${vm} finds no sh`, {
      detail: lastWords(result),
      hint: 'Use an image with /bin on the PATH of its agent.',
    });
  }
  return undefined;
};

const lastWords = (result: SpawnResult): string => {
  const lines = result.stderr.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 0) return lines.slice(-3).join('\n');
  if (result.ended === 'timeout') return 'no answer in time';
  return result.exit === undefined
    ? `tart exec ended: ${result.ended}`
    : `tart exec ended with exit code ${result.exit}`;
};
