# What interactive shells share. Read by bash, zsh and sh.

alias ..='cd ..'
alias gs='git status --short --branch'
alias gd='git diff'
case $(uname) in
  Darwin) alias ll='ls -lAhG' ;;
  *) alias ll='ls -lAh --color=auto' ;;
esac

# mkcd FOLDER: makes it and goes there.
mkcd() {
  mkdir -p -- "$1" && cd -- "$1" || return
}
