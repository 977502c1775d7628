// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "keydesk.h"

#include <QRegularExpression>

namespace dotm::test {

/// Customers who ask for beta access, administrators who decide, and the mails between them, seen from outside.
class BetaDesk : public KeyDesk
{
public:
    BetaDesk(ApiCaller &api, const DotmdProcess &dotmd) : KeyDesk(api), m_api(api), m_dotmd(dotmd) {}

    void visit()
    {
        KeyDesk::visit(m_dotmd.url(), m_dotmd.sandbox());
        (void)m_api.get(service(u"/api/auth/current-user"_s), admin()); // now the database knows who decides
    }
    [[nodiscard]] Answer get(const QString &path, const QByteArray &token) { return m_api.get(service(path), token); }
    [[nodiscard]] Answer post(const QString &path, const QJsonObject &body, const QByteArray &token)
    {
        return m_api.post(service(path), body, token);
    }

    /// A new customer's open request; its id.
    [[nodiscard]] QString ask(const KeyOwner &customer)
    {
        const Answer answer = post(u"/api/beta-request"_s, {{u"firebaseUid"_s, customer.uid}}, customer.token);
        return answer.json().value("request_id"_L1).toString();
    }
    [[nodiscard]] QJsonObject status(const KeyOwner &customer)
    {
        return get(u"/api/beta-status"_s, customer.token).json();
    }
    [[nodiscard]] QString state(const KeyOwner &customer) { return status(customer).value("status"_L1).toString(); }
    [[nodiscard]] bool waitForState(const KeyOwner &customer, const QString &wanted)
    {
        return m_api.waitUntil([&] { return state(customer) == wanted; });
    }
    [[nodiscard]] QJsonObject item(const QString &id)
    {
        return get(u"/api/admin/beta-requests/"_s + id, admin()).json();
    }
    [[nodiscard]] bool isOpen(const QString &id)
    {
        const QJsonObject request = item(id).value("request"_L1).toObject();
        return request.value("status"_L1) == "pending"_L1 && request.value("decision"_L1).toString().isEmpty();
    }
    [[nodiscard]] Answer decide(const QString &id, const QJsonObject &wish, const QByteArray &token)
    {
        return post(u"/api/admin/beta-requests/%1/decide"_s.arg(id), wish, token);
    }
    [[nodiscard]] Answer decide(const QString &id, const QString &decision)
    {
        return decide(id, {{u"decision"_s, decision}}, admin());
    }

    /// Another administrator: somebody whom the database makes one.
    [[nodiscard]] KeyOwner newAdmin(const QString &email)
    {
        KeyOwner owner = newOwner(email);
        const auto db = database();
        const auto rows = db->execute(u"UPDATE users SET role = 'admin' WHERE email = $1"_s, {email});
        return rows && *rows == 1 ? owner : KeyOwner();
    }
    [[nodiscard]] std::unique_ptr<storage::Connection> database() const
    {
        auto opened = storage::openSqlite(m_dotmd.dataDir() + u"/dotm.sqlite"_s);
        return opened ? std::move(*opened) : nullptr;
    }

    [[nodiscard]] QJsonArray mails(const QString &to)
    {
        const QString address = QString::fromLatin1(QUrl::toPercentEncoding(to));
        return QJsonDocument::fromJson(m_api.get(at(m_dotmd.sandbox(), u"/mailbox.json?to="_s + address)).body).array();
    }
    [[nodiscard]] qsizetype mailsWith(const QString &to, const QString &subject)
    {
        const QJsonArray all = mails(to);
        return std::ranges::count_if(all, [&](const QJsonValue &mail) {
            return mail.toObject().value("subject"_L1).toString().contains(subject);
        });
    }
    /// The link in the mail to @p to about @p id; @p what: "approve" or "reject".
    [[nodiscard]] QUrl link(const QString &id, const QString &what, const QString &to = kAdminMail)
    {
        QUrl found;
        (void)m_api.waitUntil([&] {
            const QJsonArray all = mails(to);
            for (const QJsonValue &mail : all) {
                const QRegularExpression pattern(
                    u"https?://[^\\s\"]+/api/beta-%1/%2\\?token=[A-Za-z0-9_-]+"_s.arg(what, id));
                const auto match = pattern.match(mail.toObject().value("text"_L1).toString());
                if (match.hasMatch()) {
                    found = QUrl(match.captured());
                    return true;
                }
            }
            return false;
        });
        return found;
    }
    [[nodiscard]] static QString tokenOf(const QUrl &link) { return link.query().section(u'=', 1); }
    /// What the page's button sends.
    [[nodiscard]] Answer press(const QUrl &link, const QString &reason = {})
    {
        return press(link, tokenOf(link), reason);
    }
    [[nodiscard]] Answer press(const QUrl &link, const QString &token, const QString &reason)
    {
        QByteArray form = "token=" + QUrl::toPercentEncoding(token);
        if (!reason.isEmpty()) {
            form += "&reason=" + QUrl::toPercentEncoding(reason);
        }
        return m_api.send("POST", link.adjusted(QUrl::RemoveQuery), form,
                          {{"Content-Type", "application/x-www-form-urlencoded"}, {"Origin", "null"}});
    }

    static inline const QString kAdminMail = u"admin@demo.dotm.example"_s;

private:
    ApiCaller &m_api;
    const DotmdProcess &m_dotmd;
};

} // namespace dotm::test
