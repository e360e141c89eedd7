#!/usr/bin/env bash
# A tour in a folder of its own: an intent written on the spot becomes native code that a C program
# calls; then
# a wrong example, and code that must not be trusted.
set -euo pipefail
cd "$(dirname "$0")/.."

semcom=$PWD/bin/semcom
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
if [ ! -t 1 ]; then say() { printf '\n%s\n' "$*"; }; fi
show() { printf '$ %s\n' "$*"; }

# Runs a command that is expected to end with the exit code that comes first.
expect() {
    local wanted=$1 code=0
    shift
    show "${*/#$semcom/semcom}"
    "$@" || code=$?
    if [ "$code" -ne "$wanted" ]; then
        printf 'demo: expected exit code %d, got %d\n' "$wanted" "$code" >&2
        exit 1
    fi
}

say "1. Say what you mean: an intent file"
cat >clip.intent.md <<'INTENT'
# Keep a number within bounds

The number itself where it lies between `low` and `high`; otherwise the bound that is nearer.

```intent
func clip(low: Int64, high: Int64, number: Int64) -> Int64
requires low <= high
ensures  result >= low && result <= high
ensures  number < low || number > high || result == number
example  clip(0, 10, 5) == 5
example  clip(0, 10, -3) == 0
example  clip(0, 10, 12) == 10
```
INTENT
show cat clip.intent.md
cat clip.intent.md

say "2. Get native code, with evidence for every clause"
expect 0 "$semcom" compile clip.intent.md --emit lib,header -o build

say "3. Call it from C"
cat >main.c <<'C'
#include <stdio.h>
#include "build/clip.h"

int main(void) {
    printf("clip(-50, 50, 99) = %lld\n", (long long)clip(-50, 50, 99));
    return 0;
}
C
if compiler=$(command -v clang || command -v cc); then
    expect 0 "$compiler" main.c build/libclip.a -o main
    expect 0 ./main
else
    echo "(no C compiler here: skipped)"
fi

say "4. A wrong expectation does not pass"
sed 's/clip(0, 10, 12) == 10/clip(0, 10, 12) == 11/' clip.intent.md >wrong.intent.md
expect 1 "$semcom" compile wrong.intent.md

say "5. Code that nobody has read is judged in a sandbox"
sed 's/clip/peek/g' clip.intent.md >peek.intent.md
cat >peek.ll <<'IR'
; Right on every example, and asks the system for something on the way.
define i64 @peek(i64 %low, i64 %high, i64 %number) {
entry:
  %ignored = call i64 asm sideeffect "syscall", "={rax},{rax}"(i64 39)
  %below = icmp slt i64 %number, %low
  %raised = select i1 %below, i64 %low, i64 %number
  %above = icmp sgt i64 %raised, %high
  %clipped = select i1 %above, i64 %high, i64 %raised
  ret i64 %clipped
}
IR
expect 1 "$semcom" verify peek.intent.md

say "6. What the library lacks is searched for"
cat >energy.intent.md <<'INTENT'
# Sum of squares

```intent
func energy(signal: [Int64]) -> Int64
requires forall x in signal: abs(x) <= 1000000
example  energy([]) == 0
example  energy([3]) == 9
example  energy([1, 2, 3]) == 14
example  energy([-2, 5]) == 29
```
INTENT
expect 0 "$semcom" compile energy.intent.md
show cat energy.ll
cat energy.ll

say "Done. The library has more: semcom verify Runtime judges all of it."
