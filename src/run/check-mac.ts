/** What the script of the checks asks a Mac for: applications, preferences, launchd. POSIX sh. */
import { OUTPUT_BYTES } from './check-limits.ts';

/** An application says who it is in its Info.plist; `defaults` reads any plist by its path without the ending. */
export const app = `tp_app_info() {
  defaults read "$1/Contents/Info" "$2" | head -c 1000
}
tp_app() {
  command -v defaults >/dev/null || {
    tp_value tool defaults
    return 0
  }
  tp_found=
  if [ "$1" = path ]; then
    [ ! -d "$2" ] || tp_found=$2
  else
    for tp_folder in /Applications /Applications/Utilities "$HOME/Applications" /System/Applications /System/Applications/Utilities; do
      if [ "$1" = name ]; then
        [ ! -d "$tp_folder/$2.app" ] || tp_found=$tp_folder/$2.app
      else
        for tp_one in "$tp_folder"/*.app; do
          [ ! -d "$tp_one" ] || [ "$(tp_app_info "$tp_one" CFBundleIdentifier)" != "$2" ] || tp_found=$tp_one
        done
      fi
      [ -z "$tp_found" ] || break
    done
  fi
  [ -n "$tp_found" ] || return 0
  tp_value found "$tp_found"
  tp_value version "$(tp_app_info "$tp_found" CFBundleShortVersionString)"
}
`;

/** `read-type` prints "Type is boolean" (man defaults). Lists and maps are told as JSON, which plutil makes of the export. */
export const defaults = `tp_defaults() {
  command -v defaults >/dev/null || {
    tp_value tool defaults
    return 0
  }
  tp_host=$1
  if tp_type=$(defaults \${tp_host:+"$tp_host"} read-type "$2" "$3"); then
    tp_type=\${tp_type##*Type is }
    tp_value type "$tp_type"
    tp_value value "$(defaults \${tp_host:+"$tp_host"} read "$2" "$3" | head -c ${OUTPUT_BYTES})"
    case $tp_type in
      array | dictionary)
        tp_json=$(defaults \${tp_host:+"$tp_host"} export "$2" - | plutil -extract "$4" json -o - - | head -c ${OUTPUT_BYTES}) && tp_value json "$tp_json"
        ;;
    esac
  elif defaults \${tp_host:+"$tp_host"} read "$2" >/dev/null; then
    tp_value missing key
  else
    tp_value missing domain
  fi
}
`;

/** Over SSH there may be no graphical session, and then no \`gui\` domain (man launchctl): the user's own is asked next. */
export const agent = `tp_agent() {
  command -v launchctl >/dev/null || {
    tp_value tool launchctl
    return 0
  }
  for tp_one in "$HOME/Library/LaunchAgents/$1.plist" "/Library/LaunchAgents/$1.plist"; do
    [ ! -f "$tp_one" ] || tp_value plist "$tp_one"
  done
  tp_uid=$(id -u)
  tp_text=$(launchctl print "gui/$tp_uid/$1" || launchctl print "user/$tp_uid/$1") || return 0
  tp_value loaded yes
  case $tp_text in
    *'state = running'*) tp_value running yes ;;
  esac
}
`;
