// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/keysviewmodel.h"

#include "ui/admin/keysexport.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::KeysPage;
using contract::ApiKey;
using core::Result;

KeysViewModel::KeysViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_first(
          this, store.clock(), [this] { return m_api.page(m_filter, {}); },
          [this](const Result<KeysPage> &answer) {
              take(answer);
              settle(answer);
          }),
      m_current(store, nullptr), m_maker(store, nullptr),
      m_file(store, u"keys"_s, [this] { return keysList(this->store(), this, m_filter, filterText()); }, nullptr)
{
    connect(&m_current, &ViewModel::told, this, &ViewModel::told);
    connect(&m_maker, &KeyMaker::told, this, &ViewModel::told);
    connect(this, &ViewModel::shownChanged, &m_current, [this] { m_current.setShown(isShown()); });
    connect(&m_current, &KeyViewModel::revoked, this, &KeysViewModel::refresh);
    connect(&m_maker, &KeyMaker::done, this, &KeysViewModel::refresh);
}

ViewModel::Status KeysViewModel::status() const
{
    return statusOf(m_first.reading(), m_keys.rows().isEmpty());
}

void KeysViewModel::beginAgain()
{
    ++m_turn;
    m_first.forget();
    m_keys.clear();
    m_isReadingMore = false;
    m_moreError.reset();
    setCurrentKey({});
    show();
}

void KeysViewModel::forget()
{
    m_filter.clear();
    beginAgain();
}

void KeysViewModel::retranslate()
{
    show();
    Q_EMIT reworded();
    Q_EMIT changed();
    Q_EMIT m_current.changed();
}

WordRow KeysViewModel::rowOf(const ApiKey &key) const
{
    WordRow row;
    row.key = key.id;
    row.title = key.name;
    row.note = key.ownerEmail.isEmpty() ? tr("acts for nobody") : ui::maskedEmail(key.ownerEmail);
    row.tail = key.lastUsedAt ? ui::timeText(*key.lastUsedAt, store().now()) : tr("never used");
    row.icon = key.isActive ? u"key"_s : u"x"_s;
    row.tone = u"ink"_s;
    const QString used = key.lastUsedAt ? tr("last used %1").arg(row.tail) : row.tail;
    QStringList spoken{row.title, row.note, used};
    if (!key.isActive) {
        row.note = tr("revoked") + u" · "_s + row.note;
        spoken.insert(1, tr("revoked"));
    }
    row.spoken = spoken.join(u", "_s);
    return row;
}

void KeysViewModel::show()
{
    QList<WordRow> rows;
    rows.reserve(m_keys.rows().size());
    for (const ApiKey &key : m_keys.rows()) {
        rows.append(rowOf(key));
    }
    m_rows.setRows(rows);
    const bool isMore = !m_keys.next().isEmpty() && !m_isReadingMore && !m_moreError;
    m_rows.setFetch(isMore ? std::function<void()>([this] { readMore(); }) : nullptr);
}

void KeysViewModel::take(const Result<KeysPage> &answer)
{
    if (!answer) {
        return;
    }
    if (!m_keys.takeFirst(answer->keys, answer->next)) {
        ++m_turn; // a page on its way would not fit below
        m_isReadingMore = false;
        m_moreError.reset();
    }
    show();
}

void KeysViewModel::readMore()
{
    if (m_isReadingMore || m_keys.next().isEmpty()) {
        return;
    }
    m_isReadingMore = true;
    m_moreError.reset();
    QCoro::connect(m_api.page(m_filter, m_keys.next()), this, [this, turn = m_turn](const Result<KeysPage> &more) {
        if (turn == m_turn) {
            onMore(more);
        }
    });
    Q_EMIT changed();
}

void KeysViewModel::onMore(const Result<KeysPage> &more)
{
    m_isReadingMore = false;
    if (more) {
        m_keys.takeMore(more->keys, more->next);
    } else {
        m_moreError = more.error(); // read again by a button, not by scrolling
    }
    show();
    settle(more);
}

ui::ErrorText KeysViewModel::moreError() const
{
    return m_moreError ? ui::ErrorText::forUser(*m_moreError) : ui::ErrorText();
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
