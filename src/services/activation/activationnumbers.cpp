// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

// The part of Activations that only asks the carrier: numbers and areas to choose from.

#include "domain/phonenumber.h"
#include "services/activations.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::Task;

namespace {

/// What the carrier says to us about our keys and requests is not for customers, and its 401 is not theirs.
template <typename T>
Result<T> withoutProviderWords(Result<T> answer)
{
    if (answer || answer.error().isTransient() || answer.error().code == ErrorCode::Disabled) {
        return answer;
    }
    return fail(ErrorCode::Unavailable, answer.error().detail);
}

} // namespace

Task<Result<QList<oxio::AvailableNumber>>> Activations::availableNumbers(QString areaCode, int limit)
{
    if (!areaCode.isEmpty() && !domain::phonenumber::isAreaCode(areaCode)) {
        co_return fail(ErrorCode::Invalid, u"The area code must be three digits of a North American area."_s);
    }
    co_return withoutProviderWords(co_await m_deps.oxio.availableNumbers(areaCode, limit));
}

Task<Result<QStringList>> Activations::areaCodes()
{
    const QString country = u"US"_s;
    co_return withoutProviderWords(co_await m_deps.oxio.availableAreaCodes(country));
}

} // namespace dotm::services
