#!/bin/sh
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# with-bus.sh PROGRAM: runs PROGRAM where there is no session bus, then on a private one. DOTM_TEST_BUS tells it which.
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/home" "$scratch/run"
export DISPLAY='' WAYLAND_DISPLAY='' HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run"
DOTM_TEST_BUS=none DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$1"
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
export DOTM_TEST_BUS=private
dbus-run-session --config-file="$scratch/bare.conf" -- "$1"
