#!/usr/bin/env bash
# quietly.sh LOG COMMAND…: runs COMMAND with its output in LOG, and shows that only when it fails.
set -euo pipefail

log=$1
shift
mkdir -p "$(dirname "$log")"
if [ -t 2 ]; then printf '%s … (log: %s)\n' "$*" "$log" >&2; fi
if "$@" >"$log" 2>&1; then exit 0; else code=$?; fi
cat "$log" >&2
printf '\n%s: failed with exit code %d\n' "$*" "$code" >&2
exit "$code"
