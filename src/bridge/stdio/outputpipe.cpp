// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/outputpipe.h"

#include "core/task.h"

#include <algorithm>
#include <cerrno>
#include <climits>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dotm::bridge::stdio {

namespace {

/// poll(2) promises of a pipe that so much can be written without waiting; O_NONBLOCK would be set for everybody who
/// shares the descriptor. A socket has a flag per call instead.
constexpr qsizetype kBlock = PIPE_BUF;

bool isSocket(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}

bool hasRoom(int descriptor)
{
    pollfd entry{descriptor, POLLOUT, 0};
    return ::poll(&entry, 1, 0) == 1;
}

} // namespace

OutputPipe::OutputPipe(int descriptor) : m_descriptor(descriptor)
{
    if (descriptor < 0) {
        breakDown();
        return;
    }
    m_isSocket = isSocket(descriptor);
    m_room.emplace(descriptor, QSocketNotifier::Write);
    m_room->setEnabled(false);
    connect(&*m_room, &QSocketNotifier::activated, this, &OutputPipe::flush);
    m_hangup.emplace(descriptor, QSocketNotifier::Exception);
    connect(&*m_hangup, &QSocketNotifier::activated, this, &OutputPipe::breakDown);
}

OutputPipe::~OutputPipe()
{
    m_room.reset();
    m_hangup.reset();
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void OutputPipe::write(const QByteArray &text)
{
    if (m_isBroken) {
        return;
    }
    m_waiting += text;
    m_waiting += '\n';
    if (m_waiting.size() > kMostWaiting) {
        breakDown();
    } else if (!m_room->isEnabled()) {
        flush();
    }
}

void OutputPipe::flush()
{
    while (!m_waiting.isEmpty() && hasRoom(m_descriptor)) {
        if (!writeSome()) {
            return;
        }
    }
    m_room->setEnabled(!m_waiting.isEmpty());
    if (m_waiting.isEmpty()) {
        Q_EMIT drained();
    }
}

bool OutputPipe::writeSome()
{
    const auto count = static_cast<size_t>(std::min(m_waiting.size(), kBlock));
    const ssize_t written = m_isSocket ? ::send(m_descriptor, m_waiting.constData(), count, MSG_DONTWAIT | MSG_NOSIGNAL)
                                       : ::write(m_descriptor, m_waiting.constData(), count);
    if (written >= 0) {
        m_waiting.remove(0, written);
        return true;
    }
    if (errno == EINTR || errno == EAGAIN) {
        m_room->setEnabled(true);
        return false;
    }
    breakDown();
    return false;
}

void OutputPipe::breakDown()
{
    if (std::exchange(m_isBroken, true)) {
        return;
    }
    if (m_room) {
        m_room->setEnabled(false);
        m_hangup->setEnabled(false);
    }
    m_waiting.clear();
    core::post(this, [this] { Q_EMIT broken(); });
}

} // namespace dotm::bridge::stdio
