// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/eventframe.h"

namespace dotm::http {

namespace {

void appendNamed(QByteArray &frame, const char *name, QByteArray value)
{
    if (!value.isEmpty()) {
        value.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
        frame.append(name).append(value).append('\n');
    }
}

void appendLines(QByteArray &frame, const char *prefix, QByteArray text)
{
    text.replace("\r\n", "\n").replace('\r', '\n');
    for (const QByteArray &line : text.split('\n')) {
        frame.append(prefix).append(line).append('\n');
    }
}

} // namespace

QByteArray eventFrame(const QByteArray &event, const QByteArray &data, const QByteArray &id)
{
    QByteArray frame;
    frame.reserve(event.size() + data.size() + id.size() + 32);
    appendNamed(frame, "event: ", event);
    appendNamed(frame, "id: ", id);
    appendLines(frame, "data: ", data);
    return frame.append('\n');
}

QByteArray commentFrame(const QByteArray &text)
{
    QByteArray frame;
    appendLines(frame, ": ", text);
    return frame.append('\n');
}

} // namespace dotm::http
