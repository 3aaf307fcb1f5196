#!/usr/bin/env bash
# Says in plain words what a pull request changes, compared with the branch that it is for.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/rapporteur.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/earlier.sh"

summary=${GITHUB_STEP_SUMMARY:-/dev/stdout}
base="$RUNNER_TEMP/base"
if [ -z "${BASE_REF:-}" ] || ! fetch_state "refs/heads/$BASE_REF" "$base"; then
  echo "What changes is not known: the branch that this is for could not be fetched." >>"$summary"
elif ! earlier=$(project_in "$base" 2>/dev/null); then
  echo "What changes is not known: the project was in another folder." >>"$summary"
elif [ -z "$earlier" ]; then
  echo "The branch that this is for has no report yet: all of it is new." >>"$summary"
elif ! rapporteur changes --since "$base/$earlier" -- "${PROJECT:-.}" >>"$summary"; then
  # The check reports what is wrong here; what is wrong there must not stop this.
  echo "What changes is not known: the report on the branch that this is for has errors." >>"$summary"
fi
