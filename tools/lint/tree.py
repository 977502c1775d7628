# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""What every check shares: which files there are, and how a finding is printed."""

import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = {".git", "build", "node_modules", "__pycache__", ".cache"}
CODE = {".cpp", ".h"}


def _tracked():
    """Files git knows or would add; without git (a source archive) every file that is not made by a build."""
    command = ["git", "-C", str(TOP), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        names = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\0")
        return [TOP / name for name in names if name]
    except (OSError, subprocess.CalledProcessError):
        return [path for path in TOP.rglob("*") if not SKIPPED & set(path.relative_to(TOP).parts)]


def files(suffixes=None, folders=None):
    """Paths below the top, sorted; suffixes such as {".cpp"}, folders such as ("src", "ui")."""
    found = []
    for path in _tracked():
        name = path.relative_to(TOP)
        if suffixes is not None and path.suffix not in suffixes:
            continue
        if folders is not None and name.parts[0] not in folders:
            continue
        if path.is_file() and not path.is_symlink() and not SKIPPED & set(name.parts):
            found.append(path)
    return sorted(found)


def text(path):
    """The content, or None when it is not text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def lines(path):
    """(number, line) from 1; nothing for a file that is not text."""
    return enumerate((text(path) or "").splitlines(), 1)


class Report:
    """Collects findings; finish() prints each on one line and ends the program with 0 or 1."""

    def __init__(self):
        self._found = []

    def add(self, path, line, sentence):
        self._found.append(f"{path.relative_to(TOP)}:{line}: {sentence}")

    def finish(self):
        for finding in self._found:
            print(finding)
        sys.exit(1 if self._found else 0)
