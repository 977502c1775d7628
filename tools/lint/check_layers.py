# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""Includes go only along the arrows of the house. The build enforces this per target; here it is said in one table,
and for the parts no compiler sees: QML modes never import each other."""

import re

import tree

# folder -> folders it may include from, apart from itself
CLIENT_SIDE = {"localwallet", "playback", "sound", "bridge", "client", "contract", "domain", "ethereum", "core", "config"}
ARROWS = {
    "core": set(),
    "domain": {"core"},
    "ethereum": {"core"},
    "config": {"core"},
    "net": {"core"},
    "http": {"core"},
    "storage": {"core", "domain"},
    "sound": {"core"},
    "speech": {"core", "sound"},
    "providers": {"core", "domain", "ethereum", "net"},
    "contract": {"core", "domain"},
    "services": {"core", "domain", "ethereum", "config", "net", "providers", "sound", "speech", "storage"},
    "server": {"core", "domain", "ethereum", "config", "contract", "services", "http", "storage", "providers"},
    "localwallet": {"core", "ethereum", "config"},
    "client": {"core", "domain", "ethereum", "config", "contract", "net"},
    "bridge": {"core", "domain", "config", "contract", "net", "client", "http"},
    "sandbox": {"core", "http", "sound", "speech", "storage"},
    "playback": {"core", "sound"},
    "mesh": {"core"},
    "ui": CLIENT_SIDE | {"ui"},
}
MODES = {"Customer", "Admin", "Agent", "Kiosk"}
INCLUDE = re.compile(r'#include "([a-z0-9_]+)/(?:([a-z0-9_]+)/)?')
IMPORT = re.compile(r"^\s*import\s+Dotm\.(\w+)")

report = tree.Report()

for path in tree.files(tree.CODE, ("src", "ui")):
    parts = path.relative_to(tree.TOP).parts
    own = parts[1] if parts[0] == "src" else "ui"
    if own not in ARROWS:
        report.add(path, 1, f"{own} has no row in tools/lint/check_layers.py")
        continue
    for number, line in tree.lines(path):
        found = INCLUDE.match(line)
        if not found:
            continue
        other, second = found.groups()
        if other != own and other in ARROWS and other not in ARROWS[own]:
            report.add(path, number, f"{own} may not include {other}")
        elif own == "sandbox" and other == "storage" and second != "driver":
            report.add(path, number, "sandbox may include nothing of storage but its driver")
        elif own == "providers" and other == own and second != parts[2] and len(parts) > 3:
            report.add(path, number, "a provider may not include another one")
        elif own == "ui" and other == own and parts[1] != second and second not in ("shared", "voice"):
            report.add(path, number, "a mode's view models may not include another mode's")

for path in tree.files({".qml"}, ("qml",)):
    own = path.relative_to(tree.TOP).parts[1]
    for number, line in tree.lines(path):
        found = IMPORT.match(line)
        if not found or found.group(1) == own:
            continue
        if found.group(1) in MODES and own != "Shell":
            report.add(path, number, f"{own} may not import the mode {found.group(1)}")

report.finish()
