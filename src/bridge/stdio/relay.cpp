// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/relay.h"

#include "core/log.h"

namespace dotm::bridge::stdio {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Outcome;
using core::Task;

namespace {

constexpr std::size_t kMostErrands = 1'024;
constexpr auto kGrace = 5s;
constexpr auto kFlush = 1s;

/// "listChanged" of a capability, and what is sent when it happens.
struct News
{
    QLatin1StringView capability;
    QLatin1StringView method;
};
constexpr News kNews[] = {{"tools"_L1, "notifications/tools/list_changed"_L1},
                          {"resources"_L1, "notifications/resources/list_changed"_L1},
                          {"prompts"_L1, "notifications/prompts/list_changed"_L1}};

} // namespace

Relay::Relay(const RelayOptions &options)
    : m_input(options.input), m_output(options.output), m_calls(options.client), m_link(options.folder, m_calls),
      m_courier(m_link, m_calls, [this](const QByteArray &line) { m_output.write(line); }),
      m_news(m_calls, [this](const Outbound &message) { m_output.write(message.text); })
{
    m_grace.setSingleShot(true);
    m_flush.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &Relay::onGraceOver);
    connect(&m_flush, &QTimer::timeout, this, &Relay::finished);
    connect(&m_input, &InputPipe::received, this, &Relay::onLine);
    connect(&m_input, &InputPipe::ended, this, &Relay::onInputEnded);
    connect(&m_output, &OutputPipe::broken, this, &Relay::stop);
    connect(&m_link, &DeskLink::opened, this, &Relay::onOpened);
    connect(&m_link, &DeskLink::lost, &m_news, &NewsStream::stop);
    connect(&m_news, &NewsStream::lost, &m_link, &DeskLink::lose);
}

void Relay::onLine(const Line &line)
{
    if (line.isTooLong) {
        refuse(QJsonValue::Undefined, {rpc::code::kParse, u"A line holds at most 4 MiB."_s});
        return;
    }
    const auto inbound = readInbound(line.text);
    if (inbound) {
        m_isModern = inbound->isModern;
        accept(*inbound);
    } else if (inbound.error().isAnswered) {
        refuse(inbound.error().id, inbound.error().error);
    }
}

void Relay::refuse(const QJsonValue &id, const rpc::RpcError &error)
{
    m_output.write(rpc::encodeError(id, error, m_isModern));
}

void Relay::accept(const Inbound &inbound)
{
    if (inbound.isNotification("notifications/cancelled"_L1) && cancel(inbound)) {
        return;
    }
    if (m_errands.size() >= kMostErrands) {
        for (const rpc::Message &each : inbound.requests) {
            refuse(each.id, {rpc::code::kInternal, u"Too many requests at once. Wait for answers first."_s});
        }
        return;
    }
    m_errands.push_back(std::make_shared<Errand>(inbound));
    core::detach(run(m_errands.back()), "a message");
}

/// False when the desktop must be told, too.
bool Relay::cancel(const Inbound &inbound)
{
    const QJsonValue id = inbound.message.params.value("requestId"_L1);
    const auto found = std::ranges::find_if(m_errands, [&id](const auto &each) { return each->waitsFor(id); });
    if (found == m_errands.end()) {
        return inbound.isModern || !m_link.isIntroduced();
    }
    const std::shared_ptr<Errand> errand = *found;
    if (errand->inbound.isModern || (!errand->isSent && !errand->inbound.isBatch)) {
        errand->withdraw();
        m_courier.wake();
        return true;
    }
    if (errand->inbound.isRequest("initialize"_L1)) {
        return true; // may not be cancelled
    }
    errand->open.erase(errand->findOpen(id)); // an answer may come, but is not owed any more
    return false;
}

Task<Outcome> Relay::run(std::shared_ptr<Errand> errand)
{
    const Outcome done = co_await m_courier.carry(errand);
    m_errands.remove(errand);
    endIfDone();
    co_return done;
}

void Relay::onOpened(const Way &way, bool isNews)
{
    if (m_isEnding) {
        return;
    }
    m_news.start(way);
    for (const News &each : kNews) {
        if (isNews && m_courier.promised().value(each.capability).toObject().value("listChanged"_L1).toBool()) {
            m_output.write(rpc::encodeNotification(each.method, {}));
        }
    }
}

void Relay::onInputEnded()
{
    m_isEnding = true;
    m_news.stop();
    const auto running = m_errands;
    for (const std::shared_ptr<Errand> &each : running) {
        const bool isCancelled = each->isSent && !each->inbound.requests.isEmpty() && each->open.isEmpty();
        if (isCancelled || each->inbound.isRequest("subscriptions/listen"_L1)) {
            each->withdraw();
        }
    }
    m_grace.start(kGrace);
    endIfDone();
}

void Relay::onGraceOver()
{
    for (const std::shared_ptr<Errand> &each : m_errands) {
        m_courier.giveUp(*each);
    }
    withdrawAll();
}

void Relay::stop()
{
    m_isEnding = true;
    m_input.stop();
    m_news.stop();
    withdrawAll();
    endIfDone();
}

void Relay::withdrawAll()
{
    const auto running = m_errands;
    for (const std::shared_ptr<Errand> &each : running) {
        each->withdraw();
    }
    m_link.close();
    m_courier.wake();
}

void Relay::endIfDone()
{
    if (m_isEnding && m_errands.empty() && !std::exchange(m_isFinished, true)) {
        finish();
    }
}

void Relay::finish()
{
    m_grace.stop();
    m_link.close();
    if (m_output.isEmpty()) {
        core::post(this, [this] { Q_EMIT finished(); });
        return;
    }
    connect(&m_output, &OutputPipe::drained, this, &Relay::finished);
    connect(&m_output, &OutputPipe::broken, this, &Relay::finished);
    m_flush.start(kFlush);
}

} // namespace dotm::bridge::stdio
