// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/adminmodels.h"

#include <utility>

namespace dotm::admin {

AdminModels::AdminModels(client::Session &session, client::LiveFeed &feed, const core::Clock &clock, QObject *parent,
                         StorePauses pauses, SpeakAloud speak)
    : QObject(parent), m_store(session, feed, clock, pauses, nullptr), m_overview(m_store, nullptr),
      m_approvals(m_store, nullptr), m_audit(m_store, nullptr), m_payments(m_store, nullptr),
      m_subscribers(m_store, nullptr), m_activations(m_store, nullptr), m_people(m_store, nullptr),
      m_tokens(m_store, nullptr), m_keys(m_store, nullptr), m_connections(m_store, nullptr), m_texts(m_store, nullptr),
      m_voice(m_store, std::move(speak), nullptr)
{
    connect(&m_overview, &ViewModel::changed, this, &AdminModels::waitingChanged);
    connect(&m_approvals, &ViewModel::changed, this, &AdminModels::waitingChanged);
    connect(&m_activations, &ViewModel::changed, this, &AdminModels::waitingChanged);
    connect(&m_payments, &ViewModel::changed, this, &AdminModels::waitingChanged);
}

QVariantMap AdminModels::waiting() const
{
    QVariantMap counts = m_overview.waiting();
    counts[QStringLiteral("approvals")] = m_approvals.pending(); // from the list itself: fresher
    counts[QStringLiteral("payments")] = m_payments.attention();
    counts[QStringLiteral("activations")] = m_activations.stuck();
    return counts;
}

void AdminModels::retranslate()
{
    m_store.refresh();
    m_audit.retranslate();
    m_payments.retranslate();
    m_subscribers.retranslate();
    m_activations.retranslate();
    m_people.retranslate();
    m_tokens.retranslate();
    m_keys.retranslate();
    m_connections.retranslate();
    m_texts.retranslate();
    m_voice.retranslate();
}

} // namespace dotm::admin
