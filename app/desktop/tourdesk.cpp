// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourdesk.h"

#include <QDateTime>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using bridge::Assistant;
using bridge::CallEntry;
using bridge::CallState;
using bridge::ConsentRequest;
using bridge::Decision;
using bridge::Errand;
using bridge::ReadBack;
using bridge::ToolKind;

namespace {

const core::Money kOneDollar{100, u"USD"_s};

core::TimePoint midnightAfter(core::TimePoint now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(now)).toLocalTime().date();
    return core::fromMs(today.addDays(1).startOfDay().toMSecsSinceEpoch());
}

} // namespace

void TourDesk::setScene(Scene scene)
{
    m_scene = scene;
    Q_EMIT changed();
}

void TourDesk::ask(Ask what)
{
    const QString former = u"asked"_s;
    if (what == m_asked) {
        return;
    }
    m_asked = what;
    m_askedAt = m_clock.now();
    Q_EMIT changed();
    if (what == Ask::Nothing) {
        Q_EMIT requestEnded(former);
    } else {
        Q_EMIT requestArrived(former);
    }
}

void TourDesk::notNow(const QString &)
{
    ask(Ask::Nothing);
}

QUrl TourDesk::url() const
{
    return isRunning() ? QUrl(u"http://127.0.0.1:41873/mcp"_s) : QUrl();
}

std::optional<core::Error> TourDesk::problem() const
{
    if (isRunning()) {
        return std::nullopt;
    }
    return core::Error{core::ErrorCode::Unavailable, u"No port of this computer was free."_s, std::nullopt, {}};
}

Assistant TourDesk::planner() const
{
    Assistant one;
    one.id = u"planner"_s;
    one.name = u"travel-planner"_s;
    one.way = bridge::Way::Http;
    one.saysItIs = u"travel-planner 2.4"_s;
    one.connectedSince = m_clock.now() - std::chrono::days(7);
    one.lastSeen = m_clock.now() - 2min;
    return one;
}

Assistant TourDesk::helper() const
{
    Assistant one;
    one.id = u"helper"_s;
    one.name = u"Claude Desktop"_s;
    one.program = u"claude-desktop"_s;
    one.saysItIs = u"claude-ai 0.14"_s;
    one.connectedSince = m_clock.now() - std::chrono::days(40);
    one.lastSeen = m_clock.now() - std::chrono::days(1);
    one.limits.perDay.minor = 0;
    return one;
}

QList<Assistant> TourDesk::assistants() const
{
    return isUsed() ? QList<Assistant>{helper(), planner()} : QList<Assistant>();
}

ConsentRequest TourDesk::request(Ask what) const
{
    const bool isMoney = what == Ask::Money;
    ConsentRequest request;
    request.assistant = isMoney ? planner() : helper();
    request.tool = isMoney ? u"activate_esim"_s : u"withdraw_activation"_s;
    request.kind = isMoney ? ToolKind::Money : ToolKind::Change;
    request.errand = isMoney ? Errand::GetLine : Errand::WithdrawActivation;
    request.productId = isMoney ? u"esim_beta"_s : QString();
    request.productName = isMoney ? u"eSIM Beta"_s : QString();
    request.costNow = isMoney ? kOneDollar : core::Money();
    request.leftToday = {2'400, u"USD"_s};
    request.isReversible = request.mayAllowUntilTonight = !isMoney;
    return request;
}

QList<ConsentRequest> TourDesk::requests() const
{
    QList<ConsentRequest> all;
    if (m_asked != Ask::Nothing) {
        ConsentRequest open = request(m_asked);
        open.id = u"asked"_s;
        open.askedAt = m_askedAt - 18s;
        open.deadline = m_askedAt + 103s;
        all.append(open);
    }
    if (m_scene == Scene::Two) {
        ConsentRequest missed = request(Ask::Money);
        missed.id = u"missed"_s;
        missed.state = ConsentRequest::State::Missed;
        missed.askedAt = m_clock.now() - 26min;
        missed.deadline = missed.askedAt + 2min;
        ConsentRequest prepared = request(Ask::Free);
        prepared.id = u"prepared"_s;
        prepared.state = ConsentRequest::State::Prepared;
        prepared.askedAt = m_clock.now() - 50min;
        prepared.deadline = prepared.askedAt + 2min;
        all += {missed, prepared};
    }
    return all;
}

QList<bridge::Grant> TourDesk::grants() const
{
    if (m_scene != Scene::Two) {
        return {};
    }
    return {
        {u"g"_s, u"planner"_s, u"withdraw_activation"_s, u"f"_s, m_clock.now() - 30min, midnightAfter(m_clock.now())}};
}

CallEntry TourDesk::call(const QString &id, std::chrono::minutes ago, const Assistant &who, const QString &tool,
                         Decision decision) const
{
    const bridge::ToolRule rule = bridge::ruleFor(tool);
    CallEntry entry;
    entry.id = id;
    entry.at = m_clock.now() - ago;
    entry.endedAt = entry.at + 1s;
    entry.assistantId = who.id;
    entry.assistantName = who.name;
    entry.tool = tool;
    entry.kind = rule.kind;
    entry.errand = rule.errand;
    entry.decision = decision;
    entry.state = decision == Decision::NoAnswer || decision == Decision::Refused ? CallState::Failed : CallState::Done;
    return entry;
}

QList<CallEntry> TourDesk::log() const
{
    if (!isUsed()) {
        return {};
    }
    CallEntry bought = call(u"c2"_s, 49min, planner(), u"activate_esim"_s, Decision::AllowedOnce);
    bought.arguments = {{u"email"_s, u"d•••@example.com"_s}, {u"product_id"_s, u"esim_beta"_s}};
    bought.result = u"Invoice DOTM-0087 was made. It waits to be paid."_s;
    bought.readBack = ReadBack::Confirmed;
    bought.readBackText = u"Bill DOTM-0087 of $1.00, open"_s;
    bought.spent = kOneDollar;
    CallEntry dear = call(u"c5"_s, 25h, helper(), u"activate_esim"_s, Decision::Refused);
    dear.reason = u"money"_s;
    return {call(u"c1"_s, 26min, planner(), u"activate_esim"_s, Decision::NoAnswer),
            bought,
            call(u"c3"_s, 51min, planner(), u"calculate_pricing"_s, Decision::NoQuestion),
            call(u"c4"_s, 52min, planner(), u"search_services"_s, Decision::NoQuestion),
            dear,
            call(u"c6"_s, 26h, helper(), u"get_my_line"_s, Decision::NoQuestion),
            call(u"c7"_s, 20 * 24h, helper(), u"list_my_purchases"_s, Decision::NoQuestion)};
}

core::Money TourDesk::spentToday(const QString &assistantId) const
{
    return assistantId == "planner"_L1 ? kOneDollar : core::Money{0, u"USD"_s};
}

bridge::NewKey TourDesk::addAssistant(const QString &)
{
    return {u"new"_s, core::SecretString(u"tour-not-a-key-4c7b91f0a2"_s)};
}

void TourSetup::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    Q_EMIT programsChanged();
}

QList<customer::SetupProgram> TourSetup::programs() const
{
    using State = customer::SetupProgram::State;
    using Problem = customer::SetupProgram::Problem;
    const QString settings = u"~/.config/%1/settings.json"_s;
    return {{u"claude-desktop"_s, u"Claude Desktop"_s, m_isConnected ? State::Connected : State::NotConnected,
             u"~/.config/Claude/claude_desktop_config.json"_s},
            {u"cursor"_s, u"Cursor"_s, State::NotConnected, u"~/.cursor/mcp.json"_s},
            {u"zed"_s, u"Zed"_s, State::Unreadable, settings.arg(u"zed"_s), Problem::Malformed, 12},
            {u"windsurf"_s, u"Windsurf"_s, State::NotInstalled, {}},
            {u"vscode"_s, u"Visual Studio Code"_s, State::NotInstalled, {}}};
}

void TourSetup::plan(const QString &programId, bool connects)
{
    using Kind = customer::SetupLine::Kind;
    customer::SetupPlan plan;
    plan.id = u"plan"_s;
    plan.programId = programId;
    plan.connects = connects;
    plan.file = u"~/.config/Claude/claude_desktop_config.json"_s;
    plan.backup = u"~/.config/Claude/claude_desktop_config.json.dotm-2026-11-21"_s;
    plan.lines = {{Kind::Kept, u"{"_s},
                  {Kind::Kept, u"  \"mcpServers\": {"_s},
                  {Kind::Removed, u"    \"files\": { \"command\": \"mcp-files\" }"_s},
                  {Kind::Added, u"    \"files\": { \"command\": \"mcp-files\" },"_s},
                  {Kind::Added, u"    \"dotm\": {"_s},
                  {Kind::Added, u"      \"command\": \"/usr/bin/dotm-mcp\","_s},
                  {Kind::Added, u"      \"args\": [\"--client\", \"claude-desktop\"]"_s},
                  {Kind::Added, u"    }"_s},
                  {Kind::Kept, u"  }"_s},
                  {Kind::Kept, u"}"_s}};
    QMetaObject::invokeMethod(this, [this, plan] { Q_EMIT planned(plan); }, Qt::QueuedConnection);
}

QString TourSetup::pasteText(const QString &programId) const
{
    return u"\"dotm\": {\n  \"command\": \"/usr/bin/dotm-mcp\",\n  \"args\": [\"--client\", \"%1\"]\n}"_s.arg(
        programId);
}

} // namespace dotm::app
