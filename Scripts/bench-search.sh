#!/usr/bin/env bash
# Counts what the embedded engine solves: the original's functions with the library switched off,
# compositions with it, and everyday intents. Each solution is tried on examples that the engine
# never sees. See Sources/semcom-bench/SearchBench.swift and Benchmarks/search.
#
# usage: Scripts/bench-search.sh [SET[=SECONDS] [NAME…]]   (sets: originals compositions everyday)
set -euo pipefail
cd "$(dirname "$0")/.."

flags=(-c release --static-swift-stdlib -Xlinker -s)
for product in semcom-worker semcom-bench; do
    swift build "${flags[@]}" --product "$product" >/dev/null
done
programs=$(swift build "${flags[@]}" --show-bin-path)
exec "$programs/semcom-bench" search "$programs" "$PWD/Runtime" "$PWD/Benchmarks/search" "$@"
