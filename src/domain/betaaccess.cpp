// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/betaaccess.h"

#include "domain/nametable.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGroupDigits = 4;
constexpr int kGroupRange = 10'000;

constexpr std::array kStates{std::pair(BetaState::Pending, "pending"_L1), std::pair(BetaState::Approved, "approved"_L1),
                             std::pair(BetaState::Rejected, "rejected"_L1)};
constexpr std::array kDecisions{std::pair(BetaDecision::None, ""_L1), std::pair(BetaDecision::Approve, "approve"_L1),
                                std::pair(BetaDecision::Reject, "reject"_L1),
                                std::pair(BetaDecision::Duplicate, "duplicate"_L1),
                                std::pair(BetaDecision::Later, "later"_L1)};

QString isoTime(core::TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(time), Qt::UTC).toString(Qt::ISODate);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString betaStateName(BetaState state)
{
    return nameIn(kStates, state);
}

std::optional<BetaState> betaStateFromName(const QString &name)
{
    return valueIn<BetaState>(kStates, name);
}

QString betaDecisionName(BetaDecision decision)
{
    return nameIn(kDecisions, decision);
}

std::optional<BetaDecision> betaDecisionFromName(const QString &name)
{
    return valueIn<BetaDecision>(kDecisions, name);
}

namespace beta {

QString groupId(core::TimePoint now, double unit)
{
    const int digits = static_cast<int>(unit * kGroupRange) % kGroupRange;
    return u"DOTM-%1-%2"_s.arg(core::toMs(now) / 1'000).arg(digits, kGroupDigits, 10, QChar(u'0'));
}

QString resinData(const QString &groupId, core::TimePoint createdAt, const QString &uid, const QString &email)
{
    return compact({{u"group_id"_s, groupId},
                    {u"created_at"_s, isoTime(createdAt)},
                    {u"firebase_uid"_s, uid},
                    {u"email"_s, email}});
}

QString phoneQrText(const QString &phoneNumber)
{
    return u"tel:"_s + phoneNumber;
}

QString resinQrText(const Approved &approved)
{
    QJsonObject object = QJsonDocument::fromJson(approved.resinData.toUtf8()).object();
    object.insert("type"_L1, u"DOTM_RESIN"_s);
    object.insert("phone_number"_L1, approved.phoneNumber);
    object.insert("group_id"_L1, approved.groupId);
    object.insert("oxio_user_id"_L1, approved.oxioUserId);
    object.insert("version"_L1, u"1.0"_s);
    object.insert("generated_at"_L1, isoTime(approved.at));
    object.insert("platform"_L1, u"DOTM"_s);
    return compact(object);
}

} // namespace beta
} // namespace dotm::domain
