// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/activationsviewmodel.h"
#include "ui/admin/adminstore.h"
#include "ui/admin/approvalsviewmodel.h"
#include "ui/admin/auditviewmodel.h"
#include "ui/admin/connectionsviewmodel.h"
#include "ui/admin/keysviewmodel.h"
#include "ui/admin/overviewviewmodel.h"
#include "ui/admin/paymentsviewmodel.h"
#include "ui/admin/peopleviewmodel.h"
#include "ui/admin/subscribersviewmodel.h"
#include "ui/admin/textsviewmodel.h"
#include "ui/admin/tokensviewmodel.h"
#include "ui/admin/voiceviewmodel.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace dotm::admin {

/// Everything that the admin's pages show: one view model for each page. The references must outlive it. GUI thread.
class AdminModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// section: how much waits there, for the rail.
    Q_PROPERTY(QVariantMap waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(dotm::admin::OverviewViewModel *overview READ overview CONSTANT)
    Q_PROPERTY(dotm::admin::ApprovalsViewModel *approvals READ approvals CONSTANT)
    Q_PROPERTY(dotm::admin::AuditViewModel *audit READ audit CONSTANT)
    Q_PROPERTY(dotm::admin::PaymentsViewModel *payments READ payments CONSTANT)
    Q_PROPERTY(dotm::admin::SubscribersViewModel *subscribers READ subscribers CONSTANT)
    Q_PROPERTY(dotm::admin::ActivationsViewModel *activations READ activations CONSTANT)
    Q_PROPERTY(dotm::admin::PeopleViewModel *people READ people CONSTANT)
    Q_PROPERTY(dotm::admin::TokensViewModel *tokens READ tokens CONSTANT)
    Q_PROPERTY(dotm::admin::KeysViewModel *keys READ keys CONSTANT)
    Q_PROPERTY(dotm::admin::ConnectionsViewModel *connections READ connections CONSTANT)
    Q_PROPERTY(dotm::admin::TextsViewModel *texts READ texts CONSTANT)
    Q_PROPERTY(dotm::admin::VoiceViewModel *voice READ voice CONSTANT)

public:
    /// Without @p speak the page of the voice plays nothing.
    AdminModels(client::Session &session, client::LiveFeed &feed, const core::Clock &clock, QObject *parent = nullptr,
                StorePauses pauses = {}, SpeakAloud speak = {});

    [[nodiscard]] QVariantMap waiting() const;
    [[nodiscard]] OverviewViewModel *overview() { return &m_overview; }
    [[nodiscard]] ApprovalsViewModel *approvals() { return &m_approvals; }
    [[nodiscard]] AuditViewModel *audit() { return &m_audit; }
    [[nodiscard]] PaymentsViewModel *payments() { return &m_payments; }
    [[nodiscard]] SubscribersViewModel *subscribers() { return &m_subscribers; }
    [[nodiscard]] ActivationsViewModel *activations() { return &m_activations; }
    [[nodiscard]] PeopleViewModel *people() { return &m_people; }
    [[nodiscard]] TokensViewModel *tokens() { return &m_tokens; }
    [[nodiscard]] KeysViewModel *keys() { return &m_keys; }
    [[nodiscard]] ConnectionsViewModel *connections() { return &m_connections; }
    [[nodiscard]] TextsViewModel *texts() { return &m_texts; }
    [[nodiscard]] VoiceViewModel *voice() { return &m_voice; }

    /// Whether an admin looks at the pages; nothing is read, and nothing kept, while not.
    void setOpen(bool isOpen) { m_store.setOpen(isOpen); }
    /// F5: reads everything on screen again.
    Q_INVOKABLE void refresh() { m_store.refresh(); }
    /// The language has changed: texts are made as they are read.
    void retranslate();

Q_SIGNALS:
    void waitingChanged();

private:
    AdminStore m_store;
    OverviewViewModel m_overview;
    ApprovalsViewModel m_approvals;
    AuditViewModel m_audit;
    PaymentsViewModel m_payments;
    SubscribersViewModel m_subscribers;
    ActivationsViewModel m_activations;
    PeopleViewModel m_people;
    TokensViewModel m_tokens;
    KeysViewModel m_keys;
    ConnectionsViewModel m_connections;
    TextsViewModel m_texts;
    VoiceViewModel m_voice;
};

} // namespace dotm::admin
