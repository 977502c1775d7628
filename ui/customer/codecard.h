// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QPaintDevice;

namespace dotm::customer {

/// What stands on the printed card. Made only from a usable code. Black only, so that every printer keeps it readable.
struct CodeCard
{
    QString qrText; ///< a secret
    QString address;
    QString matchingId;
    bool needsConfirmationCode = false;
    QString plan;
    QString number; ///< as shown; empty: left out at the person's request
    QString foot;   ///< when it was printed, when and from where the code was read
    bool isSimulated = false;
};

/// Draws @p card as one page (A4 or Letter) that fills @p device. False when the device cannot begin or the code cannot
/// be drawn. Any thread.
[[nodiscard]] bool drawCodeCard(QPaintDevice &device, const CodeCard &card);
/// The same as PDF, in a new file (newfile.h). Empty when it went well, else a sentence for people.
[[nodiscard]] QString writeCodeCardPdf(const QString &path, const CodeCard &card);
/// The QR code alone, 16 px per module, as PNG.
[[nodiscard]] QString writeCodePng(const QString &path, const QString &qrText);

} // namespace dotm::customer
