# Read by every login shell: sh and dash by themselves, bash and zsh by way of their own files. POSIX sh only.

export EDITOR=vi
export PAGER=less
export LESS=-FRX
# What a plain sh reads when it is interactive.
export ENV="$HOME/.config/shell/interactive.sh"

# Homebrew on Apple silicon; a vanilla macOS and Linux have none there.
if [ -x /opt/homebrew/bin/brew ]; then
  eval "$(/opt/homebrew/bin/brew shellenv)"
fi

# Ours first, and only once: a login shell within a login shell must not make PATH longer.
case ":$PATH:" in
  *":$HOME/.local/bin:"*) ;;
  *) export PATH="$HOME/.local/bin:$PATH" ;;
esac
