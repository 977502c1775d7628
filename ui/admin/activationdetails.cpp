// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/activationdetails.h"

#include "domain/phonenumber.h"
#include "ui/admin/activationwords.h"
#include "ui/admin/subscriberwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariantList>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::ActivationStep;
using contract::AdminActivation;

namespace {

struct ActivationDetailWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivationDetails)
};

void add(QVariantList &list, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        list.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
    }
}

QString mailText(const QString &state)
{
    if (state == "queued"_L1) {
        return ActivationDetailWords::tr("on its way");
    }
    if (state == "sent"_L1) {
        return ActivationDetailWords::tr("sent");
    }
    return state == "failed"_L1 ? ActivationDetailWords::tr("did not leave") : QString();
}

QVariantList factsOf(const AdminActivation &row, core::TimePoint now)
{
    const contract::Activation &a = row.activation;
    const ActivationStep *step = row.hangingStep();
    QVariantList facts;
    //: since when, and how long that is: "9:12 AM, 41 min"
    add(facts, ActivationDetailWords::tr("Since"),
        ActivationDetailWords::tr("%1, %2").arg(ui::timeText(row.since, now), ui::spanText(now - row.since)));
    add(facts, ActivationDetailWords::tr("Step"), hangText(row));
    add(facts, ActivationDetailWords::tr("Tries"), step != nullptr ? QLocale().toString(step->tries) : QString());
    add(facts, ActivationDetailWords::tr("Next try"),
        step != nullptr && step->nextTry                ? ui::timeText(*step->nextTry, now)
        : step != nullptr && step->state == "failed"_L1 ? ActivationDetailWords::tr("none by itself")
                                                        : QString());
    add(facts, ActivationDetailWords::tr("Paid"),
        //: amount, time
        a.paidAt ? ActivationDetailWords::tr("%1, %2").arg(ui::moneyText(a.amount), ui::timeText(*a.paidAt, now))
                 : QString());
    add(facts, ActivationDetailWords::tr("Mail"), mailText(a.mailState));
    //: place in the queue of the hour, how long it still takes
    add(facts, ActivationDetailWords::tr("Place in the queue"),
        a.queue ? ActivationDetailWords::tr("%1, %2").arg(QLocale().toString(a.queue->position),
                                                          waitText(a.queue->waitSeconds))
                : QString());
    return facts;
}

QVariantList codesOf(const AdminActivation &row)
{
    QVariantList codes;
    add(codes, ActivationDetailWords::tr("Activation id"), row.activation.id);
    add(codes, ActivationDetailWords::tr("User id"), row.uid);
    add(codes, ActivationDetailWords::tr("Bill"), row.activation.invoiceId);
    add(codes, ActivationDetailWords::tr("Line id"), row.activation.lineId);
    return codes;
}

} // namespace

QVariantMap activationDetails(const AdminActivation &row, core::TimePoint now)
{
    const contract::Activation &a = row.activation;
    const ActivationStep *step = row.hangingStep();
    // A number without a line behind it is only a wish.
    const bool isSure = !a.lineId.isEmpty() && domain::phonenumber::isE164(a.phoneNumber);
    return {{u"uid"_s, row.uid},
            {u"whom"_s, ui::maskedEmail(row.email)},
            {u"mail"_s, row.email},
            {u"product"_s, a.productName},
            {u"state"_s, lineStateText(a.state)},
            {u"icon"_s, lineStateIcon(a.state)},
            {u"tone"_s, lineStateTone(a.state)},
            {u"stuck"_s, row.isStuck},
            {u"problem"_s, a.problem},
            {u"cause"_s, step != nullptr ? causeText(step->causeCode) : QString()},
            {u"fault"_s, step != nullptr ? step->cause : QString()},
            {u"number"_s, isSure ? domain::phonenumber::grouped(a.phoneNumber) : QString()},
            {u"coveredNumber"_s, isSure ? domain::phonenumber::masked(a.phoneNumber) : QString()},
            {u"iccid"_s, a.iccid},
            {u"coveredIccid"_s, coveredTail(a.iccid)},
            {u"simulated"_s, a.simulated},
            {u"facts"_s, factsOf(row, now)},
            {u"codes"_s, codesOf(row)}};
}

} // namespace dotm::admin
