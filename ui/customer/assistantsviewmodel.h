// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/desk.h"
#include "ui/customer/assistantkeyviewmodel.h"
#include "ui/customer/assistantlogviewmodel.h"
#include "ui/customer/assistantrowsmodel.h"
#include "ui/customer/assistantsetupviewmodel.h"
#include "ui/customer/viewmodel.h"

namespace dotm::customer {

/// What the assistants' view models work with; both outlive them.
struct AssistantParts
{
    bridge::Desk &desk;
    SetupDesk &setup;
};

/// The programs that may act for the customer: who they are, what they may, what they asked. Status is of the desk:
/// Loading until it is open, Failed when it cannot be, Empty while no program is connected and nothing was asked.
class AssistantsViewModel : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    Q_PROPERTY(dotm::customer::AssistantRowsModel *programs READ programs CONSTANT)
    Q_PROPERTY(dotm::customer::AssistantRowsModel *requests READ requests CONSTANT)
    Q_PROPERTY(dotm::customer::AssistantRowsModel *grants READ grants CONSTANT)
    Q_PROPERTY(dotm::customer::AssistantLogViewModel *log READ log CONSTANT)
    Q_PROPERTY(dotm::customer::AssistantSetupViewModel *setup READ setup CONSTANT)
    Q_PROPERTY(dotm::customer::AssistantKeyViewModel *newKey READ newKey CONSTANT)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(bool stopped READ isStopped NOTIFY changed)
    /// "open", "stopped", "closed" or "broken".
    Q_PROPERTY(QString state READ state NOTIFY changed)
    /// Why assistants cannot come in.
    Q_PROPERTY(dotm::ui::ErrorText problem READ problem NOTIFY changed)
    /// How many requests wait or were missed.
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed)
    /// What people say to an assistant to have an activation started.
    Q_PROPERTY(QStringList phrases READ phrases CONSTANT)

public:
    AssistantsViewModel(const AssistantParts &parts, CustomerStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] ui::ErrorText error() const override { return problem(); }
    [[nodiscard]] AssistantRowsModel *programs() { return &m_programs; }
    [[nodiscard]] AssistantRowsModel *requests() { return &m_requests; }
    [[nodiscard]] AssistantRowsModel *grants() { return &m_grants; }
    [[nodiscard]] AssistantLogViewModel *log() { return &m_log; }
    [[nodiscard]] AssistantSetupViewModel *setup() { return &m_setup; }
    [[nodiscard]] AssistantKeyViewModel *newKey() { return &m_newKey; }
    [[nodiscard]] bool isRunning() const { return m_desk.isRunning(); }
    [[nodiscard]] bool isStopped() const { return m_desk.isStopped(); }
    [[nodiscard]] QString state() const;
    [[nodiscard]] ui::ErrorText problem() const;
    [[nodiscard]] int waitingCount() const { return m_waitingCount; }
    [[nodiscard]] static QStringList phrases();

    Q_INVOKABLE void rename(const QString &id, const QString &name);
    Q_INVOKABLE void setMayRead(const QString &id, bool may);
    Q_INVOKABLE void setMayChange(const QString &id, bool may);
    /// These three take a value of their choices.
    Q_INVOKABLE void setPerDay(const QString &id, const QVariant &minor);
    Q_INVOKABLE void setCallsPerHour(const QString &id, const QVariant &calls);
    Q_INVOKABLE void setEnd(const QString &id, const QVariant &end);
    /// For good: its key, its permissions and what it has running.
    Q_INVOKABLE void forget(const QString &id);

    Q_INVOKABLE void allowNextTry(const QString &requestId);
    Q_INVOKABLE void dismiss(const QString &requestId);
    Q_INVOKABLE void endGrant(const QString &grantId);
    Q_INVOKABLE void stopAll();
    Q_INVOKABLE void resume();
    /// Rows are made anew: the language has changed.
    void retranslate();

Q_SIGNALS:
    /// For the screen reader.
    void told(const QString &sentence);
    /// All were stopped by the customer just now; resume() takes it back.
    void stoppedNow();

private:
    void update() override;
    void updatePrograms();
    void updateRequests();
    void updateGrants();
    void onSettled(const QString &programId, bool connects);
    [[nodiscard]] std::optional<bridge::Assistant> find(const QString &id) const;
    void limit(const QString &id, const std::function<void(bridge::AssistantLimits &)> &change);

    bridge::Desk &m_desk;
    AssistantRowsModel m_programs;
    AssistantRowsModel m_requests;
    AssistantRowsModel m_grants;
    AssistantLogViewModel m_log;
    AssistantSetupViewModel m_setup;
    AssistantKeyViewModel m_newKey;
    int m_waitingCount = 0;
};

} // namespace dotm::customer
