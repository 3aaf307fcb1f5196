#!/usr/bin/env bash
# Commits the addresses that this run has published. The commit starts no new run: pushes with a workflow's
# own token trigger no workflow, and the message contains [skip ci].
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/rapporteur.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/earlier.sh"

# Makes this commit the one that check.sh compares later states with, unless a later run has done so already.
remember() {
  local last="" earlier state="$RUNNER_TEMP/published"
  if git fetch --quiet origin "+$published:refs/rapporteur/last" 2>/dev/null; then
    last=$(git rev-parse refs/rapporteur/last)
    if git merge-base --is-ancestor HEAD "$last"; then
      return
    fi
    write_state refs/rapporteur/last "$state"
    earlier=$(project_in "$state")
    if [ -n "$earlier" ] && ! quoted rapporteur freeze --check --since "$state/$earlier" -- "${PROJECT:-.}"; then
      echo "::error::Addresses of the last publication are missing from the list, so $published was not moved. Restore their lines (see above)."
      exit 1
    fi
  fi
  git push --quiet --force-with-lease="$published:$last" origin "HEAD:$published"
}

quoted rapporteur freeze -- "${PROJECT:-.}"
# Commits only the ledger of each report of the site, and the key in report.yaml that states that it exists.
git add --all -- ':(glob)**/permalinks.yaml' ':(glob)**/report.yaml'
if git diff --cached --quiet; then
  remember
  echo "No new addresses."
  exit 0
fi
git -c user.name="github-actions[bot]" \
  -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet -m "Record published addresses [skip ci]"

# merged: resolves a conflict between two ledgers. freeze checks the lines of both and keeps them.
merged() {
  local others
  others=$(git diff --name-only --diff-filter=U | grep -cv '\(^\|/\)permalinks\.yaml$') || true
  [ "$others" = 0 ] || return 1
  quoted rapporteur freeze -- "${PROJECT:-.}" || return 1
  git add --all -- ':(glob)**/permalinks.yaml' ':(glob)**/report.yaml'
  GIT_EDITOR=true git -c user.name="github-actions[bot]" \
    -c user.email="41898282+github-actions[bot]@users.noreply.github.com" rebase --continue
}

for _ in 1 2 3; do
  if git push --quiet origin "HEAD:refs/heads/$BRANCH"; then
    remember
    echo "Recorded on $BRANCH."
    exit 0
  fi
  # The branch has new commits: put this commit on top of them.
  git fetch --quiet origin "$BRANCH"
  if [ "$(git merge-base HEAD FETCH_HEAD)" = "$(git rev-parse FETCH_HEAD)" ]; then
    break # no new commits: the branch is protected
  fi
  git -c user.name="github-actions[bot]" \
    -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
    rebase --quiet FETCH_HEAD || merged || {
    git rebase --abort
    break
  }
done

# The branch does not accept direct pushes: push the commit to a branch that a person can merge.
git push --quiet --force origin "HEAD:refs/heads/published-addresses"
remember
echo "::warning::$BRANCH does not accept direct pushes. The new addresses are on the branch published-addresses: open a pull request from it and merge it."
