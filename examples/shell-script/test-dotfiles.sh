#!/bin/sh
# Tests the dotfiles on fresh macOS VMs: three suites on two versions of macOS. Needs tart and ssh (OpenSSH 8.4 or later).
#   TART=tart   BASES='tahoe sequoia'   DOTFILES=../dotfiles
#   JOBS=1      cases at once; macOS allows two VMs (PARALLEL is understood, too)
#   VIA=ssh     or exec: through Tart's guest agent, where the network keeps SSH out
set -eu

TART=${TART:-tart}
BASES=${BASES:-tahoe sequoia}
JOBS=${JOBS:-${PARALLEL:-1}}
VIA=${VIA:-ssh}
here=$(cd "$(dirname "$0")" && pwd)
DOTFILES=$(cd "${DOTFILES:-$here/../dotfiles}" && pwd)
export TART JOBS VIA DOTFILES

suite_install() {
  cat <<'SUITE'
set -e
cd ~/dotfiles
./install.sh
[ "$(readlink ~/.zshrc)" = ~/dotfiles/home/.zshrc ]
[ "$(readlink ~/.gitconfig)" = ~/dotfiles/home/.gitconfig ]
[ -x ~/.local/bin/git-tidy ]
./install.sh | grep -q 'Done: 0 changed'
SUITE
}

suite_shell() {
  cat <<'SUITE'
set -e
cd ~/dotfiles
./install.sh
noise=$(~/.local/bin/fresh-shell 'exit 0' 2>&1)
[ -z "$noise" ]
~/.local/bin/fresh-shell 'alias gs' | grep -q 'git status'
SUITE
}

suite_git() {
  cat <<'SUITE'
set -e
cd ~/dotfiles
GIT_NAME='Ada Lovelace' GIT_EMAIL=ada@example.com ./install.sh
[ "$(git config user.name)" = 'Ada Lovelace' ]
[ "$(git config user.email)" = ada@example.com ]
[ "$(git config --global init.defaultBranch)" = main ]
SUITE
}

say() { printf '%s %s\n' "$(date +%H:%M:%S)" "$*"; }

# guest COMMAND: runs it in the VM; stdin and stdout are those of the command.
guest() {
  if [ "$VIA" = exec ]; then
    "$TART" exec -i "$vm" /bin/sh -c "$1"
  else
    SSH_ASKPASS=$work/askpass SSH_ASKPASS_REQUIRE=force DISPLAY=${DISPLAY:-:0} ssh \
      -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR \
      -o PubkeyAuthentication=no -o NumberOfPasswordPrompts=1 \
      -o ConnectTimeout=2 -o ServerAliveInterval=5 "admin@$ip" "$1"
  fi
}

# wait_for_guest: until a login works; at most two minutes, and no longer than the VM runs.
wait_for_guest() {
  deadline=$(($(date +%s) + 120))
  while [ "$(date +%s)" -lt "$deadline" ]; do
    kill -0 "$runner" 2>/dev/null || return 1
    if ip=$("$TART" ip "$vm" --wait 60 2>/dev/null) && guest true </dev/null 2>/dev/null; then
      return 0
    fi
    sleep 0.2
  done
  return 1
}

# shellcheck disable=SC2329 # called by trap
clean_up() {
  trap '' INT TERM HUP
  "$TART" stop --timeout 5 "$vm" >/dev/null 2>&1 || true
  [ -z "$runner" ] || wait "$runner" 2>/dev/null || true
  "$TART" delete "$vm" >/dev/null 2>&1 || true
  rm -rf "$work"
}

# run_case SUITE@BASE: one case in a VM of its own.
run_case() {
  suite=${1%@*} base=${1#*@}
  vm="dotfiles-$suite-$base-$$"
  work=$(mktemp -d)
  runner=
  trap clean_up EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  printf '#!/bin/sh\necho admin\n' >"$work/askpass" && chmod +x "$work/askpass"

  say "$1: cloning"
  "$TART" clone "$base-base" "$vm" >"$work/log" 2>&1 || give_up "$1" 'cannot clone'
  # A clone can inherit its image's MAC address, and with it a dead VM's lease.
  "$TART" set "$vm" --cpu 4 --memory 8192 --random-mac >"$work/log" 2>&1 || give_up "$1" 'cannot set'
  say "$1: booting"
  "$TART" run "$vm" --no-graphics >"$work/log" 2>&1 &
  runner=$!
  wait_for_guest || give_up "$1" 'no login'
  say "$1: testing"
  # What git tracks, and what it does not ignore: as a fresh checkout plus the work in progress.
  (cd "$DOTFILES" && git ls-files -z --cached --others --exclude-standard | xargs -0 tar -cf - --) |
    guest 'mkdir -p ~/dotfiles && tar -xf - -C ~/dotfiles' >"$work/log" 2>&1 || give_up "$1" 'cannot copy the dotfiles'
  # A login shell, so that Homebrew is on the PATH.
  # shellcheck disable=SC2016 # the guest expands it
  if "suite_$suite" | guest 'exec "${SHELL:-/bin/zsh}" -l -s' >"$work/log" 2>&1; then
    say "$1: passed"
  else
    give_up "$1" failed
  fi
}

give_up() {
  say "$1: $2"
  tail -n 20 "$work/log" | sed 's/^/    /'
  exit 1
}

ensure_base() {
  if ! "$TART" list --source local --quiet | grep -qx "$1-base"; then
    say "cloning $1-base"
    "$TART" clone "ghcr.io/cirruslabs/macos-$1-base:latest" "$1-base" >/dev/null
  fi
}

if [ "${1:-}" = --case ]; then
  run_case "$2"
  exit
fi

for base in $BASES; do ensure_base "$base"; done
for suite in install shell git; do
  for base in $BASES; do echo "$suite@$base"; done
done | xargs -n 1 -P "$JOBS" "$0" --case || { say 'not all cases passed' && exit 1; }
