/** Dotbot: https://github.com/anishathalye/dotbot. Mostly a submodule of the dotfiles; else a Python package of its own. */
import type { Preset } from '../../model/tartfile.ts';
import { findPrograms, needs } from './shell-parts.ts';

const find = `${findPrograms}set -e
cd {{dir}}
if [ -x dotbot/bin/dotbot ]; then
  dotbot=dotbot/bin/dotbot
else
  dotbot=dotbot
fi
`;
const flags = '--base-directory "$PWD" --config-file {{config}}';

export const dotbot: Preset = {
  description:
    'Installs Dotbot unless it is a submodule of the dotfiles, runs its configuration, and links again to see that all links hold.',
  main: 'config',
  parameters: {
    config: { description: 'Its configuration, relative to `dir`.', default: 'install.conf.yaml' },
    dir: { description: 'Folder of the dotfiles, relative to the workspace.', default: '.' },
    only: { description: 'Directives to run alone, such as `link`.', default: [] },
    except: { description: 'Directives to leave out.', default: [] },
  },
  'needs-workspace': { dir: '.' },
  steps: [
    {
      name: 'install',
      shell: 'sh',
      run: `${find}if command -v "$dotbot" >/dev/null 2>&1; then
  exit 0
fi
if command -v brew >/dev/null 2>&1; then
  HOMEBREW_NO_ENV_HINTS=1 brew install --quiet dotbot
  exit 0
fi
${needs("python3 -c 'import ensurepip'", 'python3', 'python3 python3-venv')}place=$HOME/.local/share/dotbot
python3 -m venv "$place"
"$place/bin/pip" install --quiet --disable-pip-version-check dotbot
mkdir -p -- "$HOME/.local/bin"
ln -sf "$place/bin/dotbot" "$HOME/.local/bin/dotbot"
`,
    },
    {
      name: 'apply',
      shell: 'sh',
      run: `${find}"$dotbot" ${flags}{{#only}} --only {{only}}{{/only}}{{#except}} --except {{except}}{{/except}}\n`,
    },
    {
      name: 'verify',
      shell: 'sh',
      when: { parameters: { only: ['', 'link'], except: { not: 'link' } } },
      run: `${find}"$dotbot" ${flags} --only link\n`,
    },
  ],
};
