// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditviewmodel.h"

#include "domain/auditaction.h"
#include "ui/admin/auditdetails.h"
#include "ui/admin/auditwords.h"
#include "ui/shared/age.h"
#include "ui/shared/newfile.h"

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

} // namespace

AuditViewModel::AuditViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_entries(store.clock()),
      m_newest(
          this, store.clock(), [this] { return m_api.since(m_filter, m_isBeginning ? 0 : m_entries.newest()); },
          [this](const Result<AuditPage> &answer) {
              take(answer);
              settle(answer);
          }),
      m_chain(store, nullptr), m_file(store, nullptr)
{
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
    ++m_turn;
    m_newest.forget();
    m_next = 0;
    m_isReadingMore = false;
    m_moreError.reset();
    m_isBeginning = true; // the rows go when others come: a list that is on screen still holds them
    m_entries.setFetch(nullptr);
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
    } else {
        ++m_turn; // an older page on its way would not fit below
        m_isReadingMore = false;
        m_moreError.reset();
        m_entries.replace(answer->entries);
        m_next = answer->next;
        if (m_entries.find(m_current) == nullptr) {
            setCurrentKey({});
        }
    }
    offerMore();
}

void AuditViewModel::offerMore()
{
    m_entries.setFetch(m_next > 0 ? std::function<void()>([this] { readMore(); }) : nullptr);
}

void AuditViewModel::readMore()
{
    if (m_isReadingMore || m_next == 0) {
        return;
    }
    m_isReadingMore = true;
    QCoro::connect(m_api.page(m_filter, m_next), this, [this, turn = m_turn](const Result<AuditPage> &more) {
        if (turn == m_turn) {
            onMore(more);
        }
    });
    Q_EMIT changed();
}

void AuditViewModel::onMore(const Result<AuditPage> &more)
{
    m_isReadingMore = false;
    m_moreError.reset();
    if (more) {
        m_next = more->next;
        m_entries.addOlder(more->entries);
        offerMore();
    } else {
        m_moreError = more.error(); // fetched again by a button, not by scrolling
    }
    settle(more);
}

ui::ErrorText AuditViewModel::moreError() const
{
    return m_moreError ? ui::ErrorText::forUser(*m_moreError) : ui::ErrorText();
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
        m_current = current;
        Q_EMIT currentChanged();
    }
}

QVariantMap AuditViewModel::details() const
{
    const AuditEntry *entry = m_entries.find(m_current);
    return entry != nullptr ? auditDetails(*entry) : QVariantMap();
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

QString AuditViewModel::suggestedPath() const
{
    //: begin of a file name
    return ui::suggestedFile(tr("DOTM audit log"), u"csv"_s, store().now());
}

} // namespace dotm::admin
