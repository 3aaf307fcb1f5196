#!/usr/bin/env bash
# Builds the program from the action's source, and stores it in $RUNNER_TEMP/rapporteur.
#   program.sh key    prints the cache key, key=…; it depends on the source and, for a release, on its name
#   program.sh make   builds the program unless it is already stored
set -euo pipefail
unset CDPATH
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
kept="$RUNNER_TEMP/rapporteur"

case ${1:-} in
  key)
    cd "$home"
    sum=$(find src/main src/dev/version templates pom.xml .version .mvn bin -type f -print0 | LC_ALL=C sort -z |
      xargs -0 sha256sum | sha256sum | cut -c 1-32)
    echo "key=rapporteur-$sum"
    ;;
  make)
    if [ ! -f "$kept/lib/rapporteur.jar" ]; then
      echo "rapporteur: building the program (the result is cached for the next run) …"
      "$home/bin/mvn" -q -B --no-transfer-progress -f "$home/pom.xml" -Dquick -DskipTests package
      mkdir -p "$kept/lib"
      cp "$home/target/rapporteur.jar" "$kept/lib/rapporteur.jar"
    fi
    ;;
  *)
    echo "Usage: program.sh key|make" >&2
    exit 2
    ;;
esac
