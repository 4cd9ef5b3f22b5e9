#!/bin/sh
set -eu
mkdir -p "$HOME/src" "$HOME/.cache"
