// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantlogviewmodel.h"

#include "core/task.h"
#include "ui/customer/assistantcallrow.h"
#include "ui/customer/assistantdecisions.h"
#include "ui/customer/assistantlogexport.h"
#include "ui/customer/assistantwording.h"
#include "ui/customer/wording.h"
#include "ui/shared/age.h"
#include "ui/shared/newfile.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using bridge::CallEntry;
using bridge::Decision;

namespace {

constexpr qsizetype kPage = 30;

bool fitsDecision(const CallEntry &entry, const QString &wanted)
{
    if (wanted == "read"_L1) {
        return entry.decision == Decision::NoQuestion;
    }
    if (wanted == "allowed"_L1) {
        return isAllowed(entry.decision) && entry.decision != Decision::NoQuestion;
    }
    return wanted != "refused"_L1 || isRefused(entry.decision);
}

AssistantRowsModel::Row rowOf(const CallEntry &entry, core::TimePoint now)
{
    AssistantCallRow row;
    row.time = ui::timeText(entry.at, now);
    row.who = entry.assistantName;
    row.iconName = errandIcon(entry.errand);
    row.title = errandText(entry.errand, entry.tool);
    row.decision = decisionText(entry.decision);
    row.decisionIcon = decisionIcon(entry.decision);
    row.isRefused = isRefused(entry.decision);
    row.money = entry.spent.minor > 0 ? moneyText(entry.spent) : QString();
    row.tool = entry.tool;
    row.kind = kindText(entry.kind);
    row.reason = reasonText(entry.reason);
    row.outcome = outcomeText(entry);
    row.result = entry.result;
    row.readBack = readBackText(entry);
    row.readBackCertainty = readBackCertainty(entry.readBack);
    row.arguments = argumentRows(entry.arguments);
    return {entry.id, QVariant::fromValue(row)};
}

QString sumsText(const QMap<QString, core::Money> &sums)
{
    QStringList texts;
    for (const core::Money &sum : sums) {
        texts.append(moneyText(sum));
    }
    return texts.join(u" + "_s);
}

} // namespace

AssistantLogViewModel::AssistantLogViewModel(bridge::Desk &desk, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_most(kPage)
{
    m_pool.setMaxThreadCount(1);
    update();
}

AssistantLogViewModel::~AssistantLogViewModel()
{
    m_pool.waitForDone();
}

void AssistantLogViewModel::update()
{
    m_entries = m_desk.log();
    narrow();
}

void AssistantLogViewModel::narrow()
{
    m_found.clear();
    std::ranges::copy_if(m_entries, std::back_inserter(m_found),
                         [this](const CallEntry &entry) { return matches(entry); });
    QList<AssistantRowsModel::Row> rows;
    const core::TimePoint now = m_clock.now();
    const QList<CallEntry> page = m_found.first(std::min(m_most, m_found.size()));
    for (const CallEntry &entry : page) {
        rows.append(rowOf(entry, now));
    }
    m_model.setRows(rows);
    Q_EMIT changed();
}

bool AssistantLogViewModel::matches(const CallEntry &entry) const
{
    if (!m_assistant.isEmpty() && entry.assistantId != m_assistant) {
        return false;
    }
    if (!fitsDecision(entry, m_decision)) {
        return false;
    }
    if (m_filter.isEmpty()) {
        return true;
    }
    const auto holds = [this](const QString &text) {
        return text.contains(m_filter, Qt::CaseInsensitive);
    };
    return holds(entry.assistantName) || holds(entry.tool) || holds(errandText(entry.errand, entry.tool)) ||
           holds(decisionText(entry.decision)) || holds(entry.result) || holds(entry.readBackText) ||
           holds(QString::fromUtf8(QJsonDocument(entry.arguments).toJson(QJsonDocument::Compact)));
}

void AssistantLogViewModel::setFilter(const QString &filter)
{
    const QString trimmed = filter.trimmed();
    if (trimmed != m_filter) {
        m_filter = trimmed;
        m_most = kPage;
        narrow();
    }
}

void AssistantLogViewModel::setAssistant(const QString &id)
{
    if (id != m_assistant) {
        m_assistant = id;
        m_most = kPage;
        narrow();
    }
}

void AssistantLogViewModel::setDecision(const QString &decision)
{
    if (decision != m_decision) {
        m_decision = decision;
        m_most = kPage;
        narrow();
    }
}

void AssistantLogViewModel::clearFilter()
{
    m_filter.clear();
    m_assistant.clear();
    m_decision = u"all"_s;
    m_most = kPage;
    narrow();
}

void AssistantLogViewModel::showMore()
{
    m_most += kPage;
    narrow();
}

bool AssistantLogViewModel::isFiltered() const
{
    return !m_filter.isEmpty() || !m_assistant.isEmpty() || m_decision != "all"_L1;
}

QVariantList AssistantLogViewModel::assistants() const
{
    QMap<QString, QString> names; // of each the newest name
    for (const CallEntry &entry : m_entries) {
        if (!names.contains(entry.assistantId)) {
            names.insert(entry.assistantId, entry.assistantName);
        }
    }
    QVariantList list{QVariantMap{{u"value"_s, QString()}, {u"text"_s, tr("All assistants")}}};
    for (auto each = names.cbegin(); each != names.cend(); ++each) {
        list.append(QVariantMap{{u"value"_s, each.key()}, {u"text"_s, each.value()}});
    }
    return list;
}

QVariantList AssistantLogViewModel::decisions()
{
    return {QVariantMap{{u"value"_s, u"all"_s}, {u"text"_s, tr("All")}},
            QVariantMap{{u"value"_s, u"read"_s}, {u"text"_s, tr("Reading")}},
            QVariantMap{{u"value"_s, u"allowed"_s}, {u"text"_s, tr("Allowed")}},
            QVariantMap{{u"value"_s, u"refused"_s}, {u"text"_s, tr("Not allowed")}}};
}

QString AssistantLogViewModel::countText() const
{
    if (hasMore()) {
        //: how many of how many calls are listed
        return tr("%1 of %Ln call(s)", nullptr, static_cast<int>(m_found.size()))
            .arg(QLocale().toString(m_model.count()));
    }
    return tr("%Ln call(s)", nullptr, static_cast<int>(m_found.size()));
}

QVariantMap AssistantLogViewModel::useOf(int days) const
{
    const core::TimePoint since = m_clock.now() - std::chrono::days(days);
    int calls = 0;
    int allowed = 0;
    int refused = 0;
    QMap<QString, core::Money> sums;
    for (const CallEntry &entry : m_entries) {
        if (entry.at < since) {
            continue;
        }
        ++calls;
        allowed += isAllowed(entry.decision) ? 1 : 0;
        refused += isRefused(entry.decision) ? 1 : 0;
        if (entry.spent.minor != 0) {
            core::Money &sum = sums[entry.spent.currency];
            sum.currency = entry.spent.currency;
            sum.minor += entry.spent.minor;
        }
    }
    const QLocale locale;
    return {{u"period"_s, tr("%Ln day(s)", nullptr, days)},
            {u"calls"_s, locale.toString(calls)},
            {u"allowed"_s, locale.toString(allowed)},
            {u"refused"_s, locale.toString(refused)},
            {u"spent"_s, sums.isEmpty() ? tr("Nothing") : sumsText(sums)}};
}

QVariantList AssistantLogViewModel::use() const
{
    return {useOf(7), useOf(30), useOf(90)};
}

QString AssistantLogViewModel::useSource() const
{
    if (m_entries.isEmpty()) {
        return tr("from this computer’s log");
    }
    //: %1 is a date
    return tr("from this computer’s log, which begins %1").arg(ui::dateText(m_entries.constLast().at));
}

QString AssistantLogViewModel::suggestedPath() const
{
    //: begin of a file name
    return ui::suggestedFile(tr("DOTM assistants"), u"csv"_s, m_clock.now());
}

void AssistantLogViewModel::exportCsv(const QString &path)
{
    if (m_isExporting) {
        return;
    }
    m_isExporting = true;
    Q_EMIT changed();
    m_pool.start([this, path, entries = m_found] {
        const QByteArray csv = assistantLogCsv(entries);
        const QString failure =
            ui::writeNewFile(path, [&csv](QIODevice &file) { return file.write(csv) == csv.size(); });
        core::post(this, [this, path, failure] {
            m_isExporting = false;
            if (failure.isEmpty()) {
                Q_EMIT exported(path);
            } else {
                Q_EMIT exportFailed(failure);
            }
            Q_EMIT changed();
        });
    });
}

} // namespace dotm::customer
