// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripeform.h"

namespace dotm::sandbox::stripe {

/// Stripe's search language over @p objects (docs: search): clauses "field:'exact'", "field~'part of it'", "created>1",
/// "metadata['key']:'value'", negated by '-', joined by AND or by OR, not by both. @p fields are the names that may be
/// asked for beside metadata. Pages by limit and page of @p form; the answer is a "search_result".
[[nodiscard]] Answer searchPage(const QList<QJsonObject> &objects, const QString &url, const QStringList &fields,
                                const Form &form);

} // namespace dotm::sandbox::stripe
