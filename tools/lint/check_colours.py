# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""A colour is written down in qml/Theme only; everything else names it."""

import re

import tree

HEX = re.compile(r'"#[0-9a-fA-F]{3,8}"|\bQColor\(\s*(0x|#|\d)|\bQt\.rgba\(\s*[\d.]+\s*,\s*[\d.]+\s*,\s*[\d.]+')

# The black that icon files are drawn in, replaced by the theme's colour when one is shown.
ALLOWED = {("ui/shared/iconitem.cpp", '"#000000"')}

report = tree.Report()
for path in tree.files({".qml", ".cpp", ".h"}, ("qml", "ui", "app")):
    name = path.relative_to(tree.TOP).as_posix()
    if name.startswith("qml/Theme/"):
        continue
    for number, line in tree.lines(path):
        found = HEX.search(line)
        if found and (name, found.group()) not in ALLOWED:
            report.add(path, number, "a colour outside qml/Theme")
report.finish()
