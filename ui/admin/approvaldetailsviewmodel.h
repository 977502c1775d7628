// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/viewmodel.h"

#include <QTimer>
#include <QVariantList>

namespace dotm::admin {

/// What a decision about one beta request needs to know: the facts, what approving will do, who else looks at it. Says
/// to the service that this admin looks at it as long as the page shows it.
class ApprovalDetailsViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ApprovalsViewModel")
    /// Of the request; empty when there is nothing to show.
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString mail READ mail NOTIFY changed)
    Q_PROPERTY(QString maskedMail READ maskedMail NOTIFY changed)
    /// { label, value }
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString stepsTitle READ stepsTitle NOTIFY changed)
    /// { title, text, note }: in order, each with how far it can be taken back.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    /// "Waiting 1 day", or how it stands.
    Q_PROPERTY(QString chipText READ chipText NOTIFY changed)
    Q_PROPERTY(bool late READ isLate NOTIFY changed)
    /// "Proposed by Demo Owner, 09:41": one sentence about what is under way; empty when nothing is.
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    /// Why an approval was not carried out.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// "Demo Owner looks at this too"
    Q_PROPERTY(QString othersText READ othersText NOTIFY changed)
    Q_PROPERTY(bool needsSecondPerson READ needsSecondPerson NOTIFY changed)

public:
    static constexpr std::chrono::days kLate{1};

    ApprovalDetailsViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_item.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_item.reading().isReading; }
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString mail() const;
    [[nodiscard]] QString maskedMail() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QString stepsTitle() const;
    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] QString chipText() const;
    [[nodiscard]] bool isLate() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString othersText() const;
    [[nodiscard]] bool needsSecondPerson() const;

    /// Shows the request @p key from now on; empty: none.
    void show(const QString &key);

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_item.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;
    void look(bool isLeaving);
    void onOthers(const QString &key, const core::Result<QStringList> &names);
    [[nodiscard]] const contract::BetaItem *item() const;
    [[nodiscard]] QString earlierText() const;

    Source<contract::BetaItem> m_item;
    QString m_key;
    QStringList m_others;
    QTimer m_looking;
};

} // namespace dotm::admin
