// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/oxio/oxiobody.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dotm::oxio::body {
using namespace Qt::Literals::StringLiterals;

namespace {

void addUnlessEmpty(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray endUser(const EndUserDraft &draft)
{
    QJsonObject object{
        {u"firstName"_s, draft.firstName}, {u"lastName"_s, draft.lastName}, {u"sex"_s, u"UNSPECIFIED"_s}};
    addUnlessEmpty(object, u"email"_s, draft.email);
    return compact(object);
}

QByteArray line(const LineOrder &order, const QString &brandId, const QString &planId)
{
    // The person goes by id alone: an id together with an e-mail is answered with the duplicate-e-mail error.
    QJsonObject object{{u"lineType"_s, u"LINE_TYPE_MOBILITY"_s},
                       {u"countryCode"_s, order.countryCode},
                       {u"sim"_s, QJsonObject{{u"simType"_s, u"EMBEDDED"_s}}},
                       {u"endUser"_s, QJsonObject{{u"brandId"_s, brandId}, {u"endUserId"_s, order.endUserId}}},
                       {u"planId"_s, planId},
                       {u"activateOnAttach"_s, false}};
    addUnlessEmpty(object, u"groupId"_s, order.groupId);
    QJsonObject number;
    addUnlessEmpty(number, u"preferredAreaCode"_s, order.preferredAreaCode);
    addUnlessEmpty(number, u"phoneNumber"_s, order.phoneNumber);
    if (!number.isEmpty()) {
        object.insert(u"phoneNumberRequirements"_s, number);
    }
    return compact(object);
}

} // namespace dotm::oxio::body
