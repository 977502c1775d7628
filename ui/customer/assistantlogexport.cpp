// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantlogexport.h"

#include "contract/json.h"
#include "ui/shared/csv.h"

#include <QJsonDocument>
#include <QStringList>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using bridge::CallEntry;
using ui::csvField;

QByteArray assistantLogCsv(const QList<CallEntry> &entries)
{
    QString csv = u"\uFEFFtime_utc,ended_utc,assistant,assistant_id,tool,kind,decision,reason,state,result,read_back,"
                  u"read_back_text,spent,currency,arguments\r\n"_s;
    for (const CallEntry &each : entries) {
        const QString arguments = QString::fromUtf8(QJsonDocument(each.arguments).toJson(QJsonDocument::Compact));
        const bool isPaid = each.spent.minor != 0;
        const QStringList fields{contract::timeToJson(each.at).toString(),
                                 contract::timeToJson(each.endedAt).toString(),
                                 csvField(each.assistantName),
                                 csvField(each.assistantId),
                                 csvField(each.tool),
                                 wireName(each.kind),
                                 wireName(each.decision),
                                 csvField(each.reason),
                                 wireName(each.state),
                                 csvField(each.result),
                                 wireName(each.readBack),
                                 csvField(each.readBackText),
                                 isPaid ? core::plainDecimal(each.spent) : u"0"_s,
                                 isPaid ? csvField(each.spent.currency) : QString(),
                                 csvField(arguments)};
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace dotm::customer
