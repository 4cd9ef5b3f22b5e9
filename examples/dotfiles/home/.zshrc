# zsh, interactive.
. ~/.config/shell/interactive.sh

HISTFILE=~/.zsh_history
HISTSIZE=50000
SAVEHIST=50000
setopt hist_ignore_dups share_history no_beep
PROMPT='%~ %# '
