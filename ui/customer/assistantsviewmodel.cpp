// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantsviewmodel.h"

#include "domain/catalog.h"
#include "ui/customer/assistantlimits.h"
#include "ui/customer/assistantrequestfacts.h"
#include "ui/customer/assistantrows.h"
#include "ui/customer/assistantwording.h"
#include "ui/customer/wording.h"
#include "ui/shared/age.h"

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using bridge::Assistant;
using bridge::AssistantLimits;
using bridge::ConsentRequest;

namespace {

constexpr qsizetype kLongestName = 60;

QString stateName(ConsentRequest::State state)
{
    switch (state) {
    case ConsentRequest::State::Waiting:
        return u"waiting"_s;
    case ConsentRequest::State::Missed:
        return u"missed"_s;
    case ConsentRequest::State::Prepared:
        return u"prepared"_s;
    }
    Q_UNREACHABLE();
    return {};
}

AssistantRow rowOf(const Assistant &assistant, core::Money spent, core::TimePoint now)
{
    const AssistantLimits &limits = assistant.limits;
    AssistantRow row;
    row.name = assistant.name;
    row.way = wayText(assistant);
    row.since = ui::dateText(assistant.connectedSince);
    row.lastSeen = assistant.lastSeen ? ui::timeText(*assistant.lastSeen, now) : QString();
    row.saysItIs = assistant.saysItIs;
    row.isEnded = limits.until && *limits.until <= now;
    row.summary = row.isEnded ? AssistantsViewModel::tr("Its time is over") : limitsText(limits);
    spent.currency = spent.currency.isEmpty() ? limits.perDay.currency : spent.currency;
    //: amounts of money: spent today, allowed a day
    row.spent = AssistantsViewModel::tr("%1 of %2").arg(moneyText(spent), moneyText(limits.perDay));
    row.mayRead = limits.mayRead;
    row.mayChange = limits.mayChange;
    const LimitChoices money = moneyChoices(limits.perDay);
    row.moneyChoices = money.choices;
    row.moneyChoice = money.chosen;
    const LimitChoices calls = callChoices(limits.callsPerHour);
    row.callChoices = calls.choices;
    row.callChoice = calls.chosen;
    const LimitChoices ends = endChoices(limits.until, now);
    row.endChoices = ends.choices;
    row.endChoice = ends.chosen;
    return row;
}

} // namespace

AssistantsViewModel::AssistantsViewModel(const AssistantParts &parts, CustomerStore &store, QObject *parent)
    : ViewModel(store, parent), m_desk(parts.desk), m_log(parts.desk, store.clock(), nullptr),
      m_setup(parts.setup, nullptr), m_newKey(parts.desk, nullptr)
{
    connect(&m_desk, &bridge::Desk::changed, this, [this] {
        update();
        Q_EMIT changed();
    });
    connect(&m_setup, &AssistantSetupViewModel::settled, this, &AssistantsViewModel::onSettled);
    connect(&parts.setup, &SetupDesk::programsChanged, this, &AssistantsViewModel::updatePrograms);
    connect(&m_setup, &AssistantSetupViewModel::told, this, &AssistantsViewModel::told);
    connect(&m_newKey, &AssistantKeyViewModel::told, this, &AssistantsViewModel::told);
    update();
}

ViewModel::Status AssistantsViewModel::status() const
{
    if (!m_desk.isOpen()) {
        return m_desk.problem() ? Status::Failed : Status::Loading;
    }
    return m_programs.count() == 0 && m_requests.count() == 0 ? Status::Empty : Status::Ready;
}

QString AssistantsViewModel::state() const
{
    if (m_desk.isStopped()) {
        return u"stopped"_s;
    }
    if (m_desk.isRunning()) {
        return u"open"_s;
    }
    return m_desk.problem() ? u"broken"_s : u"closed"_s;
}

ui::ErrorText AssistantsViewModel::problem() const
{
    const auto problem = m_desk.problem();
    if (!problem) {
        return {};
    }
    ui::ErrorText text = ui::ErrorText::forUser(*problem);
    text.what = tr("Assistants cannot come in");
    text.meaning = problem->detail;
    text.advice = tr("Close DOTM Desktop and start it again. What is kept here is not lost.");
    return text;
}

QStringList AssistantsViewModel::phrases()
{
    return {domain::kInvocationPhrases.begin(), domain::kInvocationPhrases.end()};
}

void AssistantsViewModel::update()
{
    updatePrograms();
    updateRequests();
    updateGrants();
    m_log.update();
    m_setup.update();
}

void AssistantsViewModel::retranslate()
{
    update();
    Q_EMIT changed();
}

void AssistantsViewModel::updatePrograms()
{
    const QList<Assistant> assistants = m_desk.assistants();
    QList<AssistantRowsModel::Row> rows;
    for (const Assistant &each : assistants) {
        AssistantRow row = rowOf(each, m_desk.spentToday(each.id), store().now());
        if (each.way == bridge::Way::Stdio && m_setup.canDisconnect(each.program)) {
            row.program = each.program;
        }
        rows.append({each.id, QVariant::fromValue(row)});
    }
    m_programs.setRows(rows);
}

void AssistantsViewModel::updateRequests()
{
    const core::TimePoint now = store().now();
    const QList<ConsentRequest> requests = m_desk.requests();
    QList<AssistantRowsModel::Row> rows;
    m_waitingCount = 0;
    for (const ConsentRequest &each : requests) {
        AssistantAskRow row;
        row.state = stateName(each.state);
        row.iconName = errandIcon(each.errand);
        row.title = askText(each);
        row.text = askedText(each, now);
        row.isMoney = each.kind == bridge::ToolKind::Money;
        row.price = each.costNow.minor > 0 ? moneyText(each.costNow) : QString();
        row.facts = requestFacts(each, store());
        rows.append({each.id, QVariant::fromValue(row)});
        m_waitingCount += each.state == ConsentRequest::State::Prepared ? 0 : 1;
    }
    m_requests.setRows(rows);
}

void AssistantsViewModel::updateGrants()
{
    const core::TimePoint now = store().now();
    const QList<bridge::Grant> grants = m_desk.grants();
    QList<AssistantRowsModel::Row> rows;
    for (const bridge::Grant &each : grants) {
        const auto assistant = find(each.assistantId);
        AssistantGrantRow row;
        row.title = errandText(bridge::ruleFor(each.tool).errand, each.tool);
        const QString who = held(assistant ? assistant->name : each.assistantId);
        const QString given = ui::timeText(each.givenAt, now);
        //: name of an assistant, time it was given, time of its end
        row.text = each.until == midnightAfter(now)
                       ? tr("%1, given %2, ends at midnight").arg(who, given)
                       : tr("%1, given %2, ends %3").arg(who, given, ui::timeText(each.until, now));
        rows.append({each.id, QVariant::fromValue(row)});
    }
    m_grants.setRows(rows);
}

/// Disconnecting in a program's settings is done when they were read again: then it is not let in any more either.
void AssistantsViewModel::onSettled(const QString &programId, bool connects)
{
    if (connects) {
        return;
    }
    const QList<Assistant> assistants = m_desk.assistants();
    for (const Assistant &each : assistants) {
        if (each.way == bridge::Way::Stdio && each.program == programId) {
            m_desk.forget(each.id);
        }
    }
}

std::optional<Assistant> AssistantsViewModel::find(const QString &id) const
{
    const QList<Assistant> all = m_desk.assistants();
    const auto found = std::ranges::find(all, id, &Assistant::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void AssistantsViewModel::rename(const QString &id, const QString &name)
{
    const QString wanted = name.simplified().left(kLongestName);
    const auto assistant = find(id);
    if (assistant && !wanted.isEmpty() && wanted != assistant->name) {
        m_desk.rename(id, wanted);
        //: %1 is the name of an assistant
        Q_EMIT told(tr("It is called %1 now.").arg(held(wanted)));
    }
}

void AssistantsViewModel::limit(const QString &id, const std::function<void(AssistantLimits &)> &change)
{
    if (const auto assistant = find(id)) {
        AssistantLimits limits = assistant->limits;
        change(limits);
        if (limits != assistant->limits) {
            m_desk.setLimits(id, limits);
        }
    }
}

void AssistantsViewModel::setMayRead(const QString &id, bool may)
{
    limit(id, [may](AssistantLimits &limits) { limits.mayRead = may; });
}

void AssistantsViewModel::setMayChange(const QString &id, bool may)
{
    limit(id, [may](AssistantLimits &limits) { limits.mayChange = may; });
}

void AssistantsViewModel::setPerDay(const QString &id, const QVariant &minor)
{
    bool isNumber = false;
    const qint64 amount = minor.toLongLong(&isNumber);
    if (isNumber && amount >= 0) {
        limit(id, [amount](AssistantLimits &limits) { limits.perDay.minor = amount; });
    }
}

void AssistantsViewModel::setCallsPerHour(const QString &id, const QVariant &calls)
{
    bool isNumber = false;
    const int count = calls.toInt(&isNumber);
    if (isNumber && count >= 0) {
        limit(id, [count](AssistantLimits &limits) { limits.callsPerHour = count; });
    }
}

void AssistantsViewModel::setEnd(const QString &id, const QVariant &end)
{
    const core::TimePoint now = store().now();
    limit(id, [&end, now](AssistantLimits &limits) { limits.until = endOf(end, now, limits.until); });
}

void AssistantsViewModel::forget(const QString &id)
{
    if (const auto assistant = find(id)) {
        m_desk.forget(id);
        //: %1 is the name of an assistant
        Q_EMIT told(tr("%1 is disconnected.").arg(held(assistant->name)));
    }
}

void AssistantsViewModel::allowNextTry(const QString &requestId)
{
    m_desk.allowNextTry(requestId);
    Q_EMIT told(tr("Its next try goes through without a question, until midnight."));
}

void AssistantsViewModel::dismiss(const QString &requestId)
{
    m_desk.dismiss(requestId);
}

void AssistantsViewModel::endGrant(const QString &grantId)
{
    m_desk.endGrant(grantId);
    Q_EMIT told(tr("The permission is ended."));
}

void AssistantsViewModel::stopAll()
{
    const bool isNew = !m_desk.isStopped();
    m_desk.stopAll();
    Q_EMIT told(tr("All assistants are stopped."));
    if (isNew) {
        Q_EMIT stoppedNow();
    }
}

void AssistantsViewModel::resume()
{
    if (m_desk.isStopped()) {
        m_desk.resume();
        Q_EMIT told(tr("Assistants may ask again. Permissions that lasted are gone."));
    }
}

} // namespace dotm::customer
