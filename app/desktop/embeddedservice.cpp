// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/embeddedservice.h"

#include "core/task.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

EmbeddedService::EmbeddedService(ServiceOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options))
{
    m_thread.setObjectName(u"service"_s);
    m_context.moveToThread(&m_thread);
}

EmbeddedService::~EmbeddedService()
{
    if (!m_thread.isRunning()) {
        return;
    }
    const auto end = [this] {
        if (m_graph) {
            m_graph->stop(5s);
            m_graph.reset();
        }
    };
    QMetaObject::invokeMethod(&m_context, end, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void EmbeddedService::start()
{
    m_thread.start();
    core::post(&m_context, [this] { startHere(); });
}

void EmbeddedService::startHere()
{
    if (m_graph) {
        return;
    }
    m_graph = std::make_unique<ServiceGraph>(m_options);
    const core::Outcome started = m_graph->start();
    if (!started) {
        m_graph.reset();
        Q_EMIT failed(started.error());
        return;
    }
    Q_EMIT ready(m_graph->url());
}

} // namespace dotm::app
