#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""single_sources.py BUILD FOLDER: writes FOLDER/compile_commands.json with one entry for every source of ours, also for
those that BUILD compiles together (dotm_together in cmake/DotmTargets.cmake), for tools that look at one file at a time."""
import json
import pathlib
import re
import sys

INCLUDED = re.compile(r'^#include "(.+)"$', re.MULTILINE)


def entries(entry):
    file = pathlib.Path(entry["file"])
    if file.parent.name != "Unity":
        yield entry
        return
    for source in INCLUDED.findall(file.read_text(encoding="utf-8")):
        yield {**entry, "file": source, "command": entry["command"].replace(entry["file"], source)}


def main(build, folder):
    known = json.loads(pathlib.Path(build, "compile_commands.json").read_text(encoding="utf-8"))
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    text = json.dumps([each for entry in known for each in entries(entry)], indent=1)
    pathlib.Path(folder, "compile_commands.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
