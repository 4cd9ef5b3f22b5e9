/** Homebrew of macOS guests: receipts that last, and a command for each formula; nothing is downloaded. */

/** Commands whose formula has another name. */
const commands: Record<string, string> = {
  ripgrep: 'rg',
  neovim: 'nvim',
  'git-delta': 'delta',
  bottom: 'btm',
  tealdeer: 'tldr',
  gnupg: 'gpg',
  coreutils: 'gls',
  'gnu-sed': 'gsed',
  'gnu-tar': 'gtar',
  grep: 'ggrep',
  findutils: 'gfind',
  gawk: 'gawk',
  'the-silver-searcher': 'ag',
  the_silver_searcher: 'ag',
  'python@3.13': 'python3.13',
  node: 'node',
  awscli: 'aws',
  kubernetes: 'kubectl',
  'kubernetes-cli': 'kubectl',
  imagemagick: 'magick',
  'zsh-completions': '',
  'zsh-autosuggestions': '',
  'zsh-syntax-highlighting': '',
};

const names = Object.entries(commands).map(([formula, command]) => `    ${formula}) echo '${command}' ;;`);

export const brewScript = `#!/bin/sh
# A stand-in for Homebrew: keeps receipts and installs commands that only know their version.
prefix=$(cd "$(dirname "$0")/.." && pwd)
cellar=$prefix/Cellar caskroom=$prefix/Caskroom taps=$prefix/Library/Taps
mkdir -p "$cellar" "$caskroom" "$taps" "$prefix/opt" "$prefix/share" "$prefix/etc"
short() { echo "\${1##*/}"; }
command_of() {
  case $1 in
${names.join('\n')}
    *@*) echo "\${1%%@*}" ;;
    *) echo "$1" ;;
  esac
}
install_formula() {
  name=$(short "$1")
  if [ -d "$cellar/$name" ]; then
    echo "Warning: $name 1.0.0 is already installed and up-to-date." >&2
    return 0
  fi
  case $name in no-such-*|nonexistent*)
    echo "Warning: No available formula with the name \\"$name\\"." >&2
    echo "Error: No formulae or casks found for $name." >&2
    return 1 ;;
  esac
  echo "==> Pouring $name--1.0.0.arm64_sim.bottle.tar.gz"
  mkdir -p "$cellar/$name/1.0.0/bin"
  ln -sfn "../Cellar/$name/1.0.0" "$prefix/opt/$name"
  printf '{"homebrew_version":"4.6.0","installed_on_request":true}\\n' > "$cellar/$name/1.0.0/INSTALL_RECEIPT.json"
  program=$(command_of "$name")
  if [ -n "$program" ]; then
    target=$cellar/$name/1.0.0/bin/$program
    {
      printf '#!/bin/sh\\n'
      printf 'if [ -x "/usr/bin/%s" ]; then exec "/usr/bin/%s" "$@"; fi\\n' "$program" "$program"
      printf 'case "$1" in --version|-V|-v|version) echo "%s 1.0.0" ;; esac\\n' "$program"
    } > "$target"
    chmod 755 "$target"
    ln -sfn "../Cellar/$name/1.0.0/bin/$program" "$prefix/bin/$program"
  fi
  echo "🍺  $cellar/$name/1.0.0: 3 files, 1KB"
}
install_cask() {
  name=$(short "$1")
  if [ -d "$caskroom/$name" ]; then echo "Warning: Cask '$name' is already installed." >&2; return 0; fi
  mkdir -p "$caskroom/$name/1.0.0" "\${TART_SIM_ROOT:-}/Applications/$name.app/Contents"
  printf '<?xml version="1.0" encoding="UTF-8"?>\\n<plist version="1.0">\\n<dict>\\n\\t<key>CFBundleIdentifier</key>\\n\\t<string>sim.cask.%s</string>\\n\\t<key>CFBundleShortVersionString</key>\\n\\t<string>1.0.0</string>\\n</dict>\\n</plist>\\n' "$name" > "\${TART_SIM_ROOT:-}/Applications/$name.app/Contents/Info.plist"
  echo "==> Installing Cask $name"
  echo "🍺  $name was successfully installed!"
}
uninstall() {
  name=$(short "$1")
  if [ -d "$cellar/$name" ]; then
    for link in "$prefix/bin"/*; do
      case $(readlink "$link" 2>/dev/null) in "../Cellar/$name/"*) rm -f "$link" ;; esac
    done
    rm -rf "$cellar/$name" "$prefix/opt/$name"
    echo "Uninstalling $cellar/$name/1.0.0... (3 files, 1KB)"
  elif [ -d "$caskroom/$name" ]; then
    rm -rf "$caskroom/$name" "\${TART_SIM_ROOT:-}/Applications/$name.app"
  else
    echo "Error: No such keg: $cellar/$name" >&2
    return 1
  fi
}
tap() { mkdir -p "$taps/$(dirname "$1")/homebrew-$(basename "$1" | sed 's/^homebrew-//')"; }
entries() { sed -n "s/^[[:space:]]*$1[[:space:]][[:space:]]*[\\"']\\([^\\"']*\\)[\\"'].*/\\1/p" "$brewfile"; }
bundle() {
  action=install brewfile=\${HOMEBREW_BUNDLE_FILE:-Brewfile}
  while [ $# -gt 0 ]; do
    case $1 in
      --file=*) brewfile=\${1#--file=} ;;
      --file|-f) brewfile=$2; shift ;;
      --global|-g) brewfile=$HOME/.Brewfile ;;
      -*) ;;
      *) action=$1 ;;
    esac
    shift
  done
  if [ "$action" = dump ]; then
    for one in "$cellar"/*/; do [ -d "$one" ] && echo "brew \\"$(basename "$one")\\""; done > "$brewfile"
    return 0
  fi
  if [ "$brewfile" = - ]; then brewfile=\${TMPDIR:-/tmp}/Brewfile.$$; cat > "$brewfile"; fi
  if [ ! -f "$brewfile" ]; then echo 'Error: No Brewfile found' >&2; return 1; fi
  case $action in
    list) entries brew ;;
    check)
      for one in $(entries brew); do
        [ -d "$cellar/$(short "$one")" ] || { echo "brew bundle can't satisfy your Brewfile's dependencies." ; return 1; }
      done
      for one in $(entries cask); do
        [ -d "$caskroom/$(short "$one")" ] || { echo "brew bundle can't satisfy your Brewfile's dependencies." ; return 1; }
      done
      echo "The Brewfile's dependencies are satisfied." ;;
    install)
      count=0
      for one in $(entries tap); do tap "$one"; count=$((count + 1)); done
      for one in $(entries brew); do
        if [ -d "$cellar/$(short "$one")" ]; then echo "Using $one"; else echo "Installing $one"; install_formula "$one" >/dev/null || { echo "Installing $one has failed!" >&2; failed=1; }; fi
        count=$((count + 1))
      done
      for one in $(entries cask); do
        if [ -d "$caskroom/$(short "$one")" ]; then echo "Using $one"; else echo "Installing $one"; install_cask "$one" >/dev/null; fi
        count=$((count + 1))
      done
      if [ -n "$failed" ]; then echo "\\\`brew bundle\\\` failed! 1 Brewfile dependency failed to install" >&2; return 1; fi
      echo "\\\`brew bundle\\\` complete! $count Brewfile dependencies now installed." ;;
    *) return 0 ;;
  esac
}
verb=$1; [ $# -gt 0 ] && shift
options= cask= words=
case $verb in bundle|shellenv|--prefix) ;; *)
  for one in "$@"; do
    case $one in --cask|--casks) cask=1 ;; -*) options="$options $one" ;; *) words="$words $one" ;; esac
  done ;;
esac
status=0
case $verb in
  install|reinstall)
    [ "$verb" = reinstall ] && for one in $words; do uninstall "$one" >/dev/null 2>&1; done
    for one in $words; do
      if [ -n "$cask" ]; then install_cask "$one" || status=1; else install_formula "$one" || status=1; fi
    done ;;
  uninstall|remove|rm) for one in $words; do uninstall "$one" || status=1; done ;;
  list|ls)
    if [ -n "$words" ]; then
      for one in $words; do
        name=$(short "$one")
        if [ -d "$cellar/$name" ]; then
          case $options in *--versions*) echo "$name 1.0.0" ;; *) find "$cellar/$name" -type f ;; esac
        elif [ -d "$caskroom/$name" ]; then echo "$name 1.0.0"
        else
          case $options in *--versions*) ;; *) echo "Error: No such keg: $cellar/$name" >&2 ;; esac
          status=1
        fi
      done
    else
      suffix=; case $options in *--versions*) suffix=' 1.0.0' ;; esac
      if [ -z "$cask" ]; then for one in "$cellar"/*/; do [ -d "$one" ] && echo "$(basename "$one")$suffix"; done; fi
      case $options in *--formula*) ;; *) for one in "$caskroom"/*/; do [ -d "$one" ] && echo "$(basename "$one")$suffix"; done ;; esac
    fi ;;
  leaves) for one in "$cellar"/*/; do [ -d "$one" ] && basename "$one"; done ;;
  bundle) bundle "$@" || status=$? ;;
  --prefix)
    if [ $# -eq 0 ]; then echo "$prefix"; else echo "$prefix/opt/$(short "$1")"; fi ;;
  --cellar) echo "$cellar" ;;
  --caskroom) echo "$caskroom" ;;
  --repository|--repo) echo "$prefix" ;;
  --version|-v) echo 'Homebrew 4.6.0' ;;
  shellenv)
    cat <<EOF
export HOMEBREW_PREFIX="$prefix";
export HOMEBREW_CELLAR="$cellar";
export HOMEBREW_REPOSITORY="$prefix";
export PATH="$prefix/bin:$prefix/sbin:\\$PATH";
export MANPATH="$prefix/share/man:\\$MANPATH";
export INFOPATH="$prefix/share/info:\\$INFOPATH";
EOF
    ;;
  info|abv)
    for one in $words; do
      name=$(short "$one"); echo "==> $name: stable 1.0.0 (bottled)"
      if [ -d "$cellar/$name" ]; then echo "Installed"; echo "$cellar/$name/1.0.0 (3 files, 1KB) *"; else echo 'Not installed'; fi
    done ;;
  tap) if [ -z "$words" ]; then for one in "$taps"/*/*/; do [ -d "$one" ] && echo "\${one#"$taps"/}" | sed 's,homebrew-,,; s,/$,,'; done; else for one in $words; do tap "$one"; break; done; fi ;;
  untap) for one in $words; do rm -rf "$taps/$(dirname "$one")/homebrew-$(basename "$one")"; done ;;
  update) echo 'Already up-to-date.' ;;
  doctor) echo 'Your system is ready to brew.' ;;
  upgrade|outdated|cleanup|autoremove|analytics|services|link|unlink|pin|unpin|search|developer|completions) ;;
  config) echo 'HOMEBREW_VERSION: 4.6.0'; echo "HOMEBREW_PREFIX: $prefix" ;;
  *) echo "Error: Unknown command: brew $verb" >&2; status=1 ;;
esac
for one in "$prefix"/bin/*; do [ -e "$one" ] || [ ! -L "$one" ] || rm -f "$one"; done
exit $status
`;
