// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// What an assistant writes to the pipe of dotm-mcp: the same lines however they are cut on the way, and none that were
// not there.

#include "bridge/stdio/linereader.h"
#include "expect.h"
#include "pieces.h"

#include <QByteArrayList>

using namespace dotm;
using bridge::stdio::Line;
using bridge::stdio::LineReader;
using fuzz::expect;

namespace {

QByteArrayList textsOf(const QList<Line> &lines, const QByteArray &about)
{
    QByteArrayList texts;
    for (const Line &line : lines) {
        expect(!line.isTooLong && !line.text.isEmpty() && !line.text.contains('\n'), "a line is one and whole", about);
        texts.append(line.text);
    }
    return texts;
}

/// All at once, by the sentence that describes the reader.
QByteArrayList asDescribed(QByteArray bytes)
{
    constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");
    if (bytes.startsWith(kByteOrderMark)) {
        bytes.remove(0, kByteOrderMark.size());
    }
    QByteArrayList texts;
    for (const QByteArray &part : bytes.split('\n')) {
        if (const QByteArray text = part.trimmed(); !text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return -1;
    }
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    LineReader whole;
    QList<Line> atOnce = whole.feed(bytes);
    atOnce += whole.finish();
    LineReader cut;
    QList<Line> inParts;
    fuzz::inPieces(bytes, data[0], [&](const QByteArray &piece) { inParts += cut.feed(piece); });
    inParts += cut.finish();
    const QByteArrayList texts = textsOf(atOnce, bytes);
    expect(textsOf(inParts, bytes) == texts, "cuts change no line", bytes);
    expect(texts == asDescribed(bytes), "the lines are those that were written", bytes);
    expect(whole.finish().isEmpty() && cut.finish().isEmpty(), "nothing is left behind the end", bytes);
    return 0;
}
