#!/usr/bin/env bash
# Installs or upgrades Labinov from the unpacked package in which this file lies. Can be run again at any time.
#   ./install.sh               stop, backup, prepare, switch, start
#   ./install.sh --rollback    switches the program back to the version before; the database stays as it is
#   --root DIR                 into a folder instead of the machine: no user, no systemd; to try it out
set -euo pipefail
umask 022
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
root="" rollback=false
while [ $# -gt 0 ]; do
  case "$1" in
    --root) root=$(realpath -m "${2:?"--root needs a folder"}"); shift 2 ;;
    --rollback) rollback=true; shift ;;
    *) sed -n '2,5s/^# //p' "$0" >&2; exit 2 ;;
  esac
done
opt=$root/opt/labinov data=$root/var/lib/labinov backups=$root/var/backups/labinov settings=$root/etc/labinov/labinov.env
[ -n "$root" ] || [ "$(id -u)" = 0 ] || { echo "Run it as root, or try it out by --root DIR." >&2; exit 1; }

# On a machine whose systemd does not run (a chroot, an image) the files are put in place and nothing is started.
has_systemd() { [ -z "$root" ] && [ -d /run/systemd/system ]; }
is_running() { has_systemd && systemctl is-active --quiet labinov; }
# run PROGRAM VERB…: a verb of that version, as the service would run it.
run() { (
  set -a
  # shellcheck disable=SC1090
  . "$settings"
  set +a
  export Labinov__Data=$data HOME=$data
  cd "$data"
  umask 077
  if [ -n "$root" ]; then exec "$@"; else exec runuser -u labinov -- "$@"; fi
); }
# The new name is moved over the old one: at no moment is there none.
point() { ln -sfn "$2" "$opt/.$1" && mv -T "$opt/.$1" "$opt/$1"; }
was_running=false
stop() { if is_running; then was_running=true; systemctl stop labinov; fi; }
start() { if $was_running; then systemctl start labinov; fi; }

if $rollback; then
  before=$(readlink "$opt/previous") || { echo "There is no version before this one." >&2; exit 1; }
  now=$(readlink "$opt/current")
  stop
  point current "$before"
  point previous "$now"
  start
  echo "The program is $before again. The database is as $now left it; docs/operations.md says how to take the backup back, too."
  exit 0
fi

version=$(cat "$here/VERSION")
before=$(readlink "$opt/current" 2>/dev/null || true)

if [ -z "$root" ]; then
  getent passwd labinov >/dev/null ||
    useradd --system --user-group --home-dir /var/lib/labinov --no-create-home --shell /usr/sbin/nologin labinov
  install -d -m 0700 -o labinov -g labinov "$data" "$backups"
else
  install -d -m 0700 "$data" "$backups"
fi
install -d -m 0755 "$opt" "$root/etc/labinov" "$root/etc/systemd/system" "$root/usr/local/bin"
[ -f "$settings" ] || install -m 0600 "$here/labinov.env.example" "$settings"

# Copied beside its place: what is there stays whole until the new one is.
rm -rf "$opt/.new"
mkdir "$opt/.new"
cp -R "$here/." "$opt/.new"
chmod -R u=rwX,go=rX "$opt/.new" # however strictly it was unpacked
if ! help=$("$opt/.new/labinov" help 2>&1) && ! grep -q prepare <<<"$help"; then
  printf '%s\n' "$help" "The program does not run on this machine. Nothing was changed." >&2
  rm -rf "$opt/.new"
  exit 1
fi

stop
trap 'start' EXIT # whatever goes wrong from here: the version that was running runs again
if [ -n "$before" ]; then
  backup=$backups/before-$version-$(date +%Y%m%d-%H%M%S).backup
  run "$opt/current/labinov" backup "$backup"
fi
if ! run "$opt/.new/labinov" prepare; then
  echo "The database could not be brought to $version; the program is still ${before:-not installed}.${backup:+ Backup: $backup}" >&2
  rm -rf "$opt/.new"
  exit 1
fi

rm -rf "${opt:?}/$version"
mv "$opt/.new" "$opt/$version"
if [ -n "$before" ] && [ "$before" != "$version" ]; then point previous "$before"; fi
point current "$version"
# Of the versions only the current one and the one before are kept.
for old in "$opt"/*/; do
  old=$(basename "$old")
  [ "$old" = "$(readlink "$opt/current")" ] || [ "$old" = "$(readlink "$opt/previous" || true)" ] || [ -L "$opt/$old" ] || rm -rf "${opt:?}/$old"
done

install -m 0644 "$here"/labinov.service "$here"/labinov-backup.service "$here"/labinov-backup.timer "$root/etc/systemd/system"
cat >"$root/usr/local/bin/labinov" <<'VERB'
#!/bin/sh
# A verb of the installed Labinov, as its service runs it: sudo labinov verify. Files that it writes must lie where the user labinov may write.
set -eu
set -a
. /etc/labinov/labinov.env
set +a
export Labinov__Data=/var/lib/labinov HOME=/var/lib/labinov
umask 077
exec runuser -u labinov -- /opt/labinov/current/labinov "$@"
VERB
chmod 0755 "$root/usr/local/bin/labinov"

if has_systemd; then
  systemctl daemon-reload
  systemctl enable --quiet labinov labinov-backup.timer
  systemctl start labinov-backup.timer
  if [ -z "$before" ]; then
    echo "Look through $settings, then: systemctl start labinov && journalctl -u labinov"
  fi
fi
echo "Labinov $version is installed${before:+; before: $before, backup: $backup}."
