// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/upstream.h"
#include "core/clock.h"

#include <QHash>

namespace dotm::bridge {

/// What tools there are: the service's own definitions as last read, and the bridge's. A definition decides what a
/// permission holds for and what arguments are sound. GUI thread.
class ToolShelf final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kFresh{60};

    ToolShelf(Upstream &upstream, const core::Clock &clock, QObject *parent = nullptr);

    /// Reads them when the last reading is older than kFresh. Errors: those of the service.
    [[nodiscard]] core::Task<core::Outcome> refresh();
    void forget(); ///< of another service
    /// Empty for an unknown tool.
    [[nodiscard]] QJsonObject definition(const QString &tool) const { return m_definitions.value(tool); }
    /// A "tools/list" response with what the bridge adds and says otherwise; only the last page is added to.
    [[nodiscard]] static QByteArray patchedList(const QByteArray &response);

Q_SIGNALS:
    /// Definitions were read, and some differ from before.
    void definitionsChanged();

private:
    Upstream &m_upstream;
    const core::Clock &m_clock;
    QHash<QString, QJsonObject> m_definitions;
    std::optional<core::TimePoint> m_readAt;
};

} // namespace dotm::bridge
