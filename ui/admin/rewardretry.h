// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokensadminapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantMap>

namespace dotm::admin {

/// Trying a failed reward again: first the dry run, which says what would be done, then the deed.
class RewardRetry : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TokensViewModel")
    /// "none", "asking" (the dry run is on its way), "ready" (it said what would be done), "doing", "done" or "failed".
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// { icon, title, text }: what would be done.
    Q_PROPERTY(QVariantMap move READ move NOTIFY changed)

public:
    RewardRetry(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_stage == Stage::Asking || m_stage == Stage::Doing; }
    [[nodiscard]] QString stage() const;
    [[nodiscard]] QVariantMap move() const;

    /// Begins with the dry run about reward @p id.
    Q_INVOKABLE void begin(const QString &id);
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
    void take(bool isDryRun, const core::Result<contract::RewardRetry> &answer);

    client::TokensAdminApi m_api;
    QString m_id;
    QString m_how; ///< empty: not said yet
    std::optional<core::Error> m_error;
    Stage m_stage = Stage::None;
    quint64 m_turn = 0;
};

} // namespace dotm::admin
