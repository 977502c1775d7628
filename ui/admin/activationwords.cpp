// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/activationwords.h"

#include "ui/admin/auditwords.h"
#include "ui/shared/age.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::ActivationStep;
using contract::AdminActivation;
using contract::RetryMove;
using domain::ActivationState;

namespace {

struct ActivationWords
{
    Q_DECLARE_TR_FUNCTIONS(Activations)
};

/// A kind of step and how it is shown.
struct Kind
{
    const char *kind;
    const char *iconName;
    const char *title;
};

constexpr std::array kKinds = {
    Kind{"stripe.customer", "user", QT_TRANSLATE_NOOP("Activations", "Customer at the payment provider")},
    Kind{"stripe.invoice", "receipt", QT_TRANSLATE_NOOP("Activations", "Bill made and sent")},
    Kind{"stripe.event", "receipt", QT_TRANSLATE_NOOP("Activations", "Bill read again")},
    Kind{"stripe.void", "x", QT_TRANSLATE_NOOP("Activations", "Bill withdrawn")},
    Kind{"oxio.enduser", "user", QT_TRANSLATE_NOOP("Activations", "Person at the carrier")},
    Kind{"oxio.line", "sim", QT_TRANSLATE_NOOP("Activations", "Line ordered at the carrier")},
    Kind{"oxio.watch", "eye", QT_TRANSLATE_NOOP("Activations", "Line watched until it works")},
    Kind{"mail.activation", "mail", QT_TRANSLATE_NOOP("Activations", "Mail with the code")},
};

const Kind *kindOf(const QString &name)
{
    const auto found = std::ranges::find(kKinds, name, [](const Kind &each) { return QString::fromLatin1(each.kind); });
    return found == kKinds.end() ? nullptr : &*found;
}

QString iconOf(const QString &kind)
{
    const Kind *known = kindOf(kind);
    return known != nullptr ? QString::fromLatin1(known->iconName) : u"info"_s;
}

struct Dated
{
    core::TimePoint at;
    ui::Event event;
};

ui::Event eventOf(const ActivationStep &step, core::TimePoint now)
{
    ui::Event event;
    event.key = step.kind + u' ' + QString::number(core::toMs(step.begunAt));
    event.iconName = step.state == "failed"_L1 ? u"alert"_s : step.state == "done"_L1 ? iconOf(step.kind) : u"clock"_s;
    event.title = stepText(step.kind);
    QStringList parts{ui::timeText(step.changedAt, now), stepStateText(step, now)};
    if (step.state != "done"_L1 && !step.causeCode.isEmpty()) {
        parts.append(causeText(step.causeCode));
    }
    parts.removeAll(QString());
    event.text = parts.join(u" · "_s);
    return event;
}

QString howText(const RetryMove &move)
{
    const QString tries = ActivationWords::tr("given up after %n try/tries", nullptr, static_cast<int>(move.tries));
    if (move.how == "again"_L1) {
        //: %1: "given up after 12 tries"
        return ActivationWords::tr("Tried again now; %1.").arg(tries);
    }
    if (move.how == "sooner"_L1) {
        return ActivationWords::tr("Tried now instead of later.");
    }
    if (move.how == "begin"_L1) {
        return ActivationWords::tr("Begins now.");
    }
    if (move.how == "already"_L1) {
        return ActivationWords::tr("Is being tried at this moment; left alone.");
    }
    return ActivationWords::tr("Follows by itself.");
}

QString lookText(const RetryMove &move)
{
    const bool isCarrier = move.asks == "carrier"_L1;
    if (move.asks == "mail"_L1) {
        return ActivationWords::tr("A mail that may have left is not sent twice where the mail service knows its key.");
    }
    if (!move.mayMake) {
        return isCarrier ? ActivationWords::tr("Only reads at the carrier.")
                         : ActivationWords::tr("Only reads at the payment provider.");
    }
    QString text =
        isCarrier
            ? ActivationWords::tr("The carrier is read first: what is there already is taken, nothing is made twice.")
            : ActivationWords::tr("The payment provider is read first: what is there already is taken, nothing is "
                                  "made twice.");
    if (move.unclear) {
        text += u' ' + ActivationWords::tr("An earlier try may have got through.");
    }
    return text;
}

} // namespace

QString stepText(const QString &kind)
{
    const Kind *known = kindOf(kind);
    return known != nullptr ? QCoreApplication::translate("Activations", known->title) : kind;
}

QString causeText(const QString &code)
{
    if (code == "Offline"_L1) {
        return ActivationWords::tr("The other side was not reached");
    }
    if (code == "Timeout"_L1) {
        return ActivationWords::tr("No answer came in time");
    }
    if (code == "RateLimited"_L1) {
        return ActivationWords::tr("The other side asked to wait");
    }
    if (code == "Unauthorized"_L1 || code == "Forbidden"_L1) {
        return ActivationWords::tr("The other side does not accept our key");
    }
    if (code == "Disabled"_L1) {
        return ActivationWords::tr("A setting is missing");
    }
    if (code == "Unavailable"_L1) {
        return ActivationWords::tr("The other side was out of order");
    }
    if (code == "Protocol"_L1) {
        return ActivationWords::tr("The answer could not be used");
    }
    if (code == "NotFound"_L1) {
        return ActivationWords::tr("It was not there");
    }
    if (code == "Conflict"_L1 || code == "Invalid"_L1) {
        return ActivationWords::tr("The other side refused");
    }
    return code.isEmpty() ? QString() : ActivationWords::tr("A fault of ours");
}

QString stepStateText(const ActivationStep &step, core::TimePoint now)
{
    if (step.state == "done"_L1) {
        return ActivationWords::tr("done");
    }
    if (step.state == "failed"_L1) {
        return ActivationWords::tr("given up after %n try/tries", nullptr, static_cast<int>(step.tries));
    }
    if (step.state == "running"_L1 || !step.nextTry || *step.nextTry <= now) {
        return ActivationWords::tr("being tried now");
    }
    const QString next = ActivationWords::tr("next try %1").arg(ui::timeText(*step.nextTry, now));
    return step.tries == 0
               ? next
               //: how often it was tried in vain, when the next try is
               : ActivationWords::tr("%1, %2").arg(
                     ActivationWords::tr("%n try/tries failed", nullptr, static_cast<int>(step.tries)), next);
}

QString hangText(const AdminActivation &row)
{
    return row.hangsAt.isEmpty() ? QString() : stepText(row.hangsAt);
}

QList<ui::Event> stepEvents(const AdminActivation &row, core::TimePoint now)
{
    QList<Dated> all;
    const auto add = [&](const std::optional<core::TimePoint> &at, const QString &icon, const QString &title) {
        if (at) {
            ui::Event event;
            event.key = icon + title;
            event.iconName = icon;
            event.title = title;
            event.text = ui::timeText(*at, now);
            all.append({*at, event});
        }
    };
    add(row.activation.createdAt, u"phone"_s, ActivationWords::tr("Line asked for"));
    add(row.activation.paidAt, u"check"_s, ActivationWords::tr("Bill paid"));
    add(row.activation.activeAt, u"checkc"_s, ActivationWords::tr("Line active"));
    for (const ActivationStep &step : row.steps) {
        all.append({step.changedAt, eventOf(step, now)});
    }
    std::ranges::sort(all, std::ranges::greater{},
                      [](const Dated &each) { return std::pair(each.at, each.event.key); });
    QList<ui::Event> events;
    for (const Dated &each : std::as_const(all)) {
        events.append(each.event);
    }
    return events;
}

QVariantMap moveRow(const RetryMove &move)
{
    const bool isLater = move.how == "follows"_L1;
    return {{u"icon"_s, isLater ? u"clock"_s : iconOf(move.step)},
            {u"title"_s, stepText(move.step)},
            {u"text"_s, move.how == "already"_L1 ? howText(move) : howText(move) + u' ' + lookText(move)}};
}

QString waitText(int seconds)
{
    if (seconds <= 0) {
        //: how long somebody in the queue still waits
        return ActivationWords::tr("now");
    }
    //: how long somebody in the queue still waits: "about 8 min"
    return ActivationWords::tr("about %1").arg(ui::spanText(std::chrono::minutes((seconds + 59) / 60)));
}

} // namespace dotm::admin
