#!/usr/bin/env bash
# Validates the inputs of the action.
set -euo pipefail
case ${RAPPORTEUR_STEP:-} in
  build | deploy | record) ;;
  *)
    echo "::error::The input step must be build, deploy or record."
    exit 2
    ;;
esac
case ${RAPPORTEUR_STRICT:-false} in
  true | false) ;;
  *)
    echo "::error::The input strict must be true or false."
    exit 2
    ;;
esac
