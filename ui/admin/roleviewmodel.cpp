// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/roleviewmodel.h"

#include "domain/auditaction.h"
#include "ui/admin/peoplewords.h"
#include "ui/admin/sentence.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::AuditPage;
using client::RoleAnswer;
using contract::Person;
using core::Result;
using domain::Role;

namespace {

client::AuditFilter roleChangesOf(const QString &uid)
{
    client::AuditFilter filter;
    filter.action = domain::auditActionName(domain::AuditAction::AccountRole);
    filter.subject = uid;
    return filter;
}

} // namespace

RoleViewModel::RoleViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_audit(store.session().api()),
      m_person(
          this, store.clock(), [this] { return m_api.person(m_uid); },
          [this](const Result<Person> &answer) { settle(answer); }),
      m_log(
          this, store.clock(), [this] { return m_audit.page(roleChangesOf(m_uid), 0); },
          [this](const Result<AuditPage> &answer) { settle(answer); })
{
}

bool RoleViewModel::concerns(const QString &topic) const
{
    return topic == "proposal"_L1 || topic == "role"_L1;
}

void RoleViewModel::show(const QString &uid)
{
    if (uid == m_uid) {
        return;
    }
    forget();
    m_uid = uid;
    refresh();
    Q_EMIT changed();
}

void RoleViewModel::setNeedsSecondPerson(bool needs)
{
    if (needs != m_needsSecondPerson) {
        m_needsSecondPerson = needs;
        Q_EMIT changed();
    }
}

void RoleViewModel::read()
{
    if (!m_uid.isEmpty()) {
        m_person.read();
        m_log.read();
    }
}

void RoleViewModel::forget()
{
    ++m_turn;
    m_uid.clear();
    m_person.forget();
    m_log.forget();
    m_problem.clear();
    m_isBusy = false;
}

const Person *RoleViewModel::person() const
{
    const auto &value = m_person.reading().value;
    return value ? &*value : nullptr;
}

// What is shown.

QString RoleViewModel::name() const
{
    if (person() == nullptr) {
        return {};
    }
    return person()->name.isEmpty() ? maskedMail() : person()->name;
}

QString RoleViewModel::mail() const
{
    return person() != nullptr ? person()->email : QString();
}

QString RoleViewModel::maskedMail() const
{
    return ui::maskedEmail(mail());
}

QString RoleViewModel::roleNameNow() const
{
    return person() != nullptr ? domain::roleName(person()->standing.role) : QString();
}

QString RoleViewModel::roleNow() const
{
    return person() != nullptr ? roleText(person()->standing.role) : QString();
}

QVariantList RoleViewModel::facts() const
{
    if (person() == nullptr) {
        return {};
    }
    const domain::RoleStanding &standing = person()->standing;
    const auto fact = [](const QString &label, const QString &value) {
        return QVariantMap{{u"label"_s, label}, {u"value"_s, value}};
    };
    return {fact(tr("Role"), roleText(standing.role)), fact(tr("Where from"), roleSourceText(standing.source)),
            fact(tr("Given here"), roleText(standing.table)), fact(tr("By the sign-in"), roleText(standing.token)),
            fact(tr("Account since"), ui::dateText(person()->since))};
}

QString RoleViewModel::lockedText() const
{
    if (person() == nullptr) {
        return {};
    }
    if (person()->proposal) {
        return tr("A change waits for a second person: proposed by %1, %2.")
            .arg(person()->proposal->proposedBy, ui::timeText(person()->proposal->proposedAt, store().now()));
    }
    return roleObstacleText(person()->obstacle);
}

QVariantList RoleViewModel::choices() const
{
    return person() != nullptr ? roleChoices(*person()) : QVariantList();
}

QString RoleViewModel::historyView() const
{
    const auto &log = m_log.reading();
    if (log.value) {
        return history().isEmpty() ? u"empty"_s : u"ready"_s;
    }
    return !log.error ? u"loading"_s : isOffline() ? u"offline"_s : u"error"_s;
}

QVariantList RoleViewModel::history() const
{
    const auto &log = m_log.reading().value;
    return log ? roleHistory(log->entries, store().now()) : QVariantList();
}

ui::ErrorText RoleViewModel::historyError() const
{
    const auto &error = m_log.reading().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

Provenance RoleViewModel::provenanceNow() const
{
    return m_person.reading().value ? provenance(m_person.reading().readAt, false, tr("from our records"))
                                    : Provenance();
}

QStringList RoleViewModel::steps(const QString &role) const
{
    const auto wanted = domain::roleFromName(role);
    return wanted && person() != nullptr ? roleSteps(*person(), *wanted, m_needsSecondPerson) : QStringList();
}

// Changing.

void RoleViewModel::clearProblem()
{
    m_problem.clear();
    Q_EMIT changed();
}

void RoleViewModel::fail(const QString &problem)
{
    m_isBusy = false;
    m_problem = problem;
    Q_EMIT told(problem);
    Q_EMIT changed();
}

bool RoleViewModel::change(const QString &role, const QString &reason)
{
    const auto wanted = domain::roleFromName(role);
    if (m_isBusy || person() == nullptr || !wanted || *wanted == person()->standing.role ||
        reason.trimmed().isEmpty()) {
        return false;
    }
    m_isBusy = true;
    m_problem.clear();
    QCoro::connect(m_api.setRole(m_uid, *wanted, reason.trimmed()), this,
                   [this, wanted = *wanted, turn = m_turn](const Result<RoleAnswer> &answer) {
                       if (turn == m_turn) {
                           onAnswer(wanted, answer);
                       }
                   });
    Q_EMIT changed();
    return true;
}

void RoleViewModel::onAnswer(Role wanted, const Result<RoleAnswer> &answer)
{
    if (!answer) {
        settle(answer);
        fail(sentenceOf(answer.error()));
        refresh();
        return;
    }
    QCoro::connect(m_api.person(m_uid), this,
                   [this, wanted, isProposed = answer->isProposed, turn = m_turn](const Result<Person> &seen) {
                       if (turn == m_turn) {
                           onReadBack(wanted, isProposed, seen);
                       }
                   });
}

void RoleViewModel::onReadBack(Role wanted, bool isProposed, const Result<Person> &seen)
{
    settle(seen);
    refresh();
    if (!seen) {
        fail(tr("It is not known whether it was done: %1").arg(sentenceOf(seen.error())));
        return;
    }
    if (isProposed ? !seen->proposal : seen->standing.role != wanted) {
        fail(tr("The service said yes, but nothing has changed."));
        return;
    }
    m_isBusy = false;
    m_person.amend([&seen](Person &value) { value = *seen; });
    //: a name; a role
    Q_EMIT told(isProposed ? tr("Proposed. Another administrator confirms it.")
                           : tr("%1 is now: %2").arg(name(), roleText(wanted)));
    Q_EMIT changed();
    Q_EMIT done(*seen);
    Q_EMIT ended();
}

} // namespace dotm::admin
