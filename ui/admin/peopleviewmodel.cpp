// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/peopleviewmodel.h"

#include "ui/admin/peopleexport.h"
#include "ui/admin/peoplewords.h"
#include "ui/shared/amounts.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::PeoplePage;
using contract::Person;
using core::Result;
using domain::Role;

namespace {

WordRow rowOf(const Person &person, const QString &waits)
{
    WordRow row;
    row.key = person.uid;
    row.title = person.name.isEmpty() ? ui::maskedEmail(person.email) : person.name;
    row.note = ui::maskedEmail(person.email) + u" · "_s + roleSourceText(person.standing.source);
    row.tail = roleText(person.standing.role);
    row.icon = person.proposal ? u"clock"_s : person.standing.role >= Role::Admin ? u"shield"_s : u"user"_s;
    row.tone = person.proposal ? u"warn"_s : u"ink"_s;
    QStringList spoken{row.title, row.tail, row.note};
    if (person.proposal) {
        row.note += u" · "_s + waits;
        spoken.append(waits);
    }
    row.spoken = spoken.join(u", "_s);
    return row;
}

} // namespace

PeopleViewModel::PeopleViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_first(
          this, store.clock(), [this] { return m_api.page(m_filter, {}); },
          [this](const Result<PeoplePage> &answer) {
              take(answer);
              settle(answer);
          }),
      m_person(store, nullptr), m_rule(store, nullptr),
      m_file(store, u"people"_s, [this] { return peopleList(this->store(), this, m_filter, filterText()); }, nullptr)
{
    for (ViewModel *part : {static_cast<ViewModel *>(&m_person), static_cast<ViewModel *>(&m_rule)}) {
        connect(part, &ViewModel::told, this, &ViewModel::told);
        connect(this, &ViewModel::shownChanged, part, [this, part] { part->setShown(isShown()); });
    }
    connect(&m_person, &RoleViewModel::done, this, [this](const Person &person) {
        m_people.amend(person);
        show();
        m_rule.refresh();
    });
    connect(&m_rule, &TwoPersonViewModel::done, this, [this] {
        refresh();
        m_person.refresh();
    });
    connect(&m_rule, &ViewModel::changed, this, [this] { m_person.setNeedsSecondPerson(m_rule.isOn()); });
}

bool PeopleViewModel::concerns(const QString &topic) const
{
    return topic == "proposal"_L1 || topic == "role"_L1;
}

ViewModel::Status PeopleViewModel::status() const
{
    return statusOf(m_first.reading(), m_people.rows().isEmpty());
}

void PeopleViewModel::beginAgain()
{
    ++m_turn;
    m_first.forget();
    m_people.clear();
    m_isReadingMore = false;
    m_moreError.reset();
    setCurrentKey({});
    show();
}

void PeopleViewModel::forget()
{
    m_filter.clear();
    beginAgain();
}

void PeopleViewModel::retranslate()
{
    show();
    Q_EMIT reworded();
    Q_EMIT changed();
    Q_EMIT m_person.changed();
    Q_EMIT m_rule.changed();
    Q_EMIT m_rule.proposalsChanged();
}

void PeopleViewModel::show()
{
    QList<WordRow> rows;
    rows.reserve(m_people.rows().size());
    const QString waits = tr("waits for a second person");
    for (const Person &person : m_people.rows()) {
        rows.append(rowOf(person, waits));
    }
    m_rows.setRows(rows);
    const bool isMore = !m_people.next().isEmpty() && !m_isReadingMore && !m_moreError;
    m_rows.setFetch(isMore ? std::function<void()>([this] { readMore(); }) : nullptr);
}

void PeopleViewModel::take(const Result<PeoplePage> &answer)
{
    if (!answer) {
        return;
    }
    if (!m_people.takeFirst(answer->people, answer->next)) {
        ++m_turn; // a page on its way would not fit below
        m_isReadingMore = false;
        m_moreError.reset();
    }
    show();
}

void PeopleViewModel::readMore()
{
    if (m_isReadingMore || m_people.next().isEmpty()) {
        return;
    }
    m_isReadingMore = true;
    m_moreError.reset();
    QCoro::connect(m_api.page(m_filter, m_people.next()), this, [this, turn = m_turn](const Result<PeoplePage> &more) {
        if (turn == m_turn) {
            onMore(more);
        }
    });
    Q_EMIT changed();
}

void PeopleViewModel::onMore(const Result<PeoplePage> &more)
{
    m_isReadingMore = false;
    if (more) {
        m_people.takeMore(more->people, more->next);
    } else {
        m_moreError = more.error(); // read again by a button, not by scrolling
    }
    show();
    settle(more);
}

ui::ErrorText PeopleViewModel::moreError() const
{
    return m_moreError ? ui::ErrorText::forUser(*m_moreError) : ui::ErrorText();
}

Provenance PeopleViewModel::provenanceNow() const
{
    return m_first.reading().value ? provenance(m_first.reading().readAt, false, tr("from our records")) : Provenance();
}

void PeopleViewModel::setCurrentKey(const QString &key)
{
    if (key != m_person.uid()) {
        m_person.show(key);
        Q_EMIT currentChanged();
    }
}

void PeopleViewModel::setRoleFilter(const QString &role)
{
    if (role != m_filter) {
        m_filter = role;
        beginAgain();
        refresh();
        Q_EMIT changed();
    }
}

QString PeopleViewModel::filterText() const
{
    const auto role = domain::roleFromName(m_filter);
    return role ? roleText(*role) : QString();
}

QVariantList PeopleViewModel::roleFilters() const
{
    QVariantList list{QVariantMap{{u"value"_s, QString()}, {u"text"_s, tr("Everybody")}}};
    for (const Role role : {Role::Owner, Role::Admin, Role::Agent, Role::Customer}) {
        list.append(QVariantMap{{u"value"_s, domain::roleName(role)}, {u"text"_s, roleText(role)}});
    }
    return list;
}

} // namespace dotm::admin
