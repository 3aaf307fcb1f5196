#!/usr/bin/env bash
# Lists in plain language what a pull request changes, compared with its base branch.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/rapporteur.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/earlier.sh"

summary=${GITHUB_STEP_SUMMARY:-/dev/stdout}
base="$RUNNER_TEMP/base"
if [ -z "${BASE_REF:-}" ] || ! fetch_state "refs/heads/$BASE_REF" "$base"; then
  echo "The changes could not be listed: the base branch of this pull request could not be fetched." >>"$summary"
elif ! earlier=$(project_in "$base" 2>/dev/null); then
  echo "The changes could not be listed: on the base branch, the project is in another folder." >>"$summary"
elif [ -z "$earlier" ]; then
  echo "The base branch does not contain a report yet, so everything is new." >>"$summary"
elif ! rapporteur changes --since "$base/$earlier" -- "${PROJECT:-.}" >>"$summary"; then
  # Errors in this report are reported by the check. Errors on the base branch must not fail this run.
  echo "The changes could not be listed: the report on the base branch has errors." >>"$summary"
fi
