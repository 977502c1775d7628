// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/world.h"

#include "sandbox/json.h"

namespace dotm::sandbox {

http::Response World::transaction(const std::function<http::Response(storage::Connection &)> &work)
{
    if (const core::Outcome begun = db->begin(); !begun) {
        return storageFault(begun.error());
    }
    http::Response response = work(*db);
    if (response.status >= 500) {
        db->rollback();
        return response;
    }
    if (const core::Outcome committed = db->commit(); !committed) {
        db->rollback();
        return storageFault(committed.error());
    }
    return response;
}

} // namespace dotm::sandbox
