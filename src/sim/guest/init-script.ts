/** The first process of a confined guest: builds its root from the VM's folder and parts of the host, then waits. */

/**
 * Arguments: the VM's guest folder, the folder of stand-ins, `name=` and the host name, the home, `full` for a disk without room,
 * then shares as triples name, path, `ro` or `rw`. Prints `<pid> overlay` or `<pid> plain` when the root stands.
 * Everything is mounted in the namespaces of this process alone and goes with it.
 */
export const initScript = `
set -e
root=$1 standins=$2 name=\${3#name=} home=$4 full=$5
shift 5
read -r pid _ < /proc/self/stat
PATH=/usr/sbin:/usr/bin:/sbin:/bin
hostname "$name" 2>/dev/null || :
mount --make-rprivate /
mount --rbind "$root" "$root"
cd "$root"
frozen() { mkdir -p "$2"; mount --rbind "$1" "$2"; mount -o remount,bind,ro "$2"; }
for d in bin sbin lib lib32 lib64 libx32; do
  if [ -L "/$d" ]; then ln -sfn "$(readlink "/$d")" "$d"
  elif [ -d "/$d" ]; then frozen "/$d" "$d"
  fi
done
# By a link: a path with a colon or a comma cannot be written in the options.
ln -sfn "$standins/usr" .stand-ins
if mount -t overlay overlay -o lowerdir=.stand-ins:/usr usr 2>/dev/null; then how=overlay
else how=plain; frozen /usr usr; mkdir -p var/tart-sim; frozen "$standins/usr" var/tart-sim
fi
rm -f .stand-ins
rm -rf tmp/* tmp/.[!.]* var/run/tart-sim/* 2>/dev/null || :
mkdir -p dev proc .host
mount -t proc proc proc
# A boot of its own: the kernel's is the host's.
cat proc/sys/kernel/random/uuid > var/run/tart-sim/boot-id
mount --bind var/run/tart-sim/boot-id proc/sys/kernel/random/boot_id 2>/dev/null || :
mount -t tmpfs -o mode=755,size=1m tmpfs dev
for d in null zero full random urandom tty; do : > "dev/$d"; mount --bind "/dev/$d" "dev/$d"; done
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
mount -t tmpfs -o mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx; ln -s /proc/self/fd dev/fd
ln -s fd/0 dev/stdin; ln -s fd/1 dev/stdout; ln -s fd/2 dev/stderr
for f in ld.so.cache ld.so.conf services protocols resolv.conf; do
  if [ -e "/etc/$f" ]; then cp -L "/etc/$f" "etc/$f"; fi
done
for d in ld.so.conf.d alternatives ssl ca-certificates pki crypto-policies terminfo; do
  if [ -d "/etc/$d" ]; then frozen "/etc/$d" "etc/$d"; fi
done
if [ "$full" = full ]; then
  mkdir -p var/full
  mount -t tmpfs -o size=4k tmpfs var/full
  mkdir var/full/up var/full/work
  chown --reference="./$home" var/full/up 2>/dev/null || :
  mount -t overlay overlay -o "lowerdir=./$home,upperdir=var/full/up,workdir=var/full/work,userxattr" "./$home"
  mount --bind var/full/up tmp
  dd if=/dev/zero of=var/full/filler bs=4096 count=1 2>/dev/null || :
fi
while [ $# -ge 3 ]; do
  mkdir -p "./$1"; mount --bind "$2" "./$1"
  if [ "$3" = ro ]; then mount -o remount,bind,ro "./$1"; fi
  shift 3
done
pivot_root . .host
# Without -n it looks for a table of mounts that this root lacks, when the caller is not root.
umount -n -l /.host
cd "$home"
echo "$pid $how"
exec >/dev/null 2>&1
cat >/dev/null
exit 0
`;
