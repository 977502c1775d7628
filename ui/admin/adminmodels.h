// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminstore.h"
#include "ui/admin/approvalsviewmodel.h"
#include "ui/admin/auditviewmodel.h"
#include "ui/admin/overviewviewmodel.h"
#include "ui/admin/subscribersviewmodel.h"

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
    Q_PROPERTY(dotm::admin::SubscribersViewModel *subscribers READ subscribers CONSTANT)

public:
    AdminModels(client::Session &session, client::LiveFeed &feed, const core::Clock &clock, QObject *parent = nullptr,
                StorePauses pauses = {});

    [[nodiscard]] QVariantMap waiting() const;
    [[nodiscard]] OverviewViewModel *overview() { return &m_overview; }
    [[nodiscard]] ApprovalsViewModel *approvals() { return &m_approvals; }
    [[nodiscard]] AuditViewModel *audit() { return &m_audit; }
    [[nodiscard]] SubscribersViewModel *subscribers() { return &m_subscribers; }

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
    SubscribersViewModel m_subscribers;
};

} // namespace dotm::admin
