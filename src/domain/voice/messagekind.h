// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace dotm::domain {

/// The messages the product speaks, in the order in which a person gets them.
enum class MessageKind { Welcome, Tip, Update };

[[nodiscard]] std::span<const MessageKind> messageKinds();
[[nodiscard]] QString messageKindName(MessageKind kind); ///< "welcome"
[[nodiscard]] std::optional<MessageKind> messageKindFromName(const QString &name);

/// The first one that is not in @p completed, the kinds heard to their end; after all of them the last again.
[[nodiscard]] MessageKind nextKind(const QList<MessageKind> &completed);

} // namespace dotm::domain
