// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/activationsapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantList>

namespace dotm::admin {

/// Trying a stuck activation again: first the dry run, which says what would be done, then the deed.
class ActivationRetry : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ActivationsViewModel")
    /// "none", "asking" (the dry run is on its way), "ready" (it said what would be done), "doing", "done" or "failed".
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// Whose activation: "m•••@example.com".
    Q_PROPERTY(QString whom READ whom NOTIFY changed)
    /// { icon, title, text }: what is done, in this order.
    Q_PROPERTY(QVariantList moves READ moves NOTIFY changed)

public:
    ActivationRetry(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_stage == Stage::Asking || m_stage == Stage::Doing; }
    [[nodiscard]] QString stage() const;
    [[nodiscard]] QString whom() const { return m_whom; }
    [[nodiscard]] QVariantList moves() const;

    /// Begins with the dry run about activation @p id.
    void begin(const QString &id, const QString &whom);
    /// Asks the service to say it again.
    Q_INVOKABLE void ask();
    /// Does what was said; nothing before it was.
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void leave();

Q_SIGNALS:
    /// The service says that it is done: to be read back.
    void sent(const QString &id);

private:
    enum class Stage { None, Asking, Ready, Doing, Done, Failed };

    void read() override {}
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_error; }
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; }
    void send(bool isDryRun);
    void take(bool isDryRun, const core::Result<client::ActivationRetry> &answer);

    client::ActivationsApi m_api;
    QString m_id;
    QString m_whom;
    QList<contract::RetryMove> m_moves;
    std::optional<core::Error> m_error;
    Stage m_stage = Stage::None;
    quint64 m_turn = 0;
};

} // namespace dotm::admin
