/** GNU Stow: https://www.gnu.org/software/stow/manual. */
import type { Preset } from '../../model/tartfile.ts';
import { findPrograms, install, nowhere } from './shell-parts.ts';

const command = `${findPrograms}cd {{dir}} || exit
{{#packages}}
set -- {{packages}}
{{/packages}}
{{^packages}}
set --
for folder in */; do
  set -- "$@" "\${folder%/}"
done
{{/packages}}
`;
const flags =
  '--dir=. --target={{target}}{{#no-folding}} --no-folding{{/no-folding}}{{#dotfiles}} --dotfiles{{/dotfiles}}';

export const stow: Preset = {
  description: 'Installs GNU Stow, links packages into the home folder, and sees that nothing is left to link.',
  main: 'packages',
  parameters: {
    packages: { description: 'Packages to link: folders in `dir`. Without any, all of them.', default: [] },
    dir: { description: 'Folder that holds the packages, relative to the workspace.', default: '.' },
    target: { description: 'Folder to link into.', default: '~' },
    'no-folding': { description: 'Make folders, never a link to a folder.', default: false },
    dotfiles: { description: 'Link `dot-name` as `.name`.', default: false },
    adopt: { description: 'Move files that are there already into the package.', default: false },
    unlink: { description: 'Take the links away instead, as a `teardown` does.', default: false },
  },
  'needs-workspace': { dir: '.' },
  steps: [
    { name: 'install', shell: 'sh', run: install('stow', nowhere('stow')) },
    {
      name: 'link',
      shell: 'sh',
      when: { parameters: { unlink: false } },
      run: `${command}stow ${flags}{{#adopt}} --adopt{{/adopt}} --verbose --restow -- "$@"\n`,
    },
    {
      name: 'unlink',
      shell: 'sh',
      when: { parameters: { unlink: true } },
      run: `${command}stow ${flags} --verbose --delete -- "$@"\n`,
    },
    {
      name: 'verify',
      shell: 'sh',
      when: { parameters: { unlink: false } },
      run: `${command}left=$(stow --no --verbose ${flags} --stow -- "$@" 2>&1) || {
  echo "$left" >&2
  exit 1
}
if echo "$left" | grep -E '^(LINK|UNLINK|MKDIR|MV):' >&2; then
  echo 'stow: these links are not there' >&2
  exit 1
fi
`,
    },
  ],
};
