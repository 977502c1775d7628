// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/viewmodel.h"

namespace dotm::customer {

/// Who the customer is to us, and how their beta access stands. Status is that of the beta access.
class ProfileViewModel : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString memberNumber READ memberNumber NOTIFY changed)
    Q_PROPERTY(Beta beta READ beta NOTIFY changed)
    /// When it was asked for; empty when never.
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed)
    /// When it was decided; empty before.
    Q_PROPERTY(QString decidedText READ decidedText NOTIFY changed)
    /// Of a rejection, in the words of who decided; may be empty.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// Why asking is switched off; empty when one may ask.
    Q_PROPERTY(QString askReason READ askReason NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText askError READ askError NOTIFY changed)
    /// Of an approved request: grouped for reading, and as it is dialled.
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString plainNumber READ plainNumber NOTIFY changed)
    /// A line carries the number. Until then it is reserved: not to be given to others.
    Q_PROPERTY(bool numberConfirmed READ isNumberConfirmed NOTIFY changed)
    Q_PROPERTY(QString groupId READ groupId NOTIFY changed)
    /// Texts of the two QR codes; the second is line data, not for installing.
    Q_PROPERTY(QString phoneQr READ phoneQr NOTIFY changed)
    Q_PROPERTY(QString resinQr READ resinQr NOTIFY changed)
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)

public:
    enum class Beta { Unknown, NeverAsked, Pending, Rejected, Approved };
    Q_ENUM(Beta)

    ProfileViewModel(CustomerStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] ui::ErrorText error() const override;
    [[nodiscard]] QString savedAt() const override;
    [[nodiscard]] bool isReading() const override { return store().beta().isReading; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString memberNumber() const;
    [[nodiscard]] Beta beta() const;
    [[nodiscard]] QString askedText() const;
    [[nodiscard]] QString decidedText() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString askReason() const;
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] ui::ErrorText askError() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString plainNumber() const;
    [[nodiscard]] bool isNumberConfirmed() const;
    [[nodiscard]] QString groupId() const;
    [[nodiscard]] QString phoneQr() const;
    [[nodiscard]] QString resinQr() const;
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] Provenance provenanceNow() const;

    /// Nothing happens while one is under way, or when askReason says why not. Ends when a second read shows the
    /// request.
    Q_INVOKABLE void ask();

Q_SIGNALS:
    /// How the request stands has changed while it was looked at.
    void told(const QString &sentence);

private:
    void update() override;
    void onAsked(const core::Result<QString> &answer);
    [[nodiscard]] const contract::BetaStatus *known() const;
    [[nodiscard]] bool isOpen() const;

    QString m_uid;       ///< of whom the rest is
    QString m_awaitedId; ///< the request that the next read should show
    std::optional<core::Error> m_askError;
    Beta m_told = Beta::Unknown;
    bool m_isAsking = false;
};

} // namespace dotm::customer
