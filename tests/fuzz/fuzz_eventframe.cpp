// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// What is sent on event streams: whatever the text, it stays one event with that text, and nothing in it can begin
// another.

#include "expect.h"
#include "http/eventframe.h"

#include <QByteArrayList>

#include <algorithm>

using namespace dotm;

namespace {

struct Event
{
    QByteArray name;
    QByteArray id;
    QByteArrayList data;
    int ends = 0;
    int others = 0; ///< lines that are none of the above
};

/// As the standard says a client reads it.
Event readFrame(const QByteArray &frame)
{
    Event event;
    QByteArrayList lines = QByteArray(frame).replace("\r\n", "\n").replace('\r', '\n').split('\n');
    lines.removeLast(); // behind the last line's end
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray field = line.left(colon);
        const QByteArray value = line.mid(line.mid(colon + 1, 1) == " " ? colon + 2 : colon + 1);
        if (line.isEmpty()) {
            ++event.ends;
        } else if (field == "event") {
            event.name = value;
        } else if (field == "id") {
            event.id = value;
        } else if (field == "data") {
            event.data.append(value);
        } else if (!field.isEmpty()) {
            ++event.others;
        }
    }
    return event;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const QByteArrayList parts = input.split('|');
    const QByteArray text = parts.mid(2).join('|');
    const Event event = readFrame(http::eventFrame(parts.value(0), text, parts.value(1)));
    fuzz::expect(event.ends == 1 && event.others == 0, "a frame is one event", input);
    const QByteArrayList lines = QByteArray(text).replace("\r\n", "\n").replace('\r', '\n').split('\n');
    fuzz::expect(event.data == lines, "the text arrives as it was", input);
    const auto plain = [](const QByteArray &line) {
        return std::ranges::none_of(line, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    };
    fuzz::expect(!plain(parts.value(0)) || event.name == parts.value(0), "so does the name", input);
    fuzz::expect(!plain(parts.value(1)) || event.id == parts.value(1), "and the id", input);

    const Event comment = readFrame(http::commentFrame(input));
    fuzz::expect(comment.ends == 1 && comment.others == 0 && comment.data.isEmpty(), "a comment says nothing", input);
    return 0;
}
