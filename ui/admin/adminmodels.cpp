// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/adminmodels.h"

namespace dotm::admin {

AdminModels::AdminModels(client::Session &session, client::LiveFeed &feed, const core::Clock &clock, QObject *parent,
                         StorePauses pauses)
    : QObject(parent), m_store(session, feed, clock, pauses, nullptr), m_overview(m_store, nullptr),
      m_approvals(m_store, nullptr), m_audit(m_store, nullptr), m_subscribers(m_store, nullptr)
{
    connect(&m_overview, &ViewModel::changed, this, &AdminModels::waitingChanged);
    connect(&m_approvals, &ViewModel::changed, this, &AdminModels::waitingChanged);
}

QVariantMap AdminModels::waiting() const
{
    QVariantMap counts = m_overview.waiting();
    counts[QStringLiteral("approvals")] = m_approvals.pending(); // from the list itself: fresher
    return counts;
}

void AdminModels::retranslate()
{
    m_store.refresh();
    m_audit.retranslate();
    m_subscribers.retranslate();
}

} // namespace dotm::admin
