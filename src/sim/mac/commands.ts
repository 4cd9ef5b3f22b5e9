/** All stand-ins of macOS guests by path. */
import { defaults } from './defaults.ts';
import { plistCommands } from './plist.ts';
import { powerCommands, sudo } from './power.ts';
import { systemCommands } from './system.ts';

export const macCommands: Record<string, string> = {
  ...powerCommands,
  ...plistCommands,
  ...systemCommands,
  'usr/bin/defaults': defaults,
  'usr/bin/sudo': sudo,
  'usr/bin/sw_vers': `
. "\${TART_SIM_ROOT:-}/etc/tart-sim"
case $1 in
  -productVersion|--productVersion) echo "$MACOS" ;;
  -productName|--productName) echo macOS ;;
  -buildVersion|--buildVersion) echo "$BUILD" ;;
  *) printf 'ProductName:\\t\\tmacOS\\nProductVersion:\\t\\t%s\\nBuildVersion:\\t\\t%s\\n' "$MACOS" "$BUILD" ;;
esac`,
  'usr/bin/uname': `
. "\${TART_SIM_ROOT:-}/etc/tart-sim"
host=$(hostname 2>/dev/null || echo mac)
out=
add() { out="\${out:+$out }$1"; }
version="Darwin Kernel Version $DARWIN: Tue Nov 18 21:09:41 PST 2025; root:xnu-12377.61.12~1/RELEASE_ARM64_VMAPPLE"
[ $# -eq 0 ] && set -- -s
for one in "$@"; do
  case $one in
    -a|--all) add "Darwin $host $DARWIN $version arm64" ;;
    -*)
      case $one in *s*) add Darwin ;; esac
      case $one in *n*) add "$host" ;; esac
      case $one in *r*) add "$DARWIN" ;; esac
      case $one in *v*) add "$version" ;; esac
      case $one in *m*) add arm64 ;; esac
      case $one in *p*) add arm ;; esac
      ;;
  esac
done
echo "$out"`,
};
