// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace dotm::domain {

/// An eSIM activation code (GSMA SGP.22, clause 4.1): where a phone fetches its profile. Whoever has it can take the
/// profile, so it is never logged; masked() is for screens and logs.
class ActivationCode
{
public:
    /// Reads "LPA:1$host$matching-id[$oid[$confirmation flag[$...]]]", with or without "LPA:" in any letter case.
    /// Errors: Invalid with one clear sentence.
    [[nodiscard]] static core::Result<ActivationCode> parse(const QString &text);
    /// Reads what a person pastes: blanks and line breaks around, percent-encoding, a whole install link, "$host$id".
    [[nodiscard]] static core::Result<ActivationCode> parsePasted(const QString &text);

    [[nodiscard]] const QString &smdpAddress() const { return m_address; }
    [[nodiscard]] const QString &matchingId() const { return m_matchingId; }
    [[nodiscard]] const QString &oid() const { return m_oid; }
    [[nodiscard]] bool needsConfirmationCode() const { return m_confirmationRequired; }

    /// "LPA:1$host$id": exactly what a QR code holds.
    [[nodiscard]] QString qrText() const;
    /// "1$host$AB12...EF56".
    [[nodiscard]] QString masked() const;
    /// The matching id must not be the ICCID: such a code installs nothing.
    [[nodiscard]] bool isMadeFromIccid(const QString &iccid) const;
    [[nodiscard]] QUrl appleInstallLink() const;
    [[nodiscard]] QUrl androidInstallLink() const;

    friend bool operator==(const ActivationCode &, const ActivationCode &) = default;

private:
    QString m_address;
    QString m_matchingId;
    QString m_oid;
    bool m_confirmationRequired = false;
    QStringList m_extra; ///< fields 5 and 6 of version 3, kept as they are
};

} // namespace dotm::domain
