// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/apikey.h"
#include "core/clock.h"
#include "ui/admin/wordrow.h"

namespace dotm::admin {

/// API keys, whom they act for and when they were used last, however many.
#ifdef Q_MOC_RUN // the types that QML is told of are no templates
class KeyListModel : public dotm::ui::WindowedListModel
#else
class KeyListModel : public WordRows<contract::ApiKey>
#endif
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KeysViewModel")

public:
    explicit KeyListModel(const core::Clock &clock, QObject *parent = nullptr) : WordRows(parent), m_clock(clock) {}

protected:
    [[nodiscard]] WordRow words(const contract::ApiKey &key) const override;
    [[nodiscard]] QString identityOf(const contract::ApiKey &key) const override { return key.id; }

private:
    const core::Clock &m_clock;
};

} // namespace dotm::admin
