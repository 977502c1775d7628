// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditviewmodel.h"

#include "domain/auditaction.h"
#include "ui/admin/auditdetails.h"
#include "ui/admin/auditexport.h"
#include "ui/admin/auditwords.h"
#include "ui/shared/age.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::AuditPage;
using contract::AuditEntry;
using core::Result;

namespace {

std::optional<QDate> dayOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QLocale locale;
    for (const QDate day : {QDate::fromString(trimmed, Qt::ISODate), locale.toDate(trimmed, QLocale::ShortFormat),
                            locale.toDate(trimmed, QLocale::LongFormat)}) {
        if (day.isValid() && day.year() > 1999) { // two digits of a year mean the last century
            return day;
        }
    }
    return std::nullopt;
}

std::optional<core::TimePoint> beginOf(const std::optional<QDate> &day)
{
    return day ? std::optional(core::fromMs(day->startOfDay().toMSecsSinceEpoch())) : std::nullopt;
}

QString keyOf(qint64 next)
{
    return next > 0 ? QString::number(next) : QString();
}

} // namespace

AuditViewModel::AuditViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_entries(store.clock()),
      m_newest(
          this, store.clock(), [this] { return m_api.since(m_filter, m_isBeginning ? 0 : m_entries.newest()); },
          [this](const Result<AuditPage> &answer) {
              take(answer);
              settle(answer);
          }),
      m_chain(store, nullptr),
      m_file(store, u"audit"_s, [this] { return auditList(this->store(), this, m_filter, filterText()); }, nullptr)
{
    m_entries.setFetch(
        [this](const QString &key, int limit, const AuditListModel::Reply &reply) { readPage(key, limit, reply); });
    connect(&m_entries, &AuditListModel::readingChanged, this, &ViewModel::changed);
    connect(&m_entries, &QAbstractItemModel::dataChanged, this, &AuditViewModel::followCurrent);
    connect(&m_entries, &QAbstractItemModel::rowsInserted, this, &AuditViewModel::followCurrent);
    connect(&m_chain, &ViewModel::told, this, &ViewModel::told);
    connect(this, &ViewModel::shownChanged, &m_chain, [this] { m_chain.setShown(isShown()); });
}

bool AuditViewModel::concerns(const QString &topic) const
{
    return topic != "usage"_L1; // every change of the others leaves an entry
}

ViewModel::Status AuditViewModel::status() const
{
    return statusOf(m_newest.reading(), m_entries.count() == 0);
}

void AuditViewModel::beginAgain()
{
    m_newest.forget();
    m_isBeginning = true; // the rows go when others come: a list that is on screen still holds them
    m_entries.pause();
    setCurrentKey({});
}

void AuditViewModel::forget()
{
    m_filter = {};
    m_typed.clear();
    beginAgain();
    m_entries.replace({});
}

void AuditViewModel::retranslate()
{
    m_entries.reword();
    Q_EMIT currentChanged();
}

// Entries.

void AuditViewModel::take(const Result<AuditPage> &answer)
{
    if (!answer) {
        return;
    }
    m_isBeginning = false;
    if (answer->reachesKnown) {
        m_entries.addNewer(answer->entries);
        m_entries.retry(); // the service is there again
        return;
    }
    m_entries.replace({answer->entries, keyOf(answer->next)});
    if (m_entries.find(m_current) == nullptr) {
        setCurrentKey({});
    }
}

void AuditViewModel::readPage(const QString &key, int limit, const AuditListModel::Reply &reply)
{
    QCoro::connect(m_api.page(m_filter, key.toLongLong(), limit), this, [this, reply](const Result<AuditPage> &page) {
        store().note(page ? core::Outcome() : core::fail(page.error()));
        reply(page ? Result<AuditListModel::Page>(AuditListModel::Page{page->entries, keyOf(page->next)})
                   : core::fail(page.error()));
        Q_EMIT changed();
    });
}

Provenance AuditViewModel::provenanceNow() const
{
    return m_newest.reading().value ? provenance(m_newest.reading().readAt, false, tr("from the audit log"))
                                    : Provenance();
}

// The current entry.

QString AuditViewModel::currentKey() const
{
    return m_current > 0 ? QString::number(m_current) : QString();
}

QString AuditViewModel::keyAt(int row) const
{
    const AuditEntry *entry = m_entries.at(row);
    return entry != nullptr ? QString::number(entry->sequence) : QString();
}

void AuditViewModel::setCurrentKey(const QString &key)
{
    const qint64 current = key.toLongLong();
    if (current != m_current) {
        const AuditEntry *entry = m_entries.find(current);
        m_current = current;
        m_entry = entry != nullptr ? std::optional(*entry) : std::nullopt;
        Q_EMIT currentChanged();
    }
}

/// An entry that is current may come later, and stays when its row is no longer in memory.
void AuditViewModel::followCurrent()
{
    const AuditEntry *entry = m_current > 0 && !m_entry ? m_entries.find(m_current) : nullptr;
    if (entry != nullptr) {
        m_entry = *entry;
        Q_EMIT currentChanged();
    }
}

QVariantMap AuditViewModel::details() const
{
    return m_entry ? auditDetails(*m_entry) : QVariantMap();
}

// The filter.

QString AuditViewModel::dayProblem(const QString &text) const
{
    if (text.trimmed().isEmpty() || dayOf(text)) {
        return {};
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(store().now())).toLocalTime().date();
    //: %1 is a date, as an example
    return tr("Give a day, like %1").arg(today.toString(Qt::ISODate));
}

bool AuditViewModel::setFilter(const QVariantMap &typed)
{
    const QString from = typed.value(u"from"_s).toString();
    const QString until = typed.value(u"until"_s).toString();
    if (!dayProblem(from).isEmpty() || !dayProblem(until).isEmpty()) {
        return false;
    }
    client::AuditFilter filter;
    filter.person = typed.value(u"person"_s).toString().trimmed();
    filter.action = typed.value(u"action"_s).toString();
    filter.subject = typed.value(u"subject"_s).toString().trimmed();
    filter.from = beginOf(dayOf(from));
    const auto last = dayOf(until);
    filter.until = beginOf(last ? std::optional(last->addDays(1)) : std::nullopt); // the day itself belongs to it
    m_typed = typed;
    if (filter != m_filter) {
        m_filter = filter;
        beginAgain();
        refresh();
    }
    Q_EMIT changed();
    return true;
}

void AuditViewModel::clearFilter()
{
    setFilter({});
}

QString AuditViewModel::filterText() const
{
    QStringList parts;
    if (!m_filter.person.isEmpty()) {
        parts.append(tr("by %1").arg(m_filter.person));
    }
    if (!m_filter.action.isEmpty()) {
        parts.append(auditActionText(m_filter.action));
    }
    if (!m_filter.subject.isEmpty()) {
        parts.append(tr("on %1").arg(m_filter.subject));
    }
    if (m_filter.from) {
        parts.append(tr("since %1").arg(ui::dateText(*m_filter.from)));
    }
    if (m_filter.until) {
        parts.append(tr("until %1").arg(ui::dateText(*m_filter.until - std::chrono::hours(1))));
    }
    return parts.join(u" · "_s);
}

QVariantList AuditViewModel::actions() const
{
    QVariantList list;
    const QList<domain::AuditAction> &all = domain::auditActions();
    for (const domain::AuditAction action : all) {
        const QString name = domain::auditActionName(action);
        list.append(QVariantMap{{u"value"_s, name}, {u"text"_s, auditActionText(name)}});
    }
    std::ranges::sort(list, [](const QVariant &one, const QVariant &other) {
        return QString::localeAwareCompare(one.toMap().value(u"text"_s).toString(),
                                           other.toMap().value(u"text"_s).toString()) < 0;
    });
    list.prepend(QVariantMap{{u"value"_s, QString()}, {u"text"_s, tr("Everything")}});
    return list;
}

} // namespace dotm::admin
