#!/usr/bin/env bash
# Tells in plain words what a pull request changes, against the branch that it is for.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/rapporteur.sh"

before="$RUNNER_TEMP/before"
git fetch --no-tags --depth=1 origin "+refs/heads/$BASE_REF:refs/rapporteur/before"
rm -rf "$before"
mkdir -p "$before"
git archive refs/rapporteur/before | tar -x -C "$before"
summary=${GITHUB_STEP_SUMMARY:-/dev/stdout}
if [ ! -e "$before/${PROJECT:-.}/content" ] && [ ! -e "$before/${PROJECT:-.}/site.yaml" ]; then
  echo "The branch that this is for has no report yet: all of it is new." >>"$summary"
elif ! rapporteur changes "${PROJECT:-.}" --since "$before/${PROJECT:-.}" >>"$summary"; then
  # What is wrong here was told by check; what is wrong there must not stop this.
  echo "What changes can’t be told: the report on the branch that this is for has errors." >>"$summary"
fi
