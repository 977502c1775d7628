// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/accounts.h"

#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

QList<DemoAccount> demoAccounts()
{
    const QString password = u"demo-password"_s;
    return {{u"customer"_s, u"customer@demo.dotm.example"_s, password, u"Demo customer"_s},
            {u"admin"_s, u"admin@demo.dotm.example"_s, password, u"Demo admin"_s},
            {u"agent"_s, u"agent@demo.dotm.example"_s, password, u"Demo agent"_s}};
}

void installAccounts(Router &router)
{
    router.add("GET", u"/accounts"_s, {}, [](const Call &) {
        QJsonArray list;
        const QList<DemoAccount> accounts = demoAccounts();
        for (const DemoAccount &account : accounts) {
            list.append(QJsonObject{{u"role"_s, account.role},
                                    {u"email"_s, account.email},
                                    {u"password"_s, account.password},
                                    {u"displayName"_s, account.displayName}});
        }
        return jsonReply(200, list);
    });
}

} // namespace dotm::sandbox
