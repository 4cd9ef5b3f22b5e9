source ~/.config/shell/env.sh
source ~/.config/shell/aliases.sh
HISTFILE=~/.zsh_history
HISTSIZE=20000
SAVEHIST=20000
setopt inc_append_history hist_ignore_dups no_beep
PROMPT='%m %1~ %# '
