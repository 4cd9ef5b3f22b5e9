# mkcd FOLDER: makes it and goes there.
mkcd() {
  mkdir -p -- "$1" && cd -- "$1"
}

# up 3: three folders up.
up() {
  cd "$(printf '../%.0s' {1..${1:-1}})"
}
