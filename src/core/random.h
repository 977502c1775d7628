// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QString>

namespace dotm::core {

/// Where randomness comes from. Injected, so that tests can repeat it. Thread-safe.
class Random
{
public:
    virtual ~Random() = default;
    /// @p count bytes fit for keys and tokens.
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
    /// Uniform in [0, 1).
    [[nodiscard]] virtual double unit() = 0;
};

/// The operating system's generator.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
    [[nodiscard]] double unit() override;
};

/// A UUID version 7 (RFC 9562) as lower-case text: sorts by time of creation, so it makes a good primary key.
[[nodiscard]] QString uuid7(const Clock &clock, Random &random);
/// @p byteCount random bytes in base64url without padding: tokens for links and sessions.
[[nodiscard]] QString randomToken(Random &random, qsizetype byteCount = 32);

} // namespace dotm::core
