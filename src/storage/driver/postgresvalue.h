// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/value.h"

#include <libpq-fe.h>

#include <vector>

namespace dotm::storage {

/// Parameters in the arrays PQexecParams wants. Text form and no type, so that the server infers it; only blobs are
/// binary and typed.
class PostgresParameters
{
public:
    explicit PostgresParameters(const Values &values);
    PostgresParameters(const PostgresParameters &) = delete; // m_pointers point into m_texts
    PostgresParameters &operator=(const PostgresParameters &) = delete;

    [[nodiscard]] int count() const { return static_cast<int>(m_pointers.size()); }
    [[nodiscard]] const Oid *types() const { return m_types.data(); }
    [[nodiscard]] const char *const *values() const { return m_pointers.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<Oid> m_types;
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// The rows of @p result (text format), each column decoded by its type: integers and booleans as integers, NUMERIC as
/// an integer when it is whole. Errors: Storage for a whole NUMERIC beyond 64 bits.
[[nodiscard]] core::Result<Rows> postgresRows(const PGresult *result);

} // namespace dotm::storage
