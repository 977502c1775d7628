# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""Coroutines that outlive what they use: lambdas with captures, and parameters taken as const & or &&,
which may be temporaries that are gone at the first suspension. A plain & names a long-lived object and is allowed."""

import re

import tree

TASK = r"(?:QCoro::|core::)?Task<"
LAMBDA = re.compile(rf"\[[^\]\[]+\]\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*(?:mutable\s*)?(?:noexcept\s*)?->\s*{TASK}")
FUNCTION = re.compile(rf"{TASK}[^;{{}}()]*>\s+(?:[\w:]+::)?(\w+)\(([^;{{]*?)\)\s*(?:const|override|final|noexcept|=|;|\{{)", re.S)
REFERENCE = re.compile(r"\bconst\s[^,&]*&\s*\w*\s*(?:,|=|$)|&&\s*\w*\s*(?:,|=|$)")
BRANCH = re.compile(r"\?\s*co_await\b|\?[^:;]*:\s*co_await\b")
COMMENT = re.compile(r"//[^\n]*")

report = tree.Report()
for path in tree.files(tree.CODE, ("src", "ui", "app")):
    content = COMMENT.sub(lambda found: " " * len(found.group()), tree.text(path))

    def line_of(position):
        return content.count("\n", 0, position) + 1

    for found in LAMBDA.finditer(content):
        report.add(path, line_of(found.start()), "a coroutine that is a lambda with captures")
    for found in FUNCTION.finditer(content):
        # What std::function types take is inside <>, and not a parameter of this coroutine.
        arguments = re.sub(r"<[^<>]*(?:<[^<>]*>[^<>]*)*>", "", found.group(2))
        if REFERENCE.search(arguments):
            report.add(path, line_of(found.start(1)), f"the coroutine {found.group(1)} takes a reference that may be to a temporary")
    for found in BRANCH.finditer(content):
        report.add(path, line_of(found.start()), "co_await inside ?: (use if)")
report.finish()
