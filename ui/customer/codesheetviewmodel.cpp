// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/codesheetviewmodel.h"

#include "domain/phonenumber.h"
#include "ui/customer/wording.h"
#include "ui/shared/age.h"
#include "ui/shared/newfile.h"

#include <QPageSize>
#include <QPrinter>
#include <QPrinterInfo>

#include <memory>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::Activation;
using domain::ActivationCode;
using domain::ActivationState;

namespace {

QString printCard(const QString &name, const CodeCard &card)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull()) {
        return CodeSheetViewModel::tr("That printer is not there any more.");
    }
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(u"DOTM"_s);
    return drawCodeCard(printer, card) ? QString() : CodeSheetViewModel::tr("The printer did not take the page.");
}

} // namespace

CodeSheetViewModel::CodeSheetViewModel(CustomerStore &store, QObject *parent) : ViewModel(store, parent)
{
    m_pool.setMaxThreadCount(1);
    update();
}

CodeSheetViewModel::~CodeSheetViewModel()
{
    m_pool.waitForDone();
}

void CodeSheetViewModel::update()
{
    const Activation *a = store().current();
    m_code.reset();
    m_reason.clear();
    if (!a || a->activationCode.isEmpty()) {
        m_reason = tr("Your code is not issued yet. It comes here and by mail as soon as the carrier has made it.");
        return;
    }
    const auto code = ActivationCode::parse(a->activationCode);
    if (!code || !a->activationCode.startsWith("LPA:"_L1, Qt::CaseInsensitive) || code->matchingId().isEmpty()) {
        m_reason = tr("The carrier sent a code that no phone accepts. It is not shown, so that nobody tries it.");
    } else if (code->isMadeFromIccid(a->iccid)) {
        m_reason = tr("The carrier sent the card's own number in place of a code. It would install nothing.");
    } else {
        m_code = *code;
    }
    const bool isActiveNow = isActive();
    if (m_isOpen && isActiveNow && !m_wasActive && !a->simulated) {
        Q_EMIT closeWanted();
    }
    m_wasActive = isActiveNow;
}

CodeSheetViewModel::Usability CodeSheetViewModel::usability() const
{
    const Activation *a = store().current();
    if (!a || a->activationCode.isEmpty()) {
        return Usability::NotIssued;
    }
    return m_code ? Usability::Usable : Usability::NotUsable;
}

QString CodeSheetViewModel::qrText() const
{
    return m_code ? m_code->qrText() : QString();
}

QString CodeSheetViewModel::address() const
{
    return m_code ? m_code->smdpAddress() : QString();
}

QString CodeSheetViewModel::matchingId() const
{
    return m_code ? m_code->matchingId() : QString();
}

QString CodeSheetViewModel::matchingIdCovered() const
{
    return m_code ? m_code->matchingId().left(4) + u" ••••••"_s : QString();
}

bool CodeSheetViewModel::needsConfirmationCode() const
{
    return m_code && m_code->needsConfirmationCode();
}

QString CodeSheetViewModel::appleLink() const
{
    return m_code ? m_code->appleInstallLink().toString(QUrl::FullyEncoded) : QString();
}

QString CodeSheetViewModel::androidLink() const
{
    return m_code ? m_code->androidInstallLink().toString(QUrl::FullyEncoded) : QString();
}

QString CodeSheetViewModel::reason() const
{
    return m_code ? QString() : m_reason;
}

QString CodeSheetViewModel::facts() const
{
    const Activation *a = store().current();
    if (!a) {
        return {};
    }
    QStringList lines{tr("Activation: %1").arg(a->id), tr("Line: %1").arg(a->lineId),
                      tr("State: %1").arg(domain::activationStateName(a->state)),
                      tr("Carrier says: %1").arg(a->lineStatus)};
    if (!m_code) {
        lines.append(m_reason);
    }
    return lines.join(u'\n');
}

bool CodeSheetViewModel::isSimulated() const
{
    return store().current() && store().current()->simulated;
}

bool CodeSheetViewModel::isActive() const
{
    return store().current() && store().current()->state == ActivationState::Active;
}

QString CodeSheetViewModel::footTitle() const
{
    return isActive() ? tr("Your line is active") : tr("Waiting for the carrier");
}

Provenance CodeSheetViewModel::provenanceNow() const
{
    return provenanceOf(store().activations(), isSimulated(), tr("from our records"));
}

bool CodeSheetViewModel::hasNumber() const
{
    return store().current() && !confirmedNumber(*store().current()).isEmpty();
}

void CodeSheetViewModel::opened()
{
    m_isOpen = true;
    m_wasActive = isActive();
}

void CodeSheetViewModel::closed()
{
    m_isOpen = false;
}

CodeCard CodeSheetViewModel::card(bool withNumber) const
{
    const Activation &a = *store().current();
    const auto product = domain::productById(a.productId);
    CodeCard card;
    card.qrText = m_code->qrText();
    card.address = m_code->smdpAddress();
    card.matchingId = m_code->matchingId();
    card.needsConfirmationCode = m_code->needsConfirmationCode();
    //: product name, what comes with it
    card.plan = product ? tr("%1, %2").arg(a.productName, planText(*product)) : a.productName;
    const QString number = confirmedNumber(a);
    card.number = withNumber && !number.isEmpty() ? domain::phonenumber::grouped(number) : QString();
    const QString readAt = ui::timeText(store().activations().readAt, store().now());
    const QString today = ui::dateText(store().now());
    //: foot of a printed card: date, time
    card.foot = a.simulated ? tr("Printed %1 · code read %2, from our records (simulated)").arg(today, readAt)
                            : tr("Printed %1 · code read %2, from our records").arg(today, readAt);
    card.isSimulated = a.simulated;
    return card;
}

void CodeSheetViewModel::run(std::function<QString()> work, std::function<void()> done)
{
    m_isBusy = true;
    Q_EMIT changed();
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        const QString failure = work();
        core::post(this, [this, failure, done] {
            m_isBusy = false;
            if (failure.isEmpty()) {
                done();
            } else {
                Q_EMIT failed(failure);
            }
            Q_EMIT changed();
        });
    });
}

void CodeSheetViewModel::savePng(const QString &path)
{
    if (!m_code || m_isBusy) {
        return;
    }
    run([path, text = m_code->qrText()] { return writeCodePng(path, text); }, [this, path] { Q_EMIT saved(path); });
}

void CodeSheetViewModel::savePdf(const QString &path, bool withNumber)
{
    if (!m_code || m_isBusy) {
        return;
    }
    run([path, content = card(withNumber)] { return writeCodeCardPdf(path, content); },
        [this, path] { Q_EMIT saved(path); });
}

QString CodeSheetViewModel::suggestedPath(const QString &suffix) const
{
    //: begin of a file name
    return ui::suggestedFile(tr("DOTM eSIM code"), suffix, store().now());
}

void CodeSheetViewModel::findPrinters()
{
    const auto found = std::make_shared<QStringList>();
    run(
        [found] {
            *found = QPrinterInfo::availablePrinterNames();
            const QString preferred = QPrinterInfo::defaultPrinterName();
            if (found->removeOne(preferred)) {
                found->prepend(preferred);
            }
            return QString();
        },
        [this, found] { m_printers = *found; });
}

void CodeSheetViewModel::print(const QString &printer, bool withNumber)
{
    if (!m_code || m_isBusy) {
        return;
    }
    run([printer, content = card(withNumber)] { return printCard(printer, content); },
        [this, printer] { Q_EMIT printed(printer); });
}

} // namespace dotm::customer
