// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/keysviewmodel.h"

#include "ui/admin/keysexport.h"

#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::KeysPage;
using core::Result;

KeysViewModel::KeysViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_first(
          this, store.clock(), [this] { return m_api.page(m_filter, {}); },
          [this](const Result<KeysPage> &answer) {
              take(answer);
              settle(answer);
          }),
      m_rows(store.clock()), m_current(store, nullptr), m_maker(store, nullptr),
      m_file(store, u"keys"_s, [this] { return keysList(this->store(), this, m_filter, filterText()); }, nullptr)
{
    m_rows.setFetch(
        [this](const QString &key, int limit, const KeyListModel::Reply &reply) { readPage(key, limit, reply); });
    connect(&m_rows, &KeyListModel::readingChanged, this, &ViewModel::changed);
    connect(&m_current, &ViewModel::told, this, &ViewModel::told);
    connect(&m_maker, &KeyMaker::told, this, &ViewModel::told);
    connect(this, &ViewModel::shownChanged, &m_current, [this] { m_current.setShown(isShown()); });
    connect(&m_current, &KeyViewModel::revoked, this, &KeysViewModel::refresh);
    connect(&m_maker, &KeyMaker::done, this, &KeysViewModel::refresh);
}

ViewModel::Status KeysViewModel::status() const
{
    return statusOf(m_first.reading(), m_rows.count() == 0);
}

void KeysViewModel::beginAgain()
{
    m_first.forget();
    m_isBeginning = true; // the rows go when others come: a list that is on screen still holds them
    m_rows.pause();
    setCurrentKey({});
}

void KeysViewModel::forget()
{
    m_filter.clear();
    beginAgain();
    m_rows.replace({});
}

void KeysViewModel::retranslate()
{
    m_rows.reword();
    Q_EMIT reworded();
    Q_EMIT changed();
    Q_EMIT m_current.changed();
}

void KeysViewModel::take(const Result<KeysPage> &answer)
{
    if (!answer) {
        return;
    }
    const KeyListModel::Page newest{answer->keys, answer->next};
    if (std::exchange(m_isBeginning, false)) {
        m_rows.replace(newest);
    } else {
        m_rows.takeNewest(newest);
        m_rows.retry(); // the service is there again
    }
}

void KeysViewModel::readPage(const QString &key, int limit, const KeyListModel::Reply &reply)
{
    QCoro::connect(m_api.page(m_filter, key, limit), this, [this, reply](const Result<KeysPage> &page) {
        store().note(page ? core::Outcome() : core::fail(page.error()));
        reply(page ? Result<KeyListModel::Page>(KeyListModel::Page{page->keys, page->next}) : core::fail(page.error()));
        Q_EMIT changed();
    });
}

Provenance KeysViewModel::provenanceNow() const
{
    return m_first.reading().value ? provenance(m_first.reading().readAt, false, tr("from our records")) : Provenance();
}

void KeysViewModel::setCurrentKey(const QString &key)
{
    if (key != m_current.key()) {
        m_current.show(key);
        Q_EMIT currentChanged();
    }
}

void KeysViewModel::setStateFilter(const QString &state)
{
    if (state != m_filter) {
        m_filter = state;
        beginAgain();
        refresh();
        Q_EMIT changed();
    }
}

QString KeysViewModel::filterText() const
{
    return m_filter == "active"_L1 ? tr("Active") : m_filter == "revoked"_L1 ? tr("Revoked") : QString();
}

QVariantList KeysViewModel::stateFilters() const
{
    const auto filter = [](const QString &value, const QString &text) {
        return QVariantMap{{u"value"_s, value}, {u"text"_s, text}};
    };
    return {filter({}, tr("All")), filter(u"active"_s, tr("Active")), filter(u"revoked"_s, tr("Revoked"))};
}

} // namespace dotm::admin
