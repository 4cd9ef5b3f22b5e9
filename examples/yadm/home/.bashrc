. ~/.config/shell/env.sh
case $- in *i*) . ~/.config/shell/aliases.sh ;; esac
