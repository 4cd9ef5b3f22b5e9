#!/bin/sh
# Settings of macOS that are nowhere in a file. Can be run again at any time.
set -eu
defaults write NSGlobalDomain AppleShowAllExtensions -bool true
defaults write NSGlobalDomain KeyRepeat -int 2
defaults write NSGlobalDomain InitialKeyRepeat -int 15
defaults write com.apple.dock autohide -bool true
defaults write com.apple.dock tilesize -int 36
defaults write com.apple.finder ShowPathbar -bool true
killall Dock Finder 2>/dev/null || true
