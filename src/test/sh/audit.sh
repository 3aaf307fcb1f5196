#!/usr/bin/env bash
# shellcheck disable=SC1111
# What src/dev/audit says of answers that lie in a file, and of none. Asks nobody.
set -euo pipefail
unset CDPATH
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/v1"
cat >"$work/bom.json" <<'BOM'
{"metadata": {"component": {"purl" : "pkg:maven/org.rapporteur/rapporteur@0.1.0?type=jar"}}, "components": [
  {"purl" : "pkg:maven/org.example/second@2.0?type=jar"},
  {"purl" : "pkg:maven/org.example/first@1.0?type=jar"}]}
BOM

# says CODE WORDS: so src/dev/audit ends, after the answer on standard input; without one there is nobody.
says() {
  local code=0 said
  cat >"$work/v1/querybatch"
  [ -s "$work/v1/querybatch" ] || rm "$work/v1/querybatch"
  said=$(OSV_URL="file://$work" "$home/src/dev/audit" "$work/bom.json" 2>&1) || code=$?
  if [ "$code" != "$1" ] || [[ $said != *"$2"* ]]; then
    echo "audit: it ends with $code, not $1 and “$2”, and says: $said" >&2
    exit 1
  fi
}

command -v curl >/dev/null || { says 3 "could not look" </dev/null; echo "audit: could not look holds; the rest needs curl"; exit 0; }
says 0 "nothing is known against the 2 libraries" <<<'{"results":[{},{}]}'
says 1 "pkg:maven/org.example/second@2.0: GHSA-1 GHSA-2" <<<'{"results":[{},{"vulns":[{"id":"GHSA-1"},{"id":"GHSA-2"}]}]}'
says 3 "could not look" <<<'{"results":[{}]}'
says 3 "could not look" <<<'<html>Not now</html>'
says 3 "could not look" </dev/null
echo "audit: all holds"
