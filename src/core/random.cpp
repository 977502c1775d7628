// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/random.h"

#include <QRandomGenerator>

namespace dotm::core {

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray result((count + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(result.data()),
                                         reinterpret_cast<quint32 *>(result.data() + result.size()));
    result.truncate(count);
    return result;
}

double SystemRandom::unit()
{
    return QRandomGenerator::system()->generateDouble();
}

QString uuid7(const Clock &clock, Random &random)
{
    QByteArray raw = random.bytes(16);
    const auto ms = static_cast<quint64>(toMs(clock.now()));
    for (int i = 0; i < 6; ++i) {
        raw[i] = static_cast<char>(ms >> (40 - 8 * i));
    }
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x70);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    const QByteArray hex = raw.toHex();
    return QString::fromLatin1(hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' +
                               hex.mid(20));
}

QString randomToken(Random &random, qsizetype byteCount)
{
    return QString::fromLatin1(
        random.bytes(byteCount).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace dotm::core
