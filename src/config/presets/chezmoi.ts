/** chezmoi: https://www.chezmoi.io. No distribution of the Debian family has it; its installer puts one file where it is told. */
import type { Preset } from '../../model/tartfile.ts';
import { findPrograms, installOwn } from './shell-parts.ts';

const flags = `${findPrograms}set -- --apply --force --no-tty --promptDefaults
{{#answers}}
for answer in {{answers}}; do
  set -- "$@" --promptString "$answer"
done
{{/answers}}
{{#exclude}}
set -- "$@" --exclude {{exclude}}
{{/exclude}}
`;

export const chezmoi: Preset = {
  description: 'Installs chezmoi, takes the source from the workspace or a repository, applies and verifies it.',
  main: 'source',
  parameters: {
    source: {
      description: '`workspace`, or a repository as `chezmoi init` takes it: `user`, `user/repo` or a URL.',
      default: 'workspace',
    },
    branch: { description: 'Branch of the repository, where it is not its default one.', default: '' },
    answers: {
      description:
        'Answers to the questions of the configuration template, `question=answer`; others get their defaults.',
      default: [],
    },
    exclude: { description: 'Kinds of entries to leave out, with commas: `scripts,encrypted`.', default: '' },
  },
  'needs-workspace': { source: 'workspace' },
  steps: [
    {
      name: 'install',
      shell: 'sh',
      run: installOwn(
        'chezmoi',
        `if command -v curl >/dev/null 2>&1; then
  installer=$(curl -fsLS https://get.chezmoi.io)
else
  installer=$(wget -qO- https://get.chezmoi.io)
fi
sh -c "$installer" -- -b "$HOME/.local/bin"
`,
      ),
    },
    {
      // `chezmoi init` makes a repository of a source folder that is none, which the workspace is not to become.
      name: 'copy the workspace to its source folder',
      shell: 'sh',
      when: { parameters: { source: 'workspace' } },
      run: `set -e
source=\${XDG_DATA_HOME:-$HOME/.local/share}/chezmoi
if [ -e "$source" ] && [ ! -e "$source/.tartplan-copy" ]; then
  echo "chezmoi: $source is there already, and no copy of the workspace" >&2
  exit 1
fi
rm -rf -- "$source"
mkdir -p -- "$source"
cp -RPp . "$source/"
: >"$source/.tartplan-copy"
`,
    },
    {
      name: 'init and apply',
      shell: 'sh',
      when: { parameters: { source: 'workspace' } },
      run: `${flags}chezmoi init "$@"\n`,
    },
    {
      name: 'init and apply',
      shell: 'sh',
      when: { parameters: { source: { not: 'workspace' } } },
      run: `${flags}{{#branch}}
set -- "$@" --branch {{branch}}
{{/branch}}
chezmoi init "$@" {{source}}
`,
    },
    {
      // Scripts that run each time are a difference for ever.
      name: 'verify',
      shell: 'sh',
      run: `${findPrograms}chezmoi verify --no-tty --exclude scripts{{#exclude}},{{exclude}}{{/exclude}} && exit 0
code=$?
chezmoi status --no-tty --exclude scripts >&2
exit "$code"
`,
    },
  ],
};
