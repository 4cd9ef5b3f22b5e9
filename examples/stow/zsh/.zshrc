HISTFILE=~/.zsh_history
HISTSIZE=50000
SAVEHIST=50000
setopt share_history hist_ignore_dups hist_ignore_space auto_cd no_beep

autoload -Uz compinit && compinit -i -d ~/.cache/zcompdump
bindkey -e

for file in ~/.config/zsh/*.zsh(N); do
  source $file
done

# Where macOS' path_helper has been since .zshenv.
path=(~/.local/bin $path)
PROMPT='%F{blue}%~%f %# '
