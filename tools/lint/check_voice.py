# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""The spoken texts of every language have the form that resources/voice/README.md describes, and the same sentences."""

import json
import re
import unicodedata

import tree

FOLDER = tree.TOP / "resources" / "voice"
MESSAGES = {"welcome": ["{name}", "{date}", "{place}"], "tip": [], "update": []}
KEYS = {"weekdays", "months", "days", "date", "gap", *MESSAGES}
PLACE = re.compile(r"\{\w*\}?|\}")

report = tree.Report()


def complain(path, what):
    report.add(path, 1, what)


def texts_of(sentence):
    return [sentence] if isinstance(sentence, str) else [sentence.get("with", ""), sentence.get("without", "")]


def check_message(path, name, sentences):
    places = []
    for sentence in sentences:
        *given, bare = texts_of(sentence)
        places += [place for text in given for place in PLACE.findall(text)]
        if PLACE.search(bare):
            complain(path, f"{name}: a place in \"{bare}\"")
        for text in (*given, bare):
            if not text or text != text.strip() or "  " in text:
                complain(path, f"{name}: white space in \"{text}\"")
    if places != MESSAGES[name]:
        complain(path, f"{name}: the places are {places}, not {MESSAGES[name]}")


def check_file(path, sizes):
    text = path.read_text(encoding="utf-8")
    if text != unicodedata.normalize("NFC", text):
        complain(path, "not in Unicode's form C")
    script = json.loads(text)
    if not KEYS - {"days"} <= set(script) <= KEYS:
        complain(path, f"the keys are {sorted(script)}")
        return
    if len(set(script["weekdays"])) != 7 or len(set(script["months"])) != 12:
        complain(path, "a week has seven days, a year twelve months")
    if len(script.get("days", [])) > 31 or sorted(PLACE.findall(script["date"])) != ["{day}", "{month}", "{weekday}"]:
        complain(path, "a date has its weekday, month and day")
    for name in MESSAGES:
        check_message(path, name, script[name])
        if sizes.setdefault(name, len(script[name])) != len(script[name]):
            complain(path, f"{name}: {len(script[name])} sentences, elsewhere {sizes[name]}")


sizes = {}
for path in sorted(FOLDER.glob("*.json")):
    check_file(path, sizes)
report.finish()
