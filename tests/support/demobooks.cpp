// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/demobooks.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;

namespace {

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

void DemoBooks::moveOn(const QUrl &service, DemoPerson &person) const
{
    const Answer answer = m_api.post(at(service, u"/api/esim/activations"_s), {}, person.token);
    const QString page = answer.json().value("invoice_url"_L1).toString();
    if (!person.paid && !page.isEmpty()) {
        const Answer paid = m_api.pay(QUrl(page));
        person.paid = paid.status > 0 && paid.status < 400;
    }
}

QJsonObject DemoBooks::activation(const QUrl &service, const DemoPerson &person) const
{
    const Answer answer = m_api.get(at(service, u"/api/esim/activations"_s), person.token);
    return answer.json().value("activations"_L1).toArray().at(0).toObject();
}

bool DemoBooks::isDone(const QUrl &service, const DemoPerson &person) const
{
    const QJsonObject now = activation(service, person);
    return now.value("state"_L1).toString() == "active"_L1 && now.value("mail_state"_L1).toString() == "sent"_L1;
}

qsizetype DemoBooks::linesOf(const QUrl &sandbox, const QString &email) const
{
    const QList<std::pair<QByteArray, QByteArray>> basic{{"Authorization", "Basic " + QByteArray("a:b").toBase64()}};
    const auto get = [&](const QString &path) {
        return m_api.send("GET", at(sandbox, path), {}, basic).json();
    };
    const QJsonArray users = get(u"/oxio/v2/end-users?email="_s + percentEncoded(email)).value("endUsers"_L1).toArray();
    if (users.size() != 1) {
        return -users.size();
    }
    const QString id = users.at(0).toObject().value("endUserId"_L1).toString();
    return get(u"/oxio/v3/end-users/"_s + id + u"/lines"_s).value("lines"_L1).toArray().size();
}

qsizetype DemoBooks::paidInvoicesOf(const QUrl &sandbox, const QString &email) const
{
    const QList<std::pair<QByteArray, QByteArray>> key{{"Authorization", "Bearer sk_test_books"}};
    const auto list = [&](const QString &path) {
        return m_api.send("GET", at(sandbox, path), {}, key).json().value("data"_L1).toArray();
    };
    const QJsonArray customers = list(u"/stripe/v1/customers?limit=100&email="_s + percentEncoded(email));
    if (customers.size() != 1) {
        return -customers.size();
    }
    const QString id = customers.at(0).toObject().value("id"_L1).toString();
    const QJsonArray invoices = list(u"/stripe/v1/invoices?limit=100&customer="_s + id);
    qsizetype paid = 0;
    for (const QJsonValue &invoice : invoices) {
        paid += invoice.toObject().value("amount_paid"_L1).toInt() == 100 ? 1 : 0;
    }
    return invoices.size() == 1 ? paid : 100 + invoices.size();
}

qsizetype DemoBooks::mailsOf(const QUrl &sandbox, const QString &email) const
{
    const Answer answer = m_api.get(at(sandbox, u"/mailbox.json?to="_s + email));
    return QJsonDocument::fromJson(answer.body).array().size();
}

QString DemoBooks::check(const QUrl &service, const QUrl &sandbox, const DemoPerson &person) const
{
    const QJsonObject purchases = m_api.get(at(service, u"/api/user-purchases"_s), person.token).json();
    const QList<std::pair<QString, qsizetype>> found{{u"lines"_s, linesOf(sandbox, person.email)},
                                                     {u"paid invoices"_s, paidInvoicesOf(sandbox, person.email)},
                                                     {u"mails"_s, mailsOf(sandbox, person.email)},
                                                     {u"purchases"_s, purchases.value("count"_L1).toInt(-1)}};
    QStringList wrong;
    for (const auto &[what, count] : found) {
        if (count != 1) {
            wrong.append(u"%1 has %2 %3"_s.arg(person.email).arg(count).arg(what));
        }
    }
    return wrong.join(u"; "_s);
}

} // namespace dotm::test
