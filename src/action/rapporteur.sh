# shellcheck shell=bash
# Sourced by the other scripts: runs the program that program.sh built.
rapporteur() {
  java -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3 -Xshare:auto -Dfile.encoding=UTF-8 \
    -Dsun.stdout.encoding=UTF-8 -jar "$RUNNER_TEMP/rapporteur/lib/rapporteur.jar" "$@"
}

# Runs a command whose output quotes the report. No line of its output can act as a workflow command.
quoted() {
  local word status=0
  word=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')
  echo "::stop-commands::$word"
  "$@" || status=$?
  echo "::$word::"
  return "$status"
}
