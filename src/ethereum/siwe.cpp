// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/siwe.h"

#include "ethereum/personalmessage.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kOpening = " wants you to sign in with your Ethereum account:"_L1;
constexpr qsizetype kLongestMessage = 4096;
constexpr qsizetype kShortestNonce = 8;
constexpr qint64 kLatestTime = 253'402'300'799'999; // the year 9999

core::Failure refused(const QString &sentence)
{
    return core::fail(core::ErrorCode::Invalid, sentence);
}

QString timeText(core::TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(time), Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

std::optional<core::TimePoint> timeFrom(const QString &text)
{
    // RFC 3339: a time without a zone would be read as local.
    static const QRegularExpression form(uR"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)\z)"_s);
    const QDateTime time = form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    const qint64 ms = time.isValid() ? time.toMSecsSinceEpoch() : -1;
    return ms >= 0 && ms <= kLatestTime ? std::optional(core::fromMs(ms)) : std::nullopt;
}

bool isNonce(QStringView text)
{
    const auto isLetterOrDigit = [](QChar each) {
        return each.unicode() < 128 && each.isLetterOrNumber();
    };
    return text.size() >= kShortestNonce && std::ranges::all_of(text, isLetterOrDigit);
}

/// The lines in their fixed order; the first that is not as it must be is the fault.
class SiweLines
{
public:
    explicit SiweLines(const QString &text) : m_lines(text.split(u'\n')) {}

    /// The next line without @p label, which it must begin with.
    QString required(QLatin1StringView label)
    {
        const auto value = optional(label);
        if (!value) {
            reject(label);
        }
        return value.value_or(QString());
    }
    std::optional<QString> optional(QLatin1StringView label)
    {
        if (isAtEnd() || !m_lines.at(m_next).startsWith(label)) {
            return std::nullopt;
        }
        return m_lines.at(m_next++).sliced(label.size());
    }
    core::TimePoint requiredTime(QLatin1StringView label) { return timeOf(required(label), label); }
    std::optional<core::TimePoint> optionalTime(QLatin1StringView label)
    {
        const auto text = optional(label);
        return text ? std::optional(timeOf(*text, label)) : std::nullopt;
    }
    QString any()
    {
        if (isAtEnd()) {
            reject("an end"_L1);
            return {};
        }
        return m_lines.at(m_next++);
    }
    void empty()
    {
        if (!any().isEmpty()) {
            reject("an empty line"_L1);
        }
    }
    void reject(QLatin1StringView what)
    {
        if (m_fault.isEmpty()) {
            m_fault = what;
        }
    }
    bool isAtEnd() const { return m_next >= m_lines.size(); }
    QString fault() const { return m_fault; }

private:
    core::TimePoint timeOf(const QString &text, QLatin1StringView label)
    {
        const auto time = timeFrom(text);
        if (!time) {
            reject(label);
        }
        return time.value_or(core::TimePoint());
    }

    QStringList m_lines;
    qsizetype m_next = 0;
    QString m_fault;
};

void readOpening(SiweLines &lines, SiweMessage &message)
{
    QString opening = lines.any();
    if (!opening.endsWith(kOpening)) {
        lines.reject("the first line"_L1);
        return;
    }
    opening.chop(kOpening.size());
    const qsizetype scheme = opening.indexOf("://"_L1);
    message.scheme = scheme < 0 ? QString() : opening.first(scheme);
    message.domain = scheme < 0 ? opening : opening.sliced(scheme + 3);
    // An authority: no path, no blank, no second scheme.
    if (scheme == 0 || message.domain.isEmpty() || message.domain.contains(u'/') || message.domain.contains(u' ')) {
        lines.reject("the domain"_L1);
    }
}

void readAddress(SiweLines &lines, SiweMessage &message)
{
    const QString line = lines.any();
    const auto address = Address::parse(line);
    if (!address || address->checksummed() != line) {
        lines.reject("the address"_L1);
        return;
    }
    message.address = *address;
}

void readStatement(SiweLines &lines, SiweMessage &message)
{
    lines.empty();
    message.statement = lines.any();
    if (!message.statement.isEmpty()) {
        lines.empty();
    }
}

void readFields(SiweLines &lines, SiweMessage &message)
{
    message.uri = lines.required("URI: "_L1);
    if (message.uri.isEmpty()) {
        lines.reject("URI: "_L1);
    }
    if (lines.required("Version: "_L1) != "1"_L1) {
        lines.reject("Version: "_L1);
    }
    bool isNumber = false;
    const QString chainId = lines.required("Chain ID: "_L1);
    message.chainId = chainId.toULongLong(&isNumber);
    if (!isNumber || QString::number(message.chainId) != chainId) {
        lines.reject("Chain ID: "_L1);
    }
    message.nonce = lines.required("Nonce: "_L1);
    if (!isNonce(message.nonce)) {
        lines.reject("Nonce: "_L1);
    }
    message.issuedAt = lines.requiredTime("Issued At: "_L1);
    message.expirationTime = lines.optionalTime("Expiration Time: "_L1);
    message.notBefore = lines.optionalTime("Not Before: "_L1);
    message.requestId = lines.optional("Request ID: "_L1);
    if (const auto heading = lines.optional("Resources:"_L1)) {
        if (!heading->isEmpty()) {
            lines.reject("Resources:"_L1);
        }
        while (!lines.isAtEnd()) {
            message.resources.append(lines.required("- "_L1));
            if (!lines.fault().isEmpty()) {
                return;
            }
        }
    }
    if (!lines.isAtEnd()) {
        lines.reject("the end"_L1);
    }
}

} // namespace

QString siweText(const SiweMessage &message)
{
    const QString origin = message.scheme.isEmpty() ? message.domain : message.scheme + "://"_L1 + message.domain;
    QStringList lines{origin + kOpening, message.address.checksummed(), QString()};
    if (!message.statement.isEmpty()) {
        lines.append(message.statement);
    }
    lines += {QString(),
              "URI: "_L1 + message.uri,
              u"Version: 1"_s,
              "Chain ID: "_L1 + QString::number(message.chainId),
              "Nonce: "_L1 + message.nonce,
              "Issued At: "_L1 + timeText(message.issuedAt)};
    if (message.expirationTime) {
        lines.append("Expiration Time: "_L1 + timeText(*message.expirationTime));
    }
    if (message.notBefore) {
        lines.append("Not Before: "_L1 + timeText(*message.notBefore));
    }
    if (message.requestId) {
        lines.append("Request ID: "_L1 + *message.requestId);
    }
    if (!message.resources.isEmpty()) {
        lines.append(u"Resources:"_s);
        for (const QString &each : message.resources) {
            lines.append("- "_L1 + each);
        }
    }
    return lines.join(u'\n');
}

core::Result<SiweMessage> parseSiwe(const QString &text)
{
    if (text.size() > kLongestMessage || text.contains(u'\r')) {
        return refused(u"This is no sign-in message."_s);
    }
    SiweLines lines(text);
    SiweMessage message;
    readOpening(lines, message);
    readAddress(lines, message);
    readStatement(lines, message);
    readFields(lines, message);
    if (!lines.fault().isEmpty()) {
        return refused(u"The sign-in message is wrong at: %1"_s.arg(lines.fault().trimmed()));
    }
    return message;
}

core::Outcome checkSiwe(const SiweMessage &message, const SiweExpectation &expected, core::TimePoint now)
{
    if (message.domain != expected.domain || message.uri != expected.uri) {
        return refused(u"The message was signed for another site."_s);
    }
    if (message.chainId != expected.chainId) {
        return refused(u"The message was signed for another network."_s);
    }
    if (message.nonce != expected.nonce) {
        return refused(u"The message was signed for another request."_s);
    }
    if (message.notBefore && now < *message.notBefore) {
        return refused(u"The message is not valid yet."_s);
    }
    if (message.expirationTime && now >= *message.expirationTime) {
        return refused(u"The message has expired."_s);
    }
    return {};
}

core::Result<SiweMessage> verifySiwe(const QString &text, const QString &signature, const SiweExpectation &expected,
                                     core::TimePoint now)
{
    auto message = parseSiwe(text);
    if (!message) {
        return message;
    }
    if (const auto checked = checkSiwe(*message, expected, now); !checked) {
        return core::fail(checked.error());
    }
    if (personalMessageSigner(text.toUtf8(), signature) != message->address) {
        return refused(u"The signature is not of the account in the message."_s);
    }
    return message;
}

} // namespace dotm::ethereum
