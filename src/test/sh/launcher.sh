#!/usr/bin/env bash
# What the launcher promises: it says nothing of its own, makes its archive unasked, and gets over one
# that is damaged, stale or can't be written. Needs target/rapporteur.jar.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset RAPPORTEUR_ARCHIVE

fail() { echo "launcher: $1" >&2; exit 1; }
# says WHAT COMMAND…: it prints the version, and not a word more.
says() {
  local what=$1 said
  shift
  said=$("$@" 2>&1) || fail "$what: it failed: $said"
  [[ $said == rapporteur\ * && $said != *$'\n'* ]] || fail "$what: it printed: $said"
}
archive() { find "$XDG_CACHE_HOME" -maxdepth 2 -type f -size +1M 2>/dev/null | head -n 1; }
awaited() {
  for _ in $(seq 600); do
    [ -n "$(archive)" ] && return
    sleep 0.1
  done
  fail "no archive was made within a minute"
}

# A distribution, in a folder whose name has a space, called through a link.
mkdir -p "$work/the place/bin" "$work/the place/lib" "$work/links"
cp "$home/bin/rapporteur" "$work/the place/bin/"
cp -p "$home/target/rapporteur.jar" "$work/the place/lib/"
ln -s "../the place/bin/rapporteur" "$work/links/rapporteur"
run=$work/links/rapporteur

export XDG_CACHE_HOME=$work/cache
says "first run" "$run" --version
awaited
says "with its archive" "$run" --version

file=$(archive)
chmod u+w "$file"
head -c 1000000 "$file" >"$work/short" && cp "$work/short" "$file"
says "with a short archive" "$run" --version
for _ in $(seq 600); do
  [ "$(wc -c <"$file" 2>/dev/null || echo 0)" -ge 2000000 ] && break
  file=$(archive)
  sleep 0.1
done
[ "$(wc -c <"$file")" -ge 2000000 ] || fail "a short archive was not made anew"
chmod u+w "$file"
head -c "$(wc -c <"$file")" /dev/urandom >"$work/noise" && cp "$work/noise" "$file"
says "with a damaged archive" "$run" --version

touch -d '2001-01-01' "$work/the place/lib/rapporteur.jar"
says "with an archive of another day" "$run" --version

RAPPORTEUR_ARCHIVE=off says "without an archive" "$run" --version
XDG_CACHE_HOME=/dev/null says "with no place for an archive" "$run" --version
HOME='' XDG_CACHE_HOME='' says "with no home" "$run" --version
echo "launcher: all holds"
