# zsh as a login shell. /etc/zprofile of macOS has rebuilt PATH before this, so ours goes in front again.
emulate sh -c '. ~/.profile'
