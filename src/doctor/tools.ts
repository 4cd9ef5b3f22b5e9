/** Checks of other programs, and of the tartfile itself. */
import { type Finding, finding } from './finding.ts';
import type { Subject } from './subject.ts';

export const git = ({ host }: Subject): Finding =>
  host.git === undefined
    ? finding('git', 'warn', 'there is no git', {
        detail: 'A workspace in a git repository cannot be read without it.',
        remedy: host.platform === 'darwin' ? 'xcode-select --install' : 'Install git.',
      })
    : finding('git', 'ok', host.git.version ?? host.git.path);

export const tar = ({ host }: Subject): Finding =>
  host.tar === undefined
    ? finding('tar', 'warn', 'there is no tar', {
        detail: 'Workspaces travel as a tar stream.',
        remedy: 'Install tar, or mend PATH.',
      })
    : finding('tar', 'ok', host.tar.version ?? host.tar.path);

export const tartfile = ({ tartfile: found }: Subject): Finding => {
  const id = 'tartfile';
  if (found === undefined) return finding(id, 'skip', 'there is no tartfile here: checks are general');
  if (typeof found === 'number') {
    return finding(id, 'fail', `the tartfile has ${found} ${found === 1 ? 'error' : 'errors'}`, {
      remedy: 'tartplan validate',
    });
  }
  return finding(id, 'ok', `${found.file} is valid`);
};
