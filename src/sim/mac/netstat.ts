/** `netstat -an` of macOS guests, as far as it tells what listens: the kernel's tables in the words of macOS. */

export const netstat = `
protocol=tcp
while [ $# -gt 0 ]; do case $1 in -p) protocol=$2; shift 2 ;; *) shift ;; esac; done
printf 'Active Internet connections (including servers)\\nProto Recv-Q Send-Q  Local Address          Foreign Address        (state)\\n'
for family in '' 6; do
  [ -r "/proc/net/$protocol$family" ] || continue
  awk -v protocol="$protocol" -v family="$family" '
function digit(c) { return index("0123456789ABCDEF", c) - 1 }
function byte(text, at) { return digit(substr(text, at, 1)) * 16 + digit(substr(text, at + 1, 1)) }
function shown(hex) {
  if (hex ~ /^0+$/) return "*"
  if (hex == "00000000000000000000000001000000") return "::1"
  if (length(hex) > 8) hex = substr(hex, 25)
  return byte(hex, 7) "." byte(hex, 5) "." byte(hex, 3) "." byte(hex, 1)
}
NR > 1 && (protocol == "tcp" ? $4 == "0A" : $4 == "07") {
  split($2, local, ":")
  address = shown(local[1]) "." (byte(local[2], 1) * 256 + byte(local[2], 3))
  printf "%-5s      0      0  %-22s *.*                    %s\\n", protocol (family == "" ? 4 : 6), address, protocol == "tcp" ? "LISTEN" : ""
}' "/proc/net/$protocol$family"
done`;
