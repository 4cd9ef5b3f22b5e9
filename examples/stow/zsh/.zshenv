# Every zsh, scripts too: nothing here may print.
export XDG_CONFIG_HOME=$HOME/.config
export EDITOR=nvim
typeset -U path
path=(~/.local/bin $path)
