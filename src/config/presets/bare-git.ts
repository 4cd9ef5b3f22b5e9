/** A bare repository whose work tree is the home folder: https://www.atlassian.com/git/tutorials/dotfiles. */
import type { Preset } from '../../model/tartfile.ts';
import { findPrograms, install, nowhere, workspaceRepository } from './shell-parts.ts';

const home = `home_git() { git --git-dir={{git-dir}} --work-tree="$HOME" "$@"; }
`;
const revision = '{{#branch}}{{branch}}{{/branch}}{{^branch}}HEAD{{/branch}}';
/** What is there already is left alone: git would write logs and heads for nothing. */
const clone = (source: string): string => `if [ -e {{git-dir}} ]; then
  wanted=$(git ls-remote -- ${source} ${revision} | head -n 1 | cut -f 1)
  if [ "$wanted" != "$(home_git rev-parse HEAD)" ]; then
    home_git fetch -q -- ${source} ${revision}
    home_git reset -q --soft FETCH_HEAD
  fi
else
  git clone -q --bare{{#branch}} --branch {{branch}}{{/branch}} -- ${source} {{git-dir}}
fi
home_git config status.showUntrackedFiles no
`;

export const bareGit: Preset = {
  description: 'Clones the workspace or a repository bare, and checks it out into the home folder.',
  main: 'source',
  parameters: {
    source: { description: '`workspace`, or the URL of a repository.', default: 'workspace' },
    branch: { description: 'Branch of the repository, where it is not its default one.', default: '' },
    'git-dir': { description: 'Where the bare repository goes.', default: '~/.dotfiles' },
    overwrite: { description: 'Whether files that are there already give way.', default: true },
  },
  'needs-workspace': { source: 'workspace' },
  steps: [
    { name: 'install git', shell: 'sh', run: install('git', nowhere('git')) },
    {
      name: 'clone the workspace',
      shell: 'sh',
      when: { parameters: { source: 'workspace' } },
      run: `${findPrograms}set -e
${home}${workspaceRepository('bare-git')}${clone('"$source"')}`,
    },
    {
      name: 'clone',
      shell: 'sh',
      when: { parameters: { source: { not: 'workspace' } } },
      run: `${findPrograms}set -e
${home}${clone('{{source}}')}`,
    },
    {
      name: 'check out',
      shell: 'sh',
      run: `${findPrograms}${home}home_git checkout{{#overwrite}} -f{{/overwrite}}
`,
    },
    {
      name: 'verify',
      shell: 'sh',
      run: `${findPrograms}${home}home_git diff --stat --exit-code HEAD\n`,
    },
  ],
};
