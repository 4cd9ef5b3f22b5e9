/** Shell that several presets share. POSIX sh, for a macOS and a Linux guest without a terminal. */

/** Where programs are that no profile has put on the PATH yet: a fresh Homebrew, and what installs into the home folder. */
export const findPrograms = `PATH="$HOME/.local/bin:$PATH:/opt/homebrew/bin:/usr/local/bin:/home/linuxbrew/.linuxbrew/bin"
export PATH
`;

const asRoot = `as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
`;

/** Installs from the distribution: `packages` are words. The end of an `if … elif` chain, which `fi` closes. */
const distribution = (packages: string, debian = packages): string => `elif command -v apt-get >/dev/null 2>&1; then
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends ${debian}
elif command -v dnf >/dev/null 2>&1; then
  as_root dnf install -q -y ${packages}
elif command -v pacman >/dev/null 2>&1; then
  as_root pacman -Sy --needed --noconfirm ${packages}
elif command -v zypper >/dev/null 2>&1; then
  as_root zypper --non-interactive install ${packages}
elif command -v apk >/dev/null 2>&1; then
  as_root apk add ${packages}
`;

/** Nothing to do when the program is there; else Homebrew, then the distribution, then `otherwise`. */
export const install = (program: string, otherwise: string, name = program): string => `${findPrograms}set -e
if command -v ${program} >/dev/null 2>&1; then
  exit 0
fi
${asRoot}if command -v brew >/dev/null 2>&1; then
  HOMEBREW_NO_ENV_HINTS=1 brew install --quiet ${name}
${distribution(name)}else
${otherwise}fi
`;

/** The same where the distributions do not have it: Homebrew, then its own installer. */
export const installOwn = (program: string, own: string): string => `${findPrograms}set -e
if command -v ${program} >/dev/null 2>&1; then
  exit 0
fi
if command -v brew >/dev/null 2>&1; then
  HOMEBREW_NO_ENV_HINTS=1 brew install --quiet ${program}
  exit 0
fi
${own}`;

/** The end of `install` for what is nowhere else. */
export const nowhere = (
  program: string,
): string => `  echo '${program}: there is neither Homebrew nor a package manager to install it with' >&2
  exit 1
`;

/** What an installer needs before it, where `there` says no; Debian has more packages for it. */
export const needs = (
  there: string,
  packages: string,
  debian: string,
): string => `${asRoot}if ${there} >/dev/null 2>&1; then
  :
${distribution(packages, debian)}fi
`;

/**
 * The workspace as a repository to clone from, without touching the workspace or its git: a copy with all of it
 * committed. Sets `source`.
 */
export const workspaceRepository = (name: string): string => `source=$HOME/.cache/tartplan/${name}
rm -rf -- "$source"
mkdir -p -- "$source"
cp -RPp . "$source/"
# The same tree is the same commit, so that a second run changes nothing.
GIT_AUTHOR_DATE='2001-01-01T00:00:00Z' GIT_COMMITTER_DATE='2001-01-01T00:00:00Z'
export GIT_AUTHOR_DATE GIT_COMMITTER_DATE
git_copy() { git -C "$source" -c user.name=tartplan -c user.email=tartplan@localhost -c commit.gpgsign=false "$@"; }
[ -d "$source/.git" ] || git_copy -c init.defaultBranch=main init -q
git_copy add -A -f
git_copy commit -q --allow-empty --no-verify -m 'the workspace'
`;
