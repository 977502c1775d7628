// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/keysapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantList>

namespace dotm::admin {

/// One API key: whose it is, how often it was used, and its end. Revoking counts as done when a second read shows it.
class KeyViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KeysViewModel")
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString owner READ owner NOTIFY changed)
    Q_PROPERTY(QString maskedOwner READ maskedOwner NOTIFY changed)
    /// { label, value }
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /// { label, value }: requests in the last 7, 30 and 90 days.
    Q_PROPERTY(QVariantList use READ use NOTIFY changed)
    Q_PROPERTY(QVariantList codes READ codes NOTIFY changed)
    /// What revoking will do, in order.
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why it was not revoked.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    KeyViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_key.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_key.reading().isReading; }
    [[nodiscard]] QString key() const { return m_id; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString owner() const;
    [[nodiscard]] QString maskedOwner() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList use() const;
    [[nodiscard]] QVariantList codes() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Shows the key @p id from now on; empty: none.
    void show(const QString &id);
    Q_INVOKABLE void revoke();
    /// A sheet is opened anew.
    Q_INVOKABLE void clearProblem();

Q_SIGNALS:
    /// The second read shows it.
    void revoked();

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_key.reading().error; }
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; } // nobody tells

    [[nodiscard]] const contract::ApiKey *value() const;
    void onRevoked(const core::Outcome &outcome);
    void onReadBack(const core::Result<contract::ApiKey> &seen);
    void fail(const QString &problem);

    client::KeysApi m_api;
    Source<contract::ApiKey> m_key;
    QString m_id;
    QString m_problem;
    quint64 m_turn = 0;
    bool m_isBusy = false;
};

} // namespace dotm::admin
