#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""Makes the three interface fonts from Debian's fonts-inter: Latin, Greek and Cyrillic, with tabular figures as the
default, because Qt 6.4 cannot switch font features on. Needs python3-fonttools. Usage: make_fonts.py [inter folder]"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
TARGET = pathlib.Path(__file__).parent
FAMILY = "DOTM Inter"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}
RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
          (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x2199), (0x2212, 0x2212),
          (0x2248, 0x2265), (0x25CF, 0x25CF)]


def tabular(font):
    """Points the digits, and only them, at the glyphs that the tnum feature would choose: it widens spaces too."""
    table = font["GSUB"].table
    lookups = {i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}
    swap = {}
    for index in lookups:
        for part in table.LookupList.Lookup[index].SubTable:
            swap.update(getattr(part, "ExtSubTable", part).mapping)
    for cmap in font["cmap"].tables:
        cmap.cmap = {code: swap.get(glyph, glyph) if 0x30 <= code <= 0x39 else glyph
                     for code, glyph in cmap.cmap.items()}


def rename(font, style):
    names = font["name"]
    for record in list(names.names):
        if record.nameID not in (0, 13, 14):
            names.removeNames(nameID=record.nameID)
    regular = style == "Regular"
    values = {1: FAMILY if regular else f"{FAMILY} {style}", 2: "Regular", 4: f"{FAMILY} {style}",
              6: f"DOTMInter-{style}", 16: FAMILY, 17: style}
    for key, value in values.items():
        names.setName(value, key, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [f"DOTMInter-{style}"]
    cff.topDictIndex[0].FamilyName = FAMILY
    cff.topDictIndex[0].FullName = f"{FAMILY} {style}"


def main():
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "case"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.desubroutinize = False
    for style, weight in WEIGHTS.items():
        font = TTFont(SOURCE / f"Inter-{style}.otf", recalcTimestamp=False)
        tabular(font)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
        cutter.subset(font)
        rename(font, style)
        font["OS/2"].usWeightClass = weight
        font.save(TARGET / f"DOTMInter-{style}.otf")


if __name__ == "__main__":
    main()
