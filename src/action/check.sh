#!/usr/bin/env bash
# Checks the report; each problem becomes an annotation at its line. Then checks that no published address
# is lost, compared also with the lists of the branch that this is for.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/rapporteur.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/earlier.sh"

options=(--format github)
[ "${STRICT:-false}" = false ] || options+=(--strict)
status=0
rapporteur check "${options[@]}" -- "${PROJECT:-.}" || status=$?
if [ "$status" = 0 ]; then
  options=(--check --format github)
  if earlier_state; then
    [ ! -d "$earlier/${PROJECT:-.}" ] || options+=(--since "$earlier/${PROJECT:-.}")
  elif [ -n "${BASE_REF:-}" ]; then
    echo "::error::The branch $BASE_REF could not be fetched, so its published addresses could not be compared."
    exit 1
  fi
  rapporteur freeze "${options[@]}" -- "${PROJECT:-.}" || status=$?
fi
exit "$status"
