#!/usr/bin/env bash
# Solves the SyGuS problems by examples below a folder with Semcom, CVC4 and cvc5, one after another
# in one run, and prints a table.
#
# usage: Scripts/bench-sygus.sh [DIR] [SECONDS]   (default: $SYGUS_CORPUS or Benchmarks/sygus, 10)
# SEMCOM names the program. Peers that are missing are installed with apt where that is possible.
set -euo pipefail
cd "$(dirname "$0")/.."

corpus=${1:-${SYGUS_CORPUS:-Benchmarks/sygus}}
seconds=${2:-10}
semcom=${SEMCOM:-bin/semcom}
work=.build/bench/sygus
mkdir -p "$work"

if [ ! -e "$corpus" ]; then
    echo "bench-sygus: NOT MEASURED: there is no folder '$corpus'" \
        "(put .sl files of the public SyGuS-Comp tracks there, or set SYGUS_CORPUS)" >&2
    exit 0
fi
peers=()
for peer in cvc4 cvc5; do
    if ! command -v "$peer" >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        { apt-get install -y -qq "$peer" ||
            { apt-get update -qq && apt-get install -y -qq "$peer"; }
        } >"$work/apt.log" 2>&1 || true
    fi
    if command -v "$peer" >/dev/null; then
        peers+=("$peer")
    else
        echo "bench-sygus: $peer is NOT MEASURED: it is missing and apt-get cannot install it" >&2
    fi
done

# One core for everybody, so that nobody gains from threads.
one_core=()
if command -v taskset >/dev/null && taskset -c 0 true 2>/dev/null; then one_core=(taskset -c 0); fi

# Each measure_… sets `word` and `elapsed`, the milliseconds of the whole process.
timed() {
    local start
    start=$(date +%s%N)
    text=$(timeout $((seconds + 2)) "${one_core[@]}" "$@" 2>&1 || true)
    elapsed=$((($(date +%s%N) - start) / 1000000))
    word=unsolved
}

measure_semcom() {
    timed "$semcom" bench sygus "$1" --time-limit "$seconds" --json
    if [ "$elapsed" -le $((seconds * 1000)) ] && grep -q '"result":"solved"' <<<"$text"; then
        word=solved
    fi
}

# cvc5 reads version 2 of SyGuS-IF only; CVC4 gets another try in version 1.
measure_peer() {
    local language
    for language in sygus2 sygus1; do
        if [ "$1$language" = cvc5sygus1 ]; then word=unread; return; fi
        timed "$1" --lang="$language" --tlimit=$((seconds * 1000)) "$2"
        if grep -q '(define-fun' <<<"$text"; then
            if [ "$elapsed" -le $((seconds * 1000)) ]; then word=solved; fi
            return
        fi
        if ! grep -qi 'error' <<<"$text"; then return; fi
    done
    word=unread
}

declare -A solved spent files
row() { printf '%-56s' "$1"; shift; printf ' %20s' "$@"; printf '\n'; }
row "file (wall-clock limit $seconds s, one core)" semcom "${peers[@]}"
while IFS= read -r file; do
    folder=$(dirname "${file#"$corpus"/}")
    files[$folder]=$((${files[$folder]:-0} + 1))
    cells=()
    for program in semcom "${peers[@]}"; do
        if [ "$program" = semcom ]; then
            measure_semcom "$file"
        else
            measure_peer "$program" "$file"
        fi
        if [ "$word" = solved ]; then
            solved[$folder/$program]=$((${solved[$folder/$program]:-0} + 1))
        fi
        spent[$folder/$program]=$((${spent[$folder/$program]:-0} + elapsed))
        cells+=("$word $(printf '%d.%03d' $((elapsed / 1000)) $((elapsed % 1000)))")
    done
    row "${file#"$corpus"/}" "${cells[@]}"
done < <(find "$corpus" -name '*.sl' | LC_ALL=C sort)

echo
row "folder: solved, seconds in all" semcom "${peers[@]}"
for folder in $(printf '%s\n' "${!files[@]}" | LC_ALL=C sort); do
    cells=()
    for program in semcom "${peers[@]}"; do
        milliseconds=${spent[$folder/$program]:-0}
        time=$((milliseconds / 1000)).$(printf '%03d' $((milliseconds % 1000)))
        cells+=("${solved[$folder/$program]:-0}/${files[$folder]} $time")
    done
    row "$folder" "${cells[@]}"
done
cat <<'TEXT'

Grammars: Semcom answers within the grammar of each file, as the peers do; a second evaluator that
reads the printed answer proves that, and checks all constraints. The peers' answers are taken as
they are. "unread" means that the program refuses the file: cvc5 has no reader for version 1.
TEXT
