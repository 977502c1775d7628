#!/bin/sh
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# with-keyring.sh PROGRAM: runs PROGRAM on a private session bus with an unlocked keyring, and on one without any.
# Nothing of the person's own session, keyring or home is touched.
set -eu
program=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/data" "$scratch/run" "$scratch/home"
export DISPLAY= WAYLAND_DISPLAY= HOME="$scratch/home" XDG_DATA_HOME="$scratch/data" XDG_RUNTIME_DIR="$scratch/run"

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

export DOTM_TEST_KEYRING=keyring
dbus-run-session --config-file="$scratch/bare.conf" -- sh -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1
  result=0
  "$1" || result=$?
  exit $result' sh "$program"
export DOTM_TEST_KEYRING=none
dbus-run-session --config-file="$scratch/bare.conf" -- "$program"
