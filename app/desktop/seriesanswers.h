// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>

namespace dotm::app {

/// The charts of the tour's service: values of the contract at the clock's moment. GUI thread.
class SeriesAnswers
{
public:
    enum class Kind {
        Usual,
        Nothing,
        Mixed, ///< money of two currencies, and a chart that no program understands
    };

    explicit SeriesAnswers(const core::Clock &clock) : m_clock(clock) {}

    void setKind(Kind kind) { m_kind = kind; }
    /// Somebody pays.
    void pay() { ++m_paid; }

    [[nodiscard]] QJsonObject answer(const net::HttpRequest &request) const;

private:
    const core::Clock &m_clock;
    Kind m_kind = Kind::Usual;
    int m_paid = 0;
};

} // namespace dotm::app
