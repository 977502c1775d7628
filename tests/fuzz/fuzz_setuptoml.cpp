// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Settings of other programs in TOML, whatever a person left in them: every statement has its place, and our table goes
// in and out without touching anything else.

#include "bridge/setup/tomltext.h"
#include "setupcheck.h"

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using bridge::TomlStatement;
using bridge::TomlText;
using fuzz::expect;

namespace {

void checkReading(const QByteArray &bytes)
{
    const auto text = TomlText::parse(bytes);
    if (!text) {
        fuzz::checkFault(text.error(), bytes);
        return;
    }
    qsizetype last = 0;
    for (const TomlStatement &one : text->statements()) {
        expect(one.begin >= last && one.begin < one.end && one.end <= bytes.size(), "a statement has its place", bytes);
        last = one.end;
        expect(!one.path.isEmpty() && one.headerKeys <= one.path.size(), "and a name", bytes);
        if (one.kind == TomlStatement::Kind::Pair) {
            expect(one.valueBegin > one.begin && one.valueBegin < one.valueEnd && one.valueEnd <= one.end,
                   "and a value", bytes);
            (void)text->string(one);
            (void)text->strings(one);
        }
    }
}

bool endsInBlankLine(const QByteArray &bytes)
{
    return bytes == "\n" || bytes == "\r\n" || bytes.endsWith("\n\n") || bytes.endsWith("\n\r\n");
}

QByteArray withoutEnd(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    return bytes;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bridge::AssistantProgram program = bridge::assistantProgram(u"codex"_s).value();
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkReading(bytes);
    if (const auto back = fuzz::connectedAndBack(bytes, program)) {
        // A blank line sets our table apart; when there was one at the end, nothing tells afterwards whose it was.
        const bool isGivenBack = endsInBlankLine(bytes) ? withoutEnd(*back) == withoutEnd(bytes) : *back == bytes;
        expect(isGivenBack, "every byte comes back", bytes + "\n---\n" + *back);
    }
    return 0;
}
