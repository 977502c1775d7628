// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/apikey.h"
#include "contract/person.h"
#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>
#include <QList>

namespace dotm::app {

/// People, the rule of the second person and API keys of the tour's service. Keeps what was changed until it is filled
/// again. GUI thread.
class PeopleAnswers
{
public:
    explicit PeopleAnswers(const core::Clock &clock) : m_clock(clock) {}

    /// Several of each, or the one who is signed in, alone.
    void fill(bool isBusy);

    [[nodiscard]] QJsonObject people(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject rule(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject proposals() const;
    /// Ends one.
    [[nodiscard]] QJsonObject endProposal(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject keys(const net::HttpRequest &request);

private:
    void fillPeople();
    void fillKeys();
    [[nodiscard]] QJsonObject changeRole(contract::Person &person, const QJsonObject &wish);
    [[nodiscard]] QJsonObject createKey(const QJsonObject &wish);
    [[nodiscard]] contract::Proposal proposalAbout(const contract::Person &person, const QString &role) const;
    [[nodiscard]] contract::Proposal toSwitchOff() const;

    const core::Clock &m_clock;
    QList<contract::Person> m_people;
    QList<contract::Proposal> m_proposals;
    QList<contract::ApiKey> m_keys; ///< newest first
    contract::SecondPersonRule m_rule;
};

} // namespace dotm::app
