// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/beta.h"
#include "core/clock.h"
#include "desktop/activationanswers.h"
#include "desktop/auditanswers.h"
#include "desktop/connectionanswers.h"
#include "desktop/paymentanswers.h"
#include "desktop/peopleanswers.h"
#include "desktop/seriesanswers.h"
#include "desktop/subscriberanswers.h"
#include "desktop/textanswers.h"
#include "desktop/tokenanswers.h"
#include "desktop/voiceadminanswers.h"
#include "net/httprequest.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace dotm::app {

/// What the tour's service says to the admin's pages: values of the contract at the clock's moment. Keeps what was
/// decided until the next scene. GUI thread.
class AdminAnswers
{
public:
    /// How much there is.
    enum class Scene { Busy, Quiet, Crowd };

    explicit AdminAnswers(const core::Clock &clock)
        : m_clock(clock), m_audit(clock), m_payments(clock), m_connections(clock), m_subscribers(clock),
          m_activations(clock), m_people(clock), m_series(clock), m_texts(clock), m_tokens(clock), m_voice(clock)
    {
    }

    void setScene(Scene scene);
    /// 404 for what has no row.
    [[nodiscard]] net::HttpResponse answer(const net::HttpRequest &request);
    [[nodiscard]] int decisions() const { return m_decisions; }
    /// Somebody changes something that leaves an entry in the log.
    void changeSomething()
    {
        m_audit.add();
        m_texts.saveByAnother();
    }
    [[nodiscard]] int testMails() const { return m_texts.tests(); }
    /// Another activation gets stuck.
    void addStuck() { m_activations.addStuck(); }
    /// Somebody pays.
    void pay() { m_series.pay(); }

private:
    /// One path (or, with a * at its end, all that begin with it) and who answers it.
    struct Row
    {
        const char *path;
        QJsonObject (AdminAnswers::*make)(const net::HttpRequest &request);
    };
    [[nodiscard]] QJsonObject stats(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject requests(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject request(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject proposals(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject decideMany(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject audit(const net::HttpRequest &request) { return m_audit.page(request); }
    [[nodiscard]] QJsonObject auditCheck(const net::HttpRequest &request) { return m_audit.check(request); }
    [[nodiscard]] QJsonObject payments(const net::HttpRequest &request) { return m_payments.answer(request); }
    [[nodiscard]] QJsonObject series(const net::HttpRequest &request) { return m_series.answer(request); }
    [[nodiscard]] QJsonObject connections(const net::HttpRequest &request) { return m_connections.answer(request); }
    [[nodiscard]] QJsonObject subscribers(const net::HttpRequest &request) { return m_subscribers.answer(request); }
    [[nodiscard]] QJsonObject activations(const net::HttpRequest &request) { return m_activations.answer(request); }
    [[nodiscard]] QJsonObject queue(const net::HttpRequest & /*request*/) { return m_activations.queue(); }
    [[nodiscard]] QJsonObject people(const net::HttpRequest &request) { return m_people.people(request); }
    [[nodiscard]] QJsonObject rule(const net::HttpRequest &request) { return m_people.rule(request); }
    [[nodiscard]] QJsonObject endProposal(const net::HttpRequest &request) { return m_people.endProposal(request); }
    [[nodiscard]] QJsonObject keys(const net::HttpRequest &request) { return m_people.keys(request); }
    [[nodiscard]] QJsonObject texts(const net::HttpRequest &request) { return m_texts.texts(request); }
    [[nodiscard]] QJsonObject saveText(const net::HttpRequest &request) { return m_texts.save(request); }
    [[nodiscard]] QJsonObject testText(const net::HttpRequest &request) { return m_texts.sendTest(request); }
    [[nodiscard]] QJsonObject tokens(const net::HttpRequest & /*request*/) { return m_tokens.overview(); }
    [[nodiscard]] QJsonObject rewards(const net::HttpRequest &request) { return m_tokens.rewards(request); }
    [[nodiscard]] QJsonObject rates(const net::HttpRequest &request) { return m_tokens.rates(request); }
    [[nodiscard]] QJsonObject founders(const net::HttpRequest &request) { return m_tokens.founders(request); }
    [[nodiscard]] QJsonObject voice(const net::HttpRequest &request) { return m_voice.answer(request); }
    [[nodiscard]] QJsonObject spokenLanguages(const net::HttpRequest & /*request*/) { return m_voice.languages(); }
    [[nodiscard]] QJsonObject speakers(const net::HttpRequest & /*request*/) { return m_voice.speakers(); }
    [[nodiscard]] QJsonObject noted(const net::HttpRequest &request);

    void fill();
    void decide(contract::BetaRequest &request, const QJsonObject &wish);
    [[nodiscard]] contract::BetaRequest *find(const QString &id);
    [[nodiscard]] contract::BetaItem item(const contract::BetaRequest &request) const;

    const core::Clock &m_clock;
    AuditAnswers m_audit;
    PaymentAnswers m_payments;
    ConnectionAnswers m_connections;
    SubscriberAnswers m_subscribers;
    ActivationAnswers m_activations;
    PeopleAnswers m_people;
    SeriesAnswers m_series;
    TextAnswers m_texts;
    TokenAnswers m_tokens;
    VoiceAdminAnswers m_voice;
    Scene m_scene = Scene::Busy;
    QList<contract::BetaRequest> m_requests;
    std::optional<core::TimePoint> m_lastDecision;
    int m_decisions = 0;
    bool m_isFilled = false;
};

} // namespace dotm::app
