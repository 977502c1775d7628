// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDebug>
#include <QString>

#include <utility>

namespace dotm::core {

/// A value that must never reach a log, a URL that is logged, or test output. Printing it prints three stars; the only
/// way to the value is reveal(), which is easy to find in a review.
template <typename T>
class Secret
{
public:
    Secret() = default;
    explicit Secret(T value) : m_value(std::move(value)) {}
    [[nodiscard]] const T &reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "***"; }

private:
    T m_value;
};

using SecretString = Secret<QString>;

} // namespace dotm::core
