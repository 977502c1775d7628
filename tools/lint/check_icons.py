# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""An icon named in QML is a file in resources/icons and stands in icons.cmake, which is what gets compiled in."""

import re

import tree

NAMED = re.compile(r"\biconName\s*:\s*([^;\n}]*)|\bIcon(?:Item)?\s*\{[^{}]*?\bname\s*:\s*([^;\n}]*)")
LITERAL = re.compile(r'"([a-z][a-z0-9-]*)"')
COMPARED = re.compile(r'[!=]==?\s*"[^"]*"')
LISTED = re.compile(r"^\s*([a-z][a-z0-9-]*)\.svg\s*$", re.M)

report = tree.Report()
folder = tree.TOP / "resources" / "icons"
cmake = folder / "icons.cmake"
if cmake.exists():
    listed = set(LISTED.findall(cmake.read_text()))
    there = {path.stem for path in folder.glob("*.svg")}
    for name in sorted(listed - there):
        report.add(cmake, 1, f"{name}.svg is listed and does not exist")
    for name in sorted(there - listed):
        report.add(cmake, 1, f"{name}.svg exists and is not listed")
    for path in tree.files({".qml"}, ("qml",)):
        content = tree.text(path)
        for found in NAMED.finditer(content):
            expression = COMPARED.sub("", found.group(1) or found.group(2) or "")
            for name in LITERAL.findall(expression):
                if name not in listed:
                    line = content.count("\n", 0, found.end()) + 1
                    report.add(path, line, f'there is no icon "{name}"')
report.finish()
