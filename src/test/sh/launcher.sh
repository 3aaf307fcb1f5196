#!/usr/bin/env bash
# shellcheck disable=SC1111
# Tests the launcher: it prints nothing of its own, creates its archive automatically, and copes with an archive
# that is damaged or outdated, or that it cannot write. Needs target/rapporteur.jar.
set -euo pipefail
unset CDPATH
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work" 2>/dev/null || { sleep 5; rm -rf "$work"; }' EXIT
unset RAPPORTEUR_ARCHIVE

fail() { echo "launcher: $1" >&2; exit 1; }
# says WHAT COMMAND…: checks that the command prints the version and nothing else
says() {
  local what=$1 said
  shift
  said=$("$@" 2>&1) || fail "$what: it failed: $said"
  [[ $said == rapporteur\ * && $said != *$'\n'* ]] || fail "$what: it printed: $said"
}
archive() { find "$XDG_CACHE_HOME" -maxdepth 2 -type f -size +1M 2>/dev/null | head -n 1; }
size() { wc -c <"$file"; }
awaited() {
  for _ in $(seq 3000); do
    [ -n "$(archive)" ] && return
    sleep 0.1
  done
  fail "no archive was created within five minutes"
}

# A distribution in a folder whose name contains a space, called through a link.
mkdir -p "$work/the place/bin" "$work/the place/lib" "$work/links"
cp "$home/bin/rapporteur" "$work/the place/bin/"
cp -p "$home/target/rapporteur.jar" "$work/the place/lib/"
ln -s "../the place/bin/rapporteur" "$work/links/rapporteur"
run=$work/links/rapporteur

export XDG_CACHE_HOME=$work/cache
for _ in 1 2 3; do says "first run" "$run" --version; done
making=$(find "$XDG_CACHE_HOME/rapporteur" -name 'making-*' | wc -l)
[ "$making" -le 1 ] || fail "$making archives are being created at the same time"
awaited
says "with its archive" "$run" --version

file=$(archive)
chmod u+w "$file"
head -c 1000000 "$file" >"$work/short" && cp "$work/short" "$file"
says "with a truncated archive" "$run" --version
for _ in $(seq 3000); do
  file=$(archive)
  [ -n "$file" ] && [ "$(size)" -ge 2000000 ] && break
  sleep 0.1
done
[ -n "$file" ] && [ "$(size)" -ge 2000000 ] || fail "a truncated archive was not recreated"
chmod u+w "$file"
head -c "$(size)" /dev/urandom >"$work/noise" && cp "$work/noise" "$file"
says "with a damaged archive" "$run" --version

touch -d '2001-01-01' "$work/the place/lib/rapporteur.jar"
says "with an outdated archive" "$run" --version

RAPPORTEUR_ARCHIVE=off says "without an archive" "$run" --version
XDG_CACHE_HOME=/dev/null says "with no folder for an archive" "$run" --version
HOME='' XDG_CACHE_HOME='' says "with no home" "$run" --version

# In any folder, called in any way, and with any environment. Java treats a colon as the end of a path, so this
# case is also tested with an archive.
mkdir -p "$work/odd/a:b/bin" "$work/odd/a:b/lib"
cp "$home/bin/rapporteur" "$work/odd/a:b/bin/"
ln -f "$work/the place/lib/rapporteur.jar" "$work/odd/a:b/lib/"
rm -rf "$XDG_CACHE_HOME"
says "in a folder with a colon" "$work/odd/a:b/bin/rapporteur" --version
awaited
says "in a folder with a colon, with its archive" "$work/odd/a:b/bin/rapporteur" --version
export RAPPORTEUR_ARCHIVE=off
# shellcheck disable=SC2016 # the names are literal
places=(-x "it's" 'star*[1]?' '100%' '#hash' '!bang' '$HOME' '`id`' '"quoted"' 'back\slash' 'öffentlich' '@file' $'line\nfeed' $'end\n' ' ')
for name in "${places[@]}"; do
  mkdir -p "$work/odd/$name/bin" "$work/odd/$name/lib"
  cp "$home/bin/rapporteur" "$work/odd/$name/bin/"
  ln -f "$work/the place/lib/rapporteur.jar" "$work/odd/$name/lib/"
  says "in the folder “$name”" "$work/odd/$name/bin/rapporteur" --version
  (cd -- "$work/odd/$name" && says "from within “$name”" bin/rapporteur --version) || exit 1
  (cd "$work/odd" && says "relative to “$name”" bash -- "./$name/bin/rapporteur" --version) || exit 1
done
(cd "$work/odd" && says "in a folder that begins with a hyphen" bash -- -x/bin/rapporteur --version) || exit 1
(cd "$work/odd/-x" && PATH="bin:$PATH" says "found by a relative PATH" rapporteur --version) || exit 1
ln -s "$work/odd/-x/bin/rapporteur" "$work/odd/-link"
(cd "$work/odd" && says "by a link that begins with a hyphen" bash -- -link --version) || exit 1

mkdir -p "$work/elsewhere/bin" "$work/elsewhere/the place"
(cd "$work/the place" && CDPATH="$work/elsewhere:." says "with CDPATH" bin/rapporteur --version) || exit 1
(cd "$work" && CDPATH="$work/elsewhere" says "with CDPATH, one folder up" "the place/bin/rapporteur" --version) || exit 1
(cd "$home" && CDPATH="$work/elsewhere:." src/dev/version | grep -q . ) || fail "src/dev/version prints nothing with CDPATH"
[ "$(cd "$home" && CDPATH="$work/elsewhere:." src/dev/version)" = "$(cd "$home" && src/dev/version)" ] || fail "CDPATH changes src/dev/version"

says "by sh" sh "$run" --version
POSIXLY_CORRECT=1 says "in POSIX mode" "$run" --version
says "with shell options" env SHELLOPTS=noglob:noclobber "$run" --version
says "with another IFS" env IFS=/ "$run" --version
TMPDIR=$work/none says "without a folder for temporary files" "$run" --version
TMPDIR="$work/the place" says "with a space in TMPDIR" "$run" --version
# Bash itself warns about a locale that is not installed.
for locale in C POSIX C.UTF-8 tr_TR.UTF-8 ar_EG.UTF-8 none; do
  [[ $(env LC_ALL="$locale" "$run" --version 2>/dev/null) == rapporteur\ * ]] || fail "in the locale $locale"
done
mkdir -p "$work/read only" && chmod a-w "$work/read only"
RAPPORTEUR_ARCHIVE=on XDG_CACHE_HOME='' HOME="$work/read only" says "with a home that is read-only" "$run" --version
RAPPORTEUR_ARCHIVE=on XDG_CACHE_HOME='' says "without HOME" env -u HOME "$run" --version
RAPPORTEUR_ARCHIVE=on XDG_CACHE_HOME="$work/colon:cache" says "with a colon in the cache's name" "$run" --version
(cd "$work/elsewhere" && RAPPORTEUR_ARCHIVE=on XDG_CACHE_HOME=relative HOME='' says "with a relative cache" "$run" --version)
[ ! -e "$work/elsewhere/relative" ] || fail "a relative XDG_CACHE_HOME was used"

java=$(readlink -f "$(command -v java)")
ln -s "${java%/bin/java}" "$work/a jdk"
JAVA_HOME="$work/a jdk" says "with a space in JAVA_HOME" "$run" --version
JAVA_HOME="$work/a jdk/" says "with a slash at the end of JAVA_HOME" "$run" --version
(cd "$work" && JAVA_HOME="a jdk" says "with a relative JAVA_HOME" "$run" --version) || exit 1
said=$(JAVA_HOME=$work/none "$run" --version 2>&1) && fail "an invalid JAVA_HOME was accepted"
[[ $said == *"no Java in JAVA_HOME ($work/none)"* ]] || fail "with an invalid JAVA_HOME, it printed: $said"

# With a named pipe instead of the archive, a reader would wait forever.
file=$(archive)
rm -f "$file" && mkfifo "$file"
RAPPORTEUR_ARCHIVE=on says "with a pipe as archive" timeout 60 "$work/odd/a:b/bin/rapporteur" --version

# Projects with any name, given as relative paths. No argument is read as a file of arguments.
mkdir "$work/projects" && cd "$work/projects"
for name in @report -- -dash 'a:b' 'sp ace' $'line\nfeed' '*' '#' ; do
  "$run" init --title T --publisher P -- "$name" >/dev/null 2>&1 || fail "init of the project “$name”"
  [ "$name" = @report ] || echo 'downloads: []' >>"./$name/content/report.yaml"
  "$run" build -- "$name" >/dev/null 2>&1 || fail "build of the project “$name”"
  [ -f "./$name/site/index.html" ] || fail "the site of “$name” is elsewhere"
done

# Names of files and folders that are not ASCII, in any environment. Bash itself warns about a locale that is not installed.
"$run" init --title T --publisher P größe >/dev/null 2>&1 || fail "init of the project “größe”"
echo 'downloads: []' >>größe/content/report.yaml
mkdir größe/content/assets
echo '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>' >größe/content/assets/größe.svg
for environment in LC_ALL=C LC_ALL=POSIX LC_ALL=none LANG=C LC_CTYPE=C LC_ALL=C.UTF-8 EMPTY=; do
  rm -rf größe/site
  env -i PATH="$PATH" RAPPORTEUR_ARCHIVE=off "$environment" "$run" build größe >said 2>&1 || fail "$environment: $(cat said)"
  grep -q 'content/assets/größe.svg' said || fail "$environment: it printed: $(cat said)"
  [ -f größe/site/assets/größe.svg ] || fail "$environment: the site has no größe.svg"
done
echo --help >arguments
"$run" check @arguments >said 2>&1 && fail "a file of arguments was read"
grep -q 'there is no folder @arguments' said || fail "@arguments: $(cat said)"
"$run" check '' >said 2>&1 && fail "an empty name was treated as the current folder"
echo "launcher: passed"
