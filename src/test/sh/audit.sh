#!/usr/bin/env bash
# shellcheck disable=SC1111
# Tests src/dev/audit with responses from a file, and without a response. Makes no network requests.
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

# says CODE WORDS: checks the exit code and output of src/dev/audit for the response on standard input. If standard
# input is empty, there is no response.
says() {
  local code=0 said
  cat >"$work/v1/querybatch"
  [ -s "$work/v1/querybatch" ] || rm "$work/v1/querybatch"
  said=$(OSV_URL="file://$work" "$home/src/dev/audit" "$work/bom.json" 2>&1) || code=$?
  if [ "$code" != "$1" ] || [[ $said != *"$2"* ]]; then
    echo "audit: expected exit code $1 and “$2”, but got $code and: $said" >&2
    exit 1
  fi
}

command -v curl >/dev/null || { says 3 "check failed" </dev/null; echo "audit: passed without curl; the other tests need it"; exit 0; }
says 0 "no known vulnerabilities in 2 libraries" <<<'{"results":[{},{}]}'
says 1 "pkg:maven/org.example/second@2.0: GHSA-1 GHSA-2" <<<'{"results":[{},{"vulns":[{"id":"GHSA-1"},{"id":"GHSA-2"}]}]}'
says 3 "check failed" <<<'{"results":[{}]}'
says 3 "check failed" <<<'<html>Not now</html>'
says 3 "check failed" </dev/null
echo "audit: passed"
