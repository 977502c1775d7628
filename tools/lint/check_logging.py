# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""Logs go through the categories of src/core/log.h (qCInfo(lcX) and its kin); QML does not log."""

import re

import tree

RAW = re.compile(r"\bq(Debug|Info|Warning|Critical)\s*\(")
CONSOLE = re.compile(r"\bconsole\.(log|debug|info|warn|error)\s*\(")

report = tree.Report()
for path in tree.files(tree.CODE, ("src", "ui", "app")):
    for number, line in tree.lines(path):
        if RAW.search(line):
            report.add(path, number, "a log line without a category")
for path in tree.files({".qml", ".js"}, ("qml",)):
    for number, line in tree.lines(path):
        if CONSOLE.search(line):
            report.add(path, number, "QML does not log")
report.finish()
