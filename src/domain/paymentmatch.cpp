// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/paymentmatch.h"

#include <algorithm>
#include <array>

namespace dotm::domain {

namespace {

struct MatchName
{
    PaymentMatch match;
    QLatin1StringView name;
};

constexpr std::array kMatches = {
    MatchName{PaymentMatch::Matched, QLatin1StringView("matched")},
    MatchName{PaymentMatch::OnItsWay, QLatin1StringView("on_its_way")},
    MatchName{PaymentMatch::NoLine, QLatin1StringView("no_line")},
    MatchName{PaymentMatch::NoPayment, QLatin1StringView("no_payment")},
    MatchName{PaymentMatch::NotNeeded, QLatin1StringView("not_needed")},
};

struct CauseWords
{
    PaymentCause cause;
    QLatin1StringView name;
    QLatin1StringView text;
};

constexpr std::array kCauses = {
    CauseWords{PaymentCause::NobodyAsked, QLatin1StringView("nobody_asked"),
               QLatin1StringView("It was paid, but nobody has asked for a line with it.")},
    CauseWords{PaymentCause::Stuck, QLatin1StringView("stuck"),
               QLatin1StringView("It was paid, and the activation is stuck before there is a line.")},
    CauseWords{PaymentCause::Late, QLatin1StringView("late"),
               QLatin1StringView("It was paid more than ten minutes ago, and there is still no line.")},
    CauseWords{PaymentCause::NotRecorded, QLatin1StringView("not_recorded"),
               QLatin1StringView("It was paid at the payment provider, but could not be put down to anybody here.")},
    CauseWords{PaymentCause::NeverPaid, QLatin1StringView("never_paid"),
               QLatin1StringView("There is a line, but it was never paid.")},
    CauseWords{PaymentCause::PaymentMissing, QLatin1StringView("payment_missing"),
               QLatin1StringView("The line is noted as paid, but its payment is not in the records.")},
};

const CauseWords *wordsOf(PaymentCause cause)
{
    const auto *found = std::ranges::find(kCauses, cause, &CauseWords::cause);
    return found == kCauses.end() ? nullptr : found;
}

PaymentVerdict judgeLine(const PaymentFacts &facts)
{
    if (facts.hasPayment) {
        return {};
    }
    if (facts.priceMinor == 0) {
        return {PaymentMatch::NotNeeded, PaymentCause::None};
    }
    return {PaymentMatch::NoPayment, facts.paidAt ? PaymentCause::PaymentMissing : PaymentCause::NeverPaid};
}

} // namespace

PaymentVerdict judgePayment(const PaymentFacts &facts, core::TimePoint now)
{
    if (facts.hasLine) {
        return judgeLine(facts);
    }
    if (!facts.paidAt || !facts.makesLine) {
        return {PaymentMatch::NotNeeded, PaymentCause::None};
    }
    if (facts.activation == ActivationState::Stuck) {
        return {PaymentMatch::NoLine, PaymentCause::Stuck};
    }
    if (now - *facts.paidAt <= kLineGrace) {
        return {PaymentMatch::OnItsWay, PaymentCause::None};
    }
    return {PaymentMatch::NoLine, facts.activation ? PaymentCause::Late : PaymentCause::NobodyAsked};
}

QString paymentMatchName(PaymentMatch match)
{
    const auto *found = std::ranges::find(kMatches, match, &MatchName::match);
    return found == kMatches.end() ? QString() : QString(found->name);
}

std::optional<PaymentMatch> paymentMatchFromName(const QString &name)
{
    const auto *found = std::ranges::find(kMatches, name, &MatchName::name);
    return found == kMatches.end() ? std::nullopt : std::optional(found->match);
}

QString paymentCauseName(PaymentCause cause)
{
    const CauseWords *words = wordsOf(cause);
    return words == nullptr ? QString() : QString(words->name);
}

QString paymentCauseText(PaymentCause cause)
{
    const CauseWords *words = wordsOf(cause);
    return words == nullptr ? QString() : QString(words->text);
}

} // namespace dotm::domain
