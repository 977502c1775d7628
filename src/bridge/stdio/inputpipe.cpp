// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/inputpipe.h"

#include <cerrno>

#include <unistd.h>

namespace dotm::bridge::stdio {

namespace {

constexpr qsizetype kBlock = 64 * 1024;

} // namespace

InputPipe::InputPipe(int descriptor) : m_descriptor(descriptor), m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &InputPipe::read);
}

void InputPipe::read()
{
    QByteArray block(kBlock, Qt::Uninitialized);
    const ssize_t count = ::read(m_descriptor, block.data(), static_cast<size_t>(block.size()));
    if (count > 0) {
        block.truncate(count);
        pass(m_reader.feed(block));
    } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
        stop();
        pass(m_reader.finish());
        Q_EMIT ended();
    }
}

void InputPipe::pass(const QList<Line> &lines)
{
    for (const Line &each : lines) {
        Q_EMIT received(each);
    }
}

} // namespace dotm::bridge::stdio
