// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/viewmodel.h"
#include "ui/shared/eventlistmodel.h"

namespace dotm::customer {

/// The line, or the one on its way: its card, what happened to it, its mail. Status Empty: there is none.
class LineViewModel : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    /// "fresh" | "saved" | "problem": the stage of LineCard.
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString statusIcon READ statusIcon NOTIFY changed)
    Q_PROPERTY(QString statusWord READ statusWord NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY changed)
    /// Confirmed by the carrier; empty otherwise.
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString numberCovered READ numberCovered NOTIFY changed)
    Q_PROPERTY(QString reservedNumber READ reservedNumber NOTIFY changed)
    Q_PROPERTY(QString plan READ plan NOTIFY changed)
    Q_PROPERTY(QString planNote READ planNote NOTIFY changed)
    /// "21 Nov 2026": when the carrier said that the line is active; empty before.
    Q_PROPERTY(QString activeSince READ activeSince NOTIFY changed)
    Q_PROPERTY(QString iccid READ iccid NOTIFY changed)
    Q_PROPERTY(QString iccidCovered READ iccidCovered NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(dotm::ui::EventListModel *events READ events CONSTANT)
    Q_PROPERTY(bool hasCode READ hasCode NOTIFY changed)
    /// Of the newest sending, as the service tells it: "Sent", "Being sent"; empty when there was none.
    Q_PROPERTY(QString mailWord READ mailWord NOTIFY changed)
    Q_PROPERTY(QString mailTone READ mailTone NOTIFY changed)
    Q_PROPERTY(QString mailAddress READ mailAddress NOTIFY changed)
    /// Why the mail cannot be sent again now; empty when it can.
    Q_PROPERTY(QString mailReason READ mailReason NOTIFY changed)
    Q_PROPERTY(bool mailBusy READ isMailBusy NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText mailError READ mailError NOTIFY changed)

public:
    LineViewModel(CustomerStore &store, QObject *parent);

    [[nodiscard]] QString stage() const;
    [[nodiscard]] QString statusIcon() const;
    [[nodiscard]] QString statusWord() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString numberCovered() const;
    [[nodiscard]] QString reservedNumber() const;
    [[nodiscard]] QString plan() const;
    [[nodiscard]] QString planNote() const;
    [[nodiscard]] QString activeSince() const;
    [[nodiscard]] QString iccid() const;
    [[nodiscard]] QString iccidCovered() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] ui::EventListModel *events() { return &m_events; }
    [[nodiscard]] bool hasCode() const;
    [[nodiscard]] QString mailWord() const;
    [[nodiscard]] QString mailTone() const;
    [[nodiscard]] QString mailAddress() const;
    [[nodiscard]] QString mailReason() const;
    [[nodiscard]] bool isMailBusy() const;
    [[nodiscard]] ui::ErrorText mailError() const { return m_mailError; }

    /// Sends the activation mail again; what came of it is read back into mailWord.
    Q_INVOKABLE void resendMail();

Q_SIGNALS:
    /// What came of a sending asked for here, for screen readers.
    void mailTold(const QString &sentence);

private:
    void update() override;

    ui::EventListModel m_events;
    ui::ErrorText m_mailError;
    bool m_isSending = false;
    bool m_isAwaited = false; ///< asked for here, not yet seen to be sent
};

} // namespace dotm::customer
