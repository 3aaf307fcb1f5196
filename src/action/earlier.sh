# shellcheck shell=bash
# Sourced by the other scripts: writes earlier states of the project to folders.

# The commit whose addresses were last published and recorded; record.sh moves it.
# shellcheck disable=SC2034
published=refs/rapporteur/published

# fetch_state REF FOLDER: writes all files of a ref of origin to a folder.
fetch_state() {
  local depth=()
  [ "$(git rev-parse --is-shallow-repository)" = false ] || depth=(--depth=1)
  git fetch --quiet --no-tags "${depth[@]}" origin "+$1:refs/rapporteur/earlier" &&
    write_state refs/rapporteur/earlier "$2"
}

# write_state COMMIT FOLDER: writes all files of a commit to a folder. Ignores .gitattributes: with
# export-ignore or another encoding, a commit could hide a file from the comparison.
write_state() {
  local folder=$2 repository
  repository=$(git rev-parse --absolute-git-dir) || return 1
  rm -rf "$folder" "$folder.index"
  mkdir -p "$folder"
  (
    export GIT_DIR=$repository GIT_INDEX_FILE="$folder.index" GIT_WORK_TREE="$folder"
    git read-tree "$1" &&
      git ls-files -z -- ':(glob)**/.gitattributes' | git update-index -z --force-remove --stdin &&
      git checkout-index --all
  )
}

# has_report FOLDER: whether a folder is a project, by its reports.
has_report() {
  compgen -G "$1/*/report.yaml" >/dev/null
}

# project_in FOLDER: prints where the project is in an earlier state, from its root: in its folder, or in the
# only other one with a list of published addresses, if it has moved. Prints nothing if there is none.
project_in() {
  local ledgers
  if has_report "$1/${PROJECT:-.}"; then
    echo "${PROJECT:-.}"
    return
  fi
  ledgers=$(cd "$1" && find . -type f -path '*/*/permalinks.yaml' | sed 's,/[^/]*/permalinks\.yaml$,,' | sort -u)
  if [ "$(grep -c . <<<"$ledgers")" -gt 1 ]; then
    echo "::error::The folder ${PROJECT:-.} is not in the earlier state, which has published addresses in more than one other folder ($(tr '\n' ' ' <<<"$ledgers")). Set project to the folder that was published, or move one folder at a time." >&2
    return 1
  fi
  echo "$ledgers"
}
