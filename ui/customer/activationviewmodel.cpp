// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/activationviewmodel.h"

#include "ui/customer/wording.h"
#include "ui/shared/age.h"

#include <QLocale>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::Activation;
using domain::ActivationState;

namespace {

constexpr int kMostCards = 11;

QString textOrNothing(int number)
{
    return number > 0 ? QLocale().toString(number) : QString();
}

/// Only pages that a browser may be sent to: https, or plain http to this computer (the sandbox).
bool isWebPage(const QUrl &url)
{
    const bool isHere = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1 || url.host() == "::1"_L1;
    return url.isValid() && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere));
}

} // namespace

ActivationViewModel::ActivationViewModel(CustomerStore &store, QObject *parent)
    : ViewModel(store, parent), m_numbers(store, nullptr)
{
    connect(&m_numbers, &NumberChoice::changed, this, [this] { Q_EMIT changed(); });
    update();
}

ViewModel::Status ActivationViewModel::status() const
{
    return statusOf(store().activations(), false);
}

ActivationViewModel::Pane ActivationViewModel::pane() const
{
    const Activation *a = store().current();
    if (!a) {
        return m_isPhoneFit ? Pane::Number : Pane::PhoneCheck;
    }
    switch (a->state) {
    case ActivationState::PreparingInvoice:
    case ActivationState::AwaitingPayment:
        return Pane::Pay;
    case ActivationState::Paid:
    case ActivationState::Queued:
    case ActivationState::Provisioning:
        return a->activationCode.isEmpty() ? Pane::Wait : Pane::Code;
    case ActivationState::Stuck:
        return Pane::Problem;
    case ActivationState::Active:
    case ActivationState::Cancelled:
        break;
    }
    return Pane::Code;
}

int ActivationViewModel::step() const
{
    switch (pane()) {
    case Pane::PhoneCheck:
        return 0;
    case Pane::Number:
        return 1;
    case Pane::Pay:
        return 2;
    case Pane::Wait:
        return 3;
    case Pane::Problem:
        return isPaid() ? 3 : 2;
    case Pane::Code:
        break;
    }
    return store().current()->state == ActivationState::Active ? 5 : 4;
}

QString ActivationViewModel::word() const
{
    const Activation *a = store().current();
    if (!a) {
        return {};
    }
    if (isCancelling()) {
        return tr("Being withdrawn");
    }
    return pane() == Pane::Code && a->state != ActivationState::Active ? tr("Your code is ready") : stateWord(*a);
}

QString ActivationViewModel::icon() const
{
    const Activation *a = store().current();
    return a ? stateIcon(*a) : QString();
}

QString ActivationViewModel::stage() const
{
    const auto &reading = store().activations();
    if (reading.isSaved || reading.error) {
        return u"saved"_s;
    }
    return pane() == Pane::Problem ? u"problem"_s : u"fresh"_s;
}

Provenance ActivationViewModel::provenanceNow() const
{
    return provenanceOf(store().activations(), isSimulated(), tr("from our records"));
}

bool ActivationViewModel::isSimulated() const
{
    return store().current() && store().current()->simulated;
}

QString ActivationViewModel::price() const
{
    const Activation *a = store().current();
    const auto product = domain::productById(domain::kEsimBeta);
    return moneyText(a ? a->amount : product ? product->price : core::Money());
}

QString ActivationViewModel::product() const
{
    const Activation *a = store().current();
    return a ? a->productName : domain::productName(domain::kEsimBeta);
}

QString ActivationViewModel::plan() const
{
    const Activation *a = store().current();
    const auto product = domain::productById(a ? a->productId : QString(domain::kEsimBeta));
    return product ? planText(*product) : QString();
}

QString ActivationViewModel::reservedNumber() const
{
    const Activation *a = store().current();
    return a ? reservedNumberText(*a) : QString();
}

QString ActivationViewModel::billTo() const
{
    return maskedEmail(store().session().email());
}

QString ActivationViewModel::paidText() const
{
    const Activation *a = store().current();
    return a && a->paidAt ? ui::timeText(*a->paidAt, store().now()) : QString();
}

bool ActivationViewModel::isPaid() const
{
    const Activation *a = store().current();
    return a && (a->paidAt || domain::isPaidState(a->state));
}

QString ActivationViewModel::queuePlace() const
{
    const Activation *a = store().current();
    return a && a->queue ? textOrNothing(a->queue->position) : QString();
}

QString ActivationViewModel::queueMinutes() const
{
    const Activation *a = store().current();
    return a && a->queue ? textOrNothing(a->queue->waitMinutes) : QString();
}

int ActivationViewModel::queueAhead() const
{
    const Activation *a = store().current();
    return a && a->queue ? qBound(0, a->queue->position - 1, kMostCards) : 0;
}

Provenance ActivationViewModel::queueProvenance() const
{
    const Activation *a = store().current();
    if (!a || !a->queue) {
        return {};
    }
    Provenance result =
        provenance(a->queue->readAt, store().activations().isSaved, a->simulated, tr("from the activation queue"));
    if (result.certainty == "confirmed"_L1) {
        result.certainty = u"reported"_s; // a forecast, not a fact
    }
    return result;
}

QString ActivationViewModel::problem() const
{
    return store().current() ? store().current()->problem : QString();
}

QString ActivationViewModel::payReason() const
{
    const Activation *a = store().current();
    if (isOffline()) {
        return tr("Off until you are online again: it opens the payment page.");
    }
    if (isCancelling()) {
        return tr("The bill is being withdrawn.");
    }
    if (!a || a->state != ActivationState::AwaitingPayment || !isWebPage(a->invoiceUrl)) {
        return tr("The bill is still being made. It is here in a moment.");
    }
    return {};
}

bool ActivationViewModel::isCancelling() const
{
    const Activation *a = store().current();
    return a && a->id == m_cancelledId && a->state == ActivationState::AwaitingPayment;
}

bool ActivationViewModel::wasCancelled() const
{
    return !store().current() && store().newest() && store().newest()->state == ActivationState::Cancelled;
}

void ActivationViewModel::confirmPhone()
{
    m_isPhoneFit = true;
    m_numbers.load();
    update();
    Q_EMIT changed();
}

void ActivationViewModel::back()
{
    m_isPhoneFit = false;
    update();
    Q_EMIT changed();
}

void ActivationViewModel::start()
{
    if (!m_isBusy && !isOffline()) {
        ask(store().session().api().activate(m_numbers.areaCode(), m_numbers.chosen()));
    }
}

void ActivationViewModel::retry()
{
    if (!m_isBusy && !isOffline() && pane() == Pane::Problem) {
        ask(store().session().api().activate({}, {}));
    }
}

void ActivationViewModel::cancel()
{
    const Activation *a = store().current();
    if (m_isBusy || isOffline() || !a || a->state != ActivationState::AwaitingPayment) {
        return;
    }
    m_cancelledId = a->id;
    ask(store().session().api().cancelActivation(a->id));
}

void ActivationViewModel::openInvoice()
{
    if (payReason().isEmpty()) {
        Q_EMIT openUrl(store().current()->invoiceUrl);
    }
}

void ActivationViewModel::ask(core::Task<core::Result<Activation>> task)
{
    m_isBusy = true;
    m_actionError = {};
    QCoro::connect(std::move(task), this, [this](const core::Result<Activation> &answer) {
        m_isBusy = false;
        m_actionError = answer ? ui::ErrorText() : ui::ErrorText::forUser(answer.error());
        if (!answer && !answer.error().isUnclear()) {
            m_cancelledId.clear();
        }
        // Done is what the next read shows, whatever this answer says.
        store().readActivations();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ActivationViewModel::update()
{
    if (!store().activations().value) {
        m_lastPane.reset();
        return;
    }
    const Pane now = pane();
    if (now == m_lastPane) {
        return;
    }
    const bool isFirst = !m_lastPane;
    m_lastPane = now;
    if (now != Pane::PhoneCheck && now != Pane::Number) {
        m_isPhoneFit = false;
        m_actionError = {};
    }
    if (isFirst) {
        return;
    }
    if (now == Pane::Wait) {
        Q_EMIT announced(tr("Your payment is here. Your line is being made."));
    } else if (now == Pane::Code) {
        Q_EMIT announced(tr("Your code is ready."));
    } else if (now == Pane::Problem) {
        Q_EMIT announced(tr("Making your line has stopped. Nothing is lost."));
    }
}

} // namespace dotm::customer
