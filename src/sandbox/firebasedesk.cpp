// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebasedesk.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

Result<void> checkEmail(const QString &email)
{
    static const QRegularExpression pattern(u"^[^@\\s<>\"\\x00-\\x1f]+@[^@\\s<>\"\\x00-\\x1f]+$"_s);
    if (email.size() > 256 || !pattern.match(email).hasMatch()) {
        return refuse(u"INVALID_EMAIL"_s);
    }
    return {};
}

QString newLocalId(core::Random &random)
{
    constexpr auto kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString result;
    for (int i = 0; i < 28; ++i) {
        result += kAlphabet[static_cast<qsizetype>(random.unit() * static_cast<double>(kAlphabet.size()))];
    }
    return result;
}

User newUser(Desk &desk, const QString &email)
{
    User user;
    user.localId = newLocalId(desk.world.random);
    user.email = email.toLower();
    user.createdAt = desk.nowMs();
    return user;
}

QJsonObject kind(const QString &name)
{
    return {{u"kind"_s, u"identitytoolkit#"_s + name}};
}

} // namespace dotm::sandbox::firebase
