// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "process/terminationsignal.h"

#include <atomic>
#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace dotm::app {

namespace {

constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};

// A signal handler can reach nothing but static storage. A handler, unlike a blocked signal, works whichever thread of
// a library gets it, and is not handed on to programs we start.
std::atomic<int> wakeDescriptor = -1;

void wake(int)
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(wakeDescriptor, &one, sizeof one);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : kSignals) {
        sigaction(number, &action, nullptr);
    }
}

} // namespace

TerminationSignal::TerminationSignal()
{
    m_descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_descriptor < 0) {
        return;
    }
    wakeDescriptor = m_descriptor;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        quint64 count = 0;
        if (::read(m_descriptor, &count, sizeof count) == sizeof count) {
            Q_EMIT received();
        }
    });
    handleWith(&wake);
}

TerminationSignal::~TerminationSignal()
{
    if (m_descriptor < 0) {
        return;
    }
    handleWith(SIG_DFL);
    wakeDescriptor = -1;
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace dotm::app
