#!/bin/sh
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2034  # the variables are for who sources this
# Sourced by the script tests: a scratch folder, stand-in programs, and assertions that name what failed.
# Sets $scratch and $top; finish prints the sum and ends the program.

top=$(cd "$(dirname "$(readlink -f "$0")")/../../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin"
failures=0
checks=0

# stand_in NAME BODY: a program found before all others; it may append to $scratch/calls.
stand_in() {
    printf '#!/bin/sh\n%s\n' "$2" > "$scratch/bin/$1"
    chmod +x "$scratch/bin/$1"
}

# Only the shell's own companions, so that what is not stood in for is absent.
bare_path() {
    mkdir -p "$scratch/tools"
    for tool in awk basename cat chmod cp cut dirname env find grep head id ln mkdir readlink rm sed sh sha256sum sort \
        tail touch tr xargs; do
        ln -sf "$(command -v "$tool")" "$scratch/tools/$tool"
    done
    echo "$scratch/bin:$scratch/tools"
}

# run COMMAND...: keeps $out, $err and $code.
run() {
    code=0
    "$@" > "$scratch/out" 2> "$scratch/err" || code=$?
    out=$(cat "$scratch/out")
    err=$(cat "$scratch/err")
}

check() {
    checks=$((checks + 1))
    if [ "$2" != "$3" ]; then
        failures=$((failures + 1))
        printf 'FAIL %s\n  expected: %s\n  got:      %s\n' "$1" "$2" "$3"
    fi
}

check_has() {
    checks=$((checks + 1))
    case $3 in
    *"$2"*) ;;
    *)
        failures=$((failures + 1))
        printf 'FAIL %s\n  expected to find: %s\n  in: %s\n' "$1" "$2" "$3"
        ;;
    esac
}

finish() {
    echo "$checks checks, $failures failed"
    [ "$checks" -gt 0 ] && [ "$failures" -eq 0 ]
    exit
}
