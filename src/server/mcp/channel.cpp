// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/channel.h"

namespace dotm::server::mcp {

namespace {

constexpr qsizetype kMostKept = 64;
constexpr qsizetype kMostKeptBytes = 128 * 1024;
const QByteArray kEvent = "message";

} // namespace

Channel::~Channel()
{
    finish();
}

QByteArray Channel::eventId(quint64 number) const
{
    return m_name.isEmpty() ? QByteArray() : m_name + '.' + QByteArray::number(number);
}

void Channel::close(State &state)
{
    if (state.stream) {
        state.stream->close();
        state.stream.reset();
    }
}

void Channel::attach(http::EventStream stream)
{
    m_state.with([&stream](State &state) {
        close(state);
        state.stream = std::move(stream);
    });
}

void Channel::resume(http::EventStream stream, quint64 last)
{
    m_state.with([this, &stream, last](State &state) {
        close(state);
        for (const Event &event : std::as_const(state.kept)) {
            if (event.number > last) {
                stream.send(kEvent, event.message, eventId(event.number));
            }
        }
        state.stream = std::move(stream);
        if (state.finished) {
            close(state);
        }
    });
}

void Channel::prime()
{
    m_state.with([this](State &state) {
        if (state.stream) {
            state.stream->send({}, {}, eventId(state.next));
        }
        ++state.next;
    });
}

void Channel::send(const QByteArray &message)
{
    m_state.with([this, &message](State &state) {
        if (state.finished) {
            return;
        }
        const quint64 number = state.next++;
        if (state.stream) {
            state.stream->send(kEvent, message, eventId(number));
        }
        if (m_name.isEmpty()) {
            return;
        }
        state.kept.append({number, message});
        state.keptBytes += message.size();
        while (state.kept.size() > kMostKept || (state.keptBytes > kMostKeptBytes && state.kept.size() > 1)) {
            state.keptBytes -= state.kept.constFirst().message.size();
            state.kept.removeFirst();
        }
    });
}

void Channel::comment(const QByteArray &text)
{
    m_state.with([&text](State &state) {
        if (state.stream) {
            state.stream->comment(text);
        }
    });
}

void Channel::finish()
{
    m_state.with([](State &state) {
        state.finished = true;
        close(state);
    });
}

bool Channel::isConnected() const
{
    return m_state.with([](const State &state) { return state.stream && state.stream->isOpen(); });
}

bool Channel::isFinished() const
{
    return m_state.with([](const State &state) { return state.finished; });
}

std::optional<std::pair<QByteArray, quint64>> Channel::readEventId(const QByteArray &id)
{
    const qsizetype dot = id.lastIndexOf('.');
    bool ok = false;
    const quint64 number = id.mid(dot + 1).toULongLong(&ok);
    return dot > 0 && ok ? std::optional(std::pair(id.left(dot), number)) : std::nullopt;
}

} // namespace dotm::server::mcp
