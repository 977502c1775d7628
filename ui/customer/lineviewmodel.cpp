// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/lineviewmodel.h"

#include "domain/activationcode.h"
#include "domain/iccid.h"
#include "domain/phonenumber.h"
#include "ui/customer/wording.h"
#include "ui/shared/age.h"

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::Activation;
using domain::ActivationState;

LineViewModel::LineViewModel(CustomerStore &store, QObject *parent) : ViewModel(store, parent)
{
    update();
}

QString LineViewModel::stage() const
{
    const Activation *line = store().current();
    const auto &reading = store().activations();
    if (!line || reading.isSaved || reading.error || store().isOld(reading.readAt)) {
        return u"saved"_s;
    }
    return line->state == ActivationState::Stuck ? u"problem"_s : u"fresh"_s;
}

QString LineViewModel::statusIcon() const
{
    const Activation *line = store().current();
    if (!line) {
        return {};
    }
    const auto &reading = store().activations();
    if (reading.error && !isOffline()) {
        return u"alert"_s;
    }
    return reading.isSaved || isOffline() ? u"clock"_s : stateIcon(*line);
}

QString LineViewModel::statusWord() const
{
    const Activation *line = store().current();
    if (!line) {
        return {};
    }
    const auto &reading = store().activations();
    if (reading.error && !isOffline()) {
        return tr("Line not readable");
    }
    if (!reading.isSaved && !isOffline()) {
        return stateWord(*line);
    }
    if (line->state == ActivationState::Active) {
        return tr("Active when last seen");
    }
    //: %1 is the state of a line, e.g. "Waiting for your turn"
    return tr("%1, when last seen").arg(stateWord(*line));
}

Provenance LineViewModel::provenanceNow() const
{
    return provenanceOf(store().activations(), isSimulated(), tr("from our records"));
}

bool LineViewModel::isActive() const
{
    const Activation *line = store().current();
    return line && line->state == ActivationState::Active;
}

bool LineViewModel::isSimulated() const
{
    const Activation *line = store().current();
    return line && line->simulated;
}

QString LineViewModel::number() const
{
    const Activation *line = store().current();
    return line ? domain::phonenumber::grouped(confirmedNumber(*line)) : QString();
}

QString LineViewModel::numberCovered() const
{
    const QString number = store().current() ? confirmedNumber(*store().current()) : QString();
    return number.isEmpty() ? QString() : domain::phonenumber::masked(number);
}

QString LineViewModel::reservedNumber() const
{
    const Activation *line = store().current();
    return line ? reservedNumberText(*line) : QString();
}

QString LineViewModel::plan() const
{
    const Activation *line = store().current();
    return line ? line->productName : QString();
}

QString LineViewModel::planNote() const
{
    const Activation *line = store().current();
    const auto product = line ? domain::productById(line->productId) : std::nullopt;
    return product ? planText(*product) : QString();
}

QString LineViewModel::activeSince() const
{
    const Activation *line = store().current();
    return line && line->activeAt ? ui::dateText(*line->activeAt) : QString();
}

QString LineViewModel::iccid() const
{
    return store().current() ? domain::Iccid::digitsOf(store().current()->iccid) : QString();
}

QString LineViewModel::iccidCovered() const
{
    const QString digits = iccid();
    return digits.size() < 8 ? QString() : digits.left(2) + u" •••••• "_s + digits.right(4);
}

QString LineViewModel::problem() const
{
    return store().current() ? store().current()->problem : QString();
}

bool LineViewModel::hasCode() const
{
    return store().current() && !store().current()->activationCode.isEmpty();
}

QString LineViewModel::mailWord() const
{
    const QString state = store().current() ? store().current()->mailState : QString();
    if (state == "queued"_L1) {
        return tr("Being sent");
    }
    if (state == "sent"_L1) {
        return tr("Sent");
    }
    return state == "failed"_L1 ? tr("Could not be sent") : QString();
}

QString LineViewModel::mailTone() const
{
    const QString state = store().current() ? store().current()->mailState : QString();
    return state == "sent"_L1 ? u"good"_s : state == "failed"_L1 ? u"bad"_s : u"neutral"_s;
}

QString LineViewModel::mailAddress() const
{
    return maskedEmail(store().session().email());
}

QString LineViewModel::mailReason() const
{
    if (isOffline()) {
        return offlineReason();
    }
    if (!hasCode()) {
        return tr("There is no code to send yet.");
    }
    return store().current()->mailState == "queued"_L1 ? tr("One is on its way.") : QString();
}

bool LineViewModel::isMailBusy() const
{
    return m_isSending;
}

void LineViewModel::resendMail()
{
    if (m_isSending || !mailReason().isEmpty()) {
        return;
    }
    m_isSending = true;
    m_mailError = {};
    QCoro::connect(store().session().api().resendMail(store().current()->id), this,
                   [this](const core::Result<Activation> &answer) {
                       m_isSending = false;
                       m_isAwaited = answer.has_value();
                       m_mailError = answer ? ui::ErrorText() : ui::ErrorText::forUser(answer.error());
                       // What came of it is what the next read says.
                       store().readActivations();
                       Q_EMIT changed();
                   });
    Q_EMIT changed();
}

void LineViewModel::update()
{
    const Activation *line = store().current();
    m_events.setEvents(line ? eventsOf(*line, store().now()) : QList<Event>());
    if (m_isAwaited && line && line->mailState != "queued"_L1 && !store().activations().isReading) {
        m_isAwaited = false;
        Q_EMIT mailTold(line->mailState == "sent"_L1 ? tr("The mail was sent.") : tr("The mail could not be sent."));
    }
}

} // namespace dotm::customer
