// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/firebaseerror.h"
#include "sandbox/firebasekeys.h"
#include "sandbox/firebaseuser.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox::firebase {

/// One call on its way through a verb, inside its transaction.
struct Desk
{
    Desk(storage::Connection &connection, World &theWorld, const Call &theCall)
        : db(connection), world(theWorld), call(theCall)
    {
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] qint64 nowMs() const { return core::toMs(world.clock.now()); }
    [[nodiscard]] qint64 nowSeconds() const { return nowMs() / 1000; }
    [[nodiscard]] QString text(const QString &field) const { return body[field].toString(); }

    CheckedDb db;
    World &world;
    const Call &call;
    QJsonObject body;
    bool admin = false; ///< came with "Authorization: Bearer owner"
    Users users{db};
    SigningKeys keys{db, world};
};

using Verb = Answer (*)(Desk &);

/// INVALID_EMAIL unless @p email looks like an address.
[[nodiscard]] Result<void> checkEmail(const QString &email);
/// A uid as Firebase makes them: 28 letters and digits.
[[nodiscard]] QString newLocalId(core::Random &random);
/// A new account with nothing but id, @p email and time of creation. Not saved.
[[nodiscard]] User newUser(Desk &desk, const QString &email);
/// {"kind":"identitytoolkit#..."}
[[nodiscard]] QJsonObject kind(const QString &name);

} // namespace dotm::sandbox::firebase
