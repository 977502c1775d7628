#!/bin/sh
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# with-pulse.sh PROGRAM ARGUMENT...: runs PROGRAM beside a private sound server whose only device plays into nothing and
# can be recorded (test_sink.monitor). Nothing of the person's own sound, session or home is touched.
# DOTM_TEST_WITHOUT_SOUND=1 runs PROGRAM a second time first, where there is no sound server at all.
set -eu
scratch=$(mktemp -d)
mkdir -m 700 "$scratch/home" "$scratch/run"
export HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" PULSE_SERVER="unix:$scratch/native" DOTM_TEST_SOUND=none
export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent PULSE_COOKIE="$scratch/cookie"
unset DISPLAY WAYLAND_DISPLAY
trap 'rm -rf "$scratch"' EXIT
if [ "${DOTM_TEST_WITHOUT_SOUND:-}" = 1 ]; then
    "$@"
fi

pulseaudio --daemonize=no -n --exit-idle-time=-1 --use-pid-file=no --disable-shm=yes --realtime=no \
    -L "module-native-protocol-unix socket=$scratch/native auth-anonymous=1" \
    -L "module-null-sink sink_name=test_sink rate=48000 channels=2" > "$scratch/log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null || true; wait "$server" 2> /dev/null || true; rm -rf "$scratch"' EXIT
tries=0
until pactl info > /dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -ge 100 ]; then
        cat "$scratch/log"
        echo "with-pulse: the sound server did not start" >&2
        exit 1
    fi
    sleep 0.1
done
export DOTM_TEST_SOUND=server
"$@"
