// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminactivation.h"
#include "core/clock.h"
#include "ui/shared/windowedrows.h"

namespace dotm::admin {

/// Activations, the latest change first, however many. Words are made as they are read.
#ifdef Q_MOC_RUN // the types that QML is told of are no templates
class ActivationListModel : public dotm::ui::WindowedListModel
#else
class ActivationListModel : public ui::WindowedRows<contract::AdminActivation>
#endif
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ActivationsViewModel")

public:
    enum Role { Key = RowState + 1, Whom, StateIcon, Stuck, Text, Age, Spoken };

    explicit ActivationListModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Null for one that is not in memory.
    [[nodiscard]] const contract::AdminActivation *find(const QString &id) const { return at(indexOf(id)); }

protected:
    [[nodiscard]] QVariant cell(const contract::AdminActivation &row, int role) const override;
    [[nodiscard]] QString identityOf(const contract::AdminActivation &row) const override { return row.activation.id; }

private:
    [[nodiscard]] QString spoken(const contract::AdminActivation &row) const;

    const core::Clock &m_clock;
};

/// What a row says about where its activation stands: the step it hangs at, else its state.
[[nodiscard]] QString activationText(const contract::AdminActivation &row);

} // namespace dotm::admin
