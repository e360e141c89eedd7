#!/usr/bin/env bash
# LiteLLM's proxy, for tests of the providers against a server that nobody here wrote.
#
# usage: Scripts/litellm.sh install          (puts it below .build/peers/litellm, once)
#        Scripts/litellm.sh serve PORT       (serves until it is ended; models cost nothing)
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
home=${LITELLM_HOME:-$root/.build/peers/litellm}
version='litellm[proxy]>=1.80,<2'

case "${1:-}" in
install)
    [[ -e $home/complete ]] && exit 0
    rm -rf "$home"
    python3 -m venv "$home"
    "$home/bin/pip" install --disable-pip-version-check --quiet "$version"
    touch "$home/complete"
    ;;
serve)
    port=${2:?"usage: Scripts/litellm.sh serve PORT"}
    export LITELLM_OWN_URL="http://127.0.0.1:$port/v1"
    export LITELLM_KEY="${LITELLM_KEY:-sk-litellm-test}"
    # Nothing is fetched from the network and nothing is reported to anybody.
    export LITELLM_LOCAL_MODEL_COST_MAP=True DO_NOT_TRACK=1 NO_PROXY=127.0.0.1
    exec "$home/bin/litellm" --config "$root/Tests/ModelServersTests/Fixtures/litellm.yaml" \
        --host 127.0.0.1 --port "$port" --telemetry False
    ;;
*)
    sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
