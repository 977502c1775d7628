// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/stdio/courier.h"
#include "bridge/stdio/inputpipe.h"
#include "bridge/stdio/newsstream.h"
#include "bridge/stdio/outputpipe.h"

#include <QObject>
#include <QTimer>

#include <list>

namespace dotm::bridge::stdio {

struct RelayOptions
{
    int input = -1;    ///< descriptors of the client's side
    int output = -1;   ///< owned
    QByteArray client; ///< on whose behalf we come
    QString folder;    ///< where the running desktop can be found (rendezvous.h)
};

/// Between an assistant's pipe and the running desktop: lines in, lines out, until the input ends, nobody reads the
/// output any more, or stop().
class Relay final : public QObject
{
    Q_OBJECT
public:
    explicit Relay(const RelayOptions &options);

    /// At once: what is running is given up.
    void stop();

Q_SIGNALS:
    /// Once. Nothing is at work any more.
    void finished();

private:
    void onLine(const Line &line);
    void onInputEnded();
    void onGraceOver();
    void onOpened(const Way &way, bool isNews);
    void accept(const Inbound &inbound);
    [[nodiscard]] bool cancel(const Inbound &inbound);
    [[nodiscard]] core::Task<core::Outcome> run(std::shared_ptr<Errand> errand);
    void refuse(const QJsonValue &id, const rpc::RpcError &error);
    void withdrawAll();
    void endIfDone();
    void finish();

    InputPipe m_input;
    OutputPipe m_output;
    CallMaker m_calls;
    DeskLink m_link;
    Courier m_courier;
    NewsStream m_news;
    std::list<std::shared_ptr<Errand>> m_errands;
    QTimer m_grace;          ///< for what is running when the input ends
    QTimer m_flush;          ///< for a reader that takes its time at the end
    bool m_isModern = false; ///< the client's last message described itself
    bool m_isEnding = false;
    bool m_isFinished = false;
};

} // namespace dotm::bridge::stdio
