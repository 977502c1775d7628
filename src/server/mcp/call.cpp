// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/call.h"

#include "core/random.h"
#include "server/mcp/outlet.h"

#include <qcoro/qcorotimer.h>

#include <QTimer>

#include <algorithm>
#include <limits>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kCancelLook{20};
constexpr std::chrono::seconds kPatience{60};
constexpr QLatin1StringView kLevels[] = {"debug"_L1, "info"_L1,     "notice"_L1, "warning"_L1,
                                         "error"_L1, "critical"_L1, "alert"_L1,  "emergency"_L1};

} // namespace

std::optional<LogLevel> logLevelFromName(const QString &name)
{
    const auto *found = std::ranges::find(kLevels, name);
    return found == std::end(kLevels) ? std::nullopt
                                      : std::optional(static_cast<LogLevel>(found - std::begin(kLevels)));
}

QString logLevelName(LogLevel level)
{
    return kLevels[static_cast<std::size_t>(level)];
}

Call::Call(Facts facts, std::shared_ptr<Outlet> outlet)
    : m_facts(std::move(facts)), m_progressToken(m_facts.params.value("_meta"_L1).toObject().value("progressToken"_L1)),
      m_outlet(std::move(outlet)), m_progress(-std::numeric_limits<double>::infinity())
{
}

bool Call::wantsMessages() const
{
    return m_facts.level.has_value() || !m_progressToken.isUndefined();
}

void Call::progress(double value, double total, const QString &text)
{
    if (m_progressToken.isUndefined() || isCancelled()) {
        return;
    }
    const bool rises =
        m_progress.with([value](double &last) { return value > std::exchange(last, std::max(last, value)); });
    if (!rises) {
        return;
    }
    QJsonObject params{{u"progressToken"_s, m_progressToken}, {u"progress"_s, value}, {u"total"_s, total}};
    if (m_facts.revision->annotations && !text.isEmpty()) {
        params.insert("message"_L1, text);
    }
    m_outlet->notify(encodeNotification(u"notifications/progress"_s, params));
}

void Call::log(LogLevel level, const QString &text)
{
    if (m_facts.level && level >= *m_facts.level && !isCancelled()) {
        m_outlet->notify(
            encodeNotification(u"notifications/message"_s,
                               {{u"level"_s, logLevelName(level)}, {u"logger"_s, u"dotm"_s}, {u"data"_s, text}}));
    }
}

core::Task<std::optional<QJsonObject>> Call::ask(QString method, QJsonObject params)
{
    static std::atomic<quint64> numbers = 0;
    const QJsonValue id = u"dotm-%1"_s.arg(++numbers);
    const QByteArray key = idText(id);
    m_questions.with([&key](auto &questions) { questions.insert(key, std::nullopt); });
    m_outlet->notify(encodeRequest(id, method, params));
    std::optional<Message> answer;
    for (std::chrono::milliseconds waited{0}; !answer && waited < kPatience && !isCancelled(); waited += kCancelLook) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(kCancelLook);
        co_await timer;
        answer = m_questions.with([&key](auto &questions) { return questions.value(key); });
    }
    m_questions.with([&key](auto &questions) { questions.remove(key); });
    co_return answer && answer->result.isObject() ? std::optional(answer->result.toObject()) : std::nullopt;
}

void Call::takeAnswer(const QByteArray &questionId, const Message &answer)
{
    m_questions.with([&](auto &questions) {
        if (questions.contains(questionId)) {
            questions.insert(questionId, answer);
        }
    });
}

bool Call::isCancelled() const
{
    return m_cancelled || m_outlet->isGone();
}

} // namespace dotm::server::mcp
