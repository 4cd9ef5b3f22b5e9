/** Property lists in sh and awk: what `defaults`, `plutil` and `PlistBuddy` of macOS guests stand on. */

/** `plist-lines FILE`: one line for each top-level key, `key<TAB>value as XML on one line`. */
const lines = `
[ -f "$1" ] || exit 0
awk '
{ text = text $0 "\\n" }
END {
  start = index(text, "<dict>")
  if (!start) exit
  rest = substr(text, start + 6)
  while (match(rest, /<[^>]*>/)) {
    before = substr(rest, 1, RSTART - 1); tag = substr(rest, RSTART, RLENGTH); rest = substr(rest, RSTART + RLENGTH)
    if (tag ~ /^<!--/) continue
    if (depth == 0 && tag == "</dict>") break
    if (depth == 0 && tag == "<key>") {
      end = index(rest, "</key>"); key = substr(rest, 1, end - 1); rest = substr(rest, end + 6); value = ""
      continue
    }
    if (tag ~ /^<\\//) {
      if (leaf) { gsub(/\\n/, "\\\\&#10;", before); value = value before }
      value = value tag; leaf = 0; depth--
    } else {
      value = value tag; leaf = 0
      if (tag !~ /\\/>$/) { depth++; leaf = 1 }
    }
    if (depth == 0) print key "\\t" value
  }
}' "$1"`;

/** Turns such lines into a property list. */
const write = `
printf '<?xml version="1.0" encoding="UTF-8"?>\\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\\n<plist version="1.0">\\n<dict>\\n'
awk -F '\\t' 'NF > 1 { printf "\\t<key>%s</key>\\n\\t%s\\n", $1, substr($0, length($1) + 2) }'
printf '</dict>\\n</plist>\\n'`;

/** Prints XML values as \`defaults read\` does; \`-d\` shows all lines as one dictionary. */
const show = `
awk -v whole="$1" -F '\\t' '
function plain(s) {
  gsub(/&#10;/, "\\n", s); gsub(/&lt;/, "<", s); gsub(/&gt;/, ">", s); gsub(/&quot;/, "\\"", s); gsub(/&amp;/, "\\\\&", s)
  return s
}
function quoted(s) { return s ~ /^[A-Za-z0-9_.\\/]+$/ ? s : "\\"" s "\\"" }
function pad(n,  s) { s = ""; while (n-- > 0) s = s "    "; return s }
function value(depth,  tag, body, out, key, end) {
  if (!match(rest, /^<[^>]*>/)) { rest = ""; return "" }
  tag = substr(rest, 1, RLENGTH); rest = substr(rest, RLENGTH + 1)
  if (tag == "<true/>") return 1
  if (tag == "<false/>") return 0
  if (tag == "<string/>") return depth ? "\\"\\"" : ""
  if (tag == "<array/>") return "(\\n" pad(depth) ")"
  if (tag == "<dict/>") return "{\\n" pad(depth) "}"
  if (tag == "<array>") {
    out = "("
    while (rest != "" && rest !~ /^<\\/array>/) { out = out "\\n" pad(depth + 1) value(depth + 1); if (rest !~ /^<\\/array>/) out = out "," }
    rest = substr(rest, 9)
    return out "\\n" pad(depth) ")"
  }
  if (tag == "<dict>") {
    out = "{"
    while (rest ~ /^<key>/) {
      end = index(rest, "</key>"); key = plain(substr(rest, 6, end - 6)); rest = substr(rest, end + 6)
      out = out "\\n" pad(depth + 1) quoted(key) " = " value(depth + 1) ";"
    }
    rest = substr(rest, 8)
    return out "\\n" pad(depth) "}"
  }
  end = index(rest, "</"); body = plain(substr(rest, 1, end - 1)); rest = substr(rest, end)
  match(rest, /^<[^>]*>/); rest = substr(rest, RLENGTH + 1)
  return depth && tag == "<string>" ? quoted(body) : body
}
BEGIN { if (whole == "-d") print "{" }
{
  rest = substr($0, length($1) + 2)
  if (whole == "-d") print "    " quoted(plain($1)) " = " value(1) ";"
  else print value(0)
}
END { if (whole == "-d") print "}" }'`;

/** Prints XML values as JSON; `plutil` has none for data and dates. */
const json = String.raw`
awk -F '\t' '
function plain(s,  out, i, c) {
  gsub(/&#10;/, "\n", s); gsub(/&lt;/, "<", s); gsub(/&gt;/, ">", s); gsub(/&quot;/, quote, s); gsub(/&amp;/, "\\&", s)
  for (i = 1; i <= length(s); i++) {
    c = substr(s, i, 1)
    out = out (c == "\n" ? backslash "n" : c == quote || c == backslash ? backslash c : c)
  }
  return quote out quote
}
function body(  end, text) { end = index(rest, "</"); text = substr(rest, 1, end - 1); rest = substr(rest, end); sub(/^<[^>]*>/, "", rest); return text }
function value(  tag, out, key) {
  if (!match(rest, /^<[^>]*>/)) { failed = 1; rest = ""; return "" }
  tag = substr(rest, 1, RLENGTH); rest = substr(rest, RLENGTH + 1)
  if (tag == "<true/>") return "true"
  if (tag == "<false/>") return "false"
  if (tag == "<string/>") return quote quote
  if (tag == "<array/>") return "[]"
  if (tag == "<dict/>") return "{}"
  if (tag == "<array>") {
    out = ""
    while (rest != "" && rest !~ /^<\/array>/) out = out (out == "" ? "" : ",") value()
    sub(/^<[^>]*>/, "", rest)
    return "[" out "]"
  }
  if (tag == "<dict>") {
    out = ""
    while (rest ~ /^<key>/) { rest = substr(rest, 6); key = plain(body()); out = out (out == "" ? "" : ",") key ":" value() }
    sub(/^<[^>]*>/, "", rest)
    return "{" out "}"
  }
  if (tag == "<integer>" || tag == "<real>") return body()
  if (tag == "<string>") return plain(body())
  failed = 1
  return body()
}
BEGIN { quote = sprintf("%c", 34); backslash = sprintf("%c", 92) }
{ rest = substr($0, length($1) + 2); out = value(); if (failed) exit 1; print out }' || { echo "Invalid object in plist for JSON format" >&2; exit 1; }`;

const tools = '${TART_SIM_STANDINS:-}/usr/libexec/tart-sim';

const plistBuddy = `
command=
while [ $# -gt 1 ]; do
  case $1 in -c) command=$2; shift 2 ;; -x) shift ;; *) shift ;; esac
done
file=$1
defaults=\${TART_SIM_STANDINS:-}/usr/bin/defaults
set -f
set -- $command
verb=$1 entry=\${2#:}
case $verb in
  Print|print)
    if [ -z "$entry" ]; then "${tools}/plist-lines" "$file" | "${tools}/plist-show" -d
    else "$defaults" read "$file" "$entry" 2>/dev/null || { echo "Print: Entry, \\":$entry\\", Does Not Exist"; exit 1; }
    fi ;;
  Set|set)
    type=$("$defaults" read-type "$file" "$entry" 2>/dev/null) || { echo "Set: Entry, \\":$entry\\", Does Not Exist"; exit 1; }
    shift 2; "$defaults" write "$file" "$entry" "-$(echo "$type" | sed 's/Type is //; s/boolean/bool/; s/integer/int/')" "$*" ;;
  Add|add)
    if "$defaults" read "$file" "$entry" >/dev/null 2>&1; then echo "Add: \\":$entry\\" Entry Already Exists"; exit 1; fi
    type=$3; shift 3; "$defaults" write "$file" "$entry" "-$(echo "$type" | sed 's/integer/int/; s/real/float/')" "$*" ;;
  Delete|delete) "$defaults" delete "$file" "$entry" 2>/dev/null || { echo "Delete: Entry, \\":$entry\\", Does Not Exist"; exit 1; } ;;
  Save|save|Exit|exit) ;;
  *) echo "Unrecognized Command"; exit 1 ;;
esac`;

const plutil = `
verb=$1; [ $# -gt 0 ] && shift
defaults=\${TART_SIM_STANDINS:-}/usr/bin/defaults
case $verb in
  -lint)
    for file in "$@"; do
      case $file in -s) continue ;; esac
      if [ -f "$file" ] && grep -q '</plist>' "$file"; then echo "$file: OK"; else echo "$file: file does not exist or is not readable or is not a regular file"; exit 1; fi
    done ;;
  -p) "${tools}/plist-lines" "$1" | "${tools}/plist-show" -d | sed 's/^    "\\{0,1\\}\\([^" ]*\\)"\\{0,1\\} = \\(.*\\);$/  "\\1" => \\2/' ;;
  -extract)
    key=$(printf '%s' "$1" | sed 's/[\\\\][.]/./g') format=$2
    for file in "$@"; do :; done
    if [ "$file" = - ]; then
      file=$(mktemp "\${TMPDIR:-/tmp}/plutil.XXXXXX"); trap 'rm -f "$file"' EXIT; cat > "$file"
    fi
    line=$("${tools}/plist-lines" "$file" | awk -F '\\t' -v key="$key" '$1 == key')
    if [ -z "$line" ]; then
      echo "$file: Could not extract value, error: No value at that key path or invalid key path: $1" >&2
      exit 1
    fi
    case $format in
      json) printf '%s\\n' "$line" | "${tools}/plist-json" ;;
      *) printf '%s\\n' "$line" | "${tools}/plist-show" | case $line in *'<true/>') echo true ;; *'<false/>') echo false ;; *) cat ;; esac ;;
    esac ;;
  -replace|-insert) key=$1 type=$2 value=$3; for file in "$@"; do :; done; "$defaults" write "$file" "$key" "$(echo "$type" | sed 's/integer/int/')" "$value" ;;
  -remove) "$defaults" delete "$2" "$1" ;;
  -convert) for file in "$@"; do :; done; [ -f "$file" ] ;;
  *) for file in "$verb" "$@"; do grep -q '</plist>' "$file" || exit 1; done ;;
esac`;

export const plistCommands: Record<string, string> = {
  'usr/libexec/tart-sim/plist-lines': lines,
  'usr/libexec/tart-sim/plist-write': write,
  'usr/libexec/tart-sim/plist-show': show,
  'usr/libexec/tart-sim/plist-json': json,
  'usr/libexec/PlistBuddy': plistBuddy,
  'usr/bin/plutil': plutil,
};
