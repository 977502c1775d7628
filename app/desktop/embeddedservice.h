// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "graph/servicegraph.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace dotm::app {

/// The service layer inside the program, on a thread of its own, so that the window never waits for it. Used from the
/// GUI thread; its signals come on the service thread and reach GUI objects through their event loop.
class EmbeddedService final : public QObject
{
    Q_OBJECT
public:
    explicit EmbeddedService(ServiceOptions options, QObject *parent = nullptr);
    /// Stops, and waits for it.
    ~EmbeddedService() override;

    /// Answers with ready() or failed(). After failed() it may be called again.
    void start();

Q_SIGNALS:
    void ready(const QUrl &url);
    /// @p error holds a sentence for people.
    void failed(const dotm::core::Error &error);

private:
    void startHere();

    const ServiceOptions m_options;
    QThread m_thread;
    QObject m_context;                     ///< lives on m_thread
    std::unique_ptr<ServiceGraph> m_graph; ///< touched on m_thread only
};

} // namespace dotm::app
