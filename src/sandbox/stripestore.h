// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "sandbox/checkeddb.h"
#include "sandbox/stripeform.h"

namespace dotm::sandbox::stripe {

/// "$.customer" is one of the values.
struct Filter
{
    QString path;
    storage::Values anyOf;
};

/// Every Stripe object as one row of JSON, in the order of creation. Test and live mode never see each other.
/// A storage fault is kept by the CheckedDb inside and turns the answer into a 500 at the border.
class Store
{
public:
    Store(storage::Connection &connection, core::Random &random, bool live);
    [[nodiscard]] static core::Outcome createTables(storage::Connection &connection);

    /// "cus_" + @p length letters and digits.
    [[nodiscard]] QString newId(const QString &prefix, qsizetype length = 24);
    [[nodiscard]] bool live() const { return m_live; }
    [[nodiscard]] CheckedDb &db() { return m_db; }

    /// The kind is the object's own "object", its id "id", its time "created" (seconds; "date" for invoice items).
    void insert(const QJsonObject &object);
    void update(const QJsonObject &object);
    void remove(const QString &id);
    [[nodiscard]] bool exists(const QString &id);
    /// resource_missing when there is none, or when it belongs to the other mode (Stripe then says so).
    [[nodiscard]] Answer find(const QString &kind, const QString &id, const QString &param = QStringLiteral("id"));
    /// Newest first, without deleted ones.
    [[nodiscard]] QList<QJsonObject> all(const QString &kind, const QList<Filter> &filters = {});
    /// One page as a "list" object: limit, starting_after, ending_before, created[...] of @p form.
    [[nodiscard]] Answer page(const QString &kind, const QString &url, const QList<Filter> &filters, const Form &form);

private:
    struct Select;
    [[nodiscard]] Result<qint64> cursor(const QString &kind, const Form &form, const QString &name);

    CheckedDb m_db;
    core::Random &m_random;
    bool m_live;
};

/// {"object":"list","url":...,"has_more":...,"data":[...]}
[[nodiscard]] QJsonObject listObject(const QString &url, bool hasMore, const QJsonArray &data);
/// Filters for the parameters of @p form that are given: {"customer","status"} -> "$.customer", "$.status".
[[nodiscard]] QList<Filter> filtersOf(const Form &form, const QStringList &names);

} // namespace dotm::sandbox::stripe
