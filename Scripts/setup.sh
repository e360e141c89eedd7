#!/usr/bin/env bash
# Installs what Semcom needs beside Swift: libLLVM 19, and the headers of SQLite and zlib. Through
# apt where there is apt; elsewhere it says what to do and exits with 69. `--test` also installs
# what only the tests use.
set -euo pipefail

readonly unavailable=69

say() { printf 'setup: %s\n' "$*" >&2; }

# True when a program that asks for -lLLVM-19 links.
links_llvm() {
    local compiler directory status
    compiler=$(command -v clang || command -v cc || true)
    if [ -z "$compiler" ]; then
        ls /usr/lib/*/libLLVM-19.so >/dev/null 2>&1
        return
    fi
    directory=$(mktemp -d)
    printf 'int main(void) { return 0; }\n' >"$directory/probe.c"
    status=0
    "$compiler" -o "$directory/probe" "$directory/probe.c" -lLLVM-19 >/dev/null 2>&1 || status=1
    rm -rf "$directory"
    return "$status"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "root is needed for: $*"
        say "run that as root, or install sudo, and try again"
        exit "$unavailable"
    fi
}

apt_knows() {
    local candidate
    candidate=$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    [ -n "$candidate" ] && [ "$candidate" != "(none)" ]
}

apt_install() {
    local package
    for package in "$@"; do
        if apt_knows "$package"; then continue; fi
        say "asking apt for its newest package lists"
        as_root apt-get update -qq
        break
    done
    for package in "$@"; do
        if apt_knows "$package"; then continue; fi
        say "apt knows no package '$package' here; Debian 12, Ubuntu 24.04 and later have it"
        say "see https://apt.llvm.org for other releases"
        exit "$unavailable"
    done
    say "installing $*"
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# True when a program that includes the header and asks for the library links.
links() {
    local header=$1 library=$2 compiler directory status
    compiler=$(command -v clang || command -v cc || true)
    if [ -z "$compiler" ]; then return 0; fi
    directory=$(mktemp -d)
    printf '#include <%s>\nint main(void) { return 0; }\n' "$header" >"$directory/probe.c"
    status=0
    "$compiler" -o "$directory/probe" "$directory/probe.c" "-l$library" >/dev/null 2>&1 || status=1
    rm -rf "$directory"
    return "$status"
}

# require HEADER LIBRARY APT-PACKAGE ADVICE
require() {
    if links "$1" "$2"; then return; fi
    if command -v apt-get >/dev/null; then apt_install "$3"; fi
    if links "$1" "$2"; then return; fi
    say "$1 and lib$2 are missing. Install them by hand: $4"
    exit "$unavailable"
}

explain_llvm() {
    case "$(uname -s)" in
        Darwin)
            say "libLLVM 19 is missing. Install it, and tell the linker where Homebrew keeps it:"
            say '    brew install llvm@19'
            say '    export LIBRARY_PATH="$(brew --prefix llvm@19)/lib"'
            ;;
        *)
            say "libLLVM 19 is missing, and this system has no apt. Install it by hand:"
            say '    Fedora:     sudo dnf install llvm19-libs     (Fedora 41: llvm-libs)'
            say '    Homebrew:   brew install llvm@19'
            say "and, where -lLLVM-19 is not on the linker's path:"
            say '    export LIBRARY_PATH=<directory of libLLVM-19.so>'
            ;;
    esac
    exit "$unavailable"
}

require_swift() {
    if command -v swift >/dev/null; then return; fi
    say "Swift 6.2 or later is missing: https://www.swift.org/install"
    exit "$unavailable"
}

install_test_tools() {
    local missing=()
    if ! command -v python3 >/dev/null; then missing+=(python3); fi
    if ! python3 -c 'import ensurepip' 2>/dev/null; then missing+=(python3-venv); fi
    if ! command -v sqlite3 >/dev/null; then missing+=(sqlite3); fi
    if [ ${#missing[@]} -eq 0 ]; then return; fi
    if command -v apt-get >/dev/null; then
        apt_install "${missing[@]}"
    else
        say "the tests need: ${missing[*]}"
        exit "$unavailable"
    fi
}

require_swift
if ! links_llvm; then
    if command -v apt-get >/dev/null; then apt_install libllvm19; else explain_llvm; fi
    if ! links_llvm; then
        say "libLLVM 19 is installed, but a program with -lLLVM-19 does not link"
        exit "$unavailable"
    fi
fi
require sqlite3.h sqlite3 libsqlite3-dev 'Fedora: sudo dnf install sqlite-devel'
require zlib.h z zlib1g-dev 'Fedora: sudo dnf install zlib-devel'
if [ "${1:-}" = --test ]; then install_test_tools; fi
