# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""Every source file says in its first lines who holds the rights and under which licence."""

import tree

SUFFIXES = {".cpp", ".h", ".qml", ".py", ".sh", ".cmake", ".mjs", ".js", ".ts"}
NAMES = {"CMakeLists.txt", "dotm", "run", "install-deps"}
FOLDERS = ("src", "ui", "qml", "app", "tests", "cmake", "tools", "packaging", "resources", ".ci", "dotm", "CMakeLists.txt")

report = tree.Report()
for path in tree.files(None, FOLDERS):
    name = path.relative_to(tree.TOP)
    if path.suffix not in SUFFIXES and path.name not in NAMES or "data" in name.parts:
        continue
    head = "\n".join((tree.text(path) or "").splitlines()[:4])
    for tag in ("SPDX-FileCopyrightText:", "SPDX-License-Identifier: MIT"):
        if tag not in head:
            report.add(path, 1, f"no {tag} in the first lines")
report.finish()
