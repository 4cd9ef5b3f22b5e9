/** System commands of macOS that install scripts ask or call: plausible answers, settings that last. */
import { launchctl } from './launchctl.ts';
import { netstat } from './netstat.ts';

const root = '"${TART_SIM_ROOT:-}"';

/** `setting NAME [VALUE]`: reads or writes one of the guest's settings. */
const setting = `
settings="\${TART_SIM_ROOT:-}/Library/Preferences/tart-sim"
setting() {
  mkdir -p "$settings"
  if [ $# -eq 2 ]; then printf '%s\\n' "$2" > "$settings/$1"; elif [ -f "$settings/$1" ]; then cat "$settings/$1"; else return 1; fi
}`;

const developer = `
installed() { for one in "\${TART_SIM_ROOT:-}"/Applications/Xcode*.app; do [ -d "$one" ] && { echo "$one/Contents/Developer"; return; }; done; [ -d ${root}/Library/Developer/CommandLineTools ] && echo /Library/Developer/CommandLineTools; }`;

const change = `
set_shell() {
  file=${root}/etc/passwd
  changed=$(awk -F : -v OFS=: -v shell="$1" '$1 == "admin" { $7 = shell } { print }' "$file") && printf '%s\\n' "$changed" > "$file"
}`;

export const systemCommands: Record<string, string> = {
  'usr/sbin/scutil': `${setting}
case $1 in
  --get) setting "$2" || case $2 in ComputerName|LocalHostName) hostname ;; *) echo "$2: not set"; exit 1 ;; esac ;;
  --set) setting "$2" "$3" ;;
  --dns|--proxy|--nwi) echo "resolver #1" ;;
  *) cat >/dev/null ;;
esac`,
  'usr/bin/xcode-select': `${developer}
case $1 in
  -p|--print-path)
    path=$(installed); if [ -n "$path" ]; then echo "$path"; else
      echo "xcode-select: error: Unable to get active developer directory. Use \\\`sudo xcode-select --switch path/to/Xcode.app\\\` to set one (or see \\\`man xcode-select\\\`)" >&2; exit 2
    fi ;;
  --install)
    if [ -n "$(installed)" ]; then echo 'xcode-select: note: Command line tools are already installed. Use "Software Update" in System Settings or the softwareupdate command line interface to install updates' >&2; exit 1; fi
    mkdir -p ${root}/Library/Developer/CommandLineTools/usr/bin
    echo 'xcode-select: note: install requested for command line developer tools' >&2 ;;
  -v|--version) echo 'xcode-select version 2412.' ;;
esac`,
  'usr/bin/xcodebuild': `${developer}
case $(installed) in
  *Xcode*) case $1 in -version) echo 'Xcode 26.2'; echo 'Build version 17C52' ;; esac ;;
  *) echo "xcode-select: error: tool 'xcodebuild' requires Xcode, but active developer directory '/Library/Developer/CommandLineTools' is a command line tools instance" >&2; exit 1 ;;
esac`,
  'usr/bin/xcrun': `
case $1 in --find|-f) command -v "$2" ;; --show-sdk-path) echo /Library/Developer/CommandLineTools/SDKs/MacOSX.sdk ;; --*) ;; *) exec "$@" ;; esac`,
  'usr/sbin/softwareupdate': `
echo 'Software Update Tool'
echo
case " $* " in
  *' -l '*|*' --list '*) echo 'Finding available software'; echo 'No new software available.' ;;
  *rosetta*) echo 'Install of Rosetta 2 finished successfully' ;;
  *' -i '*|*' --install '*) mkdir -p ${root}/Library/Developer/CommandLineTools/usr/bin; echo 'Done.' ;;
esac`,
  'usr/bin/launchctl': launchctl,
  'usr/sbin/netstat': netstat,
  // Where a Linux has its own, which would be found first.
  'usr/bin/netstat': netstat,
  'usr/bin/dscl': `${change}
show() {
  for key in "$@"; do
    case $key in
      UserShell) echo "UserShell: $(field 7)" ;;
      NFSHomeDirectory) echo "NFSHomeDirectory: $(field 6)" ;;
      UniqueID) echo "UniqueID: $(field 3)" ;;
      PrimaryGroupID) echo "PrimaryGroupID: $(field 4)" ;;
      RecordName) echo "RecordName: $user" ;;
      RealName) echo 'RealName:'; echo " $(field 5)" ;;
      *) echo "No such key: $key" ;;
    esac
  done
}
field() { printf '%s\\n' "$record" | cut -d : -f "$1"; }
for last in "$@"; do :; done
case "$*" in
  *-read*/Users/*)
    while [ $# -gt 0 ]; do case $1 in /Users/*|/Local/Default/Users/*) break ;; *) shift ;; esac; done
    user=\${1##*/}; shift
    record=$(grep "^$user:" ${root}/etc/passwd) || { echo '<dscl_cmd> DS Error: -14136 (eDSRecordNotFound)' >&2; exit 56; }
    [ $# -gt 0 ] || set -- NFSHomeDirectory PrimaryGroupID RealName RecordName UniqueID UserShell
    show "$@" ;;
  *-create*UserShell*|*-change*UserShell*) set_shell "$last" ;;
  *-list*/Users*) cut -d : -f 1 ${root}/etc/passwd | sort ;;
  *-read*) echo 'No such key'; exit 0 ;;
esac`,
  'usr/bin/chsh': `${change}
shell=
while [ $# -gt 0 ]; do case $1 in -s) shell=$2; shift 2 ;; *) shift ;; esac; done
[ -n "$shell" ] || exit 1
if ! grep -qx "$shell" ${root}/etc/shells; then echo "chsh: $shell: non-standard shell" >&2; exit 1; fi
set_shell "$shell"`,
  'usr/bin/open': `
app=
while [ $# -gt 0 ]; do
  case $1 in
    -a) app=$2; shift 2 ;;
    -b) shift 2 ;;
    --args) exit 0 ;;
    -*) shift ;;
    *:*) shift ;;
    *) [ -e "$1" ] || { echo "The file $1 does not exist." >&2; exit 1; }; shift ;;
  esac
done
case $app in ''|Finder|Safari|Terminal|'System Settings'|'System Preferences'|'App Store') exit 0 ;; esac
[ -d ${root}/Applications/"$app.app" ] || { echo "Unable to find application named '$app'" >&2; exit 1; }`,
  'usr/bin/osascript': `
case "$*" in *'get volume settings'*) echo 'output volume:50, input volume:50, alert volume:100, output muted:false' ;; *'dark mode'*get*) echo false ;; esac
[ $# -gt 0 ] || cat >/dev/null
exit 0`,
  'usr/bin/pbcopy': `cat > ${root}/var/tmp/pasteboard`,
  'usr/bin/pbpaste': `cat ${root}/var/tmp/pasteboard 2>/dev/null || :`,
  'usr/bin/killall': `
signal=-TERM status=0
for one in "$@"; do
  case $one in
    -[0-9]*|-[A-Z][A-Z]*) signal=$one ;;
    -*) ;;
    Dock|Finder|SystemUIServer|ControlCenter|ControlStrip|NotificationCenter|cfprefsd|WindowServer|mDNSResponder|Spotlight|TextInputMenuAgent) ;;
    *) pkill "$signal" -x "$one" 2>/dev/null || { echo "No matching processes belonging to you were found" >&2; status=1; } ;;
  esac
done
exit $status`,
  'usr/bin/mdutil': `echo '/:'; echo "	Indexing disabled."`,
  'usr/bin/mdfind': 'exit 0',
  'usr/bin/pmset': `${setting}
case $1 in
  -g) printf 'System-wide power settings:\\nCurrently in use:\\n sleep                %s\\n displaysleep         %s\\n' "$(setting pmset-sleep || echo 0)" "$(setting pmset-displaysleep || echo 0)" ;;
  -a|-b|-c|-u) shift; while [ $# -gt 1 ]; do setting "pmset-$1" "$2"; shift 2; done ;;
esac
exit 0`,
  'usr/sbin/systemsetup': `${setting}
key=\${1#-get}
case $1 in
  -gettimezone) echo "Time Zone: $(setting settimezone || echo UTC)" ;;
  -getremotelogin) echo 'Remote Login: On' ;;
  -getcomputername) echo "Computer Name: $(setting ComputerName || hostname)" ;;
  -setcomputername) setting ComputerName "$2" ;;
  -get*) echo "$key: $(setting "set$key" || echo Off)" ;;
  -set*) setting "\${1#-}" "$2"; echo "\${1#-}: $2" ;;
esac`,
  'usr/sbin/nvram': `${setting}
case $1 in
  -p) for one in "$settings"/nvram-*; do [ -f "$one" ] && printf '%s\\t%s\\n' "\${one##*/nvram-}" "$(cat "$one")"; done; exit 0 ;;
  -d) rm -f "$settings/nvram-$2" ;;
  *=*) setting "nvram-\${1%%=*}" "\${1#*=}" ;;
  *) value=$(setting "nvram-$1") || { echo "nvram: Error getting variable - '$1': (iokit/common) data was not found" >&2; exit 1; }; printf '%s\\t%s\\n' "$1" "$value" ;;
esac`,
  'usr/bin/csrutil': `. ${root}/etc/tart-sim; [ "$1" = status ] && echo "System Integrity Protection status: $SIP."`,
  'usr/sbin/spctl': `case " $* " in *--status*) echo 'assessments disabled' ;; esac; exit 0`,
  'usr/bin/tccutil': 'exit 0',
  'usr/bin/tmutil': 'exit 0',
  'usr/bin/say': 'exit 0',
  'usr/bin/chflags': 'exit 0',
  'usr/bin/SetFile': 'exit 0',
  'usr/bin/xattr': 'exit 0',
  'usr/bin/caffeinate': `
while [ $# -gt 0 ]; do case $1 in -t|-w) shift 2 ;; -*) shift ;; *) break ;; esac; done
[ $# -eq 0 ] || exec "$@"`,
  'usr/bin/arch': `
case $1 in
  '') echo arm64 ;;
  -*) shift; [ $# -eq 0 ] || exec "$@" ;;
  *) exec "$@" ;;
esac`,
  'usr/sbin/sysctl': `
. ${root}/etc/tart-sim
bare= status=0
for one in "$@"; do
  case $one in
    -n) bare=1; continue ;;
    -*) continue ;;
    hw.ncpu|hw.physicalcpu|hw.logicalcpu|hw.activecpu) value=4 ;;
    hw.memsize) value=8589934592 ;;
    hw.model) value=VirtualMac2,1 ;;
    hw.optional.arm64) value=1 ;;
    machdep.cpu.brand_string) value='Apple M2 (Virtual)' ;;
    sysctl.proc_translated) value=0 ;;
    kern.osproductversion) value=$MACOS ;;
    kern.osrelease) value=$DARWIN ;;
    kern.ostype) value=Darwin ;;
    kern.hv_vmm_present) value=1 ;;
    kern.hostname) value=$(hostname) ;;
    kern.bootsessionuuid) value=$(tr a-f A-F < ${root}/var/run/tart-sim/boot-id) ;;
    kern.boottime) value="{ sec = $(stat -c %Y ${root}/var/run/tart-sim/boot-id 2>/dev/null || stat -f %m ${root}/var/run/tart-sim/boot-id), usec = 0 }" ;;
    *) echo "sysctl: unknown oid '$one'" >&2; status=1; continue ;;
  esac
  if [ -n "$bare" ]; then echo "$value"; else echo "$one: $value"; fi
done
exit $status`,
  'usr/sbin/system_profiler': `
. ${root}/etc/tart-sim
case $1 in
  SPSoftwareDataType) printf 'Software:\\n\\n    System Software Overview:\\n\\n      System Version: macOS %s (%s)\\n      Kernel Version: Darwin %s\\n      User Name: Managed via Tart (admin)\\n' "$MACOS" "$BUILD" "$DARWIN" ;;
  *) printf 'Hardware:\\n\\n    Hardware Overview:\\n\\n      Model Name: Apple Virtual Machine 1\\n      Model Identifier: VirtualMac2,1\\n      Chip: Apple M2 (Virtual)\\n      Total Number of Cores: 4\\n      Memory: 8 GB\\n' ;;
esac`,
  'usr/sbin/networksetup': `
. ${root}/etc/tart-sim-net
case $1 in
  -listallhardwareports) printf '\\nHardware Port: Ethernet\\nDevice: en0\\nEthernet Address: %s\\n' "$MAC" ;;
  -listallnetworkservices) printf 'An asterisk (*) denotes that a network service is disabled.\\nEthernet\\n' ;;
  -getinfo) printf 'DHCP Configuration\\nIP address: %s\\nSubnet mask: 255.0.0.0\\nEthernet Address: %s\\n' "$IP" "$MAC" ;;
  -getcomputername) hostname ;;
  -getdnsservers) echo "There aren't any DNS Servers set on $2." ;;
esac
exit 0`,
  'usr/sbin/ifconfig': `
. ${root}/etc/tart-sim-net
show_lo() { printf 'lo0: flags=8049<UP,LOOPBACK,RUNNING,MULTICAST> mtu 16384\\n\\tinet 127.0.0.1 netmask 0xff000000\\n'; }
show_en() { printf 'en0: flags=8863<UP,BROADCAST,SMART,RUNNING,SIMPLEX,MULTICAST> mtu 1500\\n\\tether %s\\n\\tinet %s netmask 0xff000000\\n\\tstatus: active\\n' "$MAC" "$IP"; }
case $1 in
  ''|-a) show_lo; show_en ;;
  lo0) show_lo ;;
  en0) show_en ;;
  -l) echo 'lo0 en0' ;;
  *) echo "ifconfig: interface $1 does not exist" >&2; exit 1 ;;
esac`,
  'usr/sbin/ipconfig': `. ${root}/etc/tart-sim-net; case "$1 $2" in 'getifaddr en0') echo "$IP" ;; *) exit 1 ;; esac`,
  'usr/sbin/diskutil': `
case $1 in
  list) printf '/dev/disk0 (internal, physical):\\n   #:                       TYPE NAME                    SIZE       IDENTIFIER\\n   0:      GUID_partition_scheme                        *50.0 GB    disk0\\n   2:                 Apple_APFS Container disk3         49.0 GB    disk0s2\\n' ;;
  info) printf '   Device Identifier:         disk3s1s1\\n   Volume Name:               Macintosh HD\\n   File System Personality:   APFS\\n' ;;
esac
exit 0`,
  'usr/bin/security': `
case $1 in
  find-generic-password|find-internet-password) echo 'security: SecKeychainSearchCopyNext: The specified item could not be found in the keychain.' >&2; exit 44 ;;
  list-keychains|default-keychain|login-keychain) echo "    \\"$HOME/Library/Keychains/login.keychain-db\\"" ;;
esac
exit 0`,
  'usr/libexec/path_helper': `echo 'PATH="/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"; export PATH;'`,
};
