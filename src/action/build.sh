#!/usr/bin/env bash
# Builds the site into $RUNNER_TEMP/site, and refuses what GitHub Pages would turn away.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/rapporteur.sh"

site="$RUNNER_TEMP/site"
rm -rf "$site"
options=()
[ -z "${BASE_URL:-}" ] || options+=(--base-url "${BASE_URL%/}/")
[ "${STRICT:-false}" = false ] || options+=(--strict)
quoted rapporteur build -o "$site" "${options[@]}" -- "${PROJECT:-.}"

# What the program keeps for itself is not part of the site.
rm -f "$site/.rapporteur-manifest"

if [ -n "$(find "$site" -type l -print -quit)" ]; then
  echo "::error::The site holds a link in the file system; it would be published as what it points at."
  exit 1
fi
bytes=$(find "$site" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d", sum }')
files=$(find "$site" -type f | wc -l)
echo "site: $files files, $bytes bytes"
if [ "$bytes" -gt "${SITE_LIMIT:-1000000000}" ]; then
  echo "::error::The site has $bytes bytes; GitHub Pages takes ${SITE_LIMIT:-1000000000}. Make what stands in content/assets/ smaller."
  exit 1
fi
