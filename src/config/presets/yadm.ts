/** yadm: https://yadm.io. One shell script, for those who have neither Homebrew nor a package of it. */
import type { Preset } from '../../model/tartfile.ts';
import { findPrograms, install, workspaceRepository } from './shell-parts.ts';

/** Some of its commands look at no more than the folder that they are called in (3.2 does when it clones). */
const home = `${findPrograms}cd || exit
`;

export const yadm: Preset = {
  description:
    'Installs yadm, clones the workspace or a repository into the home folder, bootstraps and looks at the status.',
  main: 'source',
  parameters: {
    source: { description: '`workspace`, or the URL of a repository.', default: 'workspace' },
    branch: { description: 'Branch of the repository, where it is not its default one.', default: '' },
    class: { description: 'Class of this machine, for alternate files (`local.class`).', default: '' },
    overwrite: { description: 'Whether files that are there already give way.', default: true },
    bootstrap: { description: "Whether the repository's bootstrap program runs.", default: true },
  },
  'needs-workspace': { source: 'workspace' },
  steps: [
    {
      name: 'install',
      shell: 'sh',
      run: install(
        'yadm',
        `  mkdir -p -- "$HOME/.local/bin"
  curl -fsSLo "$HOME/.local/bin/yadm" https://github.com/yadm-dev/yadm/raw/master/yadm
  chmod +x "$HOME/.local/bin/yadm"
`,
      ),
    },
    {
      name: 'clone the workspace',
      shell: 'sh',
      when: { parameters: { source: 'workspace' } },
      run: `${findPrograms}set -e
${workspaceRepository('yadm')}cd
yadm clone -f --no-bootstrap "$source"
`,
    },
    {
      name: 'clone',
      shell: 'sh',
      when: { parameters: { source: { not: 'workspace' } } },
      run: `${home}yadm clone -f --no-bootstrap{{#branch}} -b {{branch}}{{/branch}} {{source}}
`,
    },
    {
      // yadm keeps what differs as it is, and only says so.
      name: 'check out over what is there',
      shell: 'sh',
      when: { parameters: { overwrite: true } },
      run: `${home}yadm checkout -- "$HOME"\n`,
    },
    {
      name: 'choose the alternates',
      shell: 'sh',
      run: `${home}{{#class}}
yadm config local.class {{class}}
{{/class}}
yadm alt
`,
    },
    {
      name: 'bootstrap',
      shell: 'sh',
      when: { parameters: { bootstrap: true } },
      run: `${home}for program in "\${XDG_CONFIG_HOME:-$HOME/.config}/yadm/bootstrap" "$HOME/.yadm/bootstrap"; do
  if [ -x "$program" ]; then
    exec yadm bootstrap
  fi
done
echo 'yadm: there is no bootstrap program'
`,
    },
    {
      name: 'verify',
      shell: 'sh',
      run: `${home}changes=$(yadm status --porcelain) || exit
if [ -n "$changes" ]; then
  echo 'yadm: files differ from the repository:' >&2
  echo "$changes" >&2
  exit 1
fi
`,
    },
  ],
};
