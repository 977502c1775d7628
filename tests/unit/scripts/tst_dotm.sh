#!/bin/sh
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# ./dotm with stand-ins for cmake, ctest and the programs: what is called, in which order, with which exit code.
set -eu
. "$(dirname "$0")/harness.sh"
tree=$scratch/tree
mkdir -p "$tree/packaging" "$tree/tools/lint" "$tree/build/release/bin" "$tree/src" "$tree/app" "$tree/ui" "$tree/tests/peers"
cp "$top/dotm" "$tree/dotm"
: > "$tree/src/a.cpp"
# shellcheck disable=SC2016
record='echo "$(basename "$0") $*" >> "$scratch/calls"'
make_in_tree() {
    printf '#!/bin/sh\n%s\n' "$2" > "$tree/$1"
    chmod +x "$tree/$1"
}
make_in_tree packaging/install-deps "$record"
make_in_tree tools/lint/run "$record"
make_in_tree build/release/bin/dotm-desktop "$record"
make_in_tree build/release/bin/dotmd "$record"
for program in cmake ctest clang-format-19 npm; do
    stand_in "$program" "$record"
done
PATH=$(bare_path)
export PATH scratch
unset DISPLAY WAYLAND_DISPLAY
again() {
    rm -f "$scratch/calls"
}
calls() {
    cat "$scratch/calls" 2>/dev/null || true
}

run "$tree/dotm"
check "no verb: code" 0 "$code"
check_has "no verb: help" "Usage: ./dotm VERB" "$out"
run "$tree/dotm" bogus
check "unknown verb: code" 2 "$code"
check "unknown verb: one line" "dotm: there is no verb 'bogus'; ./dotm help lists them." "$err"
check "unknown verb: nothing called" "" "$(calls)"
for verb in run test bench lint format package chaos; do
    run "$tree/dotm" "$verb" --help
    check "$verb --help: code" 0 "$code"
    check_has "$verb --help: text" "Usage: ./dotm VERB" "$out"
done
check "help: nothing called" "" "$(calls)"

ln -s "$tree/dotm" "$scratch/elsewhere"
cd /
run "$scratch/elsewhere" run
check "run without display, by a link from elsewhere: code" 0 "$code"
check_has "run: says there is no display" "there is no display" "$out"
check "run without display: order" "install-deps build run
cmake --preset release
cmake --build --preset release --target dotm-desktop dotmd
dotm-desktop --profile demo --tour build/tour
dotmd --profile demo" "$(calls)"

again
run "$tree/dotm" run --self-test
check_has "run with arguments, no display" "dotm-desktop --profile demo --self-test" "$(calls)"
again
DISPLAY=:7 run "$tree/dotm" run --as admin
check_has "run with display" "dotm-desktop --profile demo --as admin" "$(calls)"
again
DISPLAY=:7 run "$tree/dotm" run --profile live
check_has "run with its own profile" "dotm-desktop --profile live" "$(calls)"

again
printf '{}' > "$tree/tests/peers/package.json"
printf '{"lock":1}' > "$tree/tests/peers/package-lock.json"
# shellcheck disable=SC2016
stand_in npm 'echo "npm $*" >> "$scratch/calls"; mkdir -p node_modules'
run "$tree/dotm" test -R money
check "test: code" 0 "$code"
check_has "test: dependencies" "install-deps build run test" "$(calls)"
check_has "test: peers" "npm ci --ignore-scripts" "$(calls)"
check_has "test: ctest is last" "ctest --preset asan -j3 --output-on-failure --no-tests=error -R money" "$(tail -n 1 "$scratch/calls")"
again
run "$tree/dotm" test
check "test again: peers are not installed twice" "" "$(grep npm "$scratch/calls" || true)"
again
printf '{"lock":2}' > "$tree/tests/peers/package-lock.json"
run "$tree/dotm" test
check_has "test after a new lock file: peers" "npm ci" "$(calls)"

again
mkdir -p "$tree/build/release/bench"
make_in_tree build/release/bench/bench_a "$record"
# shellcheck disable=SC2016
make_in_tree build/release/bench/bench_b 'echo "$(basename "$0") $*" >> "$scratch/calls"; exit 2'
run "$tree/dotm" bench --soak
check_has "bench: dependencies" "install-deps build run test bench" "$(calls)"
check_has "bench: every program gets the arguments" "bench_a --soak
bench_b --soak" "$(calls)"
check "bench: a missed goal" 1 "$code"

stand_in ctest 'exit 8'
run "$tree/dotm" test
check "failing tests: ctest's code" 8 "$code"
# shellcheck disable=SC2016
stand_in ctest "$record"
make_in_tree tools/lint/run 'echo "src/a.cpp:1: a finding"; exit 1'
again
run "$tree/dotm" test
check "failing checks: code" 1 "$code"
check_has "failing checks: the tests ran" "ctest" "$(calls)"
check_has "failing checks: finding" "src/a.cpp:1: a finding" "$out"
# shellcheck disable=SC2016
stand_in cmake 'case "$*" in "--build --preset asan") exit 3 ;; esac'
again
run "$tree/dotm" test
check "broken build: code" 3 "$code"
check "broken build: no test" "" "$(grep ctest "$scratch/calls" || true)"
make_in_tree packaging/install-deps 'echo "install-deps: no network" >&2; exit 1'
run "$tree/dotm" test
check "no packages: code" 1 "$code"
check "no packages: the sentence" "install-deps: no network" "$err"
finish
