#!/bin/sh
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# packaging/install-deps with stand-ins for dpkg-query, apt-get and sudo: no package is touched.
set -eu
. "$(dirname "$0")/harness.sh"
deps=$top/packaging/install-deps
printf 'ID=debian\nVERSION_ID="12"\n' > "$scratch/debian"
printf 'ID=fedora\nVERSION_ID=40\n' > "$scratch/fedora"
printf 'ID=debian\nVERSION_ID="11"\n' > "$scratch/older"
export DOTM_OS_RELEASE="$scratch/debian"
PATH=$(bare_path)
export PATH scratch

nothing_installed='exit 1'
# shellcheck disable=SC2016  # expands in the stand-in
all_installed='for name in "$@"; do case $name in -*) ;; *) echo "installed $name" ;; esac; done'
# shellcheck disable=SC2016
record='echo "$0 $*" >> "$scratch/calls"'
calls() {
    cat "$scratch/calls" 2>/dev/null || true
}

stand_in dpkg-query "$all_installed"
stand_in apt-get "$record"
run "$deps" build run test bench package
check "everything installed: code" 0 "$code"
check "everything installed: silent" "" "$out$err"
check "everything installed: apt-get not called" "" "$(calls)"

run "$deps"
check "no group: code" 2 "$code"
run "$deps" bogus
check "unknown group: code" 2 "$code"
check "unknown group: one line" "install-deps: unknown group 'bogus'; the groups are build, run, test, bench and package." "$err"
run "$deps" --help
check "help: code" 0 "$code"
check_has "help: text" "Usage: packaging/install-deps" "$out"

for other in fedora older; do
    DOTM_OS_RELEASE=$scratch/$other run "$deps" run
    check "$other: code" 1 "$code"
    check_has "$other: names what is needed" "qml6-module-qtquick-controls" "$err"
done

stand_in id 'echo 1000'
stand_in dpkg-query "$nothing_installed"
run "$deps" run
check "no root, no sudo: code" 1 "$code"
check_has "no root, no sudo: sentence" "there is no sudo; run as root: apt-get install espeak-ng fonts-inter" "$err"
check "no root, no sudo: nothing called" "" "$(calls)"

# shellcheck disable=SC2016
stand_in sudo 'echo "sudo" >> "$scratch/calls"; exec "$@"'
run "$deps" run
check "sudo: code" 0 "$code"
check_has "sudo: used" "sudo" "$(calls)"
check_has "sudo: installs" "install -y" "$(calls)"
check_has "sudo: says what" "Installing from Debian: espeak-ng fonts-inter" "$out"

stand_in id 'echo 0'
# shellcheck disable=SC2016
stand_in apt-get 'case "$*" in *update*) echo "cannot resolve deb.debian.org" >&2; exit 100 ;; *) exit 100 ;; esac'
run "$deps" run
check "no network: code" 1 "$code"
check_has "no network: sentence" "the package lists cannot be fetched; check the network connection" "$err"

rm -f "$scratch/calls"
# shellcheck disable=SC2016
stand_in apt-get 'echo "$*" >> "$scratch/calls"; case "$*" in *--simulate*) [ -f "$scratch/lists" ] ;; *update*) touch "$scratch/lists" ;; esac'
run "$deps" run
check "lists missing: code" 0 "$code"
check "lists missing: order" "install update install" "$(cut -d' ' -f1 "$scratch/calls" | tr '\n' ' ' | sed 's/ $//')"

# A node that is new enough keeps Debian's away; an old one does not.
stand_in dpkg-query "$nothing_installed"
# shellcheck disable=SC2016
stand_in apt-get 'echo "$*" >> "$scratch/calls"'
stand_in npm 'exit 0'
for major in 17 18 22; do
    stand_in node "echo $major"
    rm -f "$scratch/calls"
    run "$deps" test
    installs=no
    ! grep -q nodejs "$scratch/calls" || installs=yes
    expected=no
    [ "$major" -ge 18 ] || expected=yes
    check "node $major: nodejs installed" "$expected" "$installs"
done
finish
