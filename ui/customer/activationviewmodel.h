// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/numberchoice.h"
#include "ui/customer/viewmodel.h"

#include <QStringList>
#include <QUrl>
#include <QVariantList>

namespace dotm::customer {

/// Getting a line, in five steps: phone check, number, pay, wait, code. The first two are chosen here; from then on the
/// step is the service's state, so the page can be left and come back to at any time, on any computer.
class ActivationViewModel : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    /// 0 to 4; 5 when the line is active.
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(Pane pane READ pane NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY changed)
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(QString product READ product NOTIFY changed)
    Q_PROPERTY(QString plan READ plan NOTIFY changed)
    Q_PROPERTY(QString reservedNumber READ reservedNumber NOTIFY changed)
    Q_PROPERTY(QString billTo READ billTo NOTIFY changed)
    Q_PROPERTY(QString paidText READ paidText NOTIFY changed)
    Q_PROPERTY(bool paid READ isPaid NOTIFY changed)
    Q_PROPERTY(dotm::customer::NumberChoice *numbers READ numbers CONSTANT)
    /// "12", as last read; empty when it is not known at the moment.
    Q_PROPERTY(QString queuePlace READ queuePlace NOTIFY changed)
    Q_PROPERTY(QString queueMinutes READ queueMinutes NOTIFY changed)
    /// Cards to draw before ours: never more than eleven.
    Q_PROPERTY(int queueAhead READ queueAhead NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance queueProvenance READ queueProvenance NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// Why payment is off; empty when the payment page can be opened.
    Q_PROPERTY(QString payReason READ payReason NOTIFY changed)
    Q_PROPERTY(bool cancelling READ isCancelling NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Of the newest start, cancel or try; empty when it went well.
    Q_PROPERTY(dotm::ui::ErrorText actionError READ actionError NOTIFY changed)
    /// An earlier one was withdrawn before it was paid, and none began since.
    Q_PROPERTY(bool wasCancelled READ wasCancelled NOTIFY changed)

public:
    enum class Pane { PhoneCheck, Number, Pay, Wait, Code, Problem };
    Q_ENUM(Pane)

    ActivationViewModel(CustomerStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] int step() const;
    [[nodiscard]] Pane pane() const;
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString icon() const;
    [[nodiscard]] QString stage() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] QString price() const;
    [[nodiscard]] QString product() const;
    [[nodiscard]] QString plan() const;
    [[nodiscard]] QString reservedNumber() const;
    [[nodiscard]] QString billTo() const;
    [[nodiscard]] QString paidText() const;
    [[nodiscard]] bool isPaid() const;
    [[nodiscard]] NumberChoice *numbers() { return &m_numbers; }
    [[nodiscard]] QString queuePlace() const;
    [[nodiscard]] QString queueMinutes() const;
    [[nodiscard]] int queueAhead() const;
    [[nodiscard]] Provenance queueProvenance() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString payReason() const;
    [[nodiscard]] bool isCancelling() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] ui::ErrorText actionError() const { return m_actionError; }
    [[nodiscard]] bool wasCancelled() const;

    /// The person says that the phone is fit: on to the number.
    Q_INVOKABLE void confirmPhone();
    /// One step back, as long as nothing has begun.
    Q_INVOKABLE void back();
    /// Asks the service for the line, with the chosen number or the first free one. Safe to repeat: an open bill is
    /// used again.
    Q_INVOKABLE void start();
    /// Withdraws the unpaid bill. Ask first.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void openInvoice();
    /// After a problem: goes on where it stopped.
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void openUrl(const QUrl &url);
    /// Something moved on by itself: @p sentence is for screen readers and notifications, without number or code.
    void announced(const QString &sentence);

private:
    void update() override;
    void ask(core::Task<core::Result<contract::Activation>> task);

    NumberChoice m_numbers;
    ui::ErrorText m_actionError;
    QString m_cancelledId; ///< asked to be withdrawn, not yet seen to be
    std::optional<Pane> m_lastPane;
    bool m_isPhoneFit = false;
    bool m_isBusy = false;
};

} // namespace dotm::customer
