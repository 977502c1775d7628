// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Event streams that others send us: the same events however they are cut on the way, as the HTML standard has it, and
// what our own servers write is read as it was meant.

#include "expect.h"
#include "http/eventframe.h"
#include "net/eventstreamparser.h"
#include "pieces.h"

#include <QByteArrayList>

#include <algorithm>

using namespace dotm;
using fuzz::expect;
using net::EventStreamParser;
using net::ServerEvent;

namespace {

struct Heard
{
    QList<ServerEvent> events;
    QByteArray lastId;
    std::optional<std::chrono::milliseconds> retry;
};

bool isSame(const ServerEvent &one, const ServerEvent &other)
{
    return one.event == other.event && one.data == other.data && one.id == other.id;
}

bool isSame(const Heard &one, const Heard &other)
{
    return std::ranges::equal(one.events, other.events,
                              [](const ServerEvent &a, const ServerEvent &b) { return isSame(a, b); }) &&
           one.lastId == other.lastId && one.retry == other.retry;
}

Heard heardBy(const EventStreamParser &parser, QList<ServerEvent> events)
{
    return {std::move(events), parser.lastId(), parser.retry()};
}

/// The standard, with all bytes at hand: section 9.2.6 of HTML.
Heard asStandardHasIt(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3);
    }
    QByteArrayList lines = bytes.replace("\r\n", "\n").replace('\r', '\n').split('\n');
    lines.removeLast(); // not ended
    Heard heard;
    ServerEvent event;
    QByteArray data;
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty()) {
            heard.lastId = event.id;
            if (!data.isEmpty()) {
                event.data = data.chopped(1);
                heard.events.append(event);
            }
            data.clear();
            event.event.clear();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon < 0 ? line : line.left(colon);
        QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
        value = value.startsWith(' ') ? value.mid(1) : value;
        if (name == "data") {
            data += value + '\n';
        } else if (name == "event") {
            event.event = value;
        } else if (name == "id" && !value.contains('\0')) {
            event.id = value;
        } else if (name == "retry") {
            bool ok = false;
            const int milliseconds = value.toInt(&ok);
            const bool isDigits = std::ranges::all_of(value, [](char each) { return each >= '0' && each <= '9'; });
            heard.retry = ok && isDigits ? std::optional(std::chrono::milliseconds(milliseconds)) : heard.retry;
        }
    }
    return heard;
}

/// @p input: event name, id and text with bars between.
void checkOwnFrames(const QByteArray &input)
{
    const QByteArrayList parts = input.split('|');
    const auto isPlain = [](const QByteArray &text) {
        return std::ranges::none_of(text, [](char each) { return each == '\r' || each == '\n' || each == '\0'; });
    };
    if (!isPlain(parts.value(0)) || !isPlain(parts.value(1))) {
        return;
    }
    QByteArray text = parts.mid(2).join('|');
    EventStreamParser parser;
    const QList<ServerEvent> events = parser.feed(http::eventFrame(parts.value(0), text, parts.value(1)));
    text = text.replace("\r\n", "\n").replace('\r', '\n');
    expect(events.size() == 1, "a frame of ours is one event", input);
    expect(events.constFirst().data == text, "with its text", input);
    expect(events.constFirst().event == parts.value(0), "its name", input);
    expect(events.constFirst().id == parts.value(1), "and its id", input);
    expect(parser.feed(http::commentFrame(input)).isEmpty(), "a comment is no event", input);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return -1;
    }
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    EventStreamParser whole;
    const Heard atOnce = heardBy(whole, whole.feed(bytes));
    EventStreamParser cut;
    QList<ServerEvent> events;
    fuzz::inPieces(bytes, data[0], [&](const QByteArray &piece) { events += cut.feed(piece); });
    expect(isSame(atOnce, heardBy(cut, events)), "cuts change no event", bytes);
    expect(isSame(atOnce, asStandardHasIt(bytes)), "the events are those of the standard", bytes);
    expect(!whole.isTooLong(), "a short stream is not too long", bytes);
    checkOwnFrames(bytes);
    return 0;
}
