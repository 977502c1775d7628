# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""Words that a person reads or hears in QML pass through qsTr()."""

import re

import tree

PROPERTIES = "text|title|label|placeholderText|description|hint|message|sentence|heading|caption|Accessible\\.(?:name|description)"
LITERAL = re.compile(rf'(?:^|[;{{\s])(?:{PROPERTIES})\s*:\s*"([^"]*)"')
WORD = re.compile(r"[^\W\d_]{2,}")

report = tree.Report()
for path in tree.files({".qml"}, ("qml",)):
    for number, line in tree.lines(path):
        if line.lstrip().startswith("//"):
            continue
        for literal in LITERAL.findall(line):
            if WORD.search(literal):
                report.add(path, number, f'"{literal}" without qsTr()')
report.finish()
