// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantdecisions.h"

#include <QCoreApplication>

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using bridge::Decision;
using bridge::ReadBack;

namespace {

struct DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(Assistants)
};

struct Reason
{
    QLatin1StringView name;
    const char *sentence;
};

constexpr Reason kReasons[] = {
    {"calls"_L1, QT_TRANSLATE_NOOP("Assistants", "More calls in an hour than you allow it.")},
    {"money"_L1, QT_TRANSLATE_NOOP("Assistants", "More money in a day than you allow it.")},
    {"read"_L1, QT_TRANSLATE_NOOP("Assistants", "You do not let it read.")},
    {"change"_L1, QT_TRANSLATE_NOOP("Assistants", "You do not let it change anything.")},
    {"until"_L1, QT_TRANSLATE_NOOP("Assistants", "The time you gave it is over.")},
    {"arguments"_L1, QT_TRANSLATE_NOOP("Assistants", "What it asked for was not understood.")},
    {"signed-out"_L1, QT_TRANSLATE_NOOP("Assistants", "Nobody was signed in.")},
};

} // namespace

QString decisionText(Decision decision)
{
    switch (decision) {
    case Decision::Waiting:
        return DecisionWords::tr("Waiting for you");
    case Decision::NoQuestion:
        return DecisionWords::tr("Reading, not asked");
    case Decision::AllowedOnce:
        return DecisionWords::tr("Allowed once");
    case Decision::AllowedAhead:
        return DecisionWords::tr("Allowed ahead");
    case Decision::ByGrant:
        return DecisionWords::tr("Allowed until tonight");
    case Decision::NotNow:
        return DecisionWords::tr("Not now");
    case Decision::NoAnswer:
        return DecisionWords::tr("No answer");
    case Decision::Refused:
        return DecisionWords::tr("Refused");
    case Decision::Stopped:
        return DecisionWords::tr("Stopped");
    }
    Q_UNREACHABLE();
    return {};
}

QString decisionIcon(Decision decision)
{
    switch (decision) {
    case Decision::Waiting:
    case Decision::NoAnswer:
        return u"clock"_s;
    case Decision::NoQuestion:
        return u"eye"_s;
    case Decision::AllowedOnce:
    case Decision::AllowedAhead:
    case Decision::ByGrant:
        return u"check"_s;
    case Decision::NotNow:
    case Decision::Refused:
        return u"x"_s;
    case Decision::Stopped:
        break;
    }
    return u"pause"_s;
}

bool isAllowed(Decision decision)
{
    return decision != Decision::Waiting && !isRefused(decision);
}

bool isRefused(Decision decision)
{
    return decision == Decision::NotNow || decision == Decision::NoAnswer || decision == Decision::Refused ||
           decision == Decision::Stopped;
}

QString reasonText(const QString &reason)
{
    const auto found = std::ranges::find(kReasons, reason, &Reason::name);
    return found == std::end(kReasons) ? reason : DecisionWords::tr(found->sentence);
}

QString readBackText(const bridge::CallEntry &entry)
{
    QString words;
    switch (entry.readBack) {
    case ReadBack::None:
        return {};
    case ReadBack::Confirmed:
        words = DecisionWords::tr("Read again: it is so");
        break;
    case ReadBack::Differs:
        words = DecisionWords::tr("Read again: it is not so");
        break;
    case ReadBack::Failed:
        words = DecisionWords::tr("Could not be read again");
        break;
    }
    //: what the second read says of it, what it showed
    return entry.readBackText.isEmpty() ? words : DecisionWords::tr("%1. %2").arg(words, entry.readBackText);
}

QString readBackCertainty(ReadBack readBack)
{
    switch (readBack) {
    case ReadBack::Confirmed:
        return u"confirmed"_s;
    case ReadBack::Differs:
        return u"reported"_s;
    case ReadBack::None:
    case ReadBack::Failed:
        break;
    }
    return u"unknown"_s;
}

} // namespace dotm::customer
