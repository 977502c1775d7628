#!/bin/sh
# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# Draws every page and reads the code off the picture of the code sheet, as a phone would: it must be exactly the
# activation code of the line in the picture. Usage: tour_code.sh DOTM-DESKTOP EXPECTED-CODE
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
XDG_CONFIG_HOME=$folder/config QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=0 "$1" --tour "$folder/tour" 2> "$folder/log" || {
    cat "$folder/log"
    exit 1
}
for picture in 06-code-sheet 06-code-sheet-arabic 06-code-sheet-narrow; do
    read=$(zbarimg --nodbus --quiet --raw -Sdisable -Sqrcode.enable "$folder/tour/$picture.png")
    if [ "$read" != "$2" ]; then
        echo "$picture.png holds another code than the line's."
        exit 1
    fi
done
count=$(find "$folder/tour" -name '*.png' | wc -l)
echo "$count pictures; the code reads right on three of them."
[ "$count" -ge 40 ]
