/** rcm: https://github.com/thoughtbot/rcm. */
import type { Preset } from '../../model/tartfile.ts';
import { findPrograms, install, nowhere } from './shell-parts.ts';

const command = `${findPrograms}cd {{dir}} || exit
if [ -f rcrc ]; then
  RCRC=$PWD/rcrc
  export RCRC
fi
set -- -d "$PWD"
{{#tags}}
for tag in {{tags}}; do
  set -- "$@" -t "$tag"
done
{{/tags}}
{{#exclude}}
for pattern in {{exclude}}; do
  set -- "$@" -x "$pattern"
done
{{/exclude}}
`;

export const rcm: Preset = {
  description: 'Installs rcm, links the dotfiles into the home folder, and sees that each is there.',
  main: 'tags',
  parameters: {
    tags: { description: 'Tags to install.', default: [] },
    dir: { description: 'Folder of the dotfiles, relative to the workspace.', default: '.' },
    exclude: { description: 'Patterns of files to leave out.', default: [] },
    overwrite: { description: 'Whether files that are there already give way.', default: true },
  },
  'needs-workspace': { dir: '.' },
  steps: [
    { name: 'install', shell: 'sh', run: install('rcup', nowhere('rcm'), 'rcm') },
    { name: 'link', shell: 'sh', run: `${command}rcup -v{{#overwrite}} -f{{/overwrite}} "$@" </dev/null\n` },
    {
      name: 'verify',
      shell: 'sh',
      run: `${command}list=$(lsrc "$@") || exit
echo "$list" | {
  code=0
  while IFS=: read -r target source _; do
    if ! cmp -s -- "$target" "$source"; then
      echo "rcm: $target is not that of the dotfiles" >&2
      code=1
    fi
  done
  exit "$code"
}
`,
    },
  ],
};
