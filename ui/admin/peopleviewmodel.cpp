// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/peopleviewmodel.h"

#include "ui/admin/peopleexport.h"
#include "ui/admin/peoplewords.h"

#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::PeoplePage;
using core::Result;
using domain::Role;

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
    m_rows.setFetch(
        [this](const QString &key, int limit, const PersonListModel::Reply &reply) { readPage(key, limit, reply); });
    connect(&m_rows, &PersonListModel::readingChanged, this, &ViewModel::changed);
    for (ViewModel *part : {static_cast<ViewModel *>(&m_person), static_cast<ViewModel *>(&m_rule)}) {
        connect(part, &ViewModel::told, this, &ViewModel::told);
        connect(this, &ViewModel::shownChanged, part, [this, part] { part->setShown(isShown()); });
    }
    connect(&m_person, &RoleViewModel::done, this, [this] {
        refresh();
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
    return statusOf(m_first.reading(), m_rows.count() == 0);
}

void PeopleViewModel::beginAgain()
{
    m_first.forget();
    m_isBeginning = true; // the rows go when others come: a list that is on screen still holds them
    m_rows.pause();
    setCurrentKey({});
}

void PeopleViewModel::forget()
{
    m_filter.clear();
    beginAgain();
    m_rows.replace({});
}

void PeopleViewModel::retranslate()
{
    m_rows.reword();
    Q_EMIT reworded();
    Q_EMIT changed();
    Q_EMIT m_person.changed();
    Q_EMIT m_rule.changed();
    Q_EMIT m_rule.proposalsChanged();
}

void PeopleViewModel::take(const Result<PeoplePage> &answer)
{
    if (!answer) {
        return;
    }
    const PersonListModel::Page newest{answer->people, answer->next};
    if (std::exchange(m_isBeginning, false)) {
        m_rows.replace(newest);
    } else {
        m_rows.takeNewest(newest);
        m_rows.retry(); // the service is there again
    }
}

void PeopleViewModel::readPage(const QString &key, int limit, const PersonListModel::Reply &reply)
{
    QCoro::connect(m_api.page(m_filter, key, limit), this, [this, reply](const Result<PeoplePage> &page) {
        store().note(page ? core::Outcome() : core::fail(page.error()));
        reply(page ? Result<PersonListModel::Page>(PersonListModel::Page{page->people, page->next})
                   : core::fail(page.error()));
        Q_EMIT changed();
    });
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
