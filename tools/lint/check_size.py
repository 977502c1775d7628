# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""A file that grows beyond these has more than one idea in it."""

import tree

LIMITS = {".cpp": 400, ".h": 150, ".qml": 400}

report = tree.Report()
for path in tree.files(set(LIMITS), ("src", "ui", "app", "qml")):
    count = len((tree.text(path) or "").splitlines())
    if count > LIMITS[path.suffix]:
        report.add(path, count, f"{count} lines; the limit is {LIMITS[path.suffix]}")
report.finish()
