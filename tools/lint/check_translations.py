# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""Each language we offer is complete: no message unfinished, and placeholders are the same on both sides."""

import re
import xml.etree.ElementTree

import tree

PLACE = re.compile(r"%(?:L?\d+|n)")

report = tree.Report()
for path in tree.files({".ts"}, ("translations",)):
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                report.add(path, 1, f'{name}: "{source[:60]}" is not translated')
                continue
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            for form in list(translation.iter("numerusform")) or [translation]:
                given = "".join(form.itertext())
                same = set(PLACE.findall(source)) - {"%n"} == set(PLACE.findall(given)) - {"%n"}
                if not given.strip() or not same:
                    report.add(path, 1, f'{name}: "{source[:60]}" is empty or has other placeholders')
report.finish()
