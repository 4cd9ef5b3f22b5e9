#!/bin/sh
# The first process of a guest: $1 is the VM's guest folder, $2 `name=` and the host name. It prints its number, then
# reads one line (address, gateway) from its input, starts sshd, and ends when its input does. Mounts and all other
# processes in here go with it.
set -e
PATH=/usr/sbin:/usr/bin:/sbin:/bin
root=$1/root
local=$1/local
read -r pid _ </proc/self/stat
name=${2#name=}
hostname "$name"
mount --make-rprivate /
mount --bind "$root" "$root"
cd "$root"
printf '127.0.0.1 localhost\n::1 localhost\n127.0.1.1 %s\n' "$name" >etc/hosts
frozen() {
  mkdir -p "$2"
  mount --bind "$1" "$2"
  mount -o remount,bind,ro "$2"
}
for d in bin sbin lib lib32 lib64 libx32; do
  if [ -L "/$d" ]; then
    ln -sfn "$(readlink "/$d")" "$d"
  elif [ -d "/$d" ]; then
    frozen "/$d" "$d"
  fi
done
frozen /usr usr
mount --bind "$local" usr/local
for d in alternatives ssl ca-certificates terminfo perl vim; do
  if [ -d "/etc/$d" ]; then frozen "/etc/$d" "etc/$d"; fi
done
mkdir -p dev proc run .host
mount -t proc proc proc
mount -t tmpfs -o mode=755 tmpfs run
mkdir run/sshd run/lock
mount -t tmpfs -o mode=755,size=1m tmpfs dev
for d in null zero full random urandom tty; do
  : >"dev/$d"
  mount --bind "/dev/$d" "dev/$d"
done
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts
mount -t tmpfs -o mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s fd/0 dev/stdin
ln -s fd/1 dev/stdout
ln -s fd/2 dev/stderr
pivot_root . .host
umount -n -l /.host
echo "$pid"
exec >/dev/null 2>&1
read -r address gateway
ip link set lo up
ip address add "$address/30" dev eth0
ip link set eth0 up
ip route add default via "$gateway"
exec 3<&0
wanted=on
trap 'wanted=off' TERM
trap 'wanted=again' HUP
cd /
while :; do
  # Another one for each boot, as the kernel has it.
  cat /proc/sys/kernel/random/uuid >/run/boot_id
  mount --bind /run/boot_id /proc/sys/kernel/random/boot_id
  /usr/sbin/sshd -D -E /var/log/sshd.log 3<&- &
  # Ends when `tart run` is gone.
  cat <&3 >/dev/null &
  wait "$!" || :
  case $wanted in
    on) exit 0 ;;
    off) exit 10 ;;
  esac
  wanted=on
  # A reboot: everybody but this process.
  kill -KILL -1 || :
  wait
  umount /proc/sys/kernel/random/boot_id
done
