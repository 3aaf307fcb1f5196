#!/usr/bin/env bash
# Checks the report; each finding becomes a note at its line. Then: is no published address lost?
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/rapporteur.sh"

options=(--format github)
[ "${STRICT:-false}" = false ] || options+=(--strict)
status=0
rapporteur check "${PROJECT:-.}" "${options[@]}" || status=$?
if [ "$status" = 0 ]; then
  rapporteur freeze "${PROJECT:-.}" --check --format github || status=$?
fi
exit "$status"
