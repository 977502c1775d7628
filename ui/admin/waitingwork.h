// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <span>

#include <QString>

namespace dotm::admin {

/// One kind of waiting work as the overview shows it, by the order of its rows.
struct WorkKind
{
    const char *kind;          ///< of contract::WaitingWork
    const char *title;         ///< English; workTitle() translates it
    const char *section;       ///< where it is done, once that page exists
    const char *item;          ///< which part of that page; empty: its beginning
    std::chrono::minutes late; ///< marked from this age on
};

[[nodiscard]] std::span<const WorkKind> workKinds();
[[nodiscard]] QString workTitle(const WorkKind &kind);
/// Empty while there is no page for it.
[[nodiscard]] QString workSection(const WorkKind &kind);

} // namespace dotm::admin
