#!/usr/bin/env bash
# Puts Semcom under $DESTDIR$PREFIX: programs, the library of functions, and shell completions.
# `--remove` takes the same files away again.
set -euo pipefail
cd "$(dirname "$0")/.."

root=${DESTDIR:-}${PREFIX:-/usr/local}
library=$root/share/semcom/Runtime

# shell:file below the root, for each completion script that `semcom` can print
completions=(
    "bash:share/bash-completion/completions/semcom"
    "zsh:share/zsh/site-functions/_semcom"
    "fish:share/fish/vendor_completions.d/semcom.fish"
)

remove() {
    local entry
    rm -f "$root/bin/semcom" "$root/bin/semcom-worker"
    rm -rf "$library"
    rmdir "$root/share/semcom" 2>/dev/null || true
    for entry in "${completions[@]}"; do rm -f "$root/${entry#*:}"; done
    printf 'removed Semcom from %s\n' "$root"
}

put() {
    local entry target
    install -d "$root/bin"
    install -m 755 bin/semcom bin/semcom-worker "$root/bin/"
    rm -rf "$library"
    install -d "$library"
    (cd Runtime && find . -type f \( -name '*.ll' -o -name '*.md' \) -print0 |
        while IFS= read -r -d '' file; do
            mkdir -p "$library/$(dirname "$file")"
            install -m 644 "$file" "$library/$file"
        done)
    for entry in "${completions[@]}"; do
        target=$root/${entry#*:}
        install -d "$(dirname "$target")"
        bin/semcom --generate-completion-script "${entry%%:*}" >"$target"
        chmod 644 "$target"
    done
    printf 'installed Semcom to %s\n' "$root"
}

if [ "${1:-}" = --remove ]; then remove; else put; fi
