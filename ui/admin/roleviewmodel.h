// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/auditapi.h"
#include "client/peopleapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantList>

namespace dotm::admin {

/// One person's role: where it is written, what it may be changed to, what a change will do, what changed before. A
/// change counts as done when a second read shows it.
class RoleViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of PeopleViewModel")
    Q_PROPERTY(QString uid READ uid NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString mail READ mail NOTIFY changed)
    Q_PROPERTY(QString maskedMail READ maskedMail NOTIFY changed)
    /// "customer", "agent", "admin", "owner"
    Q_PROPERTY(QString role READ roleNameNow NOTIFY changed)
    Q_PROPERTY(QString roleText READ roleNow NOTIFY changed)
    /// { label, value }
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /// Why the role cannot be changed here, and where it is set; empty when it can.
    Q_PROPERTY(QString lockedText READ lockedText NOTIFY changed)
    /// { value, title, text, note, off }
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)
    /// Of the log: "loading", "ready", "empty", "error" or "offline".
    Q_PROPERTY(QString historyView READ historyView NOTIFY changed)
    /// { time, who, change, reason, spoken }, newest first.
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText historyError READ historyError NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why the last change was not made.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    RoleViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_person.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_person.reading().isReading; }
    [[nodiscard]] QString uid() const { return m_uid; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString mail() const;
    [[nodiscard]] QString maskedMail() const;
    [[nodiscard]] QString roleNameNow() const;
    [[nodiscard]] QString roleNow() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QString lockedText() const;
    [[nodiscard]] QVariantList choices() const;
    [[nodiscard]] QString historyView() const;
    [[nodiscard]] QVariantList history() const;
    [[nodiscard]] ui::ErrorText historyError() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Shows the person of @p uid from now on; empty: nobody.
    void show(const QString &uid);
    /// Whether the rule of the second person is on.
    void setNeedsSecondPerson(bool needs);
    /// What giving @p role will do, in order.
    Q_INVOKABLE QStringList steps(const QString &role) const;
    /// False, with the reason in problem, when something is missing.
    Q_INVOKABLE bool change(const QString &role, const QString &reason);
    /// A sheet is opened anew.
    Q_INVOKABLE void clearProblem();

Q_SIGNALS:
    /// The second read shows it. @p person as they are now.
    void done(const dotm::contract::Person &person);
    /// The same for a page.
    void ended();

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_person.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;

    [[nodiscard]] const contract::Person *person() const;
    void onAnswer(domain::Role wanted, const core::Result<client::RoleAnswer> &answer);
    void onReadBack(domain::Role wanted, bool isProposed, const core::Result<contract::Person> &seen);
    void fail(const QString &problem);

    client::PeopleApi m_api;
    client::AuditApi m_audit;
    Source<contract::Person> m_person;
    Source<client::AuditPage> m_log;
    QString m_uid;
    QString m_problem;
    quint64 m_turn = 0;
    bool m_isBusy = false;
    bool m_needsSecondPerson = false;
};

} // namespace dotm::admin
