#!/usr/bin/env bash
# Refuses what the action does not know, before anything is done.
set -euo pipefail
case ${RAPPORTEUR_STEP:-} in
  build | deploy | record) ;;
  *)
    echo "::error::step takes build, deploy or record"
    exit 2
    ;;
esac
case ${RAPPORTEUR_STRICT:-false} in
  true | false) ;;
  *)
    echo "::error::strict takes true or false"
    exit 2
    ;;
esac
