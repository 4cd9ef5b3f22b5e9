/** `defaults` of macOS guests: typed values that last, in property lists under ~/Library/Preferences. */

const tools = '${TART_SIM_STANDINS:-}/usr/libexec/tart-sim';

export const defaults = `
tools=${tools}
folder=$HOME/Library/Preferences
complain() { echo "$(date '+%Y-%m-%d %H:%M:%S.000') defaults[$$:1000]" >&2; echo "$1" >&2; exit 1; }
escape() { printf %s "$1" | awk '{ gsub(/&/, "\\\\&amp;"); gsub(/</, "\\\\&lt;"); gsub(/>/, "\\\\&gt;"); printf "%s%s", (NR > 1 ? "&#10;" : ""), $0 }'; }
while :; do
  case $1 in
    -currentHost) folder=$HOME/Library/Preferences/ByHost; shift ;;
    -host) shift 2 ;;
    *) break ;;
  esac
done
verb=$1; [ $# -gt 0 ] && shift
domain_of() {
  case $1 in
    -g|-globalDomain|NSGlobalDomain|'Apple Global Domain') domain='Apple Global Domain' file=$folder/.GlobalPreferences.plist ;;
    /*.plist) domain=$1 file=$1 ;;
    /*) domain=$1 file=$1.plist ;;
    ~*) domain=$1 file=$HOME/\${1#\\~/}; file=\${file%.plist}.plist ;;
    *) domain=$1 file=$folder/\${1%.plist}.plist ;;
  esac
}
take_domain() {
  if [ "$1" = -app ]; then domain_of "com.app.$2"; used=2; else domain_of "$1"; used=1; fi
}
save() {
  mkdir -p "$(dirname "$file")"
  new=$file.$$
  "$tools/plist-write" > "$new" && mv "$new" "$file"
}
entry() { "$tools/plist-lines" "$file" | awk -F '\\t' -v key="$1" '$1 == key'; }
others() { "$tools/plist-lines" "$file" | awk -F '\\t' -v key="$1" '$1 != key'; }
scalar() {
  case $1 in
    -bool|-boolean)
      case $2 in
        [Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|1|[Oo][Nn]) printf '<true/>' ;;
        [Ff][Aa][Ll][Ss][Ee]|[Nn][Oo]|0|[Oo][Ff][Ff]) printf '<false/>' ;;
        *) complain "Unexpected argument $2; leaving defaults unchanged." ;;
      esac ;;
    -int|-integer) printf '<integer>%s</integer>' "$2" ;;
    -float|-real) printf '<real>%s</real>' "$2" ;;
    -data) printf '<data>%s</data>' "$2" ;;
    -date) printf '<date>%s</date>' "$2" ;;
    *) printf '<string>%s</string>' "$(escape "$2")" ;;
  esac
}
items() {
  while [ $# -gt 0 ]; do
    case $1 in
      -bool|-boolean|-int|-integer|-float|-real|-string|-data|-date) scalar "$1" "$2"; shift 2 ;;
      '<dict>'*|'<array>'*|'<string>'*|'<integer>'*|'<real>'*|'<true/>'|'<false/>'|'<data>'*|'<date>'*) printf %s "$1" | tr -d '\\n'; shift ;;
      *) scalar -string "$1"; shift ;;
    esac
  done
}
pairs() {
  while [ $# -gt 1 ]; do
    printf '<key>%s</key>' "$(escape "$1")"; shift
    case $1 in
      -bool|-boolean|-int|-integer|-float|-real|-string) scalar "$1" "$2"; shift 2 ;;
      '<dict>'*|'<array>'*|'<string>'*|'<integer>'*|'<real>'*|'<true/>'|'<false/>'|'<data>'*|'<date>'*) printf %s "$1" | tr -d '\\n'; shift ;;
      *) scalar -string "$1"; shift ;;
    esac
  done
}
old() { entry "$key" | cut -f 2- | sed -n "s/^<$1>\\(.*\\)<\\/$1>$/\\1/p"; }
case $verb in
  read)
    [ $# -eq 0 ] && exit 0
    take_domain "$@"; shift $used
    [ -f "$file" ] || { [ $# -gt 0 ] && complain "The domain/default pair of ($domain, $1) does not exist"; complain "Domain $domain does not exist"; }
    if [ $# -eq 0 ]; then "$tools/plist-lines" "$file" | sort | "$tools/plist-show" -d
    else
      line=$(entry "$1")
      [ -n "$line" ] || complain "The domain/default pair of ($domain, $1) does not exist"
      printf '%s\\n' "$line" | "$tools/plist-show"
    fi ;;
  read-type)
    take_domain "$@"; shift $used
    case $(entry "$1" | cut -f 2-) in
      '') complain "The domain/default pair of ($domain, $1) does not exist" ;;
      '<true/>'|'<false/>') echo 'Type is boolean' ;;
      '<integer>'*) echo 'Type is integer' ;;
      '<real>'*) echo 'Type is float' ;;
      '<array'*) echo 'Type is array' ;;
      '<dict'*) echo 'Type is dictionary' ;;
      '<data>'*) echo 'Type is data' ;;
      '<date>'*) echo 'Type is date' ;;
      *) echo 'Type is string' ;;
    esac ;;
  write)
    take_domain "$@"; shift $used
    key=$1; shift
    case $1 in
      -array) shift; value="<array>$(items "$@")</array>" ;;
      -array-add) shift; value="<array>$(old array)$(items "$@")</array>" ;;
      -dict) shift; value="<dict>$(pairs "$@")</dict>" ;;
      -dict-add) shift; value="<dict>$(old dict)$(pairs "$@")</dict>" ;;
      -bool|-boolean|-int|-integer|-float|-real|-string|-data|-date) value=$(scalar "$1" "$2") || exit 1 ;;
      '<dict>'*|'<array>'*|'<string>'*|'<integer>'*|'<real>'*|'<true/>'|'<false/>') value=$(printf %s "$1" | tr -d '\\n') ;;
      *) value=$(scalar -string "$1") ;;
    esac
    { others "$key"; printf '%s\\t%s\\n' "$key" "$value"; } | save ;;
  delete|remove)
    take_domain "$@"; shift $used
    if [ $# -eq 0 ]; then
      [ -f "$file" ] || complain "Domain ($domain) not found."
      rm -f "$file"
    else
      [ -n "$(entry "$1")" ] || complain "Domain ($domain) not found."
      others "$1" | save
    fi ;;
  rename)
    take_domain "$@"; shift $used
    line=$(entry "$1"); [ -n "$line" ] || complain "Key $1 does not exist in domain $domain; leaving defaults unchanged"
    { others "$1"; printf '%s\\t%s\\n' "$2" "$(printf %s "$line" | cut -f 2-)"; } | save ;;
  domains) ls "$folder" 2>/dev/null | sed -n 's/\\.plist$//p' | paste -s -d , - | sed 's/,/, /g' ;;
  export) take_domain "$@"; shift $used; if [ "\${1:--}" = - ]; then cat "$file"; else cp "$file" "$1"; fi ;;
  import) take_domain "$@"; shift $used; mkdir -p "$folder"; if [ "\${1:--}" = - ]; then cat > "$file"; else cp "$1" "$file"; fi ;;
  find) grep -l -- "$1" "$folder"/*.plist 2>/dev/null; exit 0 ;;
  *) echo "Command line interface to a user's defaults." >&2; exit 255 ;;
esac`;
