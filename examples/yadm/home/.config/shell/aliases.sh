alias ..='cd ..'
alias ll='ls -lAh'
alias gs='git status --short --branch'
alias y=yadm
