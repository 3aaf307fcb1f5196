#!/usr/bin/env bash
# Builds the site into $RUNNER_TEMP/site. Fails if GitHub Pages would reject it.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/rapporteur.sh"

site="$RUNNER_TEMP/site"
rm -rf "$site"
options=()
[ -z "${BASE_URL:-}" ] || options+=(--base-url "${BASE_URL%/}/")
[ "${STRICT:-false}" = false ] || options+=(--strict)
quoted rapporteur build -o "$site" "${options[@]}" -- "${PROJECT:-.}"

# The manifest is for the program only. It is not part of the site.
rm -f "$site/.rapporteur-manifest"

if [ -n "$(find "$site" -type l -print -quit)" ]; then
  echo "::error::The site contains a symbolic link, and the file it points to would be published. Replace the link with a copy of the file."
  exit 1
fi
bytes=$(find "$site" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d", sum }')
files=$(find "$site" -type f | wc -l)
echo "site: $files files, $bytes bytes"
if [ "$bytes" -gt "${SITE_LIMIT:-1000000000}" ]; then
  echo "::error::The site has $bytes bytes, but GitHub Pages allows ${SITE_LIMIT:-1000000000}. Reduce the size of the files in content/assets/."
  exit 1
fi
