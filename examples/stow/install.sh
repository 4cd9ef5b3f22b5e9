#!/bin/sh
# Links the packages named, or all, into the home folder. Can be run again at any time.
set -eu
cd "$(dirname "$0")"

if [ "$(uname)" = Darwin ] && command -v brew >/dev/null; then
  brew bundle --quiet --file=Brewfile
fi

# What a fresh system puts there itself would be in the way of a link.
for file in .zshrc .bashrc .profile; do
  if [ -f ~/"$file" ] && [ ! -L ~/"$file" ] && [ -f "zsh/$file" ]; then
    mkdir -p ~/.dotfiles-backup
    mv ~/"$file" ~/.dotfiles-backup/
  fi
done

[ $# -gt 0 ] || set -- bin git nvim ssh tmux zsh
# Folders of their own, so that other programs' files do not land in this repository.
mkdir -p ~/.config ~/.local/bin ~/.ssh
stow --restow --target "$HOME" "$@"

# git keeps no rights but `executable`; ssh wants more.
chmod 700 ~/.ssh
chmod 600 ssh/.ssh/config

if [ "$(uname)" = Darwin ]; then
  ./macos/defaults.sh
fi
