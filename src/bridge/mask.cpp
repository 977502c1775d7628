// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/mask.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 300;
constexpr qsizetype kMostItems = 20;
constexpr int kDeepest = 6;
const QString kCover = u"\u2022\u2022\u2022"_s;

QString ends(const QString &text, qsizetype front, qsizetype back)
{
    return text.size() <= front + back + 1 ? kCover : text.left(front) + kCover + text.right(back);
}

/// Replaces each match by what @p cover makes of it.
template <typename Cover>
QString covered(const QString &text, const QRegularExpression &what, const Cover &cover)
{
    QString result;
    qsizetype from = 0;
    auto matches = what.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart() - from) + cover(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

bool isIdentifierName(const QString &name)
{
    static const QRegularExpression pattern(
        u"uid|token|secret|password|passwd|key$|_key|authorization|iccid|imei|imsi|lpa|code$|card"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

QJsonValue maskedValue(const QString &name, const QJsonValue &value, int depth);

QJsonObject maskedObject(const QJsonObject &object, int depth)
{
    QJsonObject result;
    for (auto each = object.begin(); each != object.end() && result.size() < kMostItems; ++each) {
        result.insert(maskedText(each.key()), maskedValue(each.key(), each.value(), depth));
    }
    return result;
}

QJsonValue maskedValue(const QString &name, const QJsonValue &value, int depth)
{
    if (depth > kDeepest) {
        return kCover;
    }
    if (value.isObject()) {
        return maskedObject(value.toObject(), depth + 1);
    }
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < std::min(array.size(), kMostItems); ++i) {
            result.append(maskedValue(name, array.at(i), depth + 1));
        }
        return result;
    }
    if (isIdentifierName(name)) {
        return value.isString() ? QJsonValue(ends(value.toString(), 0, 2)) : QJsonValue(kCover);
    }
    if (value.isString()) {
        return maskedText(value.toString());
    }
    return value.isDouble() && std::abs(value.toDouble()) >= 1e6 ? QJsonValue(kCover) : value;
}

} // namespace

QString maskedText(const QString &text)
{
    static const QRegularExpression mail(u"([^\\s@\"<>]+)@([^\\s@\"<>]+)"_s);
    static const QRegularExpression address(u"\\b(https?://[^\\s/\"<>]+)(/[^\\s\"<>]*)"_s);
    static const QRegularExpression lpa(u"LPA:\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(u"\\+?\\d[\\d\\s().-]{5,}\\d"_s);
    static const QRegularExpression token(u"\\b[A-Za-z0-9_+/=.-]{20,}"_s);
    QString result = text.size() > kLongestText ? text.left(kLongestText) + u'\u2026' : text;
    result = covered(result, address,
                     [](const QRegularExpressionMatch &match) { return match.captured(1) + u'/' + kCover; });
    result = covered(result, lpa, [](const QRegularExpressionMatch &) { return u"LPA:"_s + kCover; });
    result = covered(result, mail, [](const QRegularExpressionMatch &match) {
        return match.captured(1).left(1) + kCover + u'@' + match.captured(2).left(1) + kCover;
    });
    result =
        covered(result, digits, [](const QRegularExpressionMatch &match) { return ends(match.captured(0), 2, 2); });
    return covered(result, token, [](const QRegularExpressionMatch &match) { return ends(match.captured(0), 3, 2); });
}

QJsonObject masked(const QJsonObject &arguments)
{
    return maskedObject(arguments, 0);
}

} // namespace dotm::bridge
