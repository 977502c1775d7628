// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "playback/soundthread.h"

#include <QCoreApplication>

namespace dotm::playback {

namespace {

constexpr int kLongestEndMs = 3'000;

QThread *s_thread = nullptr;

void endSoundThread()
{
    s_thread->quit();
    // One that hangs in the sound system is left to the end of the process.
    if (s_thread->wait(kLongestEndMs)) {
        delete s_thread;
    }
    s_thread = nullptr;
}

} // namespace

QThread &soundThread()
{
    if (!s_thread) {
        s_thread = new QThread;
        s_thread->setObjectName(QStringLiteral("sound"));
        s_thread->start(QThread::HighPriority);
        qAddPostRoutine(endSoundThread);
    }
    return *s_thread;
}

} // namespace dotm::playback
