#!/usr/bin/env bash
# shellcheck disable=SC1111
# Tests src/dev/version at a tag, after one, with uncommitted changes, and in an archive created by Git.
set -euo pipefail
unset CDPATH
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL="$work/gitconfig" GIT_CONFIG_NOSYSTEM=1
git config --global user.name Editor
git config --global user.email editor@example.org
git config --global init.defaultBranch main

# says WHEN PATTERN: checks that src/dev/version prints a match in the current folder
says() {
  local said
  said=$(src/dev/version)
  [[ $said =~ ^$2$ ]] || { echo "version: $1: “$said” does not match $2" >&2; exit 1; }
}

git init -q "$work/source"
cd "$work/source"
mkdir -p src/dev
cp "$home/src/dev/version" src/dev/
cp "$home/.version" "$home/.gitattributes" .
echo '<revision>0.1.0-dev</revision>' >pom.xml
git add -A && git commit -qm "Begin"
says "before any release" '0\.1\.0-dev\+g[0-9a-f]{12}'
git tag -a -m "Release" v0.1.0 && git tag v0
says "at a release, with the moving tag" '0\.1\.0'
mkdir "$work/archive" && git archive HEAD | tar -x -C "$work/archive"
(cd "$work/archive" && says "in an archive of it" '0\.1\.0')
echo more >>pom.xml
says "with changes" '0\.1\.0\+changed'
git commit -qam "More" && git tag -f v0 >/dev/null
says "one commit later" '0\.1\.1-dev\.1\+g[0-9a-f]{12}'
rm -rf "$work/archive" && mkdir "$work/archive" && git archive HEAD | tar -x -C "$work/archive"
(cd "$work/archive" && says "in an archive of that" '0\.1\.1-dev\.1\+g[0-9a-f]{12}')
rm -rf .git
says "without git" '0\.1\.0-dev'
echo "version: passed"
