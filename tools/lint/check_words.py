# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""What has no place in a finished tree: notes to self and paths of one machine."""

import re

import tree

# Put together so that this file does not find itself.
NOTES = "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"])
FORBIDDEN = [
    (re.compile(rf"\b(?:{NOTES})\b"), "a note to self"),
    (re.compile("/" + r"work/|/ho" + r"me/[a-z]+/|/Us" + "ers/[A-Za-z]+/"), "a path of one machine"),
    (re.compile(r"^(<{7}|>{7}|={7})( |$)"), "a merge mark"),
]
TEXT = {".cpp", ".h", ".qml", ".py", ".sh", ".cmake", ".md", ".txt", ".json", ".mjs", ".js", ".html", ".in", ".xml",
        ".desktop", ".service", ""}

report = tree.Report()
for path in tree.files(TEXT):
    if path.name == "package-lock.json" or "data" in path.relative_to(tree.TOP).parts:
        continue
    for number, line in tree.lines(path):
        for pattern, sentence in FORBIDDEN:
            if pattern.search(line):
                report.add(path, number, sentence)
report.finish()
