// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereum.h"

#include "sandbox/ethereumchain.h"
#include "sandbox/ethereumcontrol.h"
#include "sandbox/ethereumhex.h"
#include "sandbox/ethereumrpc.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

core::Outcome begin(World &world, const QString &owner)
{
    if (core::Outcome made = ethereum::Chain::install(*world.db); !made) {
        return made;
    }
    std::optional<core::Error> fault;
    const http::Response written = world.transaction([&](storage::Connection &connection) -> http::Response {
        CheckedDb db(connection);
        ethereum::Chain(world, db).begin(ethereum::addressOf(owner).value_or(QString()));
        fault = db.fault();
        return {fault ? 500 : 200, {}, {}, {}};
    });
    if (fault) {
        return core::fail(*fault);
    }
    if (written.status != 200) {
        return core::fail(core::ErrorCode::Storage, u"The simulated chain could not be begun"_s);
    }
    return {};
}

} // namespace

core::Outcome installEthereum(Router &router, World &world, const QString &owner)
{
    if (core::Outcome begun = begin(world, owner); !begun) {
        return begun;
    }
    router.add("POST", u"/ethereum"_s, u"ethereum"_s,
               [&world](const Call &call) { return ethereum::answerRpc(world, call.request); });
    ethereum::addControlRoutes(router, world);
    ethereum::addPageRoutes(router, world);
    return {};
}

} // namespace dotm::sandbox
