#!/usr/bin/env bash
# Measures Semcom against llvmlite and Hypothesis in one run; see Sources/semcom-bench. PYTHON names
# the interpreter.
set -euo pipefail
cd "$(dirname "$0")/.."

work=.build/bench
mkdir -p "$work"
python=-
if command -v "${PYTHON:-python3}" >/dev/null; then
    if [ ! -x "$work/venv/bin/python" ]; then "${PYTHON:-python3}" -m venv "$work/venv"; fi
    if "$work/venv/bin/python" -c 'import llvmlite' 2>/dev/null ||
        "$work/venv/bin/pip" install --quiet llvmlite; then
        python=$work/venv/bin/python
        if ! "$python" -c 'import hypothesis' 2>/dev/null &&
            ! "$work/venv/bin/pip" install --quiet hypothesis; then
            echo "bench: Hypothesis cannot be installed, so it is not measured" >&2
        fi
    else
        echo "bench: llvmlite cannot be installed, so the peer is not measured" >&2
    fi
fi
flags=(-c release --static-swift-stdlib -Xlinker -s)
swift build "${flags[@]}" --product semcom-bench >/dev/null
"$(swift build "${flags[@]}" --show-bin-path)/semcom-bench" \
    "$PWD/bin" "$PWD/Runtime" "$PWD/$work" "$([ "$python" = - ] && echo - || echo "$PWD/$python")"
