#!/bin/sh
# Puts these dotfiles into the home folder. Safe to run again: what is right already is left alone.
#   GIT_NAME, GIT_EMAIL   who commits; only asked for while there is no identity yet
set -eu

dotfiles=$(cd "$(dirname "$0")" && pwd)
backup="$HOME/.dotfiles-backup"
changed=0
kept=0

did() {
  changed=$((changed + 1))
  printf '%s\n' "$*"
}

# link SOURCE TARGET: makes TARGET a symbolic link; what is in the way goes to the backup folder.
link() {
  if [ "$(readlink "$2" 2>/dev/null)" = "$1" ]; then
    kept=$((kept + 1))
    return 0
  fi
  mkdir -p "$(dirname "$2")"
  if [ -e "$2" ] || [ -L "$2" ]; then
    saved="$backup/${2#"$HOME"/}"
    mkdir -p "$(dirname "$saved")"
    mv -f "$2" "$saved"
    did "saved   ~/${2#"$HOME"/} in ~/${saved#"$HOME"/}"
  fi
  ln -s "$1" "$2"
  did "linked  ~/${2#"$HOME"/}"
}

# link_all FOLDER TARGET: every file below FOLDER to the same place below TARGET.
link_all() {
  # Paths in this repository hold no line breaks. A here-document, not a pipe: the counters must survive the loop.
  while IFS= read -r file; do
    link "$1/$file" "$2/$file"
  done <<FILES
$(cd "$1" && find . -type f | sed 's|^\./||' | sort)
FILES
}

# The identity is not part of the repository: .gitconfig includes it.
write_identity() {
  identity="$HOME/.config/git/identity"
  if [ -s "$identity" ]; then
    kept=$((kept + 1))
    return 0
  fi
  mkdir -p "$(dirname "$identity")"
  (
    umask 077
    printf '[user]\n\tname = %s\n\temail = %s\n' \
      "${GIT_NAME:-$(id -un)}" "${GIT_EMAIL:-$(id -un)@$(hostname)}" >"$identity"
  )
  did "wrote   ~/.config/git/identity"
}

# set_default DOMAIN KEY TYPE VALUE AS_READ: `defaults read` prints booleans as 0 and 1.
set_default() {
  if [ "$(defaults read "$1" "$2" 2>/dev/null)" = "$5" ]; then
    kept=$((kept + 1))
    return 0
  fi
  defaults write "$1" "$2" "-$3" "$4"
  did "set     $1 $2 = $4"
}

set_up_macos() {
  set_default com.apple.dock autohide bool true 1
  set_default com.apple.finder ShowPathbar bool true 1
  set_default NSGlobalDomain KeyRepeat int 2 2
}

link_all "$dotfiles/home" "$HOME"
link_all "$dotfiles/bin" "$HOME/.local/bin"
write_identity
case $(uname) in
  Darwin) set_up_macos ;;
esac
printf 'Done: %s changed, %s as they were.\n' "$changed" "$kept"
