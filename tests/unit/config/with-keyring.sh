#!/bin/sh
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# with-keyring.sh PROGRAM: runs PROGRAM on a private session bus with an unlocked keyring, with the same keyring after a
# restart, and on a bus without any. DOTM_TEST_KEYRING tells it which. # Nothing of the person's own session, keyring or home is touched.
set -eu
program=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/data" "$scratch/run" "$scratch/home"
export DISPLAY='' WAYLAND_DISPLAY='' HOME="$scratch/home" XDG_DATA_HOME="$scratch/data" XDG_RUNTIME_DIR="$scratch/run"

cat > "$scratch/bare.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
CONF

# The daemon ends with its bus once it is on it, so wait for that.
for DOTM_TEST_KEYRING in keyring again; do
    export DOTM_TEST_KEYRING
    # shellcheck disable=SC2016
    dbus-run-session --config-file="$scratch/bare.conf" -- sh -c '
      printf pw | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1
      tries=0
      until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
          string:org.freedesktop.secrets | grep -q "boolean true"; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "with-keyring: the keyring did not start" >&2; exit 1; }
        sleep 0.1
      done
      "$1"' sh "$program"
done
export DOTM_TEST_KEYRING=none
dbus-run-session --config-file="$scratch/bare.conf" -- "$program"
