// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/later.h"

#include <QMetaObject>
#include <QTimer>

namespace dotm::sandbox {

Later::Later() : m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

Later::~Later()
{
    stop();
}

void Later::run(std::chrono::milliseconds delay, std::function<void()> work)
{
    QObject *context = m_context;
    QMetaObject::invokeMethod(
        context,
        [context, delay, work = std::move(work)] {
            auto *timer = new QTimer(context);
            timer->setTimerType(Qt::PreciseTimer);
            timer->setSingleShot(true);
            QObject::connect(timer, &QTimer::timeout, context, [timer, work] {
                work();
                timer->deleteLater();
            });
            timer->start(delay);
        },
        Qt::QueuedConnection);
}

void Later::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace dotm::sandbox
