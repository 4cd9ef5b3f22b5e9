# bash, interactive or remote.
. ~/.config/shell/interactive.sh

HISTSIZE=50000
HISTCONTROL=ignoreboth
PS1='\w \$ '
