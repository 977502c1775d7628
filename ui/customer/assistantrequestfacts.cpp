// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantrequestfacts.h"

#include "domain/phonenumber.h"
#include "ui/customer/assistantwording.h"
#include "ui/customer/wording.h"

#include <QCoreApplication>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using bridge::ConsentRequest;
using bridge::Errand;
using bridge::ToolKind;

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(AssistantRequest)
};

void add(QVariantList &rows, const QString &label, const QString &value, const QString &note = {})
{
    if (!value.isEmpty()) {
        rows.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}, {u"note"_s, note}});
    }
}

/// The customer's line, as far as it is known.
QString lineText(const CustomerStore &store)
{
    const contract::Activation *current = store.current();
    if (current == nullptr) {
        return {};
    }
    const QString number = confirmedNumber(*current);
    return number.isEmpty() ? reservedNumberText(*current) : domain::phonenumber::masked(number);
}

void addObject(QVariantList &rows, const ConsentRequest &request, const CustomerStore &store)
{
    switch (request.errand) {
    case Errand::GetLine:
        add(rows, Facts::tr("Product"), request.productName.isEmpty() ? request.productId : request.productName,
            Facts::tr("one time"));
        add(rows, Facts::tr("Line"), Facts::tr("A new one"), Facts::tr("for you"));
        add(rows, Facts::tr("Pay with"), Facts::tr("A bill"), Facts::tr("you pay it on the payment page"));
        return;
    case Errand::RetryLine:
    case Errand::WithdrawActivation:
        add(rows, Facts::tr("Line"), lineText(store));
        return;
    case Errand::ResendMail:
        add(rows, Facts::tr("Line"), lineText(store));
        add(rows, Facts::tr("Goes to"), maskedEmail(store.session().email()));
        return;
    case Errand::Look:
    case Errand::Other:
        break;
    }
    rows.append(argumentRows(request.arguments));
}

QString leavesText(const ConsentRequest &request)
{
    const core::Money &limit = request.assistant.limits.perDay;
    if (limit.currency != request.leftToday.currency) {
        return {};
    }
    //: amounts of money
    return Facts::tr("leaves %1 of today’s %2 limit").arg(moneyText(request.leftToday), moneyText(limit));
}

void addCost(QVariantList &rows, const ConsentRequest &request)
{
    const bool isUnknown = request.errand == Errand::Other && request.kind != ToolKind::Read;
    if (request.costNow.minor > 0) {
        add(rows, Facts::tr("Cost now"), moneyText(request.costNow), leavesText(request));
        add(rows, Facts::tr("Cost later"), Facts::tr("Nothing"), Facts::tr("it does not repeat"));
        return;
    }
    if (isUnknown) {
        add(rows, Facts::tr("Cost"), Facts::tr("Not stated"), Facts::tr("this version does not know the tool"));
        return;
    }
    add(rows, Facts::tr("Cost now"), Facts::tr("Nothing"));
    add(rows, Facts::tr("Cost later"), Facts::tr("Nothing"));
}

void addUndo(QVariantList &rows, const ConsentRequest &request)
{
    const QString label = Facts::tr("Undo");
    switch (request.errand) {
    case Errand::Look:
        add(rows, label, Facts::tr("Not needed"), Facts::tr("nothing is changed"));
        return;
    case Errand::GetLine:
        add(rows, label, Facts::tr("Until it is paid"), Facts::tr("the bill can be withdrawn"));
        return;
    case Errand::RetryLine:
        add(rows, label, Facts::tr("No"), Facts::tr("it is only tried again, nothing is paid twice"));
        return;
    case Errand::ResendMail:
        add(rows, label, Facts::tr("No"), Facts::tr("a mail that was sent stays sent"));
        return;
    case Errand::WithdrawActivation:
        add(rows, label, Facts::tr("Yes"), Facts::tr("a new line can be asked for at any time"));
        return;
    case Errand::Other:
        break;
    }
    add(rows, label, request.isReversible ? Facts::tr("Yes") : Facts::tr("No"),
        request.isReversible ? QString() : Facts::tr("take it as final"));
}

} // namespace

QVariantList requestFacts(const ConsentRequest &request, const CustomerStore &store)
{
    QVariantList rows;
    addObject(rows, request, store);
    addCost(rows, request);
    addUndo(rows, request);
    return rows;
}

} // namespace dotm::customer
