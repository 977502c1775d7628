// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace dotm::app {

/// Counts what QML complains about while it lives: broken bindings, missing files, failed assignments. One at a time;
/// the message handler that was there keeps getting everything.
class WarningCounter final
{
public:
    WarningCounter();
    ~WarningCounter();
    Q_DISABLE_COPY_MOVE(WarningCounter)

    [[nodiscard]] qint64 count() const;
};

} // namespace dotm::app
