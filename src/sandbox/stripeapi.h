// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/stripecontext.h"
#include "sandbox/stripedelivery.h"

#include <functional>
#include <memory>

namespace dotm::sandbox::stripe {

/// What every call of Stripe's API has in common: the key, the version, the form, idempotency, expansion, the one
/// transaction, the error body. The rest is one Handler per row.
class Api
{
public:
    /// @p id is the "{id}" of the path, empty if it has none. What it answers is a stored object or a list of them;
    /// links and expansion are added afterwards. On a refusal its writes are undone, unless the error keeps them.
    using Handler = std::function<Answer(Context &context, const Form &form, const QString &id)>;

    /// @p delivery may be null: then no webhook is sent.
    Api(Router &router, World &world, std::shared_ptr<Delivery> delivery);
    /// Adds "/stripe" + @p path and @p path. @p words is a Spec.
    void add(const QByteArray &method, const QString &path, const QString &words, Handler handler);
    /// 404 in Stripe's words for every other path; to be called last.
    void addUnknown();

private:
    Router &m_router;
    World &m_world;
    std::shared_ptr<Delivery> m_delivery;
};

} // namespace dotm::sandbox::stripe
