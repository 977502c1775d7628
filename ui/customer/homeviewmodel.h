// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/walletviewmodel.h"
#include "ui/shared/eventlistmodel.h"

#include <QPointer>
#include <QVariantList>

namespace dotm::customer {

/// The first page: greeting, the one next step, the figures that exist, the last three events. The line card is
/// LineViewModel's. Status Empty: no line and none on its way.
class HomeViewModel : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY changed)
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed)
    Q_PROPERTY(QString stepAction READ stepAction NOTIFY changed)
    /// Where the action leads: "activate", "line" or "code" (shows the code sheet).
    Q_PROPERTY(QString stepTarget READ stepTarget NOTIFY changed)
    /// { label, value, unit, certainty, time, source, old }: one per figure that could be read.
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(dotm::ui::EventListModel *events READ events CONSTANT)
    /// "$1.00 once · 1 GB for 10 days"
    Q_PROPERTY(QString offer READ offer CONSTANT)
    /// "$1.00"
    Q_PROPERTY(QString price READ price CONSTANT)

public:
    HomeViewModel(CustomerStore &store, QObject *parent);
    /// Whose balance is one of the figures.
    void setWallet(const WalletViewModel *wallet);

    [[nodiscard]] QString greeting() const;
    [[nodiscard]] QString stepTitle() const;
    [[nodiscard]] QString stepText() const;
    [[nodiscard]] QString stepAction() const;
    [[nodiscard]] QString stepTarget() const;
    [[nodiscard]] QVariantList figures() const;
    [[nodiscard]] ui::EventListModel *events() { return &m_events; }
    [[nodiscard]] QString offer() const;
    [[nodiscard]] QString price() const;

private:
    struct Step;
    [[nodiscard]] Step step() const;
    void update() override;

    ui::EventListModel m_events;
    QPointer<const WalletViewModel> m_wallet;
};

} // namespace dotm::customer
