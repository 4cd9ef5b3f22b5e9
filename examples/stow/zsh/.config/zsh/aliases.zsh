alias g=git
alias gs='git status --short --branch'
alias v=nvim
alias ..='cd ..'
alias ...='cd ../..'
if [[ $OSTYPE == darwin* ]]; then
  alias ls='ls -G'
else
  alias ls='ls --color=auto'
fi
