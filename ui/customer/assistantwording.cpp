// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantwording.h"

#include "ui/customer/assistantdecisions.h"
#include "ui/customer/wording.h"
#include "ui/shared/age.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using bridge::CallEntry;
using bridge::CallState;
using bridge::ConsentRequest;
using bridge::Decision;
using bridge::Errand;
using bridge::ToolKind;

namespace {

struct AssistantWords
{
    Q_DECLARE_TR_FUNCTIONS(Assistants)
};

struct ToolName
{
    QLatin1StringView tool;
    const char *title;
};

constexpr ToolName kToolNames[] = {
    {"calculate_pricing"_L1, QT_TRANSLATE_NOOP("Assistants", "Work out prices")},
    {"search_services"_L1, QT_TRANSLATE_NOOP("Assistants", "Look through the catalog")},
    {"get_service_details"_L1, QT_TRANSLATE_NOOP("Assistants", "Read about a service")},
    {"compare_memberships"_L1, QT_TRANSLATE_NOOP("Assistants", "Compare memberships")},
    {"get_my_line"_L1, QT_TRANSLATE_NOOP("Assistants", "Read your line")},
    {"list_my_purchases"_L1, QT_TRANSLATE_NOOP("Assistants", "Read your purchases")},
};

QString toolTitle(const ConsentRequest &request)
{
    return held(request.toolTitle.isEmpty() ? request.tool : request.toolTitle);
}

/// The tense of a request: it waits, it was missed, or the next try may do it.
QString inState(ConsentRequest::State state, const QString &waiting, const QString &missed, const QString &prepared)
{
    switch (state) {
    case ConsentRequest::State::Waiting:
        return waiting;
    case ConsentRequest::State::Missed:
        return missed;
    case ConsentRequest::State::Prepared:
        return prepared;
    }
    Q_UNREACHABLE();
    return {};
}

QString inCallState(CallState state, const QString &running, const QString &done, const QString &failed,
                    const QString &unclear)
{
    switch (state) {
    case CallState::Running:
        return running;
    case CallState::Done:
        return done;
    case CallState::Failed:
        return failed;
    case CallState::Unclear:
        return unclear;
    }
    Q_UNREACHABLE();
    return {};
}

QString valueText(const QJsonValue &value)
{
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return value.isNull() ? u"–"_s : value.toVariant().toString();
}

} // namespace

QString held(const QString &name)
{
    return QLocale().textDirection() == Qt::RightToLeft ? u'\u2068' + name + u'\u2069' : name;
}

QString wayText(const bridge::Assistant &assistant)
{
    if (assistant.way == bridge::Way::Http) {
        return AssistantWords::tr("With its own key");
    }
    //: by the name the program gave, such as claude-desktop
    return AssistantWords::tr("As “%1”").arg(held(assistant.program));
}

QString knownText(const bridge::Assistant &assistant)
{
    const QString since = ui::dateText(assistant.connectedSince);
    if (assistant.way == bridge::Way::Http) {
        //: %1 is a date
        return AssistantWords::tr("On this computer, with its own key, since %1").arg(since);
    }
    //: by the name the program gave, such as claude-desktop; %2 is a date
    return AssistantWords::tr("On this computer, as “%1”, since %2").arg(held(assistant.program), since);
}

QString limitsText(const bridge::AssistantLimits &limits)
{
    if (!limits.mayChange) {
        return limits.mayRead ? AssistantWords::tr("Reads only") : AssistantWords::tr("May do nothing");
    }
    if (limits.perDay.minor <= 0) {
        return limits.mayRead ? AssistantWords::tr("Reads and changes, spends nothing")
                              : AssistantWords::tr("Changes, spends nothing");
    }
    //: %1 is an amount of money
    return (limits.mayRead ? AssistantWords::tr("Reads and changes, up to %1 a day")
                           : AssistantWords::tr("Changes, up to %1 a day"))
        .arg(moneyText(limits.perDay));
}

QString questionText(const ConsentRequest &request)
{
    switch (request.errand) {
    case Errand::Look:
        return AssistantWords::tr("Let it read your details?");
    case Errand::GetLine:
        //: %1 is a product
        return request.productName.isEmpty() ? AssistantWords::tr("Buy a new line?")
                                             : AssistantWords::tr("Buy a new line, %1?").arg(held(request.productName));
    case Errand::RetryLine:
        return AssistantWords::tr("Try again to make your line?");
    case Errand::ResendMail:
        return AssistantWords::tr("Send the activation mail again?");
    case Errand::WithdrawActivation:
        return AssistantWords::tr("Withdraw your open bill?");
    case Errand::Other:
        break;
    }
    //: %1 is what a tool is called
    return AssistantWords::tr("Let it use “%1”?").arg(toolTitle(request));
}

QString askText(const ConsentRequest &request)
{
    const QString who = held(request.assistant.name);
    const QString product = held(request.productName.isEmpty() ? request.productId : request.productName);
    switch (request.errand) {
    case Errand::Look:
        return inState(request.state, AssistantWords::tr("%1 wants to read your details"),
                       AssistantWords::tr("%1 wanted to read your details"),
                       AssistantWords::tr("%1 may read your details at its next try"))
            .arg(who);
    case Errand::GetLine:
        return inState(request.state, AssistantWords::tr("%1 wants to buy a new line, %2"),
                       AssistantWords::tr("%1 wanted to buy a new line, %2"),
                       AssistantWords::tr("%1 may buy a new line, %2, at its next try"))
            .arg(who, product);
    case Errand::RetryLine:
        return inState(request.state, AssistantWords::tr("%1 wants your line to be tried again"),
                       AssistantWords::tr("%1 wanted your line to be tried again"),
                       AssistantWords::tr("%1 may have your line tried again at its next try"))
            .arg(who);
    case Errand::ResendMail:
        return inState(request.state, AssistantWords::tr("%1 wants the activation mail to be sent again"),
                       AssistantWords::tr("%1 wanted the activation mail to be sent again"),
                       AssistantWords::tr("%1 may have the activation mail sent again at its next try"))
            .arg(who);
    case Errand::WithdrawActivation:
        return inState(request.state, AssistantWords::tr("%1 wants to withdraw your open bill"),
                       AssistantWords::tr("%1 wanted to withdraw your open bill"),
                       AssistantWords::tr("%1 may withdraw your open bill at its next try"))
            .arg(who);
    case Errand::Other:
        break;
    }
    return inState(request.state, AssistantWords::tr("%1 wants to use “%2”"),
                   AssistantWords::tr("%1 wanted to use “%2”"), AssistantWords::tr("%1 may use “%2” at its next try"))
        .arg(who, toolTitle(request));
}

QString askedText(const ConsentRequest &request, core::TimePoint now)
{
    //: %1 is a time
    return inState(request.state, AssistantWords::tr("Asked at %1. It waits for your answer."),
                   AssistantWords::tr("Asked at %1. Nobody answered, so it was told “not now”."),
                   AssistantWords::tr("Asked at %1. The next try of this kind needs no question, until midnight."))
        .arg(ui::timeText(request.askedAt, now));
}

QString errandText(Errand errand, const QString &tool)
{
    switch (errand) {
    case Errand::GetLine:
        return AssistantWords::tr("Buy a new line");
    case Errand::RetryLine:
        return AssistantWords::tr("Try your line again");
    case Errand::ResendMail:
        return AssistantWords::tr("Send the activation mail again");
    case Errand::WithdrawActivation:
        return AssistantWords::tr("Withdraw the bill");
    case Errand::Look:
    case Errand::Other:
        break;
    }
    const auto found = std::ranges::find(kToolNames, tool, &ToolName::tool);
    return found == std::end(kToolNames) ? tool : AssistantWords::tr(found->title);
}

QString errandIcon(Errand errand)
{
    switch (errand) {
    case Errand::Look:
        return u"eye"_s;
    case Errand::GetLine:
        return u"sim"_s;
    case Errand::RetryLine:
        return u"refresh"_s;
    case Errand::ResendMail:
        return u"mail"_s;
    case Errand::WithdrawActivation:
        return u"receipt"_s;
    case Errand::Other:
        break;
    }
    return u"macro"_s;
}

QString kindText(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Read:
        return AssistantWords::tr("Reads");
    case ToolKind::Change:
        return AssistantWords::tr("Changes something");
    case ToolKind::Money:
        return AssistantWords::tr("Costs money");
    }
    Q_UNREACHABLE();
    return {};
}

QString outcomeText(const CallEntry &entry)
{
    if (entry.decision == Decision::Waiting) {
        return AssistantWords::tr("Waits for your answer");
    }
    if (isRefused(entry.decision)) {
        return AssistantWords::tr("Nothing was done");
    }
    switch (entry.errand) {
    case Errand::Look:
        return inCallState(entry.state, AssistantWords::tr("Being read"), AssistantWords::tr("Read"),
                           AssistantWords::tr("Could not be read"),
                           AssistantWords::tr("Not known whether it was read"));
    case Errand::GetLine:
        return inCallState(entry.state, AssistantWords::tr("The bill is being made"),
                           entry.spent.minor > 0 ? AssistantWords::tr("The bill was made")
                                                 : AssistantWords::tr("Answered without a new bill"),
                           AssistantWords::tr("No bill was made"),
                           AssistantWords::tr("Not known whether a bill was made"));
    case Errand::RetryLine:
        return inCallState(entry.state, AssistantWords::tr("Your line is being tried again"),
                           AssistantWords::tr("Your line was tried again"),
                           AssistantWords::tr("Your line was not tried again"),
                           AssistantWords::tr("Not known whether your line was tried again"));
    case Errand::ResendMail:
        return inCallState(entry.state, AssistantWords::tr("The mail is being sent"),
                           AssistantWords::tr("The mail was sent again"), AssistantWords::tr("The mail was not sent"),
                           AssistantWords::tr("Not known whether the mail was sent"));
    case Errand::WithdrawActivation:
        return inCallState(entry.state, AssistantWords::tr("The bill is being withdrawn"),
                           AssistantWords::tr("The bill was withdrawn"),
                           AssistantWords::tr("The bill was not withdrawn"),
                           AssistantWords::tr("Not known whether the bill was withdrawn"));
    case Errand::Other:
        break;
    }
    return inCallState(entry.state, AssistantWords::tr("Under way"), AssistantWords::tr("Done"),
                       AssistantWords::tr("It failed"), AssistantWords::tr("Not known whether it was done"));
}

QVariantList argumentRows(const QJsonObject &arguments)
{
    QVariantList rows;
    for (auto each = arguments.begin(); each != arguments.end(); ++each) {
        rows.append(QVariantMap{{u"label"_s, each.key()}, {u"value"_s, valueText(each.value())}});
    }
    return rows;
}

} // namespace dotm::customer
