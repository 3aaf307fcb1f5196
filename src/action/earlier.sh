# shellcheck shell=bash
# Read by the other scripts: fetches the state of the project that this run is compared with.

# earlier_state: sets $earlier to a folder with the state of the branch that a pull request is for, or of
# the branch before a push. Returns 1 if there is none.
earlier_state() {
  earlier="$RUNNER_TEMP/before"
  local source=""
  if [ -n "${BASE_REF:-}" ]; then
    source="refs/heads/$BASE_REF"
  elif [ -n "${BEFORE:-}" ] && [ "${BEFORE//0/}" != "" ]; then
    source=$BEFORE
  else
    return 1
  fi
  git fetch --quiet --no-tags --depth=1 origin "+$source:refs/rapporteur/before" || return 1
  rm -rf "$earlier"
  mkdir -p "$earlier"
  git archive refs/rapporteur/before | tar -x -C "$earlier"
}
