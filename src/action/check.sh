#!/usr/bin/env bash
# Checks the report; each problem becomes an annotation at its line. Then checks that no published address
# is lost, compared also with the lists of what was last published and of a pull request's base branch.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/rapporteur.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/earlier.sh"

project=${PROJECT:-.}
recorded="$RUNNER_TEMP/recorded"

fail() {
  echo "::error::$*"
  exit 1
}

# A list that Git ignores could not be committed after the publication.
refuse_ignored_lists() {
  local report list
  for report in "$project"/*/report.yaml; do
    list="${report%report.yaml}permalinks.yaml"
    if git check-ignore --quiet -- "$list"; then
      fail "Git ignores $list, so published addresses can't be recorded. Remove the line for it from .gitignore ($(git check-ignore --verbose -- "$list" | cut -f 1))."
    fi
  done
}

# A copy whose list has all addresses of this run. A run that has not recorded its addresses yet must not
# count as one that has lost them.
record_in_copy() {
  rm -rf "$recorded"
  mkdir -p "$recorded"
  tar -c --exclude=./.git . | tar -x -C "$recorded"
  (cd "$recorded" && rapporteur freeze -- "$project" >/dev/null)
}

# compare NAME FOLDER: fails if an address in the lists of an earlier state is missing.
compare() {
  local earlier
  earlier=$(project_in "$2") || exit 1
  if [ -z "$earlier" ]; then
    echo "No published addresses in $1."
    return
  fi
  (cd "$recorded" && rapporteur freeze --check --format github --since "$2/$earlier" -- "$project") ||
    fail "Compared with $1, published addresses are missing from the list (see above)."
}

options=(--format github)
[ "${STRICT:-false}" = false ] || options+=(--strict)
rapporteur check "${options[@]}" -- "$project"
refuse_ignored_lists
rapporteur freeze --check --format github -- "$project"
record_in_copy
if [ -n "${BASE_REF:-}" ]; then
  fetch_state "refs/heads/$BASE_REF" "$RUNNER_TEMP/base" ||
    fail "The branch $BASE_REF could not be fetched, so its published addresses could not be compared. Run the job again."
  compare "the branch $BASE_REF" "$RUNNER_TEMP/base"
fi
status=0
git ls-remote --exit-code origin "$published" >/dev/null || status=$?
if [ "$status" = 2 ]; then
  echo "Nothing has been published and recorded yet ($published)."
elif [ "$status" = 0 ] && fetch_state "$published" "$RUNNER_TEMP/published"; then
  compare "what was last published ($published)" "$RUNNER_TEMP/published"
else
  fail "$published could not be fetched, so the addresses that were last published could not be compared. Run the job again."
fi
