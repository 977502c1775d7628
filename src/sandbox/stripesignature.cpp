// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripesignature.h"

#include <QMessageAuthenticationCode>

namespace dotm::sandbox::stripe {

QByteArray signatureHeader(const QByteArray &secret, qint64 seconds, const QByteArray &body)
{
    const QByteArray stamp = QByteArray::number(seconds);
    const QByteArray digest =
        QMessageAuthenticationCode::hash(stamp + '.' + body, secret, QCryptographicHash::Sha256).toHex();
    return "t=" + stamp + ",v1=" + digest;
}

} // namespace dotm::sandbox::stripe
