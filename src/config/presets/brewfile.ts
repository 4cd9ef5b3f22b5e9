/** Homebrew Bundle: https://docs.brew.sh/Brew-Bundle-and-Brewfile. */
import type { Preset } from '../../model/tartfile.ts';
import { findPrograms, needs } from './shell-parts.ts';

/** Homebrew skips what it finds here by name or number. Signing in to the App Store does not work in a VM. */
const skipAppStore = `HOMEBREW_BUNDLE_MAS_SKIP=$(sed -n 's/^[[:space:]]*mas .*id:[[:space:]]*\\([0-9][0-9]*\\).*/\\1/p' {{file}} | tr '\\n' ' ')
export HOMEBREW_BUNDLE_MAS_SKIP
`;

export const brewfile: Preset = {
  description: 'Installs Homebrew, and what a Brewfile names but for the App Store, which no VM can sign in to.',
  main: 'file',
  parameters: {
    file: { description: 'The Brewfile, relative to the workspace.', default: './Brewfile' },
    upgrade: { description: 'Whether what is installed already is upgraded.', default: false },
  },
  steps: [
    {
      name: 'install Homebrew',
      shell: 'sh',
      run: `${findPrograms}set -e
if command -v brew >/dev/null 2>&1; then
  exit 0
fi
${needs('command -v curl', 'curl git', 'ca-certificates curl git')}installer=$(curl -fsSL https://raw.githubusercontent.com/Homebrew/install/HEAD/install.sh)
NONINTERACTIVE=1 /bin/bash -c "$installer"
`,
    },
    {
      name: 'bundle',
      timeout: '40m',
      shell: 'sh',
      run: `${findPrograms}${skipAppStore}if [ -n "$HOMEBREW_BUNDLE_MAS_SKIP" ]; then
  echo 'Not testable in a VM, so left out (the App Store wants a sign-in):'
  grep '^[[:space:]]*mas ' {{file}}
fi
HOMEBREW_NO_ENV_HINTS=1 brew bundle install --file={{file}}{{^upgrade}} --no-upgrade{{/upgrade}}
`,
    },
    {
      name: 'verify',
      shell: 'sh',
      run: `${findPrograms}${skipAppStore}brew bundle check --verbose --no-upgrade --file={{file}}\n`,
    },
  ],
};
