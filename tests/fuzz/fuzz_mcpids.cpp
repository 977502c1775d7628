// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The small texts that clients hand back to us: session ids, cursors, event ids, and the values of headers. What we did
// not make is not taken, and what is taken is exactly what we made.

#include "expect.h"
#include "server/mcp/channel.h"
#include "server/mcp/cursor.h"
#include "server/mcp/modernchecks.h"
#include "server/mcp/outlet.h"
#include "server/mcp/sessionid.h"
#include "support/fakeclock.h"

#include <algorithm>

using namespace dotm;
using namespace server::mcp;
using fuzz::expect;

namespace {

const SessionKey kKey{QByteArray(32, 'k')};
const QByteArray kLists = "aaaaaaaa";

void checkSessionId(const QByteArray &input, const core::Clock &clock, core::Random &random)
{
    expect(!readSessionId(input, kKey, clock.now()), "no id that we did not make is taken", input);
    const SessionFacts facts{&newestLegacy(), kLists, clock.now()};
    QByteArray id = makeSessionId(facts, kKey, random);
    expect(std::ranges::all_of(id, [](char c) { return c >= 0x21 && c <= 0x7e; }), "an id is visible ASCII", id);
    const auto read = readSessionId(id, kKey, clock.now());
    expect(read && read->revision == facts.revision && read->listVersion == kLists, "an id says what was put in", id);
    if (input.size() >= 2) { // one byte of a good id changed
        const qsizetype at = static_cast<unsigned char>(input.at(0)) % id.size();
        const char before = id.at(at);
        id[at] = input.at(1);
        expect(before == input.at(1) || !readSessionId(id, kKey, clock.now()), "a changed id is not taken", id);
    }
}

void checkCursor(const QByteArray &input)
{
    constexpr qsizetype kPages = 12;
    const QString cursor = QString::fromUtf8(input);
    if (const auto page = readCursor(cursor, kLists, kPages)) {
        expect(*page > 0 && *page < kPages, "a cursor names a page there is", input);
        expect(makeCursor(*page, kLists) == cursor, "a cursor is one that we made", input);
    }
    const qsizetype page = input.isEmpty() ? 1 : 1 + static_cast<unsigned char>(input.at(0)) % (kPages - 1);
    expect(readCursor(makeCursor(page, kLists), kLists, kPages) == page, "a cursor is read back", input);
    expect(!readCursor(makeCursor(page, "bbbbbbbb"), kLists, kPages), "one of other lists is not", input);
}

void checkEventId(const QByteArray &input)
{
    if (const auto event = Channel::readEventId(input)) {
        expect(!event->first.isEmpty() && input.startsWith(event->first + '.'), "an event names its stream", input);
    }
}

void checkHeaders(const QByteArray &input)
{
    const auto value = readHeaderValue(input);
    const QByteArray wrapped = "=?base64?" + input.toBase64() + "?=";
    const auto unwrapped = readHeaderValue(wrapped);
    const bool isText = QString::fromUtf8(input).toUtf8() == input && !input.startsWith("\xef\xbb\xbf");
    expect(!isText || unwrapped == QString::fromUtf8(input), "a wrapped value is what was wrapped", input);
    expect(!value || value->size() <= input.size(), "a value does not grow", input);
    const Accepts accepts = readAccept(input);
    expect(input.isEmpty() == false || (accepts.json && accepts.events), "no wish means any form", input);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::FakeClock clock;
    static test::SeededRandom random;
    const QByteArray input = fuzz::bytesOf(data, size);
    checkSessionId(input, clock, random);
    checkCursor(input);
    checkEventId(input);
    checkHeaders(input);
    return 0;
}
