// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/peopleapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantList>

namespace dotm::admin {

/// The rule of the second person: how it stands, why it cannot be switched, what waits for somebody else. What was
/// asked for counts as done when a second read shows it.
class TwoPersonViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of PeopleViewModel")
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    /// "On", "Off"; empty until it is known.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    /// What that means, in a sentence.
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed)
    /// "Switched on by Demo admin, 12 Nov"; empty when nobody ever did.
    Q_PROPERTY(QString changedText READ changedText NOTIFY changed)
    /// Why it cannot be switched now; empty when it can.
    Q_PROPERTY(QString lockedText READ lockedText NOTIFY changed)
    /// "Switch on", "Propose to switch off".
    Q_PROPERTY(QString actionText READ actionText NOTIFY changed)
    /// What switching will do, in order.
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    /// { key, text, note, reason, own, off }: about roles and the rule; off says why it cannot be confirmed.
    Q_PROPERTY(QVariantList proposals READ proposals NOTIFY proposalsChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why the last thing asked for was not done.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    TwoPersonViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_rule.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_rule.reading().isReading; }
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString changedText() const;
    [[nodiscard]] QString lockedText() const;
    [[nodiscard]] QString actionText() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QVariantList proposals() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Switches it on, or proposes to switch it off.
    Q_INVOKABLE void toggle();
    /// Confirms or declines what waits.
    Q_INVOKABLE void answer(const QString &key, bool isConfirmed);
    /// A sheet is opened anew.
    Q_INVOKABLE void clearProblem();

Q_SIGNALS:
    void proposalsChanged();
    /// The second read shows it.
    void done();

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_rule.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;

    [[nodiscard]] const contract::SecondPersonRule *rule() const;
    [[nodiscard]] bool isStranded() const;
    [[nodiscard]] bool begin();
    void onToggled(bool wanted, const core::Result<contract::SecondPersonRule> &seen);
    void onAnswered(const QString &key, const core::Outcome &outcome, bool isConfirmed);
    void onProposals(const QString &key, bool isConfirmed, const core::Result<QList<contract::Proposal>> &left);
    void end(const QString &problem, const QString &sentence);

    client::PeopleApi m_api;
    Source<contract::SecondPersonRule> m_rule;
    Source<QList<contract::Proposal>> m_proposals;
    QString m_problem;
    quint64 m_turn = 0;
    bool m_isBusy = false;
};

} // namespace dotm::admin
