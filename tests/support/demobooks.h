// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/apicaller.h"

#include <QByteArray>
#include <QString>

namespace dotm::test {

/// A customer of the demo profile, as impatient as customers are.
struct DemoPerson
{
    QString email;
    QByteArray token;
    bool paid = false;
};

/// One customer's doings over HTTP, and what the sandbox's books say about them afterwards.
class DemoBooks
{
public:
    explicit DemoBooks(ApiCaller &api) : m_api(api) {}

    /// Asks for an activation at @p service, and pays when there is something to pay.
    void moveOn(const QUrl &service, DemoPerson &person) const;
    [[nodiscard]] QJsonObject activation(const QUrl &service, const DemoPerson &person) const;
    /// Active, and the mail is sent.
    [[nodiscard]] bool isDone(const QUrl &service, const DemoPerson &person) const;

    /// Empty when @p person has exactly one line, one paid invoice, one mail and one purchase; else what is wrong.
    [[nodiscard]] QString check(const QUrl &service, const QUrl &sandbox, const DemoPerson &person) const;

private:
    /// Negative: that many accounts instead of one.
    [[nodiscard]] qsizetype linesOf(const QUrl &sandbox, const QString &email) const;
    /// Above 100: that many invoices more than one, whoever paid them.
    [[nodiscard]] qsizetype paidInvoicesOf(const QUrl &sandbox, const QString &email) const;
    [[nodiscard]] qsizetype mailsOf(const QUrl &sandbox, const QString &email) const;

    ApiCaller &m_api;
};

} // namespace dotm::test
