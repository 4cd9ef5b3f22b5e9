/** nix-darwin with a flake: https://github.com/nix-darwin/nix-darwin. Activation needs root (since 25.05). */
import type { Preset } from '../../model/tartfile.ts';

const profile = `if [ -e /nix/var/nix/profiles/default/etc/profile.d/nix-daemon.sh ]; then
  # shellcheck source=/dev/null
  . /nix/var/nix/profiles/default/etc/profile.d/nix-daemon.sh
fi
PATH="$PATH:/run/current-system/sw/bin"
export PATH
`;

export const nixDarwin: Preset = {
  description: 'Installs Nix, and switches to a configuration of a flake with darwin-rebuild.',
  main: 'flake',
  parameters: {
    flake: { description: 'The flake, with `#name` of the configuration where it is not the host name.', default: '.' },
    release: { description: 'Branch of nix-darwin for the first switch.', default: 'master' },
  },
  steps: [
    {
      name: 'install Nix',
      shell: 'sh',
      when: { os: 'darwin' },
      run: `${profile}set -e
if command -v nix >/dev/null 2>&1; then
  exit 0
fi
installer=$(curl -fsSL https://nixos.org/nix/install)
sh -c "$installer" -- --daemon --yes
`,
    },
    {
      name: 'switch',
      timeout: '40m',
      shell: 'sh',
      when: { os: 'darwin' },
      run: `${profile}if command -v darwin-rebuild >/dev/null 2>&1; then
  exec sudo -n -H "$(command -v darwin-rebuild)" switch --flake {{flake}}
fi
exec sudo -n -H "$(command -v nix)" --extra-experimental-features 'nix-command flakes' \\
  run nix-darwin/{{release}}#darwin-rebuild -- switch --flake {{flake}}
`,
    },
    {
      name: 'verify',
      shell: 'sh',
      when: { os: 'darwin' },
      run: `${profile}if ! readlink /run/current-system; then
  echo 'nix-darwin: no configuration is active' >&2
  exit 1
fi
command -v darwin-rebuild
`,
    },
  ],
};
