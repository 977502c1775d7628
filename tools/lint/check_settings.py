# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""The settings named in README.md are those of the settings table, no more and no fewer."""

import re

import tree

TABLE = tree.TOP / "src" / "config" / "settingslist.cpp"
README = tree.TOP / "README.md"
NAME = re.compile(r'u"([A-Z][A-Z0-9_]{4,})"_s')
ROW = re.compile(r"^\| `([A-Z][A-Z0-9_]+)`(?: \(or `([A-Za-z0-9_]+)`\))? \|", re.M)

report = tree.Report()
known = set(NAME.findall(TABLE.read_text()))
told = {name for row in ROW.findall(README.read_text()) for name in row if name.isupper()}
for name in sorted(known - told):
    report.add(README, 1, f"{name} is a setting and not in the table of settings")
for name in sorted(told - known):
    report.add(README, 1, f"{name} is in the table of settings and is none")
report.finish()
