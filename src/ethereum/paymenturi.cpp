// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/paymenturi.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kTransferName = "transfer"_L1;
constexpr qsizetype kMostDigits = 120; // above what 256 bits hold, leading zeros and a fraction included

/// One value of @p name: nullopt inside when it is missing; nullopt when it is there twice.
std::optional<std::optional<QString>> single(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    if (values.size() > 1) {
        return std::nullopt;
    }
    return values.isEmpty() ? std::optional<QString>() : std::optional(values.constFirst());
}

bool readUnits(const QUrlQuery &query, const QString &name, PaymentRequest &request)
{
    const auto text = single(query, name);
    if (!text) {
        return false;
    }
    if (*text) {
        request.units = paymentNumber(**text);
        return request.units.has_value();
    }
    return true;
}

bool readReceiver(const QUrlQuery &query, PaymentRequest &request)
{
    const auto text = single(query, u"address"_s);
    const auto receiver = text && *text ? Address::parse(**text) : std::nullopt;
    if (receiver) {
        request.token = request.receiver;
        request.receiver = *receiver;
    }
    return receiver.has_value();
}

/// Digits of @p whole and @p fraction moved by @p exponent; what is left behind the point must be zeros.
std::optional<QString> moved(const QString &whole, const QString &fraction, int exponent)
{
    const qsizetype behind = fraction.size() - exponent;
    const QString digits = whole + fraction;
    if (behind <= 0) {
        return digits + QString(-behind, u'0');
    }
    const qsizetype kept = digits.size() - behind;
    const QStringView rest = QStringView(digits).sliced(std::max<qsizetype>(kept, 0));
    const bool isWhole = std::ranges::all_of(rest, [](QChar each) { return each == u'0'; });
    return isWhole ? std::optional(kept > 0 ? digits.first(kept) : u"0"_s) : std::nullopt;
}

} // namespace

QString paymentUri(const PaymentRequest &request)
{
    QString uri = "ethereum:"_L1 + request.token.value_or(request.receiver).checksummed();
    if (request.chainId) {
        uri += u'@' + QString::number(*request.chainId);
    }
    if (request.token) {
        uri += "/transfer?address="_L1 + request.receiver.checksummed();
    }
    if (request.units) {
        uri += (request.token ? "&uint256="_L1 : "?value="_L1) + request.units->toDecimal();
    }
    return uri;
}

std::optional<PaymentRequest> parsePaymentUri(const QString &uri)
{
    static const QRegularExpression form(
        uR"(\Aethereum:(?:pay-)?(0x[0-9A-Fa-f]{40})(?:@([0-9]+))?(?:/([A-Za-z0-9_]+))?(?:\?(.*))?\z)"_s);
    const auto match = form.match(uri);
    const auto target = match.hasMatch() ? Address::parse(match.captured(1)) : std::nullopt;
    if (!target) {
        return std::nullopt;
    }
    PaymentRequest request{*target, {}, {}, {}};
    if (!match.captured(2).isEmpty()) {
        bool fits = false;
        request.chainId = match.captured(2).toULongLong(&fits);
        if (!fits) {
            return std::nullopt;
        }
    }
    const QUrlQuery query(match.captured(4));
    const QString function = match.captured(3);
    if (function.isEmpty()) {
        return readUnits(query, u"value"_s, request) ? std::optional(request) : std::nullopt;
    }
    const bool isGood =
        function == kTransferName && readReceiver(query, request) && readUnits(query, u"uint256"_s, request);
    return isGood ? std::optional(request) : std::nullopt;
}

std::optional<core::Uint256> paymentNumber(QStringView text)
{
    static const QRegularExpression form(uR"(\A\+?([0-9]*)(?:\.([0-9]+))?(?:[eE]([0-9]{1,2}))?\z)"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch() || text.size() > kMostDigits || (match.captured(1) + match.captured(2)).isEmpty()) {
        return std::nullopt;
    }
    const auto digits = moved(match.captured(1), match.captured(2), match.captured(3).toInt());
    return digits ? core::Uint256::fromDecimal(*digits) : std::nullopt;
}

} // namespace dotm::ethereum
